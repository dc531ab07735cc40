import type { ChildProcess } from "node:child_process";
import { type Localized, text } from "../../../../src/language/localized";
import { spark } from "../../../../src/sql/dialects/spark";
import { CommandError } from "../../../class/command";
import type { Store } from "../duckdb/store";
import { cancelled, type ColumnKind, type Engine, type Source } from "../engine";
import { masked } from "../masked";
import { readerOf } from "./reader";
import { requireMaster } from "./require-master";
import { endProcess, SparkError, SparkSession } from "./session";

/** What was asked of Spark. */
export interface SparkAsked {
  readonly source: string;
  readonly master: string | undefined;
  readonly conf: readonly string[];
  readonly wait: number;
}

/** The user's Spark, on files that it and its workers can read. */
export class Spark implements Engine {
  readonly dialect = spark;

  readonly isCaseSensitive = false;

  private child: ChildProcess | undefined;

  private session: SparkSession | undefined;

  private isCancelled = false;

  constructor(
    readonly store: Store,
    private readonly asked: SparkAsked,
  ) {}

  async open(): Promise<Source> {
    const { source, master, conf, wait } = this.asked;
    const reader = readerOf(source);
    await this.explained(async () => {
      if (master !== undefined) await requireMaster(master);
      const settings = { ...(master !== undefined && { master }), conf, wait, folder: this.store.folder };
      this.session = await SparkSession.start(settings, (child) => {
        this.child = child;
        if (this.isCancelled) void endProcess(child);
      });
    });
    return this.openAs("jjj_source", source, reader);
  }

  openWeights(given: string): Promise<Source> {
    return this.openAs("jjj_list", given, readerOf(given));
  }

  private openAs(view: string, given: string, reader: string): Promise<Source> {
    return this.explained(async (session) => {
      await session.rows(`create temporary view ${view} ${reader}`);
      const { columns, rows } = await session.ask(`select * from ${view} limit 0`);
      while ((await rows.next()).done !== true);
      return {
        table: [view],
        title: masked(given),
        columns: new Map(columns.map(([name, type]) => [name, kindOf(type)])),
      };
    });
  }

  isNoNumber(expression: string): string {
    return `try_cast(${expression} as double) is null`;
  }

  rows(query: string): Promise<unknown[][]> {
    return this.explained((session) => session.rows(query));
  }

  async answer(query: string): Promise<void> {
    await this.explained(async (session) => {
      const { columns, rows } = await session.ask(query, true);
      await this.store.receive(
        columns.map(([name, type]) => ({ name, type: typeOf(type) })),
        rows,
      );
    });
  }

  progress(): Localized {
    if (this.session === undefined) return text("Spark is starting", "正在启动 Spark");
    const [done, all] = this.session.tasks;
    return text(`Spark: ${done} of ${all} tasks`, `Spark：已完成 ${done}/${all} 个任务`);
  }

  cancel(): void {
    this.isCancelled = true;
    this.store.cancel();
    if (this.child !== undefined) void endProcess(this.child);
  }

  async close(): Promise<void> {
    await this.session?.close();
    if (this.child !== undefined) await endProcess(this.child);
  }

  private async explained<T>(work: (session: SparkSession) => Promise<T>): Promise<T> {
    try {
      return await work(this.session as SparkSession);
    } catch (error) {
      if (this.isCancelled) throw cancelled();
      throw error instanceof SparkError ? this.explanation(error) : error;
    }
  }

  private explanation({ message, isLost }: SparkError): CommandError {
    const { master, wait } = this.asked;
    const source = masked(this.asked.source);
    if (isLost)
      return new CommandError(
        text(
          `For ${wait} s ${master ?? "Spark"} had no worker for this; nothing was written. Start workers, ask for less with --conf spark.executor.memory=1g, or wait longer with --wait.`,
          `${master ?? "Spark"} 在 ${wait} 秒内没有可用的工作节点，未写入任何文件。请启动工作节点，用 --conf spark.executor.memory=1g 减少所需内存，或用 --wait 延长等待。`,
        ),
      );
    if (/PATH_NOT_FOUND|Path does not exist/.test(message))
      return new CommandError(text(`There is no file ${source} that Spark can read.`, `Spark 找不到文件 ${source}。`));
    const reason = message === "" ? text("it ended", "已中止") : text(message, message);
    return new CommandError(text(`Spark: ${reason.en}\nNothing was written.`, `Spark：${reason.zh}\n未写入任何文件。`));
  }
}

function kindOf(type: string): ColumnKind {
  if (type === "string") return "text";
  return /^(?:tinyint|smallint|int|bigint|float|double|decimal.*)$/.test(type) ? "number" : "other";
}

/** A type of Spark in DuckDB. */
function typeOf(type: string): string {
  if (/^(?:tinyint|smallint|int|bigint)$/.test(type)) return "BIGINT";
  if (/^(?:float|double)$/.test(type)) return "DOUBLE";
  if (/^(?:boolean|date|decimal.*)$/.test(type)) return type.toUpperCase();
  return type.startsWith("timestamp") ? "TIMESTAMP" : "VARCHAR";
}
