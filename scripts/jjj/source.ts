import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { type Localized, text } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";
import { CommandError } from "../class/command";
import { type Engine, literal, quote } from "./engine";

/** The table that a command reads, and what its columns are called. */
export interface Source {
  readonly view: string;
  readonly title: string;
  /** The type of each column, by its name. */
  readonly columns: ReadonlyMap<string, string>;
}

const view = "jjj_source";

/** Opens a file, a folder of files or a pattern as a table. */
export async function openSource(engine: Engine, given: string): Promise<Source> {
  await engine.run(`create view ${view} as select * from ${reader(given)}`);
  const described = await engine.rows(`describe ${view}`);
  return { view, title: given, columns: new Map(described.map(([name, type]) => [String(name), String(type)])) };
}

function reader(given: string): string {
  const isPattern = /[*?[]/.test(given);
  if (!isPattern && !existsSync(given))
    throw new CommandError(text(`There is no file ${given}.`, `没有文件 ${given}。`));
  const isFolder = !isPattern && statSync(given).isDirectory();
  const kind = isFolder ? kindInside(given) : kindOf(given);
  if (kind === null)
    throw new CommandError(text(`${given}: expected Parquet or CSV files.`, `${given}：应为 Parquet 或 CSV 文件。`));
  const files = literal(isFolder ? path.join(given, "**", `*.${kind}`) : given);
  return kind === "parquet" ? `read_parquet(${files})` : `read_csv(${files}, sample_size = 100000)`;
}

function kindInside(folder: string): "parquet" | "csv" | null {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.map(kindOf).find((kind) => kind !== null) ?? null;
}

function kindOf(name: string): "parquet" | "csv" | null {
  if (/\.parquet$/i.test(name)) return "parquet";
  return /\.(?:csv|tsv|txt)(?:\.gz|\.zst)?$/i.test(name) ? "csv" : null;
}

/** @throws CommandError for a column that the table does not have. */
export function requireColumns({ title, columns }: Source, needed: readonly string[]): void {
  const known = [...columns.keys()];
  const isThere = (column: string) => known.some((one) => one.toLowerCase() === column.toLowerCase());
  const missing = needed.find((column) => !isThere(column));
  if (missing === undefined) return;
  const meant = nearest(missing, known);
  const hint = meant === null ? text("", "") : text(` Did you mean ${meant}?`, `是否指 ${meant}？`);
  throw new CommandError(
    text(
      `${title} has no column ${missing}; it has ${known.join(", ")}.${hint.en}`,
      `${title} 没有列 ${missing}，已有的列：${known.join("、")}。${hint.zh}`,
    ),
  );
}

/** @throws CommandError for a text in a column of numbers, with the first of them and its place. */
export async function requireNumbers(
  engine: Engine,
  { view: table, columns }: Source,
  numbers: readonly string[],
  keys: readonly string[],
): Promise<void> {
  for (const column of numbers) {
    const type = [...columns].find(([name]) => name.toLowerCase() === column.toLowerCase())?.[1] ?? "";
    if (!/^(?:VARCHAR|BOOLEAN|DATE|TIMESTAMP.*|TIME)$/.test(type)) continue;
    const isText = type === "VARCHAR" ? `try_cast(${quote(column)} as double) is null` : "true";
    const where = `${quote(column)} is not null and ${isText}`;
    const shown = [column, ...keys].map((key) => `cast(${quote(key)} as varchar)`).join(", ");
    const [first] = await engine.rows(`select ${shown} from ${table} where ${where} limit 1`);
    if (first !== undefined) throw new CommandError(textFound(column, first.map(String)));
  }
}

function textFound(column: string, [value = "", ...place]: readonly string[]): Localized {
  return text(
    `${column}: ${place.join(", ")} is text ("${value}"); expected a number`,
    `${column}：${place.join("，")} 是文本（“${value}”），应为数字`,
  );
}
