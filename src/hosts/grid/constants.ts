import type { CellPosition, UID } from "@odoo/o-spreadsheet";
import type { PlanCell } from "../../sheets/plan";
import { type CellValue, type Constants, type EnteredRange, isCellError } from "../cells";
import { WriteError } from "../host";
import { carryOut } from "./carry-out";
import type { CellReader } from "./cell-reading";
import { cellCommand } from "./commands/sheet";
import type { Model } from "./library";
import { protectionOf } from "./plugins/protection";

/** The content of a range, and which cells are computed. */
export function readEntered(model: Model, reader: CellReader, sheetId: UID, address: string): EnteredRange {
  const { top, left } = reader.zone(address);
  const range = reader.range(sheetId, reader.zone(address));
  return {
    range,
    isComputed: range.values.map((row, r) =>
      row.map((_, c) => isComputedAt(model, reader, { sheetId, col: left + c, row: top + r })),
    ),
  };
}

function isComputedAt({ getters }: Model, reader: CellReader, position: CellPosition): boolean {
  return getters.getCell(position)?.isFormula === true || reader.spillSource(position) !== null;
}

/** Replaces constants as one undo step; returns what they were. */
export function replaceConstants(
  model: Model,
  reader: CellReader,
  { sheetId, address }: { readonly sheetId: UID; readonly address: string },
  constants: Constants,
): Constants {
  const { getters } = model;
  const { top, left } = reader.zone(address);
  const changes = constants.map((row, r) =>
    row.map((cell, c) => {
      const position = { sheetId, col: left + c, row: top + r };
      return cell === null || isComputedAt(model, reader, position) ? null : { cell, position };
    }),
  );
  const all = changes.flat().filter((change) => change !== null);
  if (all.some(({ position }) => protectionOf(getters).isCellProtected(position))) throw new WriteError("protected");
  const before = changes.map((row, r) =>
    row.map((change, c) => {
      if (change === null) return null;
      const position = { sheetId, col: left + c, row: top + r };
      const old = constantOf(reader.active(position).value);
      return change.cell.format === undefined ? old : { ...old, format: getters.getCell(position)?.format ?? "" };
    }),
  );
  carryOut(
    model,
    all.map(({ cell, position }) => cellCommand(cell, position)),
  );
  return before;
}

function constantOf(value: CellValue): PlanCell {
  if (isCellError(value)) return { formula: `=${value.code}` };
  return typeof value === "boolean" ? { formula: `=${String(value).toUpperCase()}` } : { value };
}
