import { localize } from "../../language/localized";
import type { Variant } from "../types";
import { markAnswers } from "./mark-answers";
import type { Answers, Marking, MarkingOptions, QuestionMarking } from "./types";

/**
 * Marks the answers to a variant: in the pane, in a cell and for a whole class alike. A later answer is right when it
 * follows from the true earlier ones or from the student's own, so that an error costs its points once.
 */
export function mark(variant: Variant, answers: Answers, { language, attempts = {} }: MarkingOptions): Marking {
  const questions = markAnswers(variant, answers, language).map((marking, index): QuestionMarking => {
    const hints = variant.questions[index]?.spec.sheet.hints ?? [];
    const wasTried = marking.cells.some(({ status }) => status !== "blank");
    const next = hints[Math.min(attempts[marking.id] ?? 0, hints.length - 1)];
    const isDue = wasTried && marking.status !== "right" && next !== undefined;
    return { ...marking, hint: isDue ? localize(next, language) : null };
  });
  return {
    questions,
    points: questions.reduce((sum, { points }) => sum + points, 0),
    outOf: variant.points,
    answered: questions.filter(({ cells }) => cells.every(({ status }) => status !== "blank")).length,
  };
}
