import type { Dialect } from "../../src/sql/dialects/dialect";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { indicatorQuery } from "../../src/sql/queries/indicator-query";

const modes: Readonly<Record<string, string>> = { KRUGMAN: "total" };

/** The product's query for what `byHand` asks. */
export function ours(name: string, dialect: Dialect = duckdb): string {
  const isOfRegions = ["GINI", "THEIL", "HOOVER"].includes(name);
  const mode = modes[name];
  return indicatorQuery(
    name,
    { table: ["plants"], region: "region", ...(!isOfRegions && { sector: "sector" }), value: "value", by: ["year"] },
    dialect,
    mode === undefined ? {} : { mode },
  );
}
