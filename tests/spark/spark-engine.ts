import { SparkSession } from "../../scripts/jjj/engines/spark/session";
import { spark } from "../../src/sql/dialects/spark";
import { type ColumnTypes, type Plain, TestEngine } from "../sql/engines/engine";
import { type SparkCluster, smallSession } from "./cluster";

/** One session of Spark for the tests of a file. */
export class SparkEngine extends TestEngine {
  readonly dialect = spark;

  /** The view of each table as the test wants it, and as Spark has it. */
  private readonly wanted = new Map<string, string>();

  private readonly made = new Map<string, string>();

  private readonly answered = new Map<string, unknown[][]>();

  private constructor(private readonly session: SparkSession) {
    super();
  }

  static async start({ master, folder }: SparkCluster): Promise<SparkEngine> {
    return new SparkEngine(
      await SparkSession.start({ master, conf: smallSession, wait: 200, folder }, () => undefined),
    );
  }

  /** Queries are translated to Java, each by itself; for many small ones, interpreting them is ten times as fast. */
  async interpret(): Promise<void> {
    await this.run("set spark.sql.codegen.wholeStage=false");
    await this.run("set spark.sql.codegen.factoryMode=NO_CODEGEN");
    await this.run("set spark.sql.adaptive.enabled=false");
  }

  async close(): Promise<void> {
    await this.session.close();
  }

  async run(statement: string): Promise<void> {
    await this.session.rows(statement);
  }

  /** The same question on the same rows, as the checks are for each mode of an indicator, is asked once. */
  async rows(query: string): Promise<unknown[][]> {
    const asked = [...this.wanted.values(), query].join("\n");
    const known = this.answered.get(asked) ?? (await this.ask(query));
    this.answered.set(asked, known);
    return known;
  }

  private async ask(query: string): Promise<unknown[][]> {
    for (const [name, view] of this.wanted) {
      if (this.made.get(name) === view) continue;
      await this.run(view);
      this.made.set(name, view);
    }
    return this.session.rows(query);
  }

  /** A view on its rows, as Spark has no table without a file. */
  override fill(table: string, columns: ColumnTypes, rows: readonly (readonly Plain[])[]): Promise<void> {
    const types = Object.values(columns).map((type) => (type === "text" ? "string" : "double"));
    const values = (rows.length === 0 ? [types.map(() => null)] : rows).map(
      (row) => `(${row.map((value, place) => this.cell(value, types[place] ?? "")).join(", ")})`,
    );
    const names = Object.keys(columns).map((name) => this.dialect.quote(name));
    const name = this.dialect.quote(table);
    const given = `select * from values ${values.join(", ")} as t (${names.join(", ")})${rows.length === 0 ? " where false" : ""}`;
    this.wanted.set(name, `create or replace temporary view ${name} as ${given}`);
    return Promise.resolve();
  }

  private cell(value: Plain, type: string): string {
    return value === null ? `cast(null as ${type})` : `cast(${this.dialect.literal(String(value))} as ${type})`;
  }
}
