import { castTo, type Dialect, standardLiteral, standardQuote } from "./dialect";

export const postgres: Dialect = {
  title: "PostgreSQL",
  quote: standardQuote,
  literal: standardLiteral,
  double: castTo("double precision"),
  text: castTo("varchar"),
  // NaN equals itself and is larger than every number.
  isFinite: (expression) => `${expression} not in ('NaN', 'Infinity', '-Infinity')`,
};
