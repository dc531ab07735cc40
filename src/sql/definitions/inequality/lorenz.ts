import type { SqlDefinition, StepsDefinition } from "../../define";
import { quotient } from "../../words";
import { complete } from "./complete";

/** The point of the curve at each value, in ascending order; it begins at (0, 0), which is no value's. */
const upTo = (size: string): StepsDefinition => ({
  kind: "steps",
  measures: { values: "x0" },
  weights: "weights",
  units: [],
  steps: [
    complete,
    {
      add: {
        place: "case when x is not null then row_number() over {by x nulls last, {units}} end",
        n: "count(x) over {}",
        weight: "sum(p) over {}",
        total: "sum(p * x) over {}",
        low: "min(x) over {}",
      },
    },
    {
      add: {
        below: `sum(${size}) over {by place nulls last rows between unbounded preceding and current row}`,
        whole: `sum(${size}) over {}`,
      },
    },
  ],
  shown: ["place"],
  number: quotient("below", "whole"),
  blank: "(x is null and (n > 0 or not {is whole}))",
  refusals: [
    ["n = 0 or low < 0", "domain"],
    ["weight = 0 or total = 0", "division"],
  ],
});

export const lorenz: SqlDefinition = {
  name: "LORENZ",
  refusesNegatives: true,
  over: "region",
  modes: { values: upTo("p * x"), population: upTo("p") },
};
