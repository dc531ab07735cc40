import { mark } from "../../../exercises/marking/mark";
import type { AnswerValue } from "../../../exercises/marking/read-answer";
import type { Marking } from "../../../exercises/marking/types";
import { namesOfCopy } from "../../../exercises/sheet/copied-names";
import { findAnswers } from "../../../exercises/sheet/find-answers";
import { findCode, findVariant, type NoExercise, rangeNamed } from "../../../exercises/sheet/find-variant";
import { answerName, feedbackName, nameStem, pointsName } from "../../../exercises/sheet/names";
import type { ReadSheet } from "../../../exercises/sheet/read-sheet";
import type { Variant } from "../../../exercises/types";
import {
  type CellUpdate,
  type CellValue,
  isCellError,
  type NamedRange,
  type WorkbookCells,
} from "../../../hosts/cells";
import type { Language } from "../../../language/localized";
import { rangeAddress } from "../../../sheets/address";
import type { CellRange } from "../../../sheets/plan";
import { cornersOf } from "../../../sheets/reference";
import { exercisesTexts } from "../texts";

/** The exercise on a sheet, as the sheet is now. */
export interface OpenSheet {
  readonly sheet: string;
  readonly content: ReadSheet;
  readonly found: Variant | Exclude<NoExercise, { kind: "no-code" }>;
}

/** More columns than any exercise has; the host omits what is not used. */
const wholeSheet = "A:AZ";

/** The exercise on the active sheet; null if there is none. */
export async function readOpenSheet(host: WorkbookCells): Promise<OpenSheet | null> {
  const names = await host.readNames(nameStem(""));
  if (names.length === 0) return null;
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
  // A copy has the code, but no names of its own. Of any other sheet only the top is read.
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
  if (isVariantOrReason(found)) return { sheet, content, found };
  return null;
}

/** Where the code of an exercise is, if nobody moved it far. */
const topOfSheet = "A1:J12";

async function hasCode(host: WorkbookCells, sheet: string): Promise<boolean> {
  const top = await host.readReference(topOfSheet, sheet);
  return top !== null && findCode({ cells: top.values.map((row) => row.map(answerOf)), names: new Map() }) !== null;
}

const isVariantOrReason = (found: Variant | NoExercise): found is OpenSheet["found"] =>
  "questions" in found || found.kind !== "no-code";

/** A cell as an answer, or as a figure of a table of the user's own. */
export const answerOf = (value: CellValue): AnswerValue => (isCellError(value) ? { error: value.code } : value);

function namedRange(name: string, address: string): readonly (readonly [string, CellRange])[] {
  const corners = cornersOf(address);
  return corners === null ? [] : [[name, corners]];
}

/** A marked sheet. */
export interface CheckedSheet {
  readonly sheet: string;
  readonly variant: Variant;
  readonly marking: Marking;
  /** Numbers of the questions whose cells no longer exist. */
  readonly missing: readonly number[];
  /** The answer cells by the id of the question, where they are known. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Marks the answers of a sheet and writes points and feedback beside them, with the next hint. The feedback ends with
 * how often the question was checked, so that hints continue where they were when the workbook is opened again.
 */
export async function checkSheet(
  host: WorkbookCells,
  open: OpenSheet,
  language: Language,
): Promise<CheckedSheet | null> {
  const { sheet, content, found: variant } = open;
  if (!("questions" in variant)) return null;
  const { answers, missing } = findAnswers(variant, content);
  const attempts = Object.fromEntries(variant.questions.map(({ id, number }) => [id, timesChecked(open, number)]));
  const marking = mark(variant, answers, { language, attempts });
  const isLive = await hasLiveFeedback(host, open, variant);
  const updates = marking.questions.flatMap(({ id, number, points, feedback, hint, status }): CellUpdate[] => {
    const exercise = variant.exercise.id;
    const pointsCell = rangeNamed(content, pointsName(exercise, number));
    const feedbackCell = rangeNamed(content, feedbackName(exercise, number));
    const times = status === "blank" ? (attempts[id] ?? 0) : (attempts[id] ?? 0) + 1;
    const parts = [feedback, hint, times === 0 ? null : exercisesTexts[language].open.times(times)];
    return [
      ...(pointsCell === null ? [] : [{ address: rangeAddress(pointsCell), cell: { value: points } }]),
      ...(feedbackCell === null || isLive
        ? []
        : [
            {
              address: rangeAddress(feedbackCell),
              cell: { value: parts.filter((part) => part !== null).join(language === "en" ? " " : "") },
            },
          ]),
    ];
  });
  if (!(await host.update(sheet, updates))) return null;
  return {
    sheet,
    variant,
    marking,
    missing: missing.map((id) => variant.questions.find((question) => question.id === id)?.number ?? 0),
    places: placesOf(content, variant),
  };
}

function placesOf(content: ReadSheet, variant: Variant): ReadonlyMap<string, string> {
  return new Map(
    variant.questions.flatMap(({ id, number }) => {
      const range = rangeNamed(content, answerName(variant.exercise.id, number));
      return range === null ? [] : [[id, rangeAddress(range)] as const];
    }),
  );
}

const counted = new RegExp(
  `(?:${Object.values(exercisesTexts)
    .map(({ open }) => escaped(open.times(0)).replace("0", "(\\d+)"))
    .join("|")})$`,
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** How often a question was checked, as the end of its feedback says. */
function timesChecked({ content, found }: OpenSheet, number: number): number {
  if (!("questions" in found)) return 0;
  const cell = rangeNamed(content, feedbackName(found.exercise.id, number));
  const said = cell === null ? null : content.cells[cell.top]?.[cell.left];
  const times = typeof said === "string" ? counted.exec(said.trim()) : null;
  return Number(times?.slice(1).find((digits?: string) => digits !== undefined) ?? 0);
}

/** Whether the feedback is a formula, which updates by itself and is not overwritten. */
async function hasLiveFeedback(host: WorkbookCells, { sheet, content }: OpenSheet, variant: Variant): Promise<boolean> {
  const cell = rangeNamed(content, feedbackName(variant.exercise.id, 1));
  if (cell === null) return false;
  return (await host.readCell(sheet, rangeAddress(cell)))?.formula !== null;
}
