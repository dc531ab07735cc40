import { localize } from "../../language/localized";
import type { CellRange } from "../../sheets/plan";
import type { AnswerValue } from "../marking/answers/read-answer";
import type { Answers } from "../marking/types";
import type { Variant } from "../types";
import { describeVariant, type QuestionDescription } from "./describe";
import { rangeNamed } from "./find-variant";
import { answerName } from "./names";
import { askText } from "./questions";
import { cellsIn, type ReadSheet, textOf } from "./read-sheet";

/** The answers found in a sheet. */
export interface FoundAnswers {
  readonly answers: Answers;
  /** Ids of the questions whose cells are no longer there. */
  readonly missing: readonly string[];
}

/**
 * The answers in a sheet: by the names of their cells where the labels beside them agree; otherwise, as after sorting
 * or moving rows, by the labels.
 */
export function findAnswers(variant: Variant, sheet: ReadSheet): FoundAnswers {
  const missing: string[] = [];
  const answers: Record<string, readonly AnswerValue[]> = {};
  for (const question of describeVariant(variant).questions) {
    const named = rangeNamed(sheet, answerName(variant.exercise.id, question.number));
    const fits = named !== null && hasShape(named, question);
    const found =
      (fits && isLabelled(sheet, question, named) ? cellsIn(sheet, named).flat() : null) ??
      byLabels(sheet, question) ??
      (fits ? cellsIn(sheet, named).flat() : null);
    if (found === null) missing.push(question.id);
    else answers[question.id] = found;
  }
  return { answers, missing };
}

const hasShape = ({ top, left, bottom, right }: CellRange, { rows, columns }: QuestionDescription) =>
  bottom - top + 1 === rows && right - left + 1 === columns;

const isBlock = ({ rows, columns }: QuestionDescription) => rows * columns > 1;

/** In both languages: a sheet keeps the one that it was made in. */
const asksOf = (question: QuestionDescription) => [askText(question, "en"), askText(question, "zh-CN")];

const namesOf = ({ rowNames }: QuestionDescription, row: number): readonly string[] => {
  const name = rowNames?.[row];
  return name === undefined ? [""] : [localize(name, "en"), localize(name, "zh-CN")];
};

/** Whether the cells to the left of a range are the labels of the question. */
function isLabelled({ cells }: ReadSheet, question: QuestionDescription, { top, left }: CellRange): boolean {
  const label = (row: number) => textOf(cells[row]?.[left - 1]);
  if (!isBlock(question)) return asksOf(question).includes(label(top));
  return (
    asksOf(question).includes(label(top - 1)) &&
    Array.from({ length: question.rows }, (_, row) => row).every((row) =>
      namesOf(question, row).includes(label(top + row)),
    )
  );
}

function byLabels({ cells }: ReadSheet, question: QuestionDescription): readonly AnswerValue[] | null {
  const asks = asksOf(question);
  const first = cells.findIndex((row) => row.some((cell) => asks.includes(textOf(cell))));
  if (first < 0) return null;
  const column = cells[first]?.findIndex((cell) => asks.includes(textOf(cell))) ?? 0;
  const answersIn = (row: number) =>
    Array.from({ length: question.columns }, (_, place) => cells[row]?.[column + 1 + place]);
  if (!isBlock(question)) return answersIn(first);
  const rows = Array.from({ length: question.rows }, (_, row) => {
    const names = namesOf(question, row);
    return cells.findIndex((cellsOfRow, place) => place > first && names.includes(textOf(cellsOfRow[column])));
  });
  return rows.includes(-1) ? null : rows.flatMap(answersIn);
}
