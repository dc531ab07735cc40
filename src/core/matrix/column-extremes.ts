import type { Matrix } from "./matrix";

/** The lowest and the highest number of each column of a matrix without blanks or failures. */
export function columnExtremes({ values, rows, columns }: Matrix): {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
} {
  const lowest = values.slice(0, columns);
  const highest = values.slice(0, columns);
  for (let row = 1; row < rows; row++) widen(values, row * columns, lowest, highest);
  return { lowest, highest };
}

function widen(values: Float64Array, start: number, lowest: Float64Array, highest: Float64Array): void {
  for (let column = 0; column < lowest.length; column++) {
    const value = values[start + column] as number;
    if (value < (lowest[column] as number)) lowest[column] = value;
    if (value > (highest[column] as number)) highest[column] = value;
  }
}
