import type { CellPosition, Command, UID, Zone } from "@odoo/o-spreadsheet";
import { rangeAddress, rangeAround } from "../../sheets/references/address";
import type { CellEntry, CellUpdate, EntryOutcome, NamedRange, WorkbookCells } from "../cells";
import { WriteError } from "../host";
import { carryOut } from "./carry-out";
import { CellReader } from "./cell-reading";
import { formatCommands } from "./commands/format";
import { cellCommand } from "./commands/sheet";
import { readEntered, replaceConstants } from "./constants";
import { draw } from "./draw";
import { readFormulas } from "./formulas";
import type { Library, Model } from "./library";
import { protectionOf } from "./plugins/protection";
import { enlargement } from "./size";

/** The cells of the grid. `isEditing` says whether a cell is being edited. */
export function createGridCells(library: Library, model: Model, isEditing: () => boolean): WorkbookCells {
  const reader = new CellReader(library, model);
  const { getters } = model;
  const idOf = (sheet: string): UID | null => getters.getSheetIdByName(sheet) ?? null;
  /** As in Excel, which answers nothing while a cell is edited. */
  const answer = <Result>(give: () => Result): Promise<Result> =>
    new Promise((resolve) => {
      if (isEditing()) throw new WriteError("editing");
      resolve(give());
    });

  return {
    readSelection: () =>
      answer(() => {
        const sheetId = getters.getActiveSheetId();
        const zone = getters.getSelectedZones()[0] ?? getters.getSelectedZone();
        return { range: reader.range(sheetId, zone), active: reader.active(getters.getActivePosition()) };
      }),
    readReference: (reference, sheet) =>
      answer(() => {
        const sheetId = idOf(sheet);
        return sheetId === null ? null : reader.reference(reference, sheetId);
      }),
    readCell: (sheet, address) =>
      answer(() => {
        const sheetId = idOf(sheet);
        const { left, top } = reader.zone(address);
        return sheetId === null ? null : reader.active({ sheetId, col: left, row: top });
      }),
    watch: (listener) => watch(library, model, listener),
    enter: (entry) => answer(() => enter(model, reader, entry)),
    update: (sheet, updates) =>
      answer(() => {
        const sheetId = idOf(sheet);
        if (sheetId === null) return false;
        update(model, reader, sheetId, updates);
        return true;
      }),
    readFormulasIn: (sheet, address) =>
      answer(() => {
        const sheetId = idOf(sheet);
        return sheetId === null ? null : reader.formulas(sheetId, reader.zone(address));
      }),
    readEntered: (sheet, address) =>
      answer(() => {
        const sheetId = idOf(sheet);
        return sheetId === null ? null : readEntered(model, reader, sheetId, address);
      }),
    replaceConstants: (sheet, address, constants) =>
      answer(() => {
        const sheetId = idOf(sheet);
        return sheetId === null ? null : replaceConstants(model, reader, { sheetId, address }, constants);
      }),
    draw: (sheet, picture) =>
      answer(() => {
        const sheetId = idOf(sheet);
        if (sheetId === null) return false;
        return draw(model, reader, sheetId, picture);
      }),
    readNames: (prefix) =>
      answer(() =>
        getters.getNamedRanges().flatMap(({ name, range }): NamedRange[] => {
          if (!name.toLowerCase().startsWith(prefix.toLowerCase())) return [];
          return [{ name, sheet: getters.getSheetName(range.sheetId), address: rangeAddress(range.zone) }];
        }),
      ),
    readFormulas: (sheet, part) =>
      answer(() => {
        const sheetId = idOf(sheet);
        return sheetId === null ? [] : readFormulas(model, reader, sheetId, part);
      }),
  };
}

/** Commands beside those of the workbook's content after which a cell may show something else. */
const otherChanges: ReadonlySet<string> = new Set<Command["type"]>(["UNDO", "REDO", "EVALUATE_CELLS"]);

/**
 * The grid reports every movement; what concerns neither selection nor content is ignored, and the rest is reported
 * once.
 */
function watch(library: Library, model: Model, listener: () => void): () => void {
  const owner = {};
  const selection = () => JSON.stringify([model.getters.getActivePosition(), model.getters.getSelectedZones()]);
  let last = selection();
  let hasChanged = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const report = () => {
    waiting = null;
    hasChanged = false;
    listener();
  };
  model.on("command-dispatched", owner, (command: object) => {
    const { type } = command as Command;
    hasChanged ||= library.coreTypes.has(type as never) || otherChanges.has(type);
  });
  model.on("update", owner, () => {
    const now = selection();
    if (now === last && !hasChanged) return;
    last = now;
    waiting ??= setTimeout(report);
  });
  return () => {
    if (waiting !== null) clearTimeout(waiting);
    model.off("command-dispatched", owner);
    model.off("update", owner);
  };
}

function enter(model: Model, reader: CellReader, entry: CellEntry): EntryOutcome {
  const { getters } = model;
  const sheetId = getters.getSheetIdByName(entry.sheet);
  if (sheetId === undefined) throw new WriteError("host", `There is no sheet ${entry.sheet}`);
  const { top, left } = reader.zone(entry.address);
  const zoneOf = (rows: number, columns: number): Zone => ({
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1,
  });
  const content = zoneOf(entry.cells.length, entry.cells[0]?.length ?? 0);
  const area = {
    ...content,
    bottom: Math.max(content.bottom, top + entry.area.rows - 1),
    right: Math.max(content.right, left + entry.area.columns - 1),
  };
  const positions = positionsOf(sheetId, area);
  const inTheWay = positions.filter((position) => {
    if (entry.isEdit === true && position.col === left && position.row === top) return false;
    const source = reader.spillSource(position);
    // What the old content spills is removed with it.
    if (source !== null) return source.col !== left || source.row !== top;
    const cell = getters.getCell(position);
    return cell !== undefined && (cell.isFormula || cell.content !== "");
  });
  if (inTheWay.length > 0 && !entry.mayReplace)
    return {
      kind: "occupied",
      sheet: entry.sheet,
      address: rangeAddress(rangeAround(inTheWay.map(({ row, col }) => ({ row, column: col })))),
      count: inTheWay.length,
    };
  if (positions.some((position) => protectionOf(getters).isCellProtected(position))) throw new WriteError("protected");
  const isNew = ({ col, row }: CellPosition) => row <= content.bottom && col <= content.right;
  carryOut(model, [
    ...enlargement(getters, sheetId, area.bottom + 1, area.right + 1),
    ...inTheWay.filter((position) => !isNew(position)).map((position) => cellCommand({}, position)),
    ...entry.cells.flatMap((cells, row) =>
      cells.map((cell, column) => cellCommand(cell, { sheetId, col: left + column, row: top + row })),
    ),
    ...formatCommands(entry.formats ?? [], { sheetId, col: left, row: top }),
  ]);
  if (getters.getActiveSheetId() !== sheetId)
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
  model.selection.selectZone({ cell: { col: left, row: top }, zone: content });
  return { kind: "entered", sheet: entry.sheet, address: rangeAddress(area) };
}

function update(model: Model, reader: CellReader, sheetId: UID, updates: readonly CellUpdate[]): void {
  const places = updates.map(({ address, cell }) => ({ zone: reader.zone(address), cell }));
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...places.map(({ zone }) => zone.bottom)),
    right: Math.max(0, ...places.map(({ zone }) => zone.right)),
  };
  carryOut(model, [
    ...enlargement(model.getters, sheetId, area.bottom + 1, area.right + 1),
    ...places.map(({ zone, cell }) => cellCommand(cell, { sheetId, col: zone.left, row: zone.top })),
  ]);
}

function positionsOf(sheetId: UID, { top, left, bottom, right }: Zone): CellPosition[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => ({ sheetId, col: left + column, row: top + row })),
  ).flat();
}
