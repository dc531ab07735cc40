import { type Language, reply } from "../../language/localized";
import { type AnswerValue, readAnswer } from "../marking/answers/read-answer";
import { commonMistakes } from "../marking/common-mistakes";
import { feedbackOn } from "../marking/feedback";
import type { MarkedCell } from "../marking/mark-question";
import { questionMarking } from "../marking/question-marking";
import type { QuestionMarking } from "../marking/types";
import { type CheckKey, isRightNumber, isRightWord } from "./check-key";

/** The text of a cell whose key cannot be read. */
export const changedKey = reply("The key for checking this question was changed.", "本题的校验码已被改动。");

/** A question that is marked by its key alone. */
export interface KeyedQuestion {
  readonly key: CheckKey;
  /** Of its cells. */
  readonly columns: number;
  readonly points: number;
}

/**
 * Marks a question by its key: right, one of the common mistakes of unit and sign, or not right. Typical mistakes of the
 * exercise and what follows from an earlier error are known only to the trainer.
 */
export function markKeyed(
  code: string,
  { key, columns, points }: KeyedQuestion,
  answers: readonly AnswerValue[],
  language: Language,
): Omit<QuestionMarking, "hint"> {
  const cells = answers.map((answer, cell) => markCell(code, key, cell, answer, points / answers.length));
  const feedback = feedbackOn({ columns, isChoice: key.unit === "choice" }, cells, language);
  return questionMarking({ id: `q${key.number}`, number: key.number, points }, cells, feedback);
}

function markCell(code: string, key: CheckKey, cell: number, answer: AnswerValue, share: number): MarkedCell {
  const { unit } = key;
  const marked = (status: MarkedCell["status"], found?: (typeof commonMistakes)[number]): MarkedCell => ({
    status,
    mistake: found?.name ?? null,
    carried: false,
    points: status === "right" ? share : share * (found?.credit ?? 0),
    number: null,
    feedback: found?.feedback ?? null,
  });
  const read = readAnswer(answer, { unit });
  if (unit === "choice") {
    if (read.kind === "blank" || read.kind === "error") return marked(read.kind);
    const word = typeof answer === "object" ? "" : String(answer);
    return marked(isRightWord(code, key, word) ? "right" : "wrong");
  }
  if (read.kind !== "numbers") return marked(read.kind);
  const isRight = (number: number) => isRightNumber(code, key, cell, number);
  if (read.numbers.some(isRight)) return marked("right");
  const found = commonMistakes.find(({ fits }) => read.numbers.some((number) => fits({ unit, isRight }, number)));
  return marked(found === undefined ? "wrong" : "mistake", found);
}
