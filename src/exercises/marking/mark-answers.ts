import type { Language } from "../../language/localized";
import type { Variant } from "../types";
import { rightAnswers } from "./answers/right-answers";
import { feedbackOn } from "./feedback";
import { type MarkedCell, markCells } from "./mark-question";
import { questionMarking } from "./question-marking";
import { isPossible } from "./tolerance";
import type { Answers, QuestionMarking } from "./types";
import { EarlierValues } from "./values";

/** Marks each question of a variant, without hints: what `CHECK` needs in a cell. */
export function markAnswers(
  variant: Variant,
  answers: Answers,
  language: Language,
): readonly Omit<QuestionMarking, "hint">[] {
  const rights = rightAnswers(variant);
  const right = new EarlierValues();
  const given = new EarlierValues();
  const wrong: WrongNumber[] = [];
  return variant.questions.map((question) => {
    const { id, number, spec } = question;
    const values = rights.get(id) ?? [];
    const cells = markCells(question, answers[id] ?? [], values, { data: variant.data, right, given });
    right.set(id, question, values);
    for (const cell of cells)
      if (cell.status !== "right" && cell.number !== null) wrong.push({ question: id, number: cell.number });
    const isFilled = cells.length > 2 && cells.every((cell) => cell.number === cells[0]?.number);
    const carries = ({ number, status }: MarkedCell) =>
      number !== null &&
      isPossible(spec, number) &&
      (status === "right" || spec.unit === "choice" || !(isFilled || isElsewhere(number, id, wrong)));
    given.set(
      id,
      question,
      cells.map((cell, place) => (carries(cell) ? cell.number : null) ?? values[place] ?? NaN),
    );
    const feedback = feedbackOn({ ...question, isChoice: spec.options !== undefined }, cells, language);
    return questionMarking({ id, number, points: spec.points }, cells, feedback);
  });
}

/** A wrong answer, with its question. */
interface WrongNumber {
  readonly question: string;
  readonly number: number;
}

/**
 * Whether a wrong number was typed for another question too, as by somebody who fills in one number everywhere; later
 * questions do not go on with it, nor with a block filled with one number. In a table that is symmetric each number stands
 * twice.
 */
const isElsewhere = (number: number, question: string, wrong: readonly WrongNumber[]): boolean =>
  wrong.some((other) => other.question !== question && other.number === number);
