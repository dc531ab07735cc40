import type { Localized } from "../../language/localized";
import type { CellRange } from "../../sheets/plan";
import type { Variant } from "../types";
import { describeVariant } from "./describe";
import { findVariant } from "./find-variant";
import { dataName } from "./names";
import { exercisePlan } from "./plan";
import { askText } from "./questions";
import { type ReadSheet, textOf } from "./read-sheet";
import { sheetTexts } from "./texts";

type Cells = ReadSheet["cells"];
type Place = Pick<CellRange, "top" | "left">;

/**
 * The names of a sheet that has lost them, as the copy of an exercise's sheet has: where code, data and questions were
 * when it was written, counted from where each is now, in whatever language. Empty if there is no variant.
 */
export function namesOfCopy(cells: Cells): ReadonlyMap<string, CellRange> {
  const variant = variantOf(cells);
  if (variant === null) return new Map();
  const isOfStudent = placeOf(cells, both(sheetTexts.student)) !== null;
  const { plan, layout } = exercisePlan(variant, { language: "en", student: isOfStudent ? "x" : null, live: false });
  const question = describeVariant(variant).questions[0];
  const asks = question === undefined ? [] : [askText(question, "en"), askText(question, "zh-CN")];
  const code = placeOf(cells, [variant.code]) ?? layout.code;
  const [data, ask] = [dataIn(cells), placeOf(cells, asks)];
  const [firstTable, firstQuestion] = [layout.tables[0], layout.questions[0]];
  /** How far a part was moved: the code, what is above the questions, or the questions. */
  const moveOf = ({ top }: CellRange): Place => {
    if (firstQuestion !== undefined && ask !== null && top >= firstQuestion.points.top)
      return { top: ask.top - firstQuestion.points.top, left: ask.left - firstQuestion.answers.left + 1 };
    if (firstTable !== undefined && data !== null && top >= firstTable.top)
      return { top: data.top - firstTable.top, left: data.left - firstTable.left };
    return { top: code.top - layout.code.top, left: code.left - layout.code.left };
  };
  return new Map(
    (plan.names ?? []).map(({ name, range }) => {
      const { top, left } = moveOf(range);
      return [
        name,
        { top: range.top + top, left: range.left + left, bottom: range.bottom + top, right: range.right + left },
      ];
    }),
  );
}

const both = ({ en, zh }: Localized): readonly string[] => [en, zh];

/** The first cell with one of the texts. */
function placeOf(cells: Cells, texts: readonly string[]): Place | null {
  for (const [top, row] of cells.entries()) {
    const left = row.findIndex((cell) => texts.includes(textOf(cell)));
    if (left >= 0) return { top, left };
  }
  return null;
}

/** The headers of the first table: the first row below the heading of the data that has more than a title. */
function dataIn(cells: Cells): Place | null {
  const heading = placeOf(cells, both(sheetTexts.data));
  if (heading === null) return null;
  const left = heading.left + 1;
  const top = cells.findIndex((row, at) => at > heading.top && isFilled(row[left]) && isFilled(row[left + 1]));
  return top < 0 ? null : { top, left };
}

const isFilled = (cell: Cells[number][number]) => (cell ?? "") !== "";

/** The variant of the code, on the teacher's own data where it needs them. */
function variantOf(cells: Cells): Variant | null {
  const found = findVariant({ cells, names: new Map() });
  if ("questions" in found) return found;
  const data = found.kind === "own-data-lost" ? dataIn(cells) : null;
  if (found.kind !== "own-data-lost" || data === null) return null;
  let [bottom, right] = [data.top, data.left];
  while (isFilled(cells[data.top]?.[right + 1])) right++;
  while (isFilled(cells[bottom + 1]?.[data.left])) bottom++;
  const again = findVariant({ cells, names: new Map([[dataName(found.id, 0), { ...data, bottom, right }]]) });
  return "questions" in again ? again : null;
}
