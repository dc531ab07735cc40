import type { FileValue } from "../../../hosts/xlsx/reading/cells";
import { ownFileLimits } from "../../../hosts/xlsx/reading/limits";
import { readWorkbook } from "../../../hosts/xlsx/reading/read-workbook";

/** The first sheet of a workbook that has anything in it, as lines to paste: cells are separated by tabs. */
export function listInWorkbook(bytes: Uint8Array): string {
  const sheet = readWorkbook(bytes, { limits: ownFileLimits, keepsZeros: true }).find(({ cells }) => cells.length > 0);
  const shown = (cell: FileValue | undefined) =>
    cell === null || cell === undefined || typeof cell === "object"
      ? ""
      : String(cell).replace(/[\t\r\n,;，；]+/g, " ");
  return (sheet?.cells ?? []).map((row) => row.map(shown).join("\t")).join("\n");
}
