import type { Dialect } from "../../../src/sql/dialects/dialect";
import { indicatorQuery, type QueryOptions } from "../../../src/sql/queries/indicator-query";
import type { LongTable } from "../../../src/sql/table";

/** A cell of a result: a number, null for a blank, or why it failed. */
export type SqlCell = number | null | "division" | "domain";

/** A value of a column as a test writes it. */
export type Plain = string | number | null;

export type ColumnTypes = Readonly<Record<string, "text" | "double">>;

/** An engine for the tests of a file. */
export abstract class TestEngine {
  abstract readonly dialect: Dialect;

  abstract run(statement: string): Promise<void>;

  abstract rows(query: string): Promise<unknown[][]>;

  abstract close(): void | Promise<void>;

  /** Makes a table of texts and numbers. */
  async fill(table: string, columns: ColumnTypes, rows: readonly (readonly Plain[])[]): Promise<void> {
    const { quote } = this.dialect;
    const types = Object.entries(columns).map(
      ([name, type]) => `${quote(name)} ${type === "text" ? "varchar" : "double precision"}`,
    );
    await this.run(`drop table if exists ${quote(table)}`);
    await this.run(`create table ${quote(table)} (${types.join(", ")})`);
    if (rows.length === 0) return;
    const values = rows.map((row) => `(${row.map((value) => this.literal(value)).join(", ")})`);
    await this.run(`insert into ${quote(table)} values ${values.join(", ")}`);
  }

  private literal(value: Plain): string {
    if (value === null) return "null";
    if (typeof value === "string") return this.dialect.literal(value);
    return `cast('${Object.is(value, Number.NaN) ? "nan" : value}' as double precision)`;
  }

  /** An indicator's answer by its keys, joined by a vertical bar. */
  async indicator(name: string, table: LongTable, options?: QueryOptions): Promise<Map<string, SqlCell>> {
    const rows = await this.rows(indicatorQuery(name, table, this.dialect, options));
    return new Map(
      rows.map((row) => {
        const [result, failure] = row.slice(-2);
        return [row.slice(0, -2).join("|"), (failure ?? result) as SqlCell];
      }),
    );
  }
}
