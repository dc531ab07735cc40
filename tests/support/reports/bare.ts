import type { SheetPlan } from "../../../src/sheets/plan";

/** Plans with what is calculated only, which are written faster. */
export const bare = (plans: readonly SheetPlan[]): readonly SheetPlan[] =>
  plans.map(({ key, sheetName, cells, names }) => ({
    sheetName,
    cells,
    columnWidths: [],
    styles: [],
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    table: null,
    chart: null,
    ...(key !== undefined && { key }),
    ...(names !== undefined && { names }),
  }));
