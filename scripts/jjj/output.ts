import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "exceljs";
import { text } from "../../src/language/localized";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { CommandError } from "../class/command";
import { fullDisk } from "./engines/duckdb/duckdb-error";
import type { Store } from "./engines/duckdb/store";
import { optionalPackage } from "./optional-package";
import { printLines } from "./print-answer";

/** What a sheet holds below its heading. */
export const mostRows = 1_048_575;
export const mostColumns = 16_384;

/** Writes the answer in a store to a file, whole or not at all, or prints it. */
export async function writeAnswer(store: Store, out: string): Promise<void> {
  if (out === "-") {
    await print(store);
    return;
  }
  const unfinished = `${out}.${randomUUID()}.part`;
  try {
    if (/\.parquet$/i.test(out)) await store.run(`copy jjj_answer to ${duckdb.literal(unfinished)} (format parquet)`);
    else if (/\.csv$/i.test(out))
      await store.run(`copy jjj_answer to ${duckdb.literal(unfinished)} (format csv, header)`);
    else await writeSheet(store, unfinished);
    renameSync(unfinished, out);
  } catch (error) {
    throw isFullDisk(error) ? fullDisk(path.dirname(path.resolve(out))) : error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const isFullDisk = (error: unknown) =>
  error instanceof Error && "code" in error && ["ENOSPC", "EFBIG", "EDQUOT"].includes(String(error.code));

/** @throws CommandError for a file of another kind, before anything is computed. */
export function requireKind(out: string): void {
  if (out !== "-" && !/\.(?:csv|parquet|xlsx)$/i.test(out))
    throw new CommandError(
      text(
        `${out}: expected a name that ends in .csv, .parquet or .xlsx, or -.`,
        `${out}：应为 .csv、.parquet 或 .xlsx 文件，或 -。`,
      ),
    );
}

async function print(store: Store): Promise<void> {
  const heading = (await store.rows("describe jjj_answer")).map(([name]) => name);
  const rows = await store.rows("select * from jjj_answer");
  const quoted = (value: unknown) => {
    const shown = value === null || value === undefined ? "" : asText(value);
    return /[",\n\r]/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown;
  };
  await printLines([heading, ...rows].map((row) => `${row.map(quoted).join(",")}\n`));
}

async function writeSheet(store: Store, file: string): Promise<void> {
  const [[count] = [0]] = await store.rows("select count(*) from jjj_answer");
  const rows = Number(count);
  if (rows > mostRows)
    throw new CommandError(
      text(
        `The result has ${rows} rows; a sheet holds ${mostRows}. Write .csv or .parquet instead.`,
        `结果有 ${rows} 行，工作表最多 ${mostRows} 行。请输出 .csv 或 .parquet。`,
      ),
    );
  const heading = (await store.rows("describe jjj_answer")).map(([name]) => name);
  const { default: ExcelJS } = await optionalPackage("exceljs", () => import("exceljs"));
  const stream = createWriteStream(file);
  await once(stream, "open");
  // ExcelJS waits for ever for a stream that has failed.
  const failed = once(stream, "failed");
  failed.catch(() => {});
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream });
  const sheet = workbook.addWorksheet("JJJ", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow(heading).commit();
  for (const row of await store.rows("select * from jjj_answer")) sheet.addRow(row.map(cellOf)).commit();
  sheet.commit();
  await Promise.race([workbook.commit(), failed]);
}

function cellOf(value: unknown): CellValue {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) return Number(value);
  return value instanceof Object && "toDouble" in value ? (value as { toDouble(): number }).toDouble() : asText(value);
}

/** Dates and large numbers of the engine are objects that say themselves. */
const asText = (value: unknown) => String(value);
