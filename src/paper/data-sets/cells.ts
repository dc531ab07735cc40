import type { Localized } from "../../language/localized";
import type { DataCell, DataCellStatus } from "../data-set-types";
import type { PackedCell } from "../described-set";
import { statusWords } from "./status-words";

/** A cell without anything in it. */
export const blankCell = (status: DataCellStatus): DataCell => ({
  value: null,
  text: null,
  printed: null,
  decimals: null,
  isPercent: false,
  status,
  note: null,
});

export const textCell = (text: Localized, status: DataCellStatus, note: Localized | null = null): DataCell => ({
  ...blankCell(status),
  text,
  note,
});

/** A number as it is written with the fewest digits. */
export function numberCell(value: number, status: DataCellStatus, note: Localized | null = null): DataCell {
  const printed = String(value);
  return { ...blankCell(status), value, printed, decimals: printed.split(".")[1]?.length ?? 0, note };
}

/** The same text in both languages, such as an id. */
export const same = (text: string): Localized => ({ en: text, zh: text });

/** A cell of the generated file; the id of a status becomes its words. */
export function unpackCell(packed: PackedCell, columnId: string, status: DataCellStatus): DataCell {
  if (packed === null) return blankCell(status);
  if (columnId === "status") return textCell(statusWords[status].label, status);
  if (typeof packed === "number") return numberCell(packed, status);
  return textCell(typeof packed === "string" ? same(packed) : { en: packed[0], zh: packed[1] }, status);
}
