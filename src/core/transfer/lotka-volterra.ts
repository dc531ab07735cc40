import { IndicatorError } from "../indicator-error";
import { NUMBER } from "../matrix/matrix";
import { leastSquares } from "../numeric/least-squares";
import type { TwoPanels } from "./symbiosis-degree";

/** The effect of one population on the growth of another. */
export interface LotkaEffect {
  readonly coefficient: number;
  readonly standardError: number;
  /** NaN where the fit is exact. */
  readonly t: number;
  /** Two-sided, of Student's t with three degrees of freedom fewer than steps; NaN where the fit is exact. */
  readonly p: number;
}

export interface LotkaEffects {
  /** Of b on the growth of a. */
  readonly onA: LotkaEffect;
  /** Of a on the growth of b. */
  readonly onB: LotkaEffect;
}

/**
 * Coefficients of interaction of a Lotka–Volterra model, by ordinary least squares over the steps of one unit:
 * x_a(t + 1)/x_a(t) − 1 = r_a + α_aa·x_a(t) + α_ab·x_b(t), and the same for b. A step with a blank is ignored.
 *
 * @param unit the row of both panels, counted from 0.
 * @throws IndicatorError `too-few` for fewer than five steps, `zero-denominator` for a start of 0, `collinear`.
 */
export function lotkaVolterra({ a, b }: TwoPanels, unit: number): LotkaEffects {
  const starts: number[] = [];
  for (let year = 0, index = unit * a.columns; year < a.columns - 1; year++, index++)
    if ([index, index + 1].every((cell) => a.stateAt(cell) === NUMBER && b.stateAt(cell) === NUMBER))
      starts.push(index);
  if (starts.length < 5)
    throw new IndicatorError("domain", "too-few", { argument: "a", needed: 6, found: starts.length + 1 });
  const valuesOf = (panel: TwoPanels["a"]) => Float64Array.from(starts, (index) => panel.at(index));
  const growthOf = (panel: TwoPanels["a"], argument: string) =>
    Float64Array.from(starts, (index) => {
      if (panel.at(index) === 0) throw new IndicatorError("division", "zero-denominator", { argument });
      return (panel.at(index + 1) - panel.at(index)) / panel.at(index);
    });
  const [x, y] = [valuesOf(a), valuesOf(b)];
  return {
    onA: effectOfSecond(growthOf(a, "a"), x, y, ["a", "b"]),
    onB: effectOfSecond(growthOf(b, "b"), y, x, ["b", "a"]),
  };
}

function effectOfSecond(
  growth: Float64Array,
  own: Float64Array,
  other: Float64Array,
  names: readonly string[],
): LotkaEffect {
  const { coefficients, standardErrors, tStatistics, pValues } = leastSquares(growth, [own, other], names);
  return {
    coefficient: coefficients[2]!,
    standardError: standardErrors[2]!,
    t: tStatistics[2]!,
    p: pValues[2]!,
  };
}
