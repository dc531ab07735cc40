import type { CellValue } from "../../hosts/cells";

export const isBlank = (value: CellValue): boolean => value === null || value === "";

/** Whether a cell holds text or a truth value, where a number may be expected. */
export const isText = (value: CellValue): boolean =>
  (typeof value === "string" && value !== "") || typeof value === "boolean";
