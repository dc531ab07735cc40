import type { Client } from "pg";
import { type Localized, text } from "../../../../src/language/localized";
import { postgres } from "../../../../src/sql/dialects/postgres";
import { optionalPackage } from "../../optional-package";
import type { Store } from "../duckdb/store";
import { cancelled, type Engine, type Source } from "../engine";
import { type Address, addressOf, partsOf } from "./address";
import { explanationOf } from "./explanation";
import { findTable } from "./find-table";
import { typeOf } from "./types";

/** A table or view of a PostgreSQL server, which computes; nothing there is changed. */
export class Postgres implements Engine {
  readonly dialect = postgres;

  readonly isCaseSensitive = true;

  private readonly address: Address;

  private client: Client | undefined;

  private isCancelled = false;

  private since = Date.now();

  constructor(
    readonly store: Store,
    source: string,
    table: string | undefined,
  ) {
    this.address = addressOf(source, table);
  }

  async open(): Promise<Source> {
    return this.explained(async () => {
      this.client = await this.connected();
      // Checks and answer see the same rows.
      await this.client.query("begin transaction isolation level repeatable read read only");
      // What is asked for is all of an answer.
      await this.client.query("set local cursor_tuple_fraction = 1");
      return this.find(this.address.table);
    });
  }

  /** A table or view of the same database. */
  openWeights(given: string): Promise<Source> {
    return this.explained(() => this.find(partsOf(given) ?? [{ name: given, isQuoted: true }]));
  }

  private find(table: Address["table"]): Promise<Source> {
    return findTable((query, values) => this.asked(query, values), table, this.address.shown);
  }

  private async connected(): Promise<Client> {
    const { default: pg } = await optionalPackage("pg", () => import("pg"));
    const client = new pg.Client({
      connectionString: this.address.connection,
      application_name: "jjj",
      ...(process.env["PGCONNECT_TIMEOUT"] === undefined && { connectionTimeoutMillis: 15_000 }),
      // Numbers come as they are written.
      types: { getTypeParser: () => (value: string) => value },
    });
    // A connection that breaks fails the query at hand.
    client.on("error", () => undefined);
    await client.connect();
    return client;
  }

  isNoNumber(expression: string): string {
    return `(${expression} !~* '^\\s*[-+]?((\\d+\\.?\\d*|\\.\\d+)(e[-+]?\\d+)?|nan|inf(inity)?)\\s*$')`;
  }

  rows(query: string): Promise<unknown[][]> {
    return this.explained(() => this.asked(query));
  }

  private async asked(query: string, values: readonly string[] = []): Promise<unknown[][]> {
    this.since = Date.now();
    const found = await this.client?.query<unknown[]>({ text: query, values: [...values], rowMode: "array" });
    return found?.rows ?? [];
  }

  async answer(query: string): Promise<void> {
    await this.explained(async () => {
      this.since = Date.now();
      await this.client?.query(`declare jjj_answer no scroll cursor for ${query}`);
      const first = await this.fetched();
      const columns = (first?.fields ?? []).map((field) => ({ name: field.name, type: typeOf(field) }));
      await this.store.receive(columns, this.parts(first?.rows ?? []));
    });
  }

  private async *parts(first: readonly (readonly unknown[])[]): AsyncGenerator<readonly (readonly unknown[])[]> {
    for (let rows = first; rows.length > 0; rows = (await this.fetched())?.rows ?? []) yield rows;
  }

  private fetched() {
    return this.client?.query<unknown[]>({ text: "fetch 5000 from jjj_answer", rowMode: "array" });
  }

  progress(): Localized {
    const seconds = Math.floor((Date.now() - this.since) / 1000);
    return text(`PostgreSQL computes: ${seconds} s`, `PostgreSQL 正在计算：${seconds} 秒`);
  }

  cancel(): void {
    this.isCancelled = true;
    this.store.cancel();
    void this.cancelStatement();
  }

  /** The server goes on with a query whose client is gone, unless it is told. */
  private async cancelStatement(): Promise<void> {
    const { client } = this;
    if (client === undefined) return;
    try {
      const second = await this.connected();
      await second.query("select pg_cancel_backend($1)", [(client as { processID?: number }).processID]);
      await second.end();
    } catch {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.client?.end();
  }

  private async explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      const answer = await work();
      if (this.isCancelled) throw cancelled();
      return answer;
    } catch (error) {
      throw this.isCancelled ? cancelled() : explanationOf(error, this.address);
    }
  }
}
