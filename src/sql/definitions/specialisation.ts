import type { CellsDefinition, DistributionDefinition, Refusal, SqlDefinition } from "../define";

const quotient = "(x / nullif(row_total, 0)) / nullif(column_total / nullif(whole_total, 0), 0)";

const zeroTotals: readonly Refusal[] = [["row_total = 0 or column_total = 0 or whole_total = 0", "division"]];

const ofQuotient = (number: string, refusals: readonly Refusal[] = []): CellsDefinition => ({
  kind: "cells",
  number,
  refusals: [...zeroTotals, ...refusals],
});

export const locq: SqlDefinition = {
  name: "LOCQ",
  refusesNegatives: true,
  modes: {
    lq: ofQuotient(quotient),
    rsca: ofQuotient(`(${quotient} - 1) / (${quotient} + 1)`),
    log: ofQuotient(`ln(nullif(${quotient}, 0))`, [["x = 0", "domain"]]),
    additive: {
      kind: "cells",
      number: "x / nullif(row_total, 0) - column_total / nullif(whole_total, 0)",
      refusals: [["row_total = 0 or whole_total = 0", "division"]],
    },
    // Structures equal to the reference have a quotient of 1 but for rounding.
    binary: ofQuotient(`case when ${quotient} >= 1 - 1e-9 then 1 else 0 end`),
  },
};

const shareOf = (total: string): CellsDefinition => ({
  kind: "cells",
  number: `x / nullif(${total}, 0)`,
  refusals: [[`${total} = 0`, "division"]],
});

export const share: SqlDefinition = {
  name: "SHARE",
  refusesNegatives: false,
  modes: { col: shareOf("column_total"), row: shareOf("row_total"), all: shareOf("whole_total") },
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
