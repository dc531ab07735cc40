import { sideOfNames } from "../../sheets/own-table/side-of-names";
import { figureOf, type InputCell, type InputRows, placeOf, textOf, unitIn, yearOf } from "./cells";
import { type Role, roleOf } from "./headings";
import type { InputFigure, ReadTable, WrongCell } from "./read-table";

type Columns = Readonly<Record<"region" | "year" | "sector" | "value", number>> & { readonly unit: number };

/** How far down a heading is looked for. */
const deepestHeading = 10;

/** A list with a row of headings and one figure in each row; null where the table is none. */
export function longList(rows: InputRows): ReadTable | null {
  for (let heading = 0; heading < Math.min(deepestHeading, rows.length - 1); heading++) {
    const columns = columnsOf(rows[heading] ?? [], rows.slice(heading + 1));
    if (columns !== null) return read(rows, heading, columns);
  }
  return null;
}

function columnsOf(headings: readonly InputCell[], body: InputRows): Columns | null {
  const filled = headings.filter((cell) => textOf(cell) !== "" && yearOf(cell) === null);
  if (filled.length < 4) return null;
  const width = headings.length;
  const roles = headings.map((cell) => roleOf(textOf(cell)));
  const cells = (column: number) => body.map((row) => row[column] ?? null).filter((cell) => textOf(cell) !== "");
  const most = (column: number, test: (cell: InputCell) => boolean) => {
    const found = cells(column);
    return found.length > 0 && found.filter(test).length >= 0.9 * found.length;
  };
  const all = Array.from({ length: width }, (_, column) => column);
  const named = (role: Role, test: (column: number) => boolean) =>
    all.find((column) => roles[column] === role && test(column));
  const isYears = (column: number) => most(column, (cell) => yearOf(cell) !== null);
  const isFigures = (column: number) => most(column, (cell) => figureOf(cell) !== undefined);
  const year = named("year", isYears) ?? all.find(isYears);
  if (year === undefined) return null;
  const unit = named("unit", () => true) ?? -1;
  const isNames = (column: number) =>
    column !== year &&
    column !== unit &&
    !isFigures(column) &&
    new Set(cells(column).map(textOf)).size < cells(column).length;
  const texts = all.filter(isNames);
  const value =
    named("value", (column) => column !== year && !texts.includes(column)) ??
    all.filter((column) => column !== year && isFigures(column)).pop();
  if (value === undefined) return null;
  let region = texts.find((column) => roles[column] === "region");
  let sector = texts.find((column) => roles[column] === "sector");
  const others = texts.filter((column) => column !== region && column !== sector);
  if (region === undefined && sector === undefined) {
    const isSectors = (column: number) => sideOfNames([...new Set(cells(column).map(textOf))]) === "sectors";
    sector = others.find(isSectors) ?? others[1];
  }
  region ??= others.find((column) => column !== sector);
  sector ??= others.find((column) => column !== region);
  return region === undefined || sector === undefined ? null : { region, year, sector, value, unit };
}

function read(rows: InputRows, heading: number, columns: Columns): ReadTable {
  const figures: InputFigure[] = [];
  const wrong: WrongCell[] = [];
  const common = unitIn(textOf(rows[heading]?.[columns.value]));
  rows.forEach((row, place) => {
    if (place <= heading) return;
    const [region, sector] = [textOf(row[columns.region]), textOf(row[columns.sector])];
    const year = yearOf(row[columns.year]);
    if (region === "" || sector === "" || year === null) return;
    const value = figureOf(row[columns.value]);
    const at = placeOf(place, columns.value);
    if (value === undefined) wrong.push({ place: at, text: textOf(row[columns.value]) });
    const unit = columns.unit < 0 ? common : textOf(row[columns.unit]);
    figures.push({ region, year, sector, value: value ?? null, unit, place: at });
  });
  return { shape: "long list", figures, wrong };
}
