import { type Localized, text } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";
import { tableName } from "../../src/sql/table";
import { CommandError } from "../class/command";
import type { Engine, Source } from "./engines/engine";

/** The columns that say what a row is of, and those that hold numbers. */
export interface NeededColumns {
  readonly keys: readonly string[];
  readonly numbers: readonly string[];
}

/** @throws CommandError for a table without rows or without a column that is needed, and for a text among numbers. */
export async function requireColumns(engine: Engine, source: Source, { keys, numbers }: NeededColumns): Promise<void> {
  await requireRows(engine, source);
  const known = [...source.columns.keys()];
  for (const column of [...keys, ...numbers])
    if (kindOf(engine, source, column) === undefined) throw noColumn(source.title, column, known);
  for (const column of numbers) await requireNumbers(engine, source, column, keys);
}

async function requireRows(engine: Engine, { table, title }: Source): Promise<void> {
  const [first] = await engine.rows(`select 1 from ${tableName(engine.dialect, table)} limit 1`);
  if (first === undefined) throw new CommandError(text(`${title} has no rows.`, `${title} 没有数据行。`));
}

function kindOf({ isCaseSensitive }: Engine, { columns }: Source, column: string) {
  if (isCaseSensitive) return columns.get(column);
  return [...columns].find(([name]) => name.toLowerCase() === column.toLowerCase())?.[1];
}

function noColumn(title: string, missing: string, known: readonly string[]): CommandError {
  const meant = nearest(missing, known);
  const hint = meant === null ? text("", "") : text(` Did you mean ${meant}?`, `是否指 ${meant}？`);
  return new CommandError(
    text(
      `${title} has no column ${missing}; it has ${known.join(", ")}.${hint.en}`,
      `${title} 没有列 ${missing}，已有的列：${known.join("、")}。${hint.zh}`,
    ),
  );
}

/** Names the first text and its place. */
async function requireNumbers(engine: Engine, source: Source, column: string, keys: readonly string[]): Promise<void> {
  const kind = kindOf(engine, source, column);
  if (kind === "number") return;
  const { quote, text: asText } = engine.dialect;
  const isText = kind === "text" ? engine.isNoNumber(quote(column)) : "true";
  const shown = [column, ...keys].map((key) => asText(quote(key))).join(", ");
  const from = tableName(engine.dialect, source.table);
  const [first] = await engine.rows(
    `select ${shown} from ${from} where ${quote(column)} is not null and ${isText} limit 1`,
  );
  if (first !== undefined) throw new CommandError(textFound(column, first.map(String)));
}

function textFound(column: string, [value = "", ...place]: readonly string[]): Localized {
  const hint = /^[-+]?\d[\d. ]*,\d+$/.test(value) ? text(" with a decimal point", "，小数点用“.”") : text("", "");
  return text(
    `${column}: ${place.join(", ")} is text ("${value}"); expected a number${hint.en}`,
    `${column}：${place.join("，")} 是文本（“${value}”），应为数字${hint.zh}`,
  );
}
