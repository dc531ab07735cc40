import type { CellRange } from "../../../sheets/plan";
import { cellAddress } from "../../../sheets/references/address";
import { describeVariant } from "../../sheet/describe";
import { rangeNamed } from "../../sheet/find-variant";
import { dataName } from "../../sheet/names";
import { type ReadSheet, textOf } from "../../sheet/read-sheet";
import type { DataTable, Variant } from "../../types";

const mostCells = 10;

/**
 * The addresses of data cells that no longer hold the figures of the variant; empty when a table was not found, null when
 * all is as it was. Figures are compared by the names of their rows, so that sorting is no change.
 */
export function changedData(variant: Variant, sheet: ReadSheet): readonly string[] | null {
  // On a teacher's own data the sheet is what the variant was read from.
  if (variant.own) return null;
  const changed: string[] = [];
  for (const [place, table] of describeVariant(variant).tables.entries()) {
    const corner = cornerOf(sheet, table, rangeNamed(sheet, dataName(variant.exercise.id, place)));
    if (corner === null) return [];
    changed.push(...changedIn(sheet, table, corner));
  }
  return changed.length === 0 ? null : changed.slice(0, mostCells);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the header of the table is: where its name says, or wherever it is now. */
function cornerOf(sheet: ReadSheet, table: DataTable, named: CellRange | null): Place | null {
  const isHeader = (row: number, column: number) =>
    [table.corner, ...table.columns].every((header, at) =>
      [header.en.trim(), header.zh.trim()].includes(labelOf(sheet, row, column + at)),
    );
  if (named !== null && isHeader(named.top, named.left)) return { row: named.top, column: named.left };
  for (const [row, cells] of sheet.cells.entries()) {
    const column = cells.findIndex((_, at) => isHeader(row, at));
    if (column >= 0) return { row, column };
  }
  return null;
}

/** Years and other numbers head columns too. */
function labelOf({ cells }: ReadSheet, row: number, column: number): string {
  const value = cells[row]?.[column];
  return typeof value === "number" ? String(value) : textOf(value);
}

function changedIn(sheet: ReadSheet, { rows }: DataTable, { row: top, column: left }: Place): readonly string[] {
  const labels = rows.map(({ name }) => [name.en.trim(), name.zh.trim()]);
  const rowOf = (place: number) => {
    const found = rows.findIndex((_, at) => labels[place]?.includes(labelOf(sheet, top + 1 + at, left)) === true);
    const isOnly = labels.filter((one) => one[0] === labels[place]?.[0]).length === 1;
    return top + 1 + (found >= 0 && isOnly ? found : place);
  };
  return rows.flatMap(({ cells }, place) => {
    const row = rowOf(place);
    return cells.flatMap((expected, at) => {
      const column = left + 1 + at;
      const found = sheet.cells[row]?.[column];
      const isSame =
        typeof expected === "number"
          ? typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.abs(expected)
          : [expected.en.trim(), expected.zh.trim()].includes(labelOf(sheet, row, column));
      return isSame ? [] : [cellAddress(row, column)];
    });
  });
}
