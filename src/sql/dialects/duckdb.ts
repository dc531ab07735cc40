import { castTo, type Dialect, standardLiteral, standardQuote } from "./dialect";

export const duckdb: Dialect = {
  title: "DuckDB",
  quote: standardQuote,
  literal: standardLiteral,
  double: castTo("double"),
  text: castTo("varchar"),
  isFinite: (expression) => `isfinite(${expression})`,
};
