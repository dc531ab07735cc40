import type { Refusal, SqlDefinition, StepsDefinition } from "../define";
import { areEqual, quotient } from "../words";

const primacyOf = (count: number): StepsDefinition => ({
  kind: "steps",
  measures: { sizes: "x" },
  units: [],
  steps: [
    { where: "x is not null" },
    { add: { place: "row_number() over {by x desc}" } },
    {
      per: [],
      take: {
        n: "count(x)",
        largest: "max(x)",
        others: `sum(case when place between 2 and ${count} then x end)`,
      },
    },
  ],
  number: quotient(count === 11 ? "2 * largest" : "largest", "others"),
  blank: "false",
  refusals: [
    [`n < ${count}`, "domain"],
    ["others = 0", "division"],
  ],
});

export const primacy: SqlDefinition = {
  name: "PRIMACY",
  refusesNegatives: true,
  over: "region",
  modes: { "2": primacyOf(2), "4": primacyOf(4), "11": primacyOf(11) },
};

/** A straight line by least squares over the logarithms of sizes and ranks. */
const lineOf = (method: "zipf" | "gabaix", number: string, refusals: readonly Refusal[] = []): StepsDefinition => ({
  kind: "steps",
  measures: { sizes: "x" },
  units: [],
  steps: [
    { where: "x is not null" },
    {
      add: {
        size: "case when x > 0 then ln(x) end",
        rank: `ln(double(row_number() over {by x desc}) - ${method === "zipf" ? "0" : "0.5"})`,
      },
    },
    { add: method === "zipf" ? { u: "rank", v: "size" } : { u: "size", v: "rank" } },
    { add: { u_mean: "avg(u) over {}", v_mean: "avg(v) over {}" } },
    { add: { slope: quotient("sum((u - u_mean) * (v - v_mean)) over {}", "sum(power(u - u_mean, 2)) over {}") } },
    {
      per: [],
      take: {
        n: "double(count(x))",
        low: "min(x)",
        high: "max(x)",
        slope: "max(slope)",
        intercept: "max(v_mean - slope * u_mean)",
        u_squares: "sum(power(u - u_mean, 2))",
        v_squares: "sum(power(v - v_mean, 2))",
        residuals: "sum(power(v - v_mean - slope * (u - u_mean), 2))",
      },
    },
  ],
  number,
  blank: "false",
  refusals: [
    ["n < 3 or low <= 0", "domain"],
    ...(method === "gabaix" ? ([[areEqual("low", "high"), "domain"]] as const) : []),
    ...refusals,
  ],
});

const fit: Refusal = [areEqual("low", "high"), "division"];
const error = "sqrt(residuals / nullif((n - 2) * u_squares, 0))";

export const ranksize: SqlDefinition = {
  name: "RANKSIZE",
  refusesNegatives: false,
  over: "region",
  modes: {
    slope: lineOf("zipf", "slope"),
    intercept: lineOf("zipf", "intercept"),
    r2: lineOf("zipf", "1 - residuals / nullif(v_squares, 0)", [fit]),
    se: lineOf("zipf", error),
    "gabaix slope": lineOf("gabaix", "slope"),
    "gabaix intercept": lineOf("gabaix", "intercept"),
    "gabaix r2": lineOf("gabaix", "1 - residuals / nullif(v_squares, 0)"),
    "gabaix se": lineOf("gabaix", "abs(slope) * sqrt(2 / n)"),
    "gabaix olsse": lineOf("gabaix", error),
  },
};
