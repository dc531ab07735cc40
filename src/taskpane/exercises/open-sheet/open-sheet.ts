import type { AnswerValue } from "../../../exercises/marking/answers/read-answer";
import { namesOfCopy } from "../../../exercises/sheet/copied-names";
import { findCode, findVariant, type NoExercise } from "../../../exercises/sheet/find-variant";
import { findKeyed, type KeyedSheet } from "../../../exercises/sheet/keyed-sheet";
import { nameStem } from "../../../exercises/sheet/names";
import type { ReadSheet } from "../../../exercises/sheet/read-sheet";
import type { Variant } from "../../../exercises/types";
import { type CellValue, isCellError, type NamedRange, type WorkbookCells } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { cornersOf } from "../../../sheets/references/reference";

/** The exercise on a sheet, as the sheet is now. */
export interface OpenSheet {
  readonly sheet: string;
  readonly content: ReadSheet;
  /** A trainer's own exercise that is not known here is what its sheet says of it. */
  readonly found: Variant | KeyedSheet | Exclude<NoExercise, { kind: "no-code" }>;
}

/** More columns than any exercise has; the host omits what is not used. */
const wholeSheet = "A:AZ";

/** The exercise on the active sheet; null if there is none. */
export async function readOpenSheet(host: WorkbookCells): Promise<OpenSheet | null> {
  const names = await host.readNames(nameStem(""));
  const { active } = await host.readSelection();
  return readExerciseSheet(host, active.sheet, names);
}

/** The exercise in a sheet; null when it holds none. */
async function readExerciseSheet(
  host: WorkbookCells,
  sheet: string,
  names: readonly NamedRange[],
): Promise<OpenSheet | null> {
  const own = names.filter((name) => name.sheet === sheet);
  // A copy, in this workbook or another, has the code, but no names of its own. Of any other sheet only the top is read.
  if (own.length === 0 && !(await hasCode(host, sheet))) return null;
  const range = await host.readReference(wholeSheet, sheet);
  if (range === null) return null;
  const cells = range.values.map((row) => row.map(answerOf));
  const content: ReadSheet = {
    cells,
    names:
      own.length === 0 ? namesOfCopy(cells) : new Map(own.flatMap(({ name, address }) => namedRange(name, address))),
  };
  const found = findVariant(content);
  if ("questions" in found) return { sheet, content, found };
  const keyed = findKeyed(content);
  if (keyed !== null) return { sheet, content, found: keyed };
  return found.kind === "no-code" ? null : { sheet, content, found };
}

/** Where the code of an exercise is, if nobody moved it far. */
const topOfSheet = "A1:J12";

async function hasCode(host: WorkbookCells, sheet: string): Promise<boolean> {
  const top = await host.readReference(topOfSheet, sheet);
  return top !== null && findCode({ cells: top.values.map((row) => row.map(answerOf)), names: new Map() }) !== null;
}

/** A cell as an answer, or as a figure of a table of the user's own. */
export const answerOf = (value: CellValue): AnswerValue => (isCellError(value) ? { error: value.code } : value);

function namedRange(name: string, address: string): readonly (readonly [string, CellRange])[] {
  const corners = cornersOf(address);
  return corners === null ? [] : [[name, corners]];
}
