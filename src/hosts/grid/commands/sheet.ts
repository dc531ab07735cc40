import type { CellPosition, CoreCommand, UID } from "@odoo/o-spreadsheet";
import { chartsOf } from "../../../sheets/layout/printed-range";
import { looks, tableStyle } from "../../../sheets/looks";
import { type CellRange, type PlanCell, planRange, type SheetPlan, type StyledRange } from "../../../sheets/plan";
import { textWidth } from "../../../sheets/text-width";
import { cellInput } from "../../cell-input";
import type { SheetCommand } from "../plugins/commands";
import { chartCommand } from "./chart";
import { conditionCommand } from "./condition";
import { rowCommands } from "./rows";
import { gridStyle } from "./style";
import { validationCommand } from "./validation";

/** The least size of a new sheet, and the margin around a plan that is larger. */
const least = { rows: 100, columns: 26 };
const margin = { rows: 50, columns: 12 };

/** The command that makes the empty sheet of a plan; `position` is among the workbook's sheets, from 0. */
export function newSheetCommand(plan: SheetPlan, sheetId: UID, name: string, position: number): SheetCommand {
  const { right, bottom } = planRange(plan);
  return {
    type: "CREATE_SHEET",
    sheetId,
    position,
    name,
    rows: Math.max(least.rows, bottom + 1 + margin.rows),
    cols: Math.max(least.columns, right + 1 + margin.columns),
  };
}

/** What the commands of a sheet need of the workbook. */
export interface Naming {
  /** Returns a new id for a part of the sheet. */
  readonly nextId: () => UID;
  /** What the ranges that the plan names are called in the workbook. */
  readonly rangeNames: readonly string[];
}

/** The commands that fill a new sheet as its plan says, in the order that the grid needs. */
export function fillSheetCommands(plan: SheetPlan, sheetId: UID, { nextId, rangeNames }: Naming): SheetCommand[] {
  const commands: SheetCommand[] = [
    ...(plan.names ?? []).map(({ range }, index) => nameCommand(range, rangeNames[index] ?? "", sheetId)),
    ...cellCommands(plan, sheetId),
    ...plan.columnWidths.map((characters, column): CoreCommand => ({
      type: "RESIZE_COLUMNS_ROWS",
      dimension: "COL",
      sheetId,
      elements: [column],
      size: columnWidthInPixels(characters),
    })),
    ...plan.styles.flatMap((styled) => styleCommands(styled, sheetId)),
    ...rowCommands(plan, sheetId),
  ];
  if (plan.hasNoGridLines === true)
    commands.push({ type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: false });
  const { merged = [] } = plan;
  if (merged.length > 0) commands.push({ type: "ADD_MERGE", sheetId, target: [...merged] });
  if (plan.frozenRows > 0) commands.push({ type: "FREEZE_ROWS", sheetId, quantity: plan.frozenRows });
  if (plan.frozenColumns > 0 && !isTextCutByFreezing(plan))
    commands.push({ type: "FREEZE_COLUMNS", sheetId, quantity: plan.frozenColumns });
  if (plan.table !== null) commands.push(tableCommand(plan.table.range, sheetId));
  for (const chart of chartsOf(plan)) commands.push(chartCommand(chart, sheetId, nextId));
  for (const { row, column, text } of plan.notes)
    commands.push({ type: "JJJ_SET_NOTE", sheetId, row, col: column, text });
  for (const validation of plan.validations ?? []) commands.push(validationCommand(validation, sheetId, nextId));
  for (const condition of plan.conditions ?? []) commands.push(conditionCommand(condition, sheetId, nextId));
  if (plan.print !== undefined) commands.push({ type: "JJJ_SET_PRINT", sheetId, print: plan.print });
  if (plan.unlocked !== undefined) commands.push({ type: "JJJ_PROTECT_SHEET", sheetId, unlocked: plan.unlocked });
  return commands;
}

function styleCommands({ range, style }: StyledRange, sheetId: UID): CoreCommand[] {
  const { border } = looks[style];
  const commands: CoreCommand[] = [{ type: "SET_FORMATTING", sheetId, target: [range], style: gridStyle(style) }];
  if (border !== undefined)
    commands.push({
      type: "SET_ZONE_BORDERS",
      sheetId,
      target: [range],
      border: { position: "all", style: "thin", color: border },
    });
  return commands;
}

/** Without a sheet of its own the grid would check whether the range is inside the active one. */
function nameCommand(range: CellRange, name: string, sheetId: UID): CoreCommand {
  const ranges = [{ _sheetId: sheetId, _zone: range }];
  const command = { type: "CREATE_NAMED_RANGE" as const, name, ranges, sheetId };
  return command;
}

function cellCommands(plan: SheetPlan, sheetId: UID): CoreCommand[] {
  return plan.cells.flatMap((cells, row) =>
    cells.flatMap((cell, col): CoreCommand[] => {
      const isBlank = cellInput(cell) === "" && cell.format === undefined;
      return isBlank ? [] : [cellCommand(cell, { sheetId, col, row })];
    }),
  );
}

/** What the grid begins the address of a sheet with. */
export const linkTo = "o-spreadsheet://";

/**
 * The command that changes the content of a cell. The grid, like Excel, reads what begins with an apostrophe as text.
 */
export function cellCommand(cell: PlanCell, position: CellPosition): CoreCommand {
  // In a cell for text the apostrophe would be part of it.
  const isText = cell.format === "@" && cell.formula === undefined;
  const content = String(isText ? (cell.value ?? "") : cellInput(cell));
  return {
    type: "UPDATE_CELL",
    ...position,
    // The grid's own links are written like this, with the id of the sheet.
    content: cell.link === undefined ? content : `[${cell.value ?? ""}](${linkTo}{{${cell.link}}})`,
    ...(cell.format !== undefined && { format: cell.format }),
  };
}

/**
 * Whether a text of the frozen columns, such as a title, runs over their edge. Excel draws it across the edge, the grid
 * cuts it there or refuses, and a readable title matters more than frozen columns.
 */
function isTextCutByFreezing({ cells, columnWidths, frozenColumns, merged = [] }: SheetPlan): boolean {
  if (merged.some(({ left, right }) => left < frozenColumns && right >= frozenColumns)) return true;
  return cells.some((row) =>
    row.slice(0, frozenColumns).some(({ value }, column) => {
      const room = columnWidths.slice(column, frozenColumns).reduce((sum, width) => sum + width, 0);
      const next = row[column + 1]?.value ?? null;
      return typeof value === "string" && next === null && textWidth(value) > room;
    }),
  );
}

/** The grid's default font is a little wider than Excel's, and it leaves four pixels on either side of a cell. */
const columnWidthInPixels = (characters: number): number => Math.round(characters * 7.2 + 8);

function tableCommand(zone: { top: number; left: number; bottom: number; right: number }, sheetId: UID): CoreCommand {
  return {
    type: "CREATE_TABLE",
    sheetId,
    tableType: "static",
    ranges: [{ _sheetId: sheetId, _zone: zone }],
    config: {
      hasFilters: false,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: true,
      bandedColumns: false,
      styleId: tableStyle,
      automaticAutofill: true,
    },
  };
}
