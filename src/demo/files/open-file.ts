import { decodeText } from "../../sheets/csv/decode";
import { csvRows, fieldValue } from "../../sheets/csv/read";
import { uniqueSheetName } from "../../sheets/names/sheet-name";
import type { SheetPlan } from "../../sheets/plan";
import { withSheetsRenamed } from "../../sheets/references/sheets-in-formula";
import { FileError, limits } from "./limits";

/** A file as the browser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known of the workbook into which a file is opened. */
export interface Surroundings {
  readonly sheetNames: readonly string[];
  readonly isKnownFunction: (name: string) => boolean;
}

/** The sheets of an xlsx or csv file as plans for the open workbook. Rejected with a {@link FileError}. */
export async function plansOfFile(
  { name, bytes }: ChosenFile,
  { sheetNames, isKnownFunction }: Surroundings,
): Promise<readonly SheetPlan[]> {
  if (bytes.length > limits.bytes) throw new FileError("tooLarge");
  if (bytes.length === 0) throw new FileError("empty");
  const plans = startsWith(bytes, zip)
    ? await plansOfWorkbook(bytes, isKnownFunction)
    : [planOfText(name, textOf(bytes))];
  if (plans.every(({ cells }) => cells.every((row) => row.every((cell) => Object.keys(cell).length === 0))))
    throw new FileError("empty");
  return withUniqueNames(plans, sheetNames);
}

const zip = [0x50, 0x4b, 0x03, 0x04];
/** The container of older workbooks, and of those with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The text of a file that may be one. */
function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, compound)) throw new FileError("unknown");
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new FileError("unknown");
  return text;
}

async function plansOfWorkbook(bytes: Uint8Array, isKnown: (name: string) => boolean): Promise<readonly SheetPlan[]> {
  const { readPlans, withoutExtras } = await import(/* webpackChunkName: "workbook-files" */ "./workbook-files");
  const reading = async () => {
    const checked = withoutExtras(bytes, limits.unpackedBytes);
    return checked === null ? null : readPlans(checked, { isKnown }, limits.cells);
  };
  const plans = await reading().catch(() => {
    throw new FileError("unreadable");
  });
  if (plans === null) throw new FileError("tooLarge");
  return plans;
}

function planOfText(name: string, text: string): SheetPlan {
  const rows = csvRows(text);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 1);
  if (rows.length * columns > limits.cells) throw new FileError("tooLarge");
  return {
    sheetName: name.replace(/\.[^.]*$/, ""),
    cells: rows.map((row) =>
      Array.from({ length: columns }, (_, column) => {
        const value = fieldValue(row[column] ?? "");
        return value === null ? {} : { value };
      }),
    ),
    columnWidths: [],
    styles: [],
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    table: null,
    chart: null,
  };
}

/** The plans with names that are free, and formulas that follow them. */
function withUniqueNames(plans: readonly SheetPlan[], taken: readonly string[]): readonly SheetPlan[] {
  const names = new Map<string, string>();
  for (const { sheetName } of plans)
    names.set(sheetName.toLowerCase(), uniqueSheetName(sheetName, [...taken, ...names.values()]));
  const rename = (name: string) => names.get(name.toLowerCase()) ?? name;
  return plans.map((plan) => ({
    ...plan,
    sheetName: rename(plan.sheetName),
    cells: plan.cells.map((row) =>
      row.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: withSheetsRenamed(cell.formula, rename) },
      ),
    ),
  }));
}
