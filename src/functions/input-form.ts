/** What a side of a table holds. */
export type TableSide = "units" | "sectors" | "years" | "indicators";

/** How a function reads a table. */
export interface TableForm<Name extends string = string> {
  /** What its sides hold; omitted where the function treats both alike. */
  readonly rows?: TableSide;
  readonly columns?: TableSide;
  /** Whether it reads a single column as if it were a row. */
  readonly isSeries?: true;
  /** The vector along one side whose own direction says how the table lies, and where that side usually is. */
  readonly toldBy?: { readonly argument: Name; readonly usual: "rows" | "columns" };
  /** Whether its result is the same numbers for a table on its side. */
  readonly isSymmetric?: true;
  /** The argument that says whether each row or each column is computed by itself. */
  readonly by?: Name;
}

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
  /** How an argument reads the rows and columns of a table. */
  readonly tables?: Readonly<Partial<Record<Name, TableForm<Name>>>>;
  /** Arguments whose numbers are the larger the nearer two units are. */
  readonly nearness?: readonly Name[];
  /** The argument that holds the whole area, for an argument with its parts: a total among these may go there. */
  readonly whole?: Readonly<Partial<Record<Name, Name>>>;
  /** Whether its rows do not depend on each other, so that a total among them does no harm. */
  readonly isByRow?: true;
}
