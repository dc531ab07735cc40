/** What a side of a table holds. */
export type TableSide = "units" | "sectors" | "years" | "indicators";

/**
 * How the arguments of a function lie in a user's table, for the wizard; its arguments are named by `Name`. The words of
 * an argument's name (`region_start`) say what the heading of its column may be.
 */
export interface InputForm<Name extends string = string> {
  /** The arguments that accept one line (a column or a row) of a table with all of them, such as values and weights. */
  readonly lines?: readonly Name[];
  /** The argument that accepts the remaining lines of that table. */
  readonly rest?: Name;
  /** Whether `rest` is as wide as it is high. */
  readonly isSquare?: true;
  /** Whether only headings can tell that a table is to be divided, because the first argument accepts one as a whole. */
  readonly isWhole?: true;
  /** The number of years between the lines of the start and of the end. */
  readonly span?: Name;
  /** Arguments of `lines` that belong to a shorter list of their own. */
  readonly apart?: readonly Name[];
  /** What an argument is besides, when its name does not say it: the word of another name. */
  readonly means?: Readonly<Partial<Record<Name, string>>>;
  /** Arguments whose numbers are the larger the nearer two units are. */
  readonly nearness?: readonly Name[];
}
