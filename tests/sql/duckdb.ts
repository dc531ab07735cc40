import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { dialects } from "../../src/sql/dialects/catalogue";
import { indicatorQuery, type QueryOptions } from "../../src/sql/queries/indicator-query";
import type { LongTable } from "../../src/sql/table";

/** A cell of a result: a number, null for a blank, or why it failed. */
export type SqlCell = number | null | "division" | "domain";

/** A value of a column as a test writes it. */
export type Plain = string | number | null;

/** An engine in memory, for the tests of a file. */
export class TestEngine {
  private constructor(private readonly connection: DuckDBConnection) {}

  static async open(): Promise<TestEngine> {
    return new TestEngine(await (await DuckDBInstance.create(":memory:")).connect());
  }

  close(): void {
    this.connection.closeSync();
  }

  /** Makes a table, whose columns are texts but for those named as numbers. */
  async fill(table: string, columns: Readonly<Record<string, "varchar" | "double">>, rows: readonly Plain[][]) {
    const quote = dialects.duckdb.quote;
    const types = Object.entries(columns).map(([name, type]) => `${quote(name)} ${type}`);
    await this.connection.run(`create or replace table ${quote(table)} (${types.join(", ")})`);
    if (rows.length === 0) return;
    const values = rows.map((row) => `(${row.map(literal).join(", ")})`);
    await this.connection.run(`insert into ${quote(table)} values ${values.join(", ")}`);
  }

  async rows(query: string): Promise<unknown[][]> {
    return (await this.connection.runAndReadAll(query)).getRows();
  }

  /** An indicator's answer by its keys, joined by a vertical bar. */
  async indicator(name: string, table: LongTable, options?: QueryOptions): Promise<Map<string, SqlCell>> {
    const rows = await this.rows(indicatorQuery(name, table, dialects.duckdb, options));
    return new Map(
      rows.map((row) => {
        const [result, failure] = row.slice(-2);
        return [row.slice(0, -2).join("|"), (failure ?? result) as SqlCell];
      }),
    );
  }
}

const literal = (value: Plain) =>
  value === null
    ? "null"
    : typeof value === "number"
      ? `'${Object.is(value, Number.NaN) ? "nan" : value}'::double`
      : `'${value.replace(/'/g, "''")}'`;
