import type { UID } from "@odoo/o-spreadsheet";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { differentCells } from "../../sheets/present/held-cells";
import { WriteError } from "../host";
import type { CellReader } from "./cell-reading";
import { formatCommands } from "./commands/format";
import { cellCommand } from "./commands/sheet";
import type { Model } from "./library";
import type { SheetCommand } from "./plugins/commands";
import { protectionOf } from "./plugins/protection";
import { enlargement } from "./size";

/** The commands that give the cells of a sheet that exists the content of its plan again, and their number formats. */
export function refillCommands(
  { getters }: Model,
  reader: CellReader,
  sheetId: UID,
  plan: SheetPlan,
  named: (formula: string) => string,
): SheetCommand[] {
  if (protectionOf(getters).isSheetProtected(sheetId)) throw new WriteError("protected");
  const cells = plan.cells.map((row) =>
    row.map((cell): PlanCell => (cell.formula === undefined ? cell : { ...cell, formula: named(cell.formula) })),
  );
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const formulas = reader.formulas(sheetId, zone);
  const { values } = reader.range(sheetId, zone);
  const different = differentCells({ cells }, (row, column) => ({
    formula: formulas[row]?.[column] ?? null,
    value: values[row]?.[column] ?? null,
    isComputed: reader.spillSource({ sheetId, row, col: column }) !== null,
  }));
  return [
    ...enlargement(getters, sheetId, rows, columns),
    ...different.map(({ row, column }) =>
      // The format is set below, and the grid takes none for that of the content.
      cellCommand(
        { ...cells[row]?.[column], format: cells[row]?.[column]?.format ?? "" },
        { sheetId, row, col: column },
      ),
    ),
    ...formatCommands(
      cells.map((row) => row.map(({ format }) => format ?? null)),
      { sheetId, row: 0, col: 0 },
    ),
  ];
}
