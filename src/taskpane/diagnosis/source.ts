import type { InputRows } from "../../diagnosis/input/cells";
import { readPanel, type PanelReading, type PanelSource } from "../../diagnosis/input/read-panel";
import type { Prices } from "../../diagnosis/panel";
import { isCellError, type RangeContent } from "../../hosts/cells";
import { cornersOf } from "../../sheets/reference";
import type { MoreFigures } from "./texts.types";

/** A table of the workbook and where it was read. */
export interface TakenTable {
  readonly rows: InputRows;
  /** In words, such as "sheet 'Data', A1:D90". */
  readonly place: string;
  readonly corner: { readonly row: number; readonly column: number };
}

/** What a report is to be built on. */
export interface Request {
  readonly table: TakenTable;
  readonly more: { readonly [Figures in MoreFigures]?: TakenTable };
  readonly perUsd?: number;
  /** As typed. */
  readonly policyYear: string;
  readonly policyLabel?: string;
  readonly from: number | null;
  readonly to: number | null;
  /** A total row of the table; empty for the regions together. */
  readonly reference: string;
  readonly prices: Prices;
  readonly keep: readonly string[];
}

export const requestOn = (table: TakenTable): Request => ({
  table,
  more: {},
  policyYear: "",
  from: null,
  to: null,
  reference: "",
  prices: "unknown",
  keep: [],
});

/** The cells of a range; an error value is a text that is no figure. */
export function takenFrom(range: RangeContent, place: string): TakenTable {
  const corners = cornersOf(range.address);
  return {
    rows: range.values.map((row) => row.map((value) => (isCellError(value) ? value.code : value))),
    place,
    corner: { row: corners?.top ?? 0, column: corners?.left ?? 0 },
  };
}

/** Reads the tables as chosen. */
export function readRequest(request: Request): PanelReading {
  const { table, more, perUsd, policyYear, policyLabel = policyYear, from, to, reference, prices, keep } = request;
  const figures = Object.fromEntries(Object.entries(more).map(([id, { rows }]) => [id, rows]));
  const source: PanelSource = {
    table: table.rows,
    name: table.place,
    corner: table.corner,
    ...(figures as Partial<Record<MoreFigures, InputRows>>),
    ...(perUsd === undefined ? {} : { perUsd }),
    ...(/^\d{4}$/.test(policyYear.trim()) ? { policyYears: [[Number(policyYear), policyLabel]] } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(reference === "" ? {} : { reference: { name: reference, table: null } }),
    prices,
    keep,
  };
  return readPanel(source);
}
