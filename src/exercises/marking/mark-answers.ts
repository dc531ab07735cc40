import type { Language } from "../../language/localized";
import { roundTo } from "../rounding";
import type { Question, Variant } from "../types";
import { feedbackOn } from "./feedback";
import { type MarkedCell, markCells } from "./mark-question";
import { rightAnswers } from "./right-answers";
import { isPossible } from "./tolerance";
import type { Answers, CellStatus, QuestionMarking } from "./types";
import { EarlierValues } from "./values";

const worstFirst: readonly CellStatus[] = ["error", "text", "wrong", "mistake", "blank", "right"];

/** Marks each question of a variant, without hints: what `CHECK` needs in a cell. */
export function markAnswers(
  variant: Variant,
  answers: Answers,
  language: Language,
): readonly Omit<QuestionMarking, "hint">[] {
  const rights = rightAnswers(variant);
  const right = new EarlierValues();
  const given = new EarlierValues();
  const wrong: (number | null)[] = [];
  return variant.questions.map((question) => {
    const { id, number, spec } = question;
    const values = rights.get(id) ?? [];
    const cells = markCells(question, answers[id] ?? [], values, { data: variant.data, right, given });
    right.set(id, question, values);
    for (const { number, status } of cells) if (status !== "right") wrong.push(number);
    given.set(
      id,
      question,
      cells.map((cell, place) => (canCarry(cell, spec, wrong) ? cell.number : null) ?? values[place] ?? NaN),
    );
    return {
      id,
      number,
      status: worstFirst.find((worst) => cells.some(({ status }) => status === worst)) ?? "right",
      cells: cells.map(({ status, mistake, carried, points }) => ({ status, mistake, carried, points })),
      points: pointsOf(cells, spec.points),
      outOf: spec.points,
      feedback: feedbackOn(question, cells, language),
    };
  });
}

/**
 * Whether later questions go on with a student's number: one that can be the answer at all and, where it is wrong, was
 * not typed in several places, as by somebody who fills in one number everywhere.
 */
const canCarry = ({ number, status }: MarkedCell, spec: Question, wrong: readonly (number | null)[]): boolean =>
  number !== null &&
  isPossible(spec, number) &&
  (status === "right" || wrong.indexOf(number) === wrong.lastIndexOf(number));

/** Parts of points are rounded, so that three thirds are a whole. */
function pointsOf(cells: readonly MarkedCell[], all: number): number {
  if (cells.every(({ status }) => status === "right")) return all;
  return roundTo(
    cells.reduce((sum, { points }) => sum + points, 0),
    4,
  );
}
