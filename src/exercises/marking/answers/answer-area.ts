import type { Variant } from "../../types";
import type { AnswerValue } from "./read-answer";

/** Where the cells of a question are in the answer area, counted from its top left cell. */
export interface AnswerPlace {
  readonly question: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle that holds the answers of an exercise, in order. */
export interface AnswerArea {
  readonly rows: number;
  readonly columns: number;
  readonly places: readonly AnswerPlace[];
}

/**
 * The one layout of answers: each question below the one before, a single cell in one row, a block under a row for the
 * names of its columns. Sheets are written in it, and CHECK reads a range of this size in it.
 */
export function answerArea({ questions }: Pick<Variant, "questions">): AnswerArea {
  let rows = 0;
  const places = questions.map(({ id, size, ...shape }): AnswerPlace => {
    const top = size === 1 ? rows : rows + 1;
    rows = top + shape.rows;
    return { question: id, top, left: 0, rows: shape.rows, columns: shape.columns };
  });
  return { rows, columns: Math.max(...places.map(({ columns }) => columns)), places };
}

/** The answers in the cells of an answer area. */
export function answersIn(
  area: AnswerArea,
  cells: readonly (readonly AnswerValue[])[],
): Readonly<Record<string, readonly AnswerValue[]>> {
  return Object.fromEntries(
    area.places.map(({ question, top, left, rows, columns }) => [
      question,
      cells.slice(top, top + rows).flatMap((row) => Array.from({ length: columns }, (_, column) => row[left + column])),
    ]),
  );
}
