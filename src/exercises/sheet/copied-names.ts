import type { CellRange } from "../../sheets/plan";
import { findVariant } from "./find-variant";
import { exercisePlan } from "./plan";
import { type ReadSheet, textOf } from "./read-sheet";
import { sheetTexts } from "./texts";

/**
 * The names of a sheet that has lost them, as the copy of an exercise's sheet has: where they were when it was written,
 * counted from the cell of its code. Empty if there is no variant.
 */
export function namesOfCopy(cells: ReadSheet["cells"]): ReadonlyMap<string, CellRange> {
  const variant = findVariant({ cells, names: new Map() });
  if (!("questions" in variant)) return new Map();
  const labels = cells.flatMap((row) => row.map(textOf));
  const isOfStudent = [sheetTexts.student.en, sheetTexts.student.zh].some((label) => labels.includes(label));
  const { plan, layout } = exercisePlan(variant, { language: "en", student: isOfStudent ? "x" : null, live: false });
  const row = cells.findIndex((one) => one.some((cell) => textOf(cell) === variant.code));
  const down = row - layout.code.top;
  const right = (cells[row] ?? []).findIndex((cell) => textOf(cell) === variant.code) - layout.code.left;
  const moved = ({ top, left, bottom, right: end }: CellRange): CellRange => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: end + right,
  });
  return new Map((plan.names ?? []).map(({ name, range }) => [name, moved(range)]));
}
