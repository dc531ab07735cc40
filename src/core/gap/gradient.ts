import { IndicatorError } from "../indicator-error";
import type { Matrix } from "../matrix/matrix";
import { type Extremes, extremesOf, sumOf, differenceOf, withoutRounding } from "../numeric/vectors";

/** One level of the gradient. */
export interface GradientStep {
  /** 1 for the highest level. */
  readonly rank: number;
  readonly level: number;
  /** Difference to the next lower level; null for the lowest. */
  readonly step: number | null;
  /** Difference to the highest level. */
  readonly toTop: number;
}

/**
 * Highest minus lowest level, in the unit of the input.
 *
 * @param levels a row, a column or a block; blanks are ignored.
 * @throws IndicatorError `too-few` without a level, as the other gradients.
 */
export function gradientRange(levels: Matrix): number {
  return extremes(levels).range;
}

/**
 * Highest over lowest level.
 *
 * @throws IndicatorError `zero-denominator` when the lowest is zero, `negative` when a level is negative: the ratio of
 * levels of different sign has no meaning.
 */
export function gradientRatio(levels: Matrix): number {
  const { highest, lowest } = extremes(levels);
  if (lowest < 0) throw new IndicatorError("domain", "negative", { argument: "levels", value: lowest });
  if (lowest === 0) throw new IndicatorError("division", "zero-denominator", { argument: "levels" });
  return highest / lowest;
}

/**
 * Range over mean, a fraction.
 *
 * @throws IndicatorError `zero-denominator` when the mean is zero.
 */
export function gradientRelative(levels: Matrix): number {
  const { range } = extremes(levels);
  const numbers = levels.numbers();
  const mean = withoutRounding(sumOf(numbers), sumOf(numbers.map(Math.abs))) / numbers.length;
  if (mean === 0) throw new IndicatorError("division", "zero-denominator", { argument: "levels" });
  return range / mean;
}

/** The levels from the highest to the lowest with the step to the next; equal levels have ranks of their own. */
export function gradientSteps(levels: Matrix): readonly GradientStep[] {
  const { highest } = extremes(levels);
  const descending = levels.numbers().slice().sort().reverse();
  return Array.from(descending, (level, index) => {
    const next = descending[index + 1];
    return {
      rank: index + 1,
      level,
      step: next === undefined ? null : differenceOf(level, next),
      toTop: differenceOf(highest, level),
    };
  });
}

function extremes(levels: Matrix): Extremes {
  const numbers = levels.numbers();
  if (numbers.length === 0) throw new IndicatorError("domain", "too-few", { argument: "levels", needed: 1, found: 0 });
  return extremesOf(numbers);
}
