import { Matrix } from "../../core/matrix/matrix";
import type { Earlier, Shape, Values } from "../types";

/** The values of all cells of a question in reading order. */
export function valuesOf(values: Values): readonly number[] {
  if (typeof values === "number") return [values];
  return values instanceof Matrix ? Array.from(values.values) : values;
}

/** Numbers for questions, in the order of the exercise, as later questions read them. */
export class EarlierValues implements Earlier {
  private readonly known = new Map<string, Matrix>();

  set(question: string, { rows, columns }: Shape, values: readonly number[]): void {
    this.known.set(question, new Matrix(rows, columns, Float64Array.from(values)));
  }

  number(question: string): number {
    return this.matrix(question).at(0);
  }

  matrix(question: string): Matrix {
    const values = this.known.get(question);
    if (values === undefined) throw new Error(`No question before is called ${question}`);
    return values;
  }
}
