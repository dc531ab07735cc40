import { figureOf, type InputCell, placeOf, textOf, yearOf } from "../cells";
import type { InputFigure, ReadTable, WrongCell } from "../read-table";
import type { BlockHeading } from "./block-heading";
import { keyReader } from "./keys";

/** A row of the table. */
export interface BlockRow {
  readonly at: number;
  readonly row: readonly InputCell[];
}

const sides = ["region", "sector"] as const;

/** The figures of a block. */
export function readBlock(heading: BlockHeading, top: number, unit: string, rows: readonly BlockRow[]): ReadTable {
  const { keys, common, columns, unitColumn } = heading;
  const figures: InputFigure[] = [];
  const wrong: WrongCell[] = [];
  const carried: string[] = [];
  const used = columns.flatMap((column, place) => (column === null ? [] : [{ column, place }]));
  const isFilled = (row: readonly InputCell[]) => used.some(({ place }) => textOf(row[place]) !== "");
  if (sides.some((side) => common[side] === "")) {
    wrong.push({ place: placeOf(top, 0), text: "", needed: "title" });
    return { figures, wrong, carried, unread: [] };
  }
  const keysOf = keyReader(rows.map(({ row }) => row).filter(isFilled), keys);
  for (const { at, row } of rows) {
    const lost = row.findIndex(
      (cell, place) => place >= (used[0]?.place ?? 0) && isLost(heading, place) && typeof figureOf(cell) === "number",
    );
    if (lost >= 0) wrong.push({ place: placeOf(at, lost), text: "", needed: "heading" });
    if (!isFilled(row)) continue;
    const found = keysOf(row);
    for (const key of found.carried) carried.push(placeOf(at, keys[key] ?? 0));
    const lacking = (["region", "year", "sector"] as const).filter((key) => {
      if (keys[key] === undefined) return false;
      return key === "year" ? yearOf(found.cells.year) === null : textOf(found.cells[key]) === "";
    });
    for (const key of lacking)
      wrong.push({ place: placeOf(at, keys[key] ?? 0), text: textOf(found.cells[key]), needed: key });
    if (lacking.length > 0) continue;
    for (const { column, place } of used) {
      const said = { ...common, ...column };
      const year = yearOf(said.year ?? found.cells.year);
      if (year === null) continue;
      const value = figureOf(row[place]);
      const cell = placeOf(at, place);
      if (value === undefined) wrong.push({ place: cell, text: textOf(row[place]), needed: "number", year });
      figures.push({
        region: said.region ?? textOf(found.cells.region),
        year,
        sector: said.sector ?? textOf(found.cells.sector),
        value: value ?? null,
        unit: (unitColumn === null ? "" : textOf(row[unitColumn])) || unit,
        place: cell,
        ...(value === undefined && { isWrong: true }),
        ...(found.carried.length > 0 && { isCarried: true }),
      });
    }
  }
  return { figures, wrong, carried, unread: heading.unread };
}

/** Whether nothing says what a column is of. */
const isLost = ({ columns, unitColumn, unreadColumns }: BlockHeading, place: number): boolean =>
  (columns[place] ?? null) === null && place !== unitColumn && !unreadColumns.includes(place);
