import { type Language, localize, type Localized, text } from "../../language/localized";
import type { PlanCell } from "../plan";
import { cellAddress } from "../references/address";
import { sheetReference } from "../references/sheet-references";
import { quoted } from "../sectors/look-up";
import { columns, lookUp, type Rows } from "./rows";

/** The sheets that the audit reads, by the keys of their plans. */
export const sheetsRead = ["table-2", "table-3", "table-4", "facts", "audit-proportions"] as const;

export type SheetRead = (typeof sheetsRead)[number];

/** What a row of the sheets is looked up by. */
const idOf = (sheet: SheetRead): string => `S${sheetsRead.indexOf(sheet) + 1}`;

const thereText = text("there", "在");
const missingText = text("missing", "缺失");

/** A row for each sheet: its name, whether it is there, and a sentence where it is not. */
export function sheetRows(top: number, language: Language): readonly (readonly PlanCell[])[] {
  return sheetsRead.map((sheet, place) => {
    const reference = sheetReference(sheet);
    const [name, state] = [columns.said, columns.result].map((column) => cellAddress(top + place, column));
    const row: PlanCell[] = [];
    row[columns.id] = { value: idOf(sheet) };
    row[columns.result] = {
      formula: `=IF(ISERROR(ROWS(${reference}$A$1)),${said(missingText, language)},${said(thereText, language)})`,
    };
    row[columns.said] = { formula: `=${nameOf(reference)}` };
    row[columns.check] = {
      formula: `=IF(${state ?? ""}=${said(thereText, language)},"",${sentence(name ?? "", language)})`,
    };
    return row;
  });
}

/** The writer puts the sheet's name into a text as well, in quotes and with a mark, which are removed. */
const nameOf = (reference: string): string => `MID("${reference}",2,LEN("${reference}")-3)`;

/** A formula's text that names a sheet that is missing; empty where it is there. */
export const missingSheet = (reference: string, language: Language): string =>
  `IF(ISERROR(ROWS(${reference}$A$1)),${sentence(nameOf(reference), language)},"")`;

const said = (words: Localized, language: Language): string => quoted(localize(words, language));

const sentence = (name: string, language: Language): string =>
  `${said(text("Sheet '", "缺少工作表："), language)}&${name}&${said(text("' is missing. ", "。"), language)}`;

/** A formula's text that names those of some sheets that are missing; empty where none is. */
export const missingAmong = (some: readonly SheetRead[], rows: Rows): string =>
  some.map((sheet) => lookUp(rows, quoted(idOf(sheet)), columns.id, columns.check)).join("&");
