import { localize, type Localized, text } from "../../language/localized";
import type { Variant } from "../types";
import { markAnswers } from "./mark-answers";
import type { Answers, Marking, MarkingOptions, QuestionMarking } from "./types";

/**
 * Marks the answers to a variant: in the pane, in a cell and for a whole class alike. A later answer is right when it
 * follows from the true earlier ones or from the student's own, so that an error costs its points once.
 */
export function mark(variant: Variant, answers: Answers, { language, attempts = {} }: MarkingOptions): Marking {
  const questions = markAnswers(variant, answers, language).map((marking, index): QuestionMarking => {
    const { hints, help } = variant.questions[index]?.spec.sheet ?? { hints: [], help: "" };
    const wasTried = marking.cells.some(({ status }) => status !== "blank");
    const next = hints[attempts[marking.id] ?? 0] ?? afterHints(hints, help);
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

/** Who has read every hint can compare with the function's own steps. */
function afterHints(hints: readonly Localized[], help: string): Localized | undefined {
  const last = hints[hints.length - 1];
  if (help === "") return last;
  const compare = text(
    `Compute it with JJJ.${help} as well, and compare step by step with the example on its help page.`,
    `再用 JJJ.${help} 计算，并与其帮助页中的示例逐步对照。`,
  );
  return last === undefined
    ? compare
    : text(
        `${last.en}${/[.?!]$/.test(last.en) ? "" : "."} ${compare.en}`,
        `${last.zh}${/[。？！]$/.test(last.zh) ? "" : "。"}${compare.zh}`,
      );
}
