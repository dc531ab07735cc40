import { figureOf, type InputCell, type InputRows, placeOf, textOf, unitIn, yearOf } from "../cells";
import type { InputFigure, ReadTable, WrongCell } from "../read-table";
import { keyReader } from "./keys";
import { type ListColumns, listColumns } from "./list-columns";

/** How far down a heading is looked for. */
const deepestHeading = 10;

/** A list with a row of headings and one figure in each row; null where the table is none. */
export function longList(rows: InputRows): ReadTable | null {
  for (let heading = 0; heading < Math.min(deepestHeading, rows.length - 1); heading++) {
    const columns = listColumns(rows[heading] ?? [], rows.slice(heading + 1));
    if (columns !== null) return read(rows, heading, columns);
  }
  return null;
}

function read(rows: InputRows, heading: number, columns: ListColumns): ReadTable {
  const figures: InputFigure[] = [];
  const wrong: WrongCell[] = [];
  const carried: string[] = [];
  const headings = rows[heading] ?? [];
  const common = unitIn(textOf(headings[columns.value]));
  const isData = (row: readonly InputCell[]) => {
    const filled = [columns.region, columns.year, columns.sector].filter((column) => textOf(row[column]) !== "");
    const isHeading = filled.length > 0 && filled.every((column) => textOf(row[column]) === textOf(headings[column]));
    if (isHeading) return false;
    // A note below the table has neither a figure nor all that would name one.
    if (textOf(row[columns.value]) !== "") return true;
    return filled.length === 3 || (filled.length === 2 && yearOf(row[columns.year]) !== null);
  };
  const keysOf = keyReader(rows.slice(heading + 1).filter(isData), columns);
  rows.forEach((row, place) => {
    if (place <= heading || !isData(row)) return;
    const keys = keysOf(row);
    for (const key of keys.carried) carried.push(placeOf(place, columns[key]));
    const year = yearOf(keys.cells.year);
    const [region, sector] = [textOf(keys.cells.region), textOf(keys.cells.sector)];
    const lacking = (["region", "year", "sector"] as const).filter((key) =>
      key === "year" ? year === null : textOf(keys.cells[key]) === "",
    );
    for (const key of lacking)
      wrong.push({ place: placeOf(place, columns[key]), text: textOf(keys.cells[key]), needed: key });
    if (year === null || lacking.length > 0) return;
    const cell = row[columns.value];
    const value = figureOf(cell);
    const at = placeOf(place, columns.value);
    if (value === undefined) wrong.push({ place: at, text: textOf(cell), needed: "number", year });
    const unit = columns.unit < 0 ? common : textOf(row[columns.unit]);
    figures.push({
      ...{ region, year, sector, value: value ?? null, unit, place: at },
      ...(value === undefined && { isWrong: true }),
      ...(keys.carried.length > 0 && { isCarried: true }),
    });
  });
  const unread = columns.others.map((column) => textOf(headings[column]));
  return { figures, wrong, carried, unread };
}
