import type { DistributionDefinition, Refusal, SqlDefinition } from "../define";
import { areEqual as areNear, roundingPart } from "../words";

/** Whether all values are equal but for their rounding. */
const areEqual = areNear("low", "high");

const allZero: readonly Refusal[] = [
  ["weight = 0", "division"],
  ["mean = 0", "division"],
];

const tooFew: Refusal = ["n < 2", "domain"];

const overRegions = { over: "region", refusesNegatives: true } as const;

/** Σ_i w_i (2 W_i − w_i − W)(x_i − μ) / (μ W²), W_i the weights up to x_i: half the sum over all pairs. */
const giniTerm = "w * (2 * below - w - weight) * (x - mean)";
const giniOfSum = "sum_of_terms / nullif(weight * weight * mean, 0)";

export const gini: SqlDefinition = {
  name: "GINI",
  ...overRegions,
  modes: {
    none: {
      kind: "distribution",
      weights: "weights",
      term: giniTerm,
      number: unlessEqual(giniOfSum),
      refusals: allZero,
    },
    sample: {
      kind: "distribution",
      weights: null,
      term: giniTerm,
      number: unlessEqual(`${giniOfSum} * n / nullif(n - 1, 0)`),
      refusals: [...allZero, tooFew],
    },
  },
};

export const theil: SqlDefinition = {
  name: "THEIL",
  ...overRegions,
  modes: {
    T: {
      kind: "distribution",
      weights: "weights",
      term: "case when x > 0 and w > 0 and mean > 0 then w * (x / mean) * ln(x / mean) else 0 end",
      number: unlessEqual("sum_of_terms / nullif(weight, 0)"),
      refusals: allZero,
    },
    L: {
      kind: "distribution",
      weights: "weights",
      term: "case when x > 0 and w > 0 and mean > 0 then -w * ln(x / mean) else 0 end",
      number: unlessEqual("sum_of_terms / nullif(weight, 0)"),
      refusals: [...allZero, ["low_weighted = 0", "domain"]],
    },
  },
};

const variation = (divisor: string, refusals: readonly Refusal[]): Omit<DistributionDefinition, "weights"> => {
  const deviation = `case when ${areEqual} then 0 else sqrt(sum_of_terms / nullif(${divisor}, 0)) end`;
  return {
    kind: "distribution",
    term: "w * (x - mean) * (x - mean)",
    number: `(${deviation}) / nullif(abs(mean), 0)`,
    refusals: [...refusals, [`abs(mean) <= ${roundingPart} * (${deviation})`, "division"]],
  };
};

export const coefvar: SqlDefinition = {
  name: "COEFVAR",
  over: "region",
  refusesNegatives: false,
  modes: {
    population: { ...variation("weight", [["weight = 0", "division"]]), weights: "weights" },
    sample: { ...variation("(n - 1)", [tooFew]), weights: null },
  },
};

export const williamson: SqlDefinition = {
  name: "WILLIAMSON",
  ...overRegions,
  modes: {
    index: { ...variation("weight", allZero), weights: "population", needsWeights: true },
  },
};

export const hoover: SqlDefinition = {
  name: "HOOVER",
  ...overRegions,
  modes: {
    hoover: {
      kind: "distribution",
      weights: "reference",
      term: "abs(x / nullif(total, 0) - w / nullif(weight, 0))",
      number: "sum_of_terms / 2",
      refusals: [
        ["total = 0", "division"],
        ["weight = 0", "division"],
      ],
    },
  },
};

/** Equal values have no inequality, not even a rounding of it. */
function unlessEqual(number: string): string {
  return `case when ${areEqual} then 0 else ${number} end`;
}
