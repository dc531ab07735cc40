import type { SqlDefinition, Step, StepsDefinition } from "../define";
import { quotient } from "../words";
import { referenceRegion } from "./settings";

/** What a structure is compared with. */
type Reference = "pairs" | "total" | "rest" | "mean" | "region";

const others = (column: string) => {
  const window = (frame: string) => `coalesce(sum(${column}) over {sector by region rows between ${frame}}, 0)`;
  // From both ends: a region that outweighs the rest, subtracted from the total, would leave nothing but rounding.
  return `${window("unbounded preceding and 1 preceding")} + ${window("1 following and unbounded following")}`;
};

/** Adds `r`, the reference in the sector; each row is a region in a sector, or a pair of regions in a sector. */
const references: Readonly<Record<Reference, readonly Step[]>> = {
  pairs: [{ pairs: ["x"], same: ["sector"] }, { add: { r: "other_x" } }],
  total: [{ add: { r: "sum(x) over {sector}", other: "1" } }],
  rest: [
    { add: { found: others("case when x is not null then 1 end"), rest: others("x") } },
    { add: { r: "case when found > 0 then rest end", other: "1" } },
  ],
  mean: [
    { add: { row_total: "sum(x) over {region}" } },
    { add: { share: quotient("x", "row_total") } },
    { add: { found: others("case when share is not null then 1 end"), rest: others("share") } },
    { add: { r: quotient("rest", "double(found)"), other: "1" } },
  ],
  region: [
    { add: { r: "max(case when {region is $reference} then x end) over {sector}", other: "1" } },
    { where: "not ({region is $reference})" },
  ],
};

/** Over the sectors that both have: a and b the sizes, s and t the shares. */
const compared: readonly Step[] = [
  { add: { a: "case when r is not null then x end", b: "case when x is not null then r end" } },
  { add: { a_total: "sum(a) over {region, other}", b_total: "sum(b) over {region, other}" } },
  { add: { s: quotient("a", "a_total"), t: quotient("b", "b_total") } },
];

const ofReference = (
  reference: Reference,
  take: Readonly<Record<string, string>>,
  number: string,
  division: string = "false",
): StepsDefinition => ({
  kind: "steps",
  measures: { values: "x" },
  ...(reference === "region" && { settings: { reference: referenceRegion() } }),
  units: ["region", "sector"],
  steps: [
    // A pair may have no sector in common that is not blank in one of them.
    ...references[reference],
    ...compared,
    {
      per: ["region", "other"],
      take: {
        n: "count(a)",
        a_count: "count(x)",
        b_count: "count(r)",
        a_whole: "max(a_total)",
        b_whole: "max(b_total)",
        ...take,
      },
    },
  ],
  ...(reference === "pairs" && { shown: ["other"] }),
  number,
  blank: "(n = 0 and (a_count = 0 or b_count = 0))",
  refusals: [
    ["n = 0", "domain"],
    [`a_whole = 0 or b_whole = 0 or ${division}`, "division"],
  ],
});

const distance = { total: "sum(abs(s - t))" };

export const krugman: SqlDefinition = {
  name: "KRUGMAN",
  refusesNegatives: true,
  modes: {
    pairs: ofReference("pairs", distance, "total"),
    total: ofReference("total", distance, "total"),
    rest: ofReference("rest", distance, "total"),
    mean: ofReference("mean", distance, "total"),
    region: ofReference("region", distance, "total"),
    "half pairs": ofReference("pairs", distance, "total / 2"),
    "half total": ofReference("total", distance, "total / 2"),
    "half rest": ofReference("rest", distance, "total / 2"),
    "half mean": ofReference("mean", distance, "total / 2"),
    "half region": ofReference("region", distance, "total / 2"),
  },
};

const cosine = (reference: Reference) =>
  ofReference(
    reference,
    { products: "sum(s * t)", s_squares: "sum(s * s)", t_squares: "sum(t * t)" },
    `least(${quotient("products", "sqrt(s_squares * t_squares)")}, 1)`,
  );

export const similarity: SqlDefinition = {
  name: "SIMILARITY",
  refusesNegatives: true,
  modes: {
    pairs: cosine("pairs"),
    total: cosine("total"),
    rest: cosine("rest"),
    mean: cosine("mean"),
    region: cosine("region"),
  },
};

const likeness = (reference: Reference) =>
  ofReference(
    reference,
    {
      average: `sum(case when s > 0 then ${quotient("s * s", "t")} else 0 end)`,
      lost: "max(case when s > 0 and t = 0 then 1 else 0 end)",
    },
    `least(${quotient("1", "average")}, 1)`,
    "lost = 1",
  );

export const hachman: SqlDefinition = {
  name: "HACHMAN",
  refusesNegatives: true,
  modes: { total: likeness("total"), region: likeness("region") },
};
