import { SparkSession } from "../../scripts/jjj/engines/spark/session";
import { spark } from "../../src/sql/dialects/spark";
import { type ColumnTypes, type Plain, TestEngine } from "../sql/engines/engine";
import { type SparkCluster, smallSession } from "./cluster";

/** One session of Spark for the tests of a file. */
export class SparkEngine extends TestEngine {
  readonly dialect = spark;

  private readonly views = new Map<string, string>();

  private readonly answered = new Map<string, unknown[][]>();

  private constructor(private readonly session: SparkSession) {
    super();
  }

  static async start(cluster: SparkCluster, conf: readonly string[] = []): Promise<SparkEngine> {
    const { master, folder } = cluster;
    return new SparkEngine(
      await SparkSession.start({ master, conf: [...smallSession, ...conf], wait: 200, folder }, () => undefined),
    );
  }

  async close(): Promise<void> {
    await this.session.close();
  }

  async run(statement: string): Promise<void> {
    await this.session.rows(statement);
  }

  /** The same question on the same rows, as the checks are for each mode of an indicator, is asked once. */
  async rows(query: string): Promise<unknown[][]> {
    const known = this.answered.get(query) ?? (await this.session.rows(query));
    this.answered.set(query, known);
    return known;
  }

  /** A view on its rows, as Spark has no table without a file. */
  override async fill(table: string, columns: ColumnTypes, rows: readonly (readonly Plain[])[]): Promise<void> {
    const types = Object.values(columns).map((type) => (type === "text" ? "string" : "double"));
    const values = (rows.length === 0 ? [types.map(() => null)] : rows).map(
      (row) => `(${row.map((value, place) => this.cell(value, types[place] ?? "")).join(", ")})`,
    );
    const names = Object.keys(columns).map((name) => this.dialect.quote(name));
    const name = this.dialect.quote(table);
    const given = `select * from values ${values.join(", ")} as t (${names.join(", ")})${rows.length === 0 ? " where false" : ""}`;
    if (this.views.get(name) === given) return;
    await this.run(`create or replace temporary view ${name} as ${given}`);
    this.views.set(name, given);
    this.answered.clear();
  }

  private cell(value: Plain, type: string): string {
    return value === null ? `cast(null as ${type})` : `cast(${this.dialect.literal(String(value))} as ${type})`;
  }
}
