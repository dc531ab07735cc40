import { ellipseColumns, ellipseOutlines, ellipseTable } from "../../../core/space/ellipse-table";
import type { StandardEllipses } from "../../../core/space/standard-ellipse";
import type { Cell, Rows } from "../../cells";
import { cellsOf } from "../../runtime/matrix-cells";

/** One row for each year under a heading, or one column alone, with rows and columns as the weights have them. */
export function ellipseRows(ellipses: StandardEllipses, output: string): Rows {
  const rows = cellsOf(ellipseTable(ellipses));
  const place = ellipseColumns.findIndex((name) => name === output);
  const shown =
    output === "table" ? [[...ellipseColumns], ...rows] : rows.map((cells) => cells.slice(place, place + 1));
  return turnedIf(ellipses.turned, shown);
}

/** Longitudes and latitudes of the outlines under a heading, numbered if there are several years. */
export function outlineRows(ellipses: StandardEllipses): Rows {
  const { length } = ellipses.years;
  const heading = ellipses.years.flatMap((_, year) =>
    ["lon", "lat"].map((name) => (length > 1 ? name + String(year + 1) : name)),
  );
  return turnedIf(ellipses.turned, [heading, ...cellsOf(ellipseOutlines(ellipses))]);
}

const turnedIf = (turned: boolean, rows: Rows): Rows =>
  turned
    ? (rows[0] ?? []).map((_, column) => rows.flatMap((cells): readonly Cell[] => cells.slice(column, column + 1)))
    : rows;
