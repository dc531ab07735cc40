import { type Language, localize, type Localized } from "../../language/localized";
import type { DataSet } from "../../paper/data-set-types";
import { grossProduct } from "../../paper/tables/figures";
import { checkProportion } from "../../paper/tables/proportion-check";
import type { PaperCell, PaperRow, PaperTable } from "../../paper/types";
import type { PlanNote } from "../plan";
import { mismatchText, unconfirmedText } from "./texts";

/** The notes on the cells of a data set whose first row is `top`. */
export function dataSetNotes({ table, columns, rows }: DataSet, top: number, language: Language): readonly PlanNote[] {
  if (table !== null) return cellNotes(table, top, columns.length - table.headers.length, language);
  return rows.flatMap(({ cells }, r) =>
    cells.flatMap(({ note }, column) =>
      note === null ? [] : [{ row: top + r, column, text: localize(note, language) }],
    ),
  );
}

/**
 * The notes on a table's cells: where a proportion does not follow from the value added, where a figure is not
 * confirmed, and what the data say about a single cell. A confirmed figure has none, so that a note means caution.
 */
function cellNotes(table: PaperTable, top: number, left: number, language: Language): readonly PlanNote[] {
  return table.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => {
      const texts = notesOf(table, row, cell, c);
      if (texts.length === 0) return [];
      return [{ row: top + r, column: left + c, text: texts.map((one) => localize(one, language)).join("\n") }];
    }),
  );
}

function notesOf(table: PaperTable, row: PaperRow, cell: PaperCell, index: number): readonly Localized[] {
  const texts: Localized[] = [];
  if (cell.note !== null && cell.status !== "confirmed") texts.push(cell.note);
  const year = table.headers[index];
  if (typeof year !== "number" || row.region === null || table.sector === null) return texts;
  if (cell.status === "unconfirmed") {
    const gross = grossProduct(row.region, year);
    if (gross !== null) texts.push(unconfirmedText(gross.value.toFixed(gross.decimals)));
  }
  if (row.measure === "proportion") {
    const check = checkProportion(table.sector, row.region, year);
    if (check !== null && !check.follows) texts.push(mismatchText(check, table.status));
  }
  return texts;
}
