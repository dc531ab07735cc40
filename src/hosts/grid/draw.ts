import type { UID } from "@odoo/o-spreadsheet";
import type { CellsChart, ChartCells, HeatMap } from "../../sheets/plan";
import { carryOut } from "./carry-out";
import type { CellReader } from "./cell-reading";
import { chartCommand } from "./commands/chart";
import { conditionCommand } from "./commands/condition";
import { cellCommand } from "./commands/sheet";
import type { Model } from "./library";
import { enlargement } from "./size";

/** Adds a chart, with the cells that come with it, or a heat map; false when something is in those cells. */
export function draw(model: Model, reader: CellReader, sheetId: UID, picture: CellsChart | HeatMap): boolean {
  const nextId = () => model.uuidGenerator.uuidv4();
  if (picture.kind === "heat map") {
    carryOut(model, [conditionCommand(picture, sheetId, nextId)]);
    return true;
  }
  const { points } = picture;
  if (
    points !== undefined &&
    reader
      .range(sheetId, points.range)
      .values.flat()
      .some((value) => value !== null)
  )
    return false;
  carryOut(model, [
    ...(points === undefined ? [] : pointCommands(model, sheetId, points)),
    chartCommand(picture, sheetId, nextId),
  ]);
  return true;
}

function pointCommands({ getters }: Model, sheetId: UID, { range, cells }: ChartCells) {
  return [
    ...enlargement(getters, sheetId, range.bottom + 1, range.right + 1),
    ...cells.flatMap((row, down) =>
      row.map((cell, across) => cellCommand(cell, { sheetId, col: range.left + across, row: range.top + down })),
    ),
  ];
}
