import { IndicatorError } from "../../core/indicator-error";
import { Matrix } from "../../core/matrix/matrix";
import type { ErrorReason } from "../error-texts";
import type { FunctionResult } from "../specification";

const sheetRows = 2 ** 20;
const sheetColumns = 2 ** 14;

/** @throws IndicatorError `larger-than-sheet` for a result that no sheet can show. */
export function requireSheetSize(result: FunctionResult): void {
  if (typeof result !== "object") return;
  const [rows, columns] =
    result instanceof Matrix ? [result.rows, result.columns] : [result.length, result[0]?.length ?? 0];
  if (rows > sheetRows || columns > sheetColumns) throw tooLarge("larger-than-sheet", { rows, columns });
}

/** What Excel knows of itself, in the runtimes that are a page. */
declare const Office: { readonly context?: { readonly platform?: unknown } } | undefined;

const isExcelOnTheWeb = (): boolean => typeof Office !== "undefined" && Office.context?.platform === "OfficeOnline";

/** Excel on the web refuses more bytes, and the cell stays #BUSY!; other Excels have no limit (decision 0018). */
const webBytes = 5e6;

/** Fewer cells are never as large. */
const fewCells = 20_000;

/** @throws IndicatorError `larger-than-web` for a result that Excel on the web would never show, if this is that Excel. */
export function requireMessageSize(rows: readonly (readonly unknown[])[]): void {
  const columns = rows[0]?.length ?? 0;
  if (rows.length * columns < fewCells || !isExcelOnTheWeb()) return;
  const bytes = mostBytes(JSON.stringify(rows));
  if (bytes > webBytes)
    throw tooLarge("larger-than-web", { rows: rows.length, columns, megabytes: Math.ceil(bytes / 1e5) / 10 });
}

const tooLarge = (reason: ErrorReason, details: Readonly<Record<string, number>>) =>
  new IndicatorError<ErrorReason>("domain", reason, details);

/** A character beyond ASCII takes up to three bytes. */
function mostBytes(message: string): number {
  let bytes = message.length;
  for (let index = 0; index < message.length; index++) if (message.charCodeAt(index) > 126) bytes += 2;
  return bytes;
}
