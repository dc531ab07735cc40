import type { InputRows } from "../../../diagnosis/input/cells";
import type { Prices, SectorKind } from "../../../diagnosis/panel";
import { type CellValue, isCellError, type RangeContent } from "../../../hosts/cells";
import { type Language, type Localized, text } from "../../../language/localized";
import { absoluteAddress, sheetPrefix } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import { messageTexts } from "../../ui/messages/texts";
import type { MoreFigures } from "../texts.types";

/** A table of the workbook, or of the paper, and where it was read. */
export interface TakenTable {
  /** The paper's own tables speak the language of the pane or of the report; a table of the workbook is as it is. */
  readonly rows: (language: Language) => InputRows;
  /** In words, such as "sheet 'Data', A1:D90". */
  readonly place: Localized;
  readonly corner: { readonly row: number; readonly column: number };
  /** As a formula of the workbook refers to it. */
  readonly live?: string;
}

/** What the columns of a list hold. */
export type ColumnRole = "region" | "year" | "sector" | "value";

/** What was read otherwise than it is meant. */
export interface Correction {
  /** Columns of a list, counted from 0. */
  readonly columns: { readonly [Role in ColumnRole]?: number };
  /** What is not read at all, such as "region North". */
  readonly excluded: readonly string[];
  /** What is no total although it is called so, such as "region China". */
  readonly ordinary: readonly string[];
  /** By sector. */
  readonly kinds: Readonly<Record<string, SectorKind>>;
  /** As typed; null for the unit that was read. */
  readonly unit: string | null;
}

/** What a report is to be built on. */
export interface Request {
  readonly table: TakenTable;
  readonly more: { readonly [Figures in MoreFigures]?: TakenTable };
  /** As typed. */
  readonly perUsd: string;
  /** As typed. */
  readonly policyYear: string;
  /** What the policy is called; null for its year. */
  readonly policyLabel: Localized | null;
  readonly from: number | null;
  readonly to: number | null;
  /** A total row of the table; empty for the regions together. */
  readonly reference: string;
  readonly prices: Prices;
  /** Guards whose preset is not wanted. */
  readonly keep: readonly string[];
  /** What is omitted because figures are missing, in place of the preset, such as "year 2019". */
  readonly omit: readonly string[];
  readonly correction: Correction;
}

const uncorrected: Correction = { columns: {}, excluded: [], ordinary: [], kinds: {}, unit: null };

export const requestOn = (table: TakenTable): Request => ({
  table,
  more: {},
  perUsd: "",
  policyYear: "",
  policyLabel: null,
  from: null,
  to: null,
  reference: "",
  prices: "unknown",
  keep: [],
  omit: [],
  correction: uncorrected,
});

/** The cells of a range; an error value is a text that is no figure. */
export function takenFrom({ sheet, address, values }: RangeContent): TakenTable {
  const corners = cornersOf(address);
  const rows = values.map((row) => row.map((value: CellValue) => (isCellError(value) ? value.code : value)));
  return {
    rows: () => rows,
    place: text(messageTexts.en.workbook.place(sheet, address), messageTexts["zh-CN"].workbook.place(sheet, address)),
    corner: { row: corners?.top ?? 0, column: corners?.left ?? 0 },
    ...(corners !== null && { live: sheetPrefix(sheet) + absoluteAddress(corners) }),
  };
}
