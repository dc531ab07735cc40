import type { Localized } from "../language/localized";

/** What a number of a result is, which says how it is written. */
export type NumberKind =
  /** A fraction of a whole, or a rate. */
  | "share"
  /** Percentage points, an index whose base is 100, degrees, kilometres, periods. */
  | "points"
  /** A number without unit around 0 or 1. */
  | "index"
  /** An estimate that may be small, its standard error. */
  | "coefficient"
  /** The p value of a test. */
  | "p"
  /** A number of things, a rank, a level. */
  | "count"
  /** In the unit of the input. */
  | "amount"
  /** Its unit and size are not known. */
  | "plain";

export type Picture =
  /** Colours around a middle value, by the chosen word. */
  | { readonly kind: "heat map"; readonly middle: Readonly<Record<string, number>> }
  /** Two columns as x and y, with the diagonal. */
  | { readonly kind: "curve" }
  /** Columns of densities over the first column, where this word is chosen. */
  | { readonly kind: "densities"; readonly word: string }
  /** Closed curves in pairs of columns, x and y, under a heading, where this word is chosen. */
  | { readonly kind: "outlines"; readonly word: string }
  /** A row of numbers over the headings of its columns, where this word is chosen. */
  | { readonly kind: "series"; readonly word: string }
  /** A column of numbers against the first argument, with a regression line. */
  | { readonly kind: "scatter"; readonly word: string }
  /** Growth against the logarithm of the start, the first two arguments, per period, the third, with the regression line. */
  | { readonly kind: "convergence" }
  /** Logarithms of the ranks and sizes of the first argument; with this word, of the ranks less one half over the sizes. */
  | { readonly kind: "rank-size"; readonly reverse: string }
  /** The columns of a table stacked for each row, without its last row and column, which are totals. */
  | { readonly kind: "stack"; readonly word: string };

/** Ranges of a number that have a name, from the lowest; the help says where they come from. */
export interface Bands {
  /** Where one ends and the next begins, ascending. A number on a limit belongs to the lower one. */
  readonly limits: readonly number[];
  /** One more than the limits; null for a range without a name. */
  readonly names: readonly (Localized | null)[];
  /** What a number on the only limit is, where that is something of its own. */
  readonly at?: Localized;
  /** A number on a limit belongs to the upper one. */
  readonly areLimitsUpper?: true;
}

/** What the numbers of a result are, and of what. */
export interface ResultForm {
  /** The kind of all numbers for which `except` has no other. */
  readonly numbers: NumberKind;
  /** The kind by the chosen word of an argument, the label of a row, or the heading of a column. */
  readonly except?: Readonly<Record<string, NumberKind>>;
  /** The words of an argument with which the units are in the columns as well as in the rows; `true` for any. */
  readonly pairs?: true | readonly string[];
  /** The words of an argument with which the rows are in an order of their own, not that of the data. */
  readonly ordered?: readonly string[];
  /** Whether the numbers are distances between units. */
  readonly areDistances?: true;
  /** How it can be drawn. */
  readonly picture?: Picture;
}
