import type { PlanCell } from "../sheets/plan";

/** What Excel certainly leaves as text: it begins with a letter, holds no digit of any script and is no Boolean. */
const certainlyText = /^(?!(?:true|false)\s*$)\p{L}\P{N}*$/iu;

/**
 * What to enter, through `Range.formulas`, so that the cell holds exactly the plan's content. Excel reads entered text
 * as a person's typing: `=1+1`, `-5`, `1/2`, `@name` or `TRUE` become formulas, numbers, dates or Booleans. A leading
 * apostrophe makes it text and is not part of the value. It is shown in the formula bar, so ordinary words go without.
 * A blank is "". Throws a RangeError for a number that no cell can hold.
 */
export function cellInput(cell: PlanCell): string | number {
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === undefined || value === null || value === "") return "";
  if (typeof value === "string") return certainlyText.test(value) ? value : `'${value}`;
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}.`);
  return value;
}
