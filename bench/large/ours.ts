import { duckdb } from "../../src/sql/dialects/duckdb";
import { indicatorQuery } from "../../src/sql/queries/indicator-query";

const modes: Readonly<Record<string, string>> = { KRUGMAN: "total" };

/** The product's query for what `byHand` asks. */
export function ours(name: string): string {
  const isOfRegions = ["GINI", "THEIL", "HOOVER"].includes(name);
  const mode = modes[name];
  return indicatorQuery(
    name,
    { table: ["plants"], region: "region", ...(!isOfRegions && { sector: "sector" }), value: "value", by: ["year"] },
    duckdb,
    mode === undefined ? {} : { mode },
  );
}
