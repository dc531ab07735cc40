import type { Variant } from "../types";
import { toleranceOf } from "./tolerance";
import { EarlierValues, valuesOf } from "./values";

/**
 * A mistake must be at least this many tolerances from the right value, so that rounding cannot turn one into the
 * other.
 */
const leastDistance = 3;

/** True when every value is a finite number and every typical mistake shows in at least one cell. */
export function isValidVariant({ data, questions }: Variant): boolean {
  const earlier = new EarlierValues();
  return questions.every((question) => {
    const { spec } = question;
    const right = valuesOf(spec.expected(data, earlier));
    earlier.set(question.id, question, right);
    return (
      right.length === question.size &&
      right.every(Number.isFinite) &&
      spec.mistakes.every((mistake) => {
        const wrong = valuesOf(mistake.value(data, earlier));
        return (
          wrong.every(Number.isFinite) &&
          wrong.some((value, cell) => {
            const meant = right[cell] ?? NaN;
            return Math.abs(value - meant) > leastDistance * toleranceOf(spec, meant);
          })
        );
      })
    );
  });
}
