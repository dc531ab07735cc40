import { text } from "../../../src/language/localized";
import { CommandError, readLanguage } from "../../class/command";
import { given, type TableValues } from "../../sql/options";
import { isPostgres } from "./postgres/address";
import type { EngineAsked } from "./use-engine";

const option = { type: "string" } as const;

/** The options that say which engine reads and computes. */
export const engineOptions = {
  engine: option,
  table: option,
  master: option,
  conf: { type: "string", multiple: true, default: [] as string[] },
  wait: option,
  memory: option,
  language: option,
} as const;

/** @throws CommandError for an engine that there is not, or that cannot read the source. */
export function askedFrom(source: string, values: TableValues): EngineAsked {
  const engine = engineOf(source, given(values, "engine"));
  const conf = values["conf"] as readonly string[];
  if (engine !== "spark") requireNone(values, ["master", "wait"], conf.length > 0, "--engine spark");
  if (engine !== "postgres") requireNone(values, ["table"], false, "postgres://");
  return {
    source,
    engine,
    conf,
    table: given(values, "table"),
    master: given(values, "master"),
    wait: waitOf(given(values, "wait") ?? "120"),
    memory: given(values, "memory"),
    language: readLanguage(given(values, "language") ?? "en"),
  };
}

function engineOf(source: string, asked: string | undefined): EngineAsked["engine"] {
  const usual = isPostgres(source) ? "postgres" : "duckdb";
  if (asked === undefined || asked === usual) return usual;
  if (asked === "spark" && usual === "duckdb") return asked;
  throw new CommandError(
    /^(?:duckdb|spark|postgres)$/.test(asked)
      ? text(
          `--engine ${asked} cannot read this source: duckdb and spark read files, postgres a postgres://… address.`,
          `--engine ${asked} 无法读取该数据源：duckdb 和 spark 读取文件，postgres 读取以 postgres:// 开头的地址。`,
        )
      : text(`There is no engine ${asked}: use duckdb or spark.`, `没有引擎 ${asked}：请使用 duckdb 或 spark。`),
  );
}

function requireNone(values: TableValues, names: readonly string[], hasConf: boolean, needed: string): void {
  const found = names.find((name) => values[name] !== undefined) ?? (hasConf ? "conf" : undefined);
  if (found !== undefined)
    throw new CommandError(text(`--${found} can be used only with ${needed}.`, `--${found} 只能与 ${needed} 合用。`));
}

function waitOf(written: string): number {
  const wait = Number(written);
  if (wait > 0) return wait;
  throw new CommandError(text(`--wait ${written}: expected a number of seconds.`, `--wait ${written}：应为秒数。`));
}
