import { type Answer, ExcelError } from "../../support/worksheet";

/** Two engines round logarithms and powers differently in the last digits. */
const tolerance = 1e-9;

function sameCell(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
  if (one instanceof ExcelError && other instanceof ExcelError)
    return one.code === other.code && one.message === other.message;
  return one === other;
}

/** Whether two answers are the same: cell by cell, errors with their messages. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  if (one instanceof ExcelError || other instanceof ExcelError) return sameCell(one, other);
  return (
    one.length === other.length &&
    one.every(
      (row, r) => row.length === other[r]?.length && row.every((cell, c) => sameCell(cell, (other[r] ?? [])[c])),
    )
  );
}
