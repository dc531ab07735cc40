import type { DistributionDefinition, Refusal, SqlDefinition, Step, StepsDefinition } from "../define";
import { areEqual, quotient } from "../words";
import { referenceRegion, sectorOfTotals, totalOfReference } from "./settings";

const isReference = "{region is $reference}";

const isTotal = "{sector is $region_totals}";

/**
 * The totals of the region, and of the sector and the whole of the reference: a region of the table, or all together. They
 * are sums, or where a sector of the table is the whole economy, its rows.
 */
const totals: readonly Step[] = [
  { add: { is_total: `case when $region_totals? and ${isTotal} then 1 else 0 end` } },
  { add: { of_reference: `case when not $reference? or ${isReference} then x end` } },
  {
    add: {
      row_total:
        "case when $region_totals? then max(case when is_total = 1 then x end) over {region} else sum(x) over {region} end",
      column_total: "sum(of_reference) over {sector}",
      whole_total:
        "case when $reference_total? then $reference_total else sum(case when not $region_totals? or is_total = 1 then of_reference end) over {} end",
    },
  },
  { where: `is_total = 0 and not ($reference? and ${isReference})` },
  { add: { lq: quotient(`(${quotient("x", "row_total")})`, `(${quotient("column_total", "whole_total")})`) } },
];

const zeroTotals: Refusal = ["row_total = 0 or column_total = 0 or whole_total = 0", "division"];

const ofQuotient = (
  number: string,
  refusals: readonly Refusal[] = [zeroTotals],
  more: readonly Step[] = [],
): StepsDefinition => ({
  kind: "steps",
  measures: { values: "x" },
  settings: {
    reference: referenceRegion(null),
    region_totals: sectorOfTotals,
    reference_total: totalOfReference,
  },
  units: ["region", "sector"],
  steps: [...totals, ...more],
  number,
  blank: "x is null or column_total is null or row_total is null or whole_total is null",
  refusals,
});

export const locq: SqlDefinition = {
  name: "LOCQ",
  refusesNegatives: true,
  modes: {
    lq: ofQuotient("lq"),
    rsca: ofQuotient("(lq - 1) / (lq + 1)"),
    log: ofQuotient("ln(nullif(lq, 0))", [zeroTotals, ["x = 0", "domain"]]),
    additive: ofQuotient(`${quotient("x", "row_total")} - ${quotient("column_total", "whole_total")}`, [
      ["row_total = 0 or whole_total = 0", "division"],
    ]),
    // Structures equal to the reference have a quotient of 1 but for rounding.
    binary: ofQuotient("case when lq >= 1 - 1e-9 then 1 else 0 end"),
    z: ofQuotient(
      quotient("(lq - mean)", "deviation"),
      [zeroTotals, [areEqual("low", "high"), "division"]],
      [
        { add: { mean: "avg(lq) over {sector}", low: "min(lq) over {sector}", high: "max(lq) over {sector}" } },
        { add: { deviation: "sqrt(avg(power(lq - mean, 2)) over {sector})" } },
      ],
    ),
  },
};

const shareOf = (window: string): StepsDefinition => ({
  kind: "steps",
  measures: { values: "x" },
  units: ["region", "sector"],
  steps: [{ add: { total: `sum(x) over ${window}` } }],
  number: quotient("x", "total"),
  blank: "x is null",
  refusals: [["total = 0", "division"]],
});

export const share: SqlDefinition = {
  name: "SHARE",
  refusesNegatives: false,
  modes: { col: shareOf("{sector}"), row: shareOf("{region}"), all: shareOf("{}") },
};

const noTotal: Refusal = ["total = 0", "division"];
const single: Refusal = ["n = 1", "division"];

const ofShares = (term: string, number: string, more: readonly Refusal[] = []): DistributionDefinition => ({
  kind: "distribution",
  weights: null,
  term,
  number,
  refusals: [noTotal, ...more],
});

const squaredShare = "(x / nullif(total, 0)) * (x / nullif(total, 0))";
const squaredExcess = "(x / nullif(total, 0) - 1.0 / n) * (x / nullif(total, 0) - 1.0 / n)";

export const hhi: SqlDefinition = {
  name: "HHI",
  over: "sector",
  refusesNegatives: true,
  modes: {
    raw: ofShares(squaredShare, "sum_of_terms"),
    normalized: ofShares(squaredExcess, "sum_of_terms / nullif(1 - 1.0 / n, 0)", [single]),
    equivalent: ofShares(squaredShare, "1 / nullif(sum_of_terms, 0)"),
  },
};

/** A share of 0 adds 0. */
const surprise = "case when x > 0 and total > 0 then -(x / total) * ln(x / total) else 0 end";

export const entropy: SqlDefinition = {
  name: "ENTROPY",
  over: "sector",
  refusesNegatives: true,
  modes: {
    nats: ofShares(surprise, "sum_of_terms"),
    bits: ofShares(surprise, "sum_of_terms / 0.6931471805599453"),
    normalized: ofShares(surprise, "sum_of_terms / nullif(ln(n), 0)", [single]),
  },
};
