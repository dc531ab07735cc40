import type { Refusal, SqlDefinition, Step, StepsDefinition } from "../define";
import { areEqual, difference, divergence, quotient, relativeDifference } from "../words";
import { primarySector } from "./settings";

/** The structures of a region in two tables: shares s and t over the sectors that both have. */
const sharePairs: readonly Step[] = [
  { add: { a: "case when y is not null then x end", b: "case when x is not null then y end" } },
  { add: { a_total: "sum(a) over {}", b_total: "sum(b) over {}" } },
  { add: { s: quotient("a", "a_total"), t: quotient("b", "b_total") } },
];

const refusals: readonly Refusal[] = [
  ["n = 0", "domain"],
  ["a_low < 0", "domain"],
  ["a_whole = 0", "division"],
  ["b_low < 0", "domain"],
  ["b_whole = 0", "division"],
];

const ofRegion = (
  measures: StepsDefinition["measures"],
  take: Readonly<Record<string, string>>,
  number: string,
  more: { readonly before?: readonly Step[]; readonly refusals?: readonly Refusal[] } = {},
): StepsDefinition => ({
  kind: "steps",
  measures,
  units: ["sector"],
  steps: [
    ...sharePairs,
    ...(more.before ?? []),
    {
      per: [],
      take: {
        n: "count(a)",
        a_count: "count(x)",
        b_count: "count(y)",
        a_low: "min(a)",
        b_low: "min(b)",
        a_whole: "max(a_total)",
        b_whole: "max(b_total)",
        ...take,
      },
    },
  ],
  number,
  blank: "(n = 0 and (a_count = 0 or b_count = 0))",
  refusals: [...refusals, ...(more.refusals ?? [])],
});

const dates = { start: "x", end: "y" };

const lengths: readonly Step[] = [
  { add: { s_length: "sqrt(sum(s * s) over {})", t_length: "sqrt(sum(t * t) over {})" } },
  { add: { u: quotient("s", "s_length"), v: quotient("t", "t_length") } },
];

const lilien = (weight: string, lost: string) =>
  ofRegion(
    dates,
    {
      total: `sum(case when s > 0 and t > 0 and not (${areEqual("s", "t")}) then ${weight} * power(ln(t / s), 2) else 0 end)`,
      lost: `max(case when ${lost} then 1 else 0 end)`,
    },
    "sqrt(total)",
    { refusals: [["lost = 1", "domain"]] },
  );

export const structchange: SqlDefinition = {
  name: "STRUCTCHANGE",
  refusesNegatives: false,
  modes: {
    nav: ofRegion(dates, { total: "sum(abs(t - s))" }, "total / 2"),
    k: ofRegion(dates, { total: "sum(abs(t - s))" }, "total"),
    // The angle by its half tangent, which keeps digits between structures almost equal.
    moore: ofRegion(
      dates,
      { apart: "sqrt(sum(power(u - v, 2)))", together: "sqrt(sum(power(u + v, 2)))" },
      `degrees(2 * atan2(case when apart <= 1.4210854715202004e-14 * together then 0 else apart end, together))`,
      { before: lengths },
    ),
    cosine: ofRegion(
      dates,
      { products: "sum(s * t)", s_squares: "sum(s * s)", t_squares: "sum(t * t)" },
      `least(${quotient("products", "sqrt(s_squares * t_squares)")}, 1)`,
    ),
    lilien: lilien("t", "s = 0 and t > 0"),
    lilienmean: lilien("(s + t) / 2", "(s = 0 and t > 0) or (s > 0 and t = 0)"),
  },
};

const outputAndEmployment = { output: "x", employment: "y" };

const ratio: Step = { add: { excess: difference(`(${quotient("s", "t")})`, "1") } };

/** A negative value fails its region, as a sum does. */
const ofSector = (number: string): StepsDefinition => ({
  kind: "steps",
  measures: outputAndEmployment,
  units: ["sector"],
  steps: [
    ...sharePairs,
    ratio,
    { add: { low: "least(min(x) over {}, min(y) over {})" } },
    { add: { fails: "case when low < 0 then 1 else 0 end" } },
  ],
  number,
  blank: "(fails = 0 and a is null)",
  refusals: [
    ["fails = 1", "domain"],
    ["t = 0 or a_total = 0 or b_total = 0", "division"],
  ],
});

export const rationality: SqlDefinition = {
  name: "RATIONALITY",
  refusesNegatives: false,
  modes: {
    theil: ofRegion(
      outputAndEmployment,
      {
        total: `sum(case when ${areEqual("s", "t")} then 0 else ${divergence("s", "t", "v")} end)`,
        lost: "max(case when s > 0 and t = 0 then 1 else 0 end)",
      },
      "total",
      { before: [{ add: { v: relativeDifference("s", "t") } }], refusals: [["lost = 1", "division"]] },
    ),
    deviation: ofRegion(
      outputAndEmployment,
      { total: "sum(abs(excess))", lost: "max(case when t = 0 then 1 else 0 end)" },
      "total",
      { before: [ratio], refusals: [["lost = 1", "division"]] },
    ),
    sectors: ofSector("excess"),
  },
};

const isFirst = "sector = first_sector";

/** The productivity of the first sector over that of all others together. */
const dual: StepsDefinition = {
  kind: "steps",
  measures: outputAndEmployment,
  settings: { primary: primarySector },
  units: ["region", "sector"],
  steps: [
    {
      add: {
        first_sector:
          "case when $primary? then max(case when {sector is $primary} then sector end) over {} else min(sector) over {} end",
        a: "case when y is not null then x end",
        b: "case when x is not null then y end",
      },
    },
    {
      per: ["region"],
      take: {
        low: "least(min(x), min(y))",
        a_first: `max(case when ${isFirst} then a end)`,
        b_first: `max(case when ${isFirst} then b end)`,
        a_others: `sum(case when not (${isFirst}) then a end)`,
        b_others: `sum(case when not (${isFirst}) then b end)`,
      },
    },
    { add: { fails: "case when low < 0 then 1 else 0 end" } },
    {
      add: {
        lost: "case when b_first = 0 or b_others = 0 or (a_first is not null and a_others = 0) then 1 else 0 end",
      },
    },
  ],
  number: quotient(`(${quotient("a_first", "b_first")})`, `(${quotient("a_others", "b_others")})`),
  blank: "(fails = 0 and lost = 0 and (a_first is null or a_others is null))",
  refusals: [
    ["fails = 1", "domain"],
    ["lost = 1", "division"],
  ],
};

export const laborprod: SqlDefinition = {
  name: "LABORPROD",
  refusesNegatives: false,
  modes: {
    relative: ofSector(quotient("s", "t")),
    dual,
    contrast: ofRegion(outputAndEmployment, { total: "sum(abs(s - t))" }, "total / 2"),
  },
};
