import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { text } from "../../../../src/language/localized";
import { duckdb } from "../../../../src/sql/dialects/duckdb";
import { CommandError } from "../../../class/command";
import type { ColumnKind, Engine, Source } from "../engine";
import { formatInside, formatOf } from "../formats";
import { masked } from "../masked";
import type { Store } from "./store";

/** DuckDB in this process, on a file, a folder of files or a pattern. */
export class DuckDb implements Engine {
  readonly dialect = duckdb;

  readonly isCaseSensitive = false;

  constructor(
    readonly store: Store,
    private readonly given: string,
  ) {}

  open(): Promise<Source> {
    return this.openAs("jjj_source", this.given);
  }

  openWeights(given: string): Promise<Source> {
    return this.openAs("jjj_list", given);
  }

  private async openAs(view: string, given: string): Promise<Source> {
    await this.store.run(`create view ${view} as select * from ${reader(given)}`);
    const described = await this.store.rows(`describe ${view}`);
    return {
      table: [view],
      title: given,
      columns: new Map(described.map(([name, type]) => [String(name), kindOf(String(type))])),
    };
  }

  isNoNumber(expression: string): string {
    return `try_cast(${expression} as double) is null`;
  }

  rows(query: string): Promise<unknown[][]> {
    return this.store.rows(query);
  }

  async answer(query: string): Promise<void> {
    await this.store.run(`create temp table jjj_answer as ${query}`);
  }

  progress() {
    const { percentage } = this.store;
    const shown = percentage > 0 ? `${Math.floor(percentage)} %` : "";
    return text(shown, shown);
  }

  cancel(): void {
    this.store.cancel();
  }

  async close(): Promise<void> {}
}

function kindOf(type: string): ColumnKind {
  if (/^(?:VARCHAR|ENUM.*)$/.test(type)) return "text";
  return /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/.test(type) ? "number" : "other";
}

function reader(given: string): string {
  const isPattern = /[*?[]/.test(given);
  if (/^[a-z][\w+.-]*:\/\//i.test(given) || (!isPattern && !existsSync(given)))
    throw new CommandError(text(`There is no file ${masked(given)}.`, `没有文件 ${masked(given)}。`));
  if (!isPattern && statSync(given).size === 0)
    throw new CommandError(text(`${given} is empty.`, `${given} 是空文件。`));
  const isFolder = !isPattern && statSync(given).isDirectory();
  const kind = isFolder ? formatInside(given) : formatOf(given);
  if (kind === null)
    throw new CommandError(text(`${given}: expected Parquet or CSV files.`, `${given}：应为 Parquet 或 CSV 文件。`));
  const files = duckdb.literal(isFolder ? path.join(given, "**", `*.${kind}`) : given);
  return kind === "parquet" ? `read_parquet(${files})` : `read_csv(${files}, sample_size = 100000)`;
}
