import type { CellRows } from "../../formula/engine";
import type { Span } from "../causes/cause";
import { wholeOf, widthOf } from "../causes/trial";

/** The row, the column or the whole table whose numbers are added up; null where it is none of them. */
export function summedSpan(addends: readonly number[], tables: readonly (CellRows | null)[]): Span | null {
  for (const [argument, rows] of tables.entries()) {
    if (rows === null) continue;
    const whole = wholeOf(argument, rows);
    const spans = [
      ...rows.map((_, row) => ({ ...whole, top: row, bottom: row })),
      ...Array.from({ length: widthOf(rows) }, (_, column) => ({ ...whole, left: column, right: column })),
      whole,
    ];
    const found = spans.find((span) => areSame(numbersIn(rows, span), addends));
    if (found !== undefined) return found;
  }
  return null;
}

function numbersIn(rows: CellRows, { top, left, bottom, right }: Span): readonly number[] {
  return rows
    .slice(top, bottom + 1)
    .flatMap((row) => row.slice(left, right + 1).filter((value) => typeof value === "number"));
}

const areSame = (some: readonly number[], others: readonly number[]) =>
  some.length === others.length && some.every((value, place) => value === others[place]);
