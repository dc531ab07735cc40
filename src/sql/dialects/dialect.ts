/** What differs between the engines. */
export interface Dialect {
  readonly title: string;
  /** A name of a column or table, safe whatever it contains. */
  readonly quote: (name: string) => string;
  /** A text, safe whatever it contains. */
  readonly literal: (text: string) => string;
  /** An expression as a double. */
  readonly double: (expression: string) => string;
  /** An expression as text. */
  readonly text: (expression: string) => string;
  /** Whether a double that is not NULL is a number. */
  readonly isFinite: (expression: string) => string;
}

/** The standard's way to quote a name. */
export const standardQuote = (name: string) => `"${name.replace(/"/g, '""')}"`;

/** The standard's way to write a text. */
export const standardLiteral = (text: string) => `'${text.replace(/'/g, "''")}'`;

export const castTo = (type: string) => (expression: string) => `cast(${expression} as ${type})`;
