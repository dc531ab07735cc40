import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir, totalmem } from "node:os";
import path from "node:path";
import type { DuckDBAppender, DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { text } from "../../../../src/language/localized";
import { duckdb } from "../../../../src/sql/dialects/duckdb";
import { CommandError } from "../../../class/command";
import { optionalPackage } from "../../optional-package";
import { cancelled } from "../engine";
import { explained } from "./duckdb-error";

/** A column of an answer, with its type in DuckDB. */
export interface AnswerColumn {
  readonly name: string;
  readonly type: string;
}

/** DuckDB in this process, which computes or keeps an answer until it is written, and leaves no file behind. */
export class Store {
  private isCancelled = false;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    /** For what does not fit into the memory. */
    readonly folder: string,
  ) {}

  static async open(memory: string | undefined): Promise<Store> {
    const { DuckDBInstance: Instance } = await optionalPackage("@duckdb/node-api", () => import("@duckdb/node-api"));
    const folder = mkdtempSync(path.join(tmpdir(), "jjj-"));
    const limit = memory ?? `${Math.max(256, Math.floor(totalmem() / 2 / 2 ** 20))}MiB`;
    try {
      const instance = await Instance.create(":memory:", { memory_limit: limit, temp_directory: folder });
      return new Store(instance, await instance.connect(), folder);
    } catch {
      rmSync(folder, { recursive: true, force: true });
      throw new CommandError(
        text(`--memory ${limit}: expected a size such as 4GB.`, `--memory ${limit}：应为大小，如 4GB。`),
      );
    }
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
    rmSync(this.folder, { recursive: true, force: true });
  }

  cancel(): void {
    this.isCancelled = true;
    this.connection.interrupt();
  }

  /** How much of the query at hand is done, in per cent. */
  get percentage(): number {
    return this.connection.progress.percentage;
  }

  async run(statement: string): Promise<void> {
    await this.asked(() => this.connection.run(statement));
  }

  async rows(query: string): Promise<unknown[][]> {
    return this.asked(async () => (await this.connection.runAndReadAll(query)).getRows());
  }

  /** Takes the answer of another engine. */
  async receive(
    columns: readonly AnswerColumn[],
    parts: AsyncIterable<readonly (readonly unknown[])[]>,
  ): Promise<void> {
    const names = columns.map(({ name }) => duckdb.quote(name));
    const typed = columns.map(({ type }, place) => `${names[place] ?? ""} ${kept(type)}`);
    await this.run(`create table jjj_answer (${typed.join(", ")})`);
    const appender = await this.connection.createAppender("jjj_answer");
    for await (const rows of parts) {
      for (const row of rows) {
        columns.forEach(({ type }, place) => append(appender, kept(type), row[place]));
        appender.endRow();
      }
      appender.flushSync();
      if (this.isCancelled) throw cancelled();
    }
    appender.closeSync();
    for (const [place, { type }] of columns.entries())
      if (type !== kept(type)) await this.run(`alter table jjj_answer alter ${names[place] ?? ""} type ${type}`);
  }

  private async asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await ask();
      if (this.isCancelled) throw cancelled();
      return answer;
    } catch (error) {
      throw explained(error, path.dirname(this.folder));
    }
  }
}

/** Dates and the like come as texts. */
const kept = (type: string) => (/^(?:BIGINT|DOUBLE|BOOLEAN)$/.test(type) ? type : "VARCHAR");

function append(appender: DuckDBAppender, type: string, value: unknown): void {
  if (value === null || value === undefined) appender.appendNull();
  else if (type === "BIGINT") appender.appendBigInt(BigInt(value as string | number));
  else if (type === "DOUBLE") appender.appendDouble(Number(value));
  else if (type === "BOOLEAN") appender.appendBoolean(value === true || value === "t");
  else appender.appendVarchar(value as string);
}
