import { type Localized, text } from "../language/localized";
import type { Dialect } from "./dialects/dialect";

/** A long table, one row for each cell or for each of the parts that add up to it, by the names of its columns. */
export interface LongTable {
  /** The table as the engine names it: a name, or parts such as schema and table. */
  readonly table: readonly [string, ...string[]];
  /** The numbers, of an indicator of one table of numbers. */
  readonly value?: string;
  /** The numbers of an indicator of several, by the names of its arguments, such as `start` and `end`. */
  readonly measures?: Readonly<Record<string, string>>;
  readonly region?: string;
  readonly sector?: string;
  /** A year or another point in time, where the indicator runs over them. */
  readonly moment?: string;
  /** The values of `moment` whose numbers are the first and the second argument of an indicator of two dates. */
  readonly dates?: readonly [first: string, second: string];
  /** The group of a region, for indicators within and between groups. */
  readonly part?: string;
  /** Columns such as the year: the indicator is computed for each of their values. */
  readonly by?: readonly string[];
  /** Weights of the values, added up like them. */
  readonly weight?: string;
  /** Who is whose neighbour. */
  readonly neighbours?: NeighbourTable;
}

/** A list of weights between units: one row for each pair that is not 0. */
export interface NeighbourTable {
  readonly table: readonly [string, ...string[]];
  readonly from: string;
  readonly to: string;
  readonly weight: string;
}

/** What was asked of SQL cannot be; the text says why, in both languages. */
export class SqlError extends Error {
  override readonly name = "SqlError";

  constructor(readonly said: Localized) {
    super(said.en);
  }
}

/** The columns of the result that are not columns of the table. */
const resultColumns = ["result", "failure"] as const;

/** A column that says which cell a row belongs to, under the name that the query uses. */
export interface Key {
  readonly alias: string;
  readonly column: string;
}

/** The keys of a table, in the order in which the result shows them. */
export function keysOf(table: LongTable): readonly Key[] {
  const { by = [] } = table;
  const ofCells = (["part", "region", "sector", "moment"] as const).flatMap((alias) => {
    const column = table[alias];
    // The dates of an indicator of two dates are its arguments.
    return column === undefined || (alias === "moment" && table.dates !== undefined) ? [] : [{ alias, column }];
  });
  const keys = [...by.map((column, index) => ({ alias: `group_${index + 1}`, column })), ...ofCells];
  const names = keys.map(({ column }) => column.toLowerCase());
  const taken = keys.find(({ column }, index) => {
    const name = column.toLowerCase();
    return names.indexOf(name) !== index || resultColumns.some((result) => result === name);
  });
  if (taken !== undefined)
    throw new SqlError(
      text(
        `The column ${taken.column} is named twice or has the name of a result: give another column, or rename it.`,
        `列 ${taken.column} 重复，或与结果列同名：请更换列名。`,
      ),
    );
  return keys;
}

export const tableName = (dialect: Dialect, table: readonly string[]): string => table.map(dialect.quote).join(".");
