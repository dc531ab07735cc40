import type { SqlDefinition } from "../../define";
import { areEqual, divergence, exponentialLessOne, logarithmOfOneAnd, quotient, relativeDifference } from "../../words";
import { aversion } from "../settings";
import { complete } from "./complete";

/** r^a − 1 − a(r − 1) for r = 1 + d near 1, by the binomial series; `a` and `d` are columns. */
const powerExcess = `a * d * ${[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].reduceRight(
  (rest, order) => `(a - ${order - 1}) / ${order} * d * (1 + ${rest})`,
  "0",
)}`;

/** What powers are relative to, so that none is above 1. */
const unit = "case when a < 0 then low else high end";

/** A number that neither overflows nor underflows as an exponent. */
const bounded = (exponent: string) => `greatest(least(${exponent}, 300), -700)`;

/**
 * With a = 1 − ε the mean of (x/μ)^a, which is 1 without inequality, and the equally distributed equivalent in units of
 * the mean. Small indices are what it leaves of 1: from the sum of (x/μ)^a − 1 − a(x/μ − 1), whose terms have one sign
 * and whose last parts add up to nothing; for ε = 1 from that of ln(x/μ) − (x/μ − 1).
 */
export const atkinson: SqlDefinition = {
  name: "ATKINSON",
  refusesNegatives: true,
  over: "region",
  modes: {
    index: {
      kind: "steps",
      measures: { values: "x0" },
      weights: "weights",
      settings: { epsilon: aversion },
      units: [],
      steps: [
        complete,
        {
          add: {
            a: "1 - $epsilon",
            mean: "sum(p * x) over {} / nullif(sum(p) over {}, 0)",
            low: "min(case when p > 0 then x end) over {}",
            high: "max(case when p > 0 then x end) over {}",
          },
        },
        {
          add: {
            d: quotient("(x - mean)", "mean"),
            v: relativeDifference("mean", "x"),
            y: `case when x > 0 and mean > 0 then ${bounded("a * ln(x / mean)")} end`,
            power_of_ratio: `case when x > 0 and (a > 0 or low > 0) then exp(${bounded(
              `a * ln(${quotient("x", unit)})`,
            )}) else 0 end`,
          },
        },
        {
          add: {
            excess: `case when p = 0 or mean = 0 or (x = 0 and a <= 0) then 0 when a = 0 then -(${divergence("mean", "x", "v")}) / mean when x = 0 then a - 1 when abs(d) * (1 + abs(a)) <= 0.0625 then ${powerExcess} else ${exponentialLessOne("y")} - a * d end`,
          },
        },
        {
          per: [],
          take: {
            n: "count(x)",
            a: "max(a)",
            weight: "sum(p)",
            mean: "max(mean)",
            low: "max(low)",
            high: "max(high)",
            power_mean: quotient("sum(p * power_of_ratio)", "sum(p)"),
            excess: quotient("sum(p * excess)", "sum(p)"),
          },
        },
        {
          add: {
            index_by_powers: `case when abs(a) >= 0.1 then 1 - ${quotient(unit, "mean")} * exp(${bounded(
              quotient("ln(nullif(power_mean, 0))", "a"),
            )}) end`,
            growth: `case when a = 0 then excess else ${quotient(`(${logarithmOfOneAnd("excess")})`, "a")} end`,
          },
        },
      ],
      number: `case when ${areEqual("low", "high")} then 0 when a <= 0 and low = 0 then 1 when index_by_powers > 0.01 then index_by_powers else -(${exponentialLessOne("growth")}) end`,
      blank: "(n = 0 and not {is whole})",
      refusals: [
        ["n = 0", "domain"],
        ["weight = 0", "division"],
        ["mean = 0", "division"],
      ],
    },
  },
};
