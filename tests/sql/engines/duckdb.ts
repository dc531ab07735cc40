import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { duckdb } from "../../../src/sql/dialects/duckdb";
import { TestEngine } from "./engine";

/** DuckDB in memory. */
export class DuckDb extends TestEngine {
  readonly dialect = duckdb;

  private constructor(private readonly connection: DuckDBConnection) {
    super();
  }

  static async open(): Promise<DuckDb> {
    return new DuckDb(await (await DuckDBInstance.create(":memory:")).connect());
  }

  close(): void {
    this.connection.closeSync();
  }

  async run(statement: string): Promise<void> {
    await this.connection.run(statement);
  }

  async rows(query: string): Promise<unknown[][]> {
    return (await this.connection.runAndReadAll(query)).getRows();
  }
}
