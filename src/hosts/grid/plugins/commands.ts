import type { CellPosition, CoreCommand, UID, Zone } from "@odoo/o-spreadsheet";
import type { PlanPrint } from "../../../sheets/plan";

/** Puts a note on a cell. Part of the undo list and of the exported workbook. */
export interface SetNoteCommand extends CellPosition {
  readonly type: "JJJ_SET_NOTE";
  readonly text: string;
}

/** Protects a sheet: the user can change only the unlocked cells. Part of the undo list and of the exported workbook. */
export interface ProtectSheetCommand {
  readonly type: "JJJ_PROTECT_SHEET";
  readonly sheetId: UID;
  readonly unlocked: readonly Zone[];
}

/** Says how a sheet is printed. Part of the undo list and of the exported workbook. */
export interface SetPrintCommand {
  readonly type: "JJJ_SET_PRINT";
  readonly sheetId: UID;
  readonly print: PlanPrint;
}

/** All that a sheet's plan turns into. */
export type SheetCommand = CoreCommand | SetNoteCommand | ProtectSheetCommand | SetPrintCommand;
