import { mark } from "../../../exercises/marking/mark";
import type { Marking, QuestionMarking } from "../../../exercises/marking/types";
import { describeVariant } from "../../../exercises/sheet/describe";
import { findAnswers } from "../../../exercises/sheet/find-answers";
import { rangeNamed } from "../../../exercises/sheet/find-variant";
import { type KeyedSheet, markKeyedSheet } from "../../../exercises/sheet/keyed-sheet";
import { answerName, feedbackName, pointsName } from "../../../exercises/sheet/names";
import type { ReadSheet } from "../../../exercises/sheet/read-sheet";
import type { Variant } from "../../../exercises/types";
import type { CellUpdate, WorkbookCells } from "../../../hosts/cells";
import { type Language, type Localized, text } from "../../../language/localized";
import { rangeAddress } from "../../../sheets/references/address";
import { exercisesTexts } from "../texts";
import type { OpenSheet } from "./open-sheet";

/** A question of a marked sheet. */
export interface CheckedQuestion {
  readonly marked: QuestionMarking;
  readonly ask: Localized;
  /** The function whose help page explains it; null where that is not known. */
  readonly help: string | null;
  /** The answer cells, where they are known. */
  readonly place: string | null;
}

/** A marked sheet. */
export interface CheckedSheet {
  readonly sheet: string;
  /** The id of the exercise. */
  readonly exercise: string;
  readonly code: string;
  readonly marking: Marking;
  /** Numbers of the questions whose cells no longer exist. */
  readonly missing: readonly number[];
  readonly questions: readonly CheckedQuestion[];
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
  const { sheet, content } = open;
  const checked = "questions" in open.found ? markOpen(open, open.found, language) : null;
  if (checked === null) return null;
  const { exercise, marking } = checked;
  const isLive = await hasLiveFeedback(host, open, exercise);
  const updates = marking.questions.flatMap(({ number, points, feedback, hint, status }): CellUpdate[] => {
    const pointsCell = rangeNamed(content, pointsName(exercise, number));
    const feedbackCell = rangeNamed(content, feedbackName(exercise, number));
    const times = timesChecked(content, exercise, number) + (status === "blank" ? 0 : 1);
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
  return (await host.update(sheet, updates)) ? checked : null;
}

function markOpen({ sheet, content }: OpenSheet, found: Variant | KeyedSheet, language: Language): CheckedSheet {
  if ("kind" in found) {
    const marking = markKeyedSheet(found, content, language);
    const questions = found.questions.map(({ ask, answers }, place): CheckedQuestion[] => {
      const marked = marking.questions[place];
      if (marked === undefined) return [];
      return [{ marked, ask: text(ask, ask), help: null, place: answers === null ? null : rangeAddress(answers) }];
    });
    const missing = found.questions.filter(({ answers }) => answers === null).map(({ number }) => number);
    return { sheet, exercise: found.id, code: found.code, marking, missing, questions: questions.flat() };
  }
  const exercise = found.exercise.id;
  const { answers, missing } = findAnswers(found, content);
  const attempts = Object.fromEntries(
    found.questions.map(({ id, number }) => [id, timesChecked(content, exercise, number)]),
  );
  const marking = mark(found, answers, { language, attempts });
  const described = describeVariant(found).questions;
  return {
    sheet,
    exercise,
    code: found.code,
    marking,
    missing: found.questions.filter(({ id }) => missing.includes(id)).map(({ number }) => number),
    questions: marking.questions.map((marked, place) => {
      const range = rangeNamed(content, answerName(exercise, marked.number));
      const { ask = noText, help = null } = described[place] ?? {};
      return { marked, ask, help, place: range === null ? null : rangeAddress(range) };
    }),
  };
}

const noText = text("", "");

const counted = new RegExp(
  `(?:${Object.values(exercisesTexts)
    .map(({ open }) => escaped(open.times(0)).replace("0", "(\\d+)"))
    .join("|")})$`,
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** How often a question was checked, as the end of its feedback says. */
function timesChecked(content: ReadSheet, exercise: string, number: number): number {
  const cell = rangeNamed(content, feedbackName(exercise, number));
  const said = cell === null ? null : content.cells[cell.top]?.[cell.left];
  const times = typeof said === "string" ? counted.exec(said.trim()) : null;
  return Number(times?.slice(1).find((digits?: string) => digits !== undefined) ?? 0);
}

/** Whether the feedback is a formula, which updates by itself and is not overwritten. */
async function hasLiveFeedback(host: WorkbookCells, { sheet, content }: OpenSheet, exercise: string): Promise<boolean> {
  const cell = rangeNamed(content, feedbackName(exercise, 1));
  if (cell === null) return false;
  return (await host.readCell(sheet, rangeAddress(cell)))?.formula !== null;
}
