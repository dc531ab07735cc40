import type { Refusal, Step } from "../../define";
import { areEqual, quotient, roundingPart } from "../../words";

/**
 * The straight line of `v` on `u` by least squares, both blank or neither: parts are deviations from the means, taken
 * first, so that large numbers do not cancel one another. A response that is constant up to rounding has a slope of 0.
 */
export const straightLine = (isFlat = areEqual("v_low", "v_high")): readonly Step[] => [
  {
    add: {
      u_mean: "avg(u) over {}",
      v_mean: "avg(v) over {}",
      u_low: "min(u) over {}",
      u_high: "max(u) over {}",
      v_low: "min(v) over {}",
      v_high: "max(v) over {}",
    },
  },
  { add: { is_flat: `case when ${isFlat} then 1 else 0 end` } },
  { add: { u_part: "u - u_mean", v_part: "case when is_flat = 1 then 0 * v else v - v_mean end" } },
  { add: { slope: quotient("sum(u_part * v_part) over {}", "sum(u_part * u_part) over {}") } },
  { add: { residual: "v_part - slope * u_part" } },
];

/** What the line is judged by, one row for all. */
export const lineSums: Readonly<Record<string, string>> = {
  n: "double(count(u))",
  slope: "max(slope)",
  is_flat: "max(is_flat)",
  u_mean: "max(u_mean)",
  v_mean: "max(v_mean)",
  u_low: "max(u_low)",
  u_high: "max(u_high)",
  size: "greatest(max(abs(v_low)), max(abs(v_high)))",
  u_squares: "sum(u_part * u_part)",
  residuals: "sum(residual * residual)",
  largest_residual: "max(abs(residual))",
  robust: "sum(u_part * u_part * residual * residual)",
};

/** A line on which all points lie, up to rounding, leaves nothing. */
export const lineTests: Step = {
  add: {
    df: "case when n > 2 then n - 2 end",
    explained: "slope * slope * u_squares",
    unexplained: `case when largest_residual <= ${roundingPart} * size then 0 else residuals end`,
  },
};

/** The entries of the line with what each is refused for, besides {@link noLine}. */
export const lineEntries = {
  slope: ["slope", []],
  se: ["sqrt(unexplained / (df * u_squares))", []],
  t: [quotient("slope", "sqrt(unexplained / (df * u_squares))"), [["unexplained = 0", "division"]]],
  r2: [quotient("explained", "(explained + unexplained)"), [["is_flat = 1", "division"]]],
} as const satisfies Readonly<Record<string, readonly [number: string, refusals: readonly Refusal[]]>>;

/** Without three points, or without two places of them, there is no line. */
export const noLine: Refusal = [`n < 3 or ${areEqual("u_low", "u_high")}`, "domain"];
