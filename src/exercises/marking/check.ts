import { IndicatorError } from "../../core/indicator-error";
import { type Language, localize, reply } from "../../language/localized";
import { normalized } from "../typed-text";
import type { Variant, VariantQuestion } from "../types";
import { answerArea, answersIn } from "./answers/answer-area";
import type { AnswerValue } from "./answers/read-answer";
import { markAnswers } from "./mark-answers";
import type { Answers } from "./types";

/** The text of a cell where a teacher's own table cannot be used. */
export const unfitData = reply("The data do not fit this exercise.", "数据不适合本练习。");

/** Of marked work a cell says only this. */
export const answered = reply("Answered.", "已作答。");

const withoutQ = (name: string): string => normalized(name).replace(/^q(?=\d)/, "");

/** Whether a name, such as 2 or Q2, is the number of a question. */
export const isNumberOf = (name: string, number: number): boolean => withoutQ(name) === String(number);

/** The question of an id or a number counted from 1; null if there is none. */
export function findQuestion({ questions }: Variant, name: string): VariantQuestion | null {
  const wanted = withoutQ(name);
  return questions.find(({ id, number }) => id === wanted || String(number) === wanted) ?? null;
}

/**
 * The feedback that the marker gives on a question.
 *
 * @param cells the answer; or the whole answer area, or all answers in one row or column in order, so that an earlier
 * error is carried forward.
 * @throws IndicatorError `vector-length` when the cells are neither.
 */
export function checkAnswer(
  variant: Variant,
  question: VariantQuestion,
  cells: readonly (readonly AnswerValue[])[],
  language: Language,
): string {
  const markings = markAnswers(variant, answersFor(variant, question, cells), language);
  return markings[question.number - 1]?.feedback ?? localize(unfitData, language);
}

function answersFor(variant: Variant, question: VariantQuestion, cells: readonly (readonly AnswerValue[])[]): Answers {
  const area = answerArea(variant);
  const columns = cells[0]?.length ?? 0;
  const given = cells.flat();
  const all = variant.questions.reduce((sum, { size }) => sum + size, 0);
  if (cells.length === area.rows && columns === area.columns) return answersIn(area, cells);
  if (given.length === question.size) return { [question.id]: given };
  if (given.length !== all || Math.min(cells.length, columns) !== 1)
    throw new IndicatorError("value", "vector-length", {
      argument: "answer",
      needed: question.size,
      found: given.length,
    });
  let next = 0;
  return Object.fromEntries(variant.questions.map(({ id, size }) => [id, given.slice(next, (next += size))]));
}
