import type { UID } from "@odoo/o-spreadsheet";
import { cellAddress, rangeAddress } from "../../sheets/references/address";
import type { FormulaCell } from "../cells";
import type { CellReader } from "./cell-reading";
import type { Model } from "./library";

/** The formulas of a sheet in which a text occurs, row by row. The grid has no references to what a formula spills. */
export function readFormulas(
  { getters }: Model,
  reader: CellReader,
  sheetId: UID,
  part: string,
): readonly FormulaCell[] {
  const positions = [...getters.getEvaluatedCellsPositions(sheetId)];
  positions.sort((one, other) => one.row - other.row || one.col - other.col);
  return positions.flatMap((position) => {
    const { formula, spillsFrom } = reader.active(position);
    if (formula === null || spillsFrom !== null || !formula.toUpperCase().includes(part.toUpperCase())) return [];
    const address = cellAddress(position.row, position.col);
    const zone = reader.spillZone(position);
    const area = zone === null ? address : rangeAddress(zone);
    return [{ address, formula, area, reference: area }];
  });
}
