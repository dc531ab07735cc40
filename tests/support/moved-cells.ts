import { calculatePlans } from "../../scripts/workbook/evaluate";
import type { Language } from "../../src/language/localized";
import type { CellRange, SheetPlan } from "../../src/sheets/plan";

/** A workbook in which sheets are treated as users treat them. */
export interface MovableWorkbook {
  readonly sort: (sheet: string, zone: CellRange, column: number, direction: "asc" | "desc") => void;
  readonly insert: (sheet: string, dimension: "ROW" | "COL", before: number) => void;
  readonly rename: (sheet: string, name: string) => void;
  readonly remove: (sheet: string) => void;
  readonly set: (sheet: string, row: number, column: number, content: string) => void;
  /** What each row of a sheet says, without blanks, in no particular order. */
  readonly content: (sheet: string) => readonly string[];
  /** The rows whose first filled cell is a text. */
  readonly rowsOf: (sheet: string, first: string) => readonly (readonly unknown[])[];
}

export async function openMovable(plans: readonly SheetPlan[], language: Language): Promise<MovableWorkbook> {
  const { model } = await calculatePlans(plans, language);
  const { getters } = model;
  const idOf = (sheet: string) => getters.getSheetIdByName(sheet) ?? "";
  const done = ({ isSuccessful, reasons }: { isSuccessful: boolean; reasons: readonly string[] }) => {
    if (!isSuccessful) throw new Error(reasons.join());
  };
  const rows = (sheet: string): unknown[][] => {
    const sheetId = idOf(sheet);
    const { right, bottom } = getters.getSheetZone(sheetId);
    return Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (_cell, column) => {
        const { value } = getters.getEvaluatedCell({ sheetId, col: column, row });
        return typeof value === "number" ? Number(value.toPrecision(12)) : value;
      }).filter((value) => value !== null && value !== ""),
    ).filter((row) => row.length > 0);
  };
  return {
    sort: (sheet, zone, column, sortDirection) => {
      const anchor = { sheetId: idOf(sheet), col: column, row: zone.top };
      done(model.dispatch("SORT_CELLS", { ...anchor, zone, sortDirection, sortOptions: { sortHeaders: true } }));
    },
    insert: (sheet, dimension, base) => {
      const where = { sheetId: idOf(sheet), sheetName: sheet, dimension, base, position: "before" as const };
      done(model.dispatch("ADD_COLUMNS_ROWS", { ...where, quantity: 1 }));
    },
    rename: (sheet, newName) => {
      done(model.dispatch("RENAME_SHEET", { sheetId: idOf(sheet), oldName: sheet, newName }));
    },
    remove: (sheet) => {
      done(model.dispatch("DELETE_SHEET", { sheetId: idOf(sheet), sheetName: sheet }));
    },
    set: (sheet, row, col, content) => {
      done(model.dispatch("UPDATE_CELL", { sheetId: idOf(sheet), row, col, content }));
    },
    content: (sheet) =>
      rows(sheet)
        .map((row) => JSON.stringify(row))
        .sort(),
    rowsOf: (sheet, first) => rows(sheet).filter((row) => row[0] === first),
  };
}

/** The rows of a plan that belong together and that users sort: between blank rows, without titles and headers. */
export function blocksOf(plan: SheetPlan): readonly CellRange[] {
  const right = (plan.cells[0]?.length ?? 1) - 1;
  const isFixed = (row: number) =>
    plan.styles.some(
      ({ range, style }) =>
        ["title", "warning", "header", "section", "source"].includes(style) &&
        range.top <= row &&
        row <= range.bottom &&
        range.left === 0 &&
        range.right === right,
    );
  const blocks: CellRange[] = [];
  plan.cells.forEach((cells, row) => {
    if (isFixed(row) || cells.every(({ value = null, formula }) => value === null && formula === undefined)) return;
    const last = blocks[blocks.length - 1];
    if (last?.bottom === row - 1) blocks[blocks.length - 1] = { ...last, bottom: row };
    else blocks.push({ top: row, left: 0, bottom: row, right });
  });
  return blocks;
}
