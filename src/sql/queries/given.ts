import { text } from "../../language/localized";
import type { StepsDefinition } from "../define";
import type { Dialect } from "../dialects/dialect";
import { type Key, type LongTable, SqlError, tableName } from "../table";

/** The number of an argument in a row of the table, by the argument's name in the steps. */
export interface Measure {
  readonly alias: string;
  /** The argument as its column is called in messages. */
  readonly column: string;
  readonly sql: string;
}

/** The arguments of an indicator of one table of numbers. */
export const valueAlone = { measures: { value: "x" } };

/**
 * The columns that hold an indicator's arguments.
 *
 * @throws SqlError for an argument without a column, and for columns of arguments that there are not.
 */
export function measuresOf(
  name: string,
  { measures }: Pick<StepsDefinition, "measures">,
  table: LongTable,
  dialect: Dialect,
): readonly Measure[] {
  const entries = Object.entries(measures);
  const unknown = Object.keys(table.measures ?? {}).find((one) => !Object.keys(measures).includes(one));
  if (unknown !== undefined)
    throw new SqlError(text(`${name} has no column ${unknown}.`, `${name} 没有 ${unknown} 列。`));
  return entries.map(([argument, alias], place) => {
    const column = table.measures?.[argument];
    if (column !== undefined) return { alias, column, sql: dialect.double(dialect.quote(column)) };
    const { value, moment, dates } = table;
    if (value !== undefined && entries.length === 1)
      return { alias, column: value, sql: dialect.double(dialect.quote(value)) };
    const date = dates?.[place];
    if (value !== undefined && moment !== undefined && date !== undefined && entries.length === 2) {
      const isThen = `${dialect.text(dialect.quote(moment))} = ${dialect.literal(date)}`;
      return { alias, column: value, sql: `case when ${isThen} then ${dialect.double(dialect.quote(value))} end` };
    }
    throw new SqlError(
      text(
        entries.length === 1
          ? `${name} needs the column of the value.`
          : `${name} needs the column of ${argument}: name one for each of ${Object.keys(measures).join(", ")}.`,
        entries.length === 1
          ? `${name} 需要数值列。`
          : `${name} 需要 ${argument} 列：请分别指定 ${Object.keys(measures).join("、")} 的列。`,
      ),
    );
  });
}

/** The cells: rows with the same keys added up; the sum of a cell whose parts are all NULL is NULL. */
export function cellsOf(
  table: LongTable,
  keys: readonly Key[],
  measures: readonly Measure[],
  dialect: Dialect,
  isOfRows = false,
): string {
  const sum = (sql: string) => (isOfRows ? sql : `sum(${sql})`);
  const columns = [
    ...keys.map(({ alias, column }) => `${dialect.quote(column)} as ${alias}`),
    ...measures.map(({ alias, sql }) => `${sum(sql)} as ${alias}`),
    `${table.weight === undefined ? dialect.double("1") : sum(dialect.double(dialect.quote(table.weight)))} as w`,
  ];
  const grouped = keys.map(({ column }) => dialect.quote(column)).join(", ");
  const group = isOfRows || grouped === "" ? "" : `\n  group by ${grouped}`;
  return `  select ${columns.join(", ")}
  from ${tableName(dialect, table.table)}${group}`;
}
