/** What differs between the engines. */
export interface Dialect {
  readonly title: string;
  /** A name of a column or table, safe whatever it contains. */
  readonly quote: (name: string) => string;
  /** An expression as a double. */
  readonly double: (expression: string) => string;
  /** Whether a double that is not NULL is a number. */
  readonly isFinite: (expression: string) => string;
}

/** PostgreSQL's way to quote, which is the standard's. */
const standardQuote = (name: string) => `"${name.replace(/"/g, '""')}"`;

const castTo = (type: string) => (expression: string) => `cast(${expression} as ${type})`;

export const dialects = {
  duckdb: {
    title: "DuckDB",
    quote: standardQuote,
    double: castTo("double"),
    isFinite: (expression) => `isfinite(${expression})`,
  },
  postgres: {
    title: "PostgreSQL",
    quote: standardQuote,
    double: castTo("double precision"),
    // NaN equals itself and is larger than every number.
    isFinite: (expression) => `${expression} not in ('NaN', 'Infinity', '-Infinity')`,
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof dialects;
