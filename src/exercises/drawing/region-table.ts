import type { Matrix } from "../../core/matrix/matrix";
import type { Localized } from "../../language/localized";
import type { DataTable } from "../types";
import { cellAt } from "./cells";
import { region } from "./names";

/** What the sheet shows of a matrix: regions in rows. */
export function regionTable(
  table: Pick<DataTable, "title" | "unit" | "decimals" | "columns">,
  rows: readonly Localized[],
  values: Matrix,
): DataTable {
  return {
    ...table,
    corner: region,
    rows: rows.map((name, row) => ({ name, cells: table.columns.map((_, column) => cellAt(values, row, column)) })),
  };
}
