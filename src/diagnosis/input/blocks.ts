import { figureOf, type InputCell, type InputRows, placeOf, textOf, unitIn, yearIn, yearOf } from "./cells";
import { roleOf } from "./headings";
import type { InputFigure, ReadTable, WrongCell } from "./read-table";

/** What the rows below a row of headings hold. */
type Heading =
  | { readonly kind: "sectors"; readonly year: number; readonly names: readonly string[] }
  | {
      readonly kind: "years";
      readonly sector: string | null;
      readonly years: readonly (number | null)[];
      /** The columns of the sector and the region. */
      readonly sectorColumn: number | null;
      readonly regionColumn: number;
    };

/**
 * Blocks one below the other: regions × sectors, one for each year, or regions × years, one for each sector. The year or
 * the sector is in the corner, in the row above, or, a sector, in a column beside the regions. Null for anything else.
 */
export function blocks(rows: InputRows): ReadTable | null {
  const figures: InputFigure[] = [];
  const wrong: WrongCell[] = [];
  let heading = null as Heading | null;
  let title = "";
  let unit = "";
  let sector = "";
  let shape = null as ReadTable["shape"] | null;
  rows.forEach((row, place) => {
    const filled = row.filter((cell) => textOf(cell) !== "");
    if (filled.length === 0) return;
    if (
      filled.length === 1 &&
      figureOf(filled[0]) !== null &&
      (typeof filled[0] === "string" || yearOf(filled[0]) !== null)
    ) {
      title = textOf(filled[0]);
      unit = unitIn(title) || unit;
      return;
    }
    const found = headingOf(row, title);
    if (found !== null) {
      heading = found;
      shape ??= found.kind === "sectors" ? "blocks by year" : "regions by years";
      unit = unitIn(textOf(row[0])) || unit;
      return;
    }
    if (heading === null) return;
    const add = (region: string, year: number | null, name: string, column: number) => {
      if (region === "" || year === null || name === "") return;
      const value = figureOf(row[column]);
      const at = placeOf(place, column);
      if (value === undefined) wrong.push({ place: at, text: textOf(row[column]) });
      figures.push({ region, year, sector: name, value: value ?? null, unit, place: at });
    };
    const { kind } = heading;
    if (kind === "sectors") {
      const { year, names } = heading;
      names.forEach((name, column) => add(textOf(row[0]), year, name, column));
    } else {
      const { sectorColumn, regionColumn, years } = heading;
      if (sectorColumn !== null) sector = textOf(row[sectorColumn]) || sector;
      const name = heading.sector ?? sector;
      years.forEach((year, column) => add(textOf(row[regionColumn]), year, name, column));
    }
  });
  return shape === null || figures.length === 0 ? null : { shape, figures, wrong };
}

function headingOf(row: readonly InputCell[], title: string): Heading | null {
  const years = row.map((cell, column) => (column === 0 ? null : yearOf(cell)));
  const places = years.flatMap((year, column) => (year === null ? [] : [column]));
  const [first] = places;
  const isText = (cell: InputCell | undefined) => textOf(cell) === "" || figureOf(cell) === undefined;
  if (
    first !== undefined &&
    places.length >= 2 &&
    row.every((cell, column) => years[column] !== null || isText(cell))
  ) {
    const corner = textOf(row[0]).replace(/\s*[(（][^()（）]*[)）]\s*$/, "");
    const bare = roleOf(corner) === null ? corner : "";
    if (first >= 2) {
      const isSectorFirst = roleOf(textOf(row[0])) !== "region";
      return {
        kind: "years",
        sector: null,
        years,
        sectorColumn: isSectorFirst ? 0 : 1,
        regionColumn: isSectorFirst ? 1 : 0,
      };
    }
    const name = bare === "" ? title.replace(/\s*[(（][^()（）]*[)）]\s*$/, "").trim() : bare;
    return { kind: "years", sector: name, years, sectorColumn: null, regionColumn: 0 };
  }
  const names = row.map((cell, column) => (column === 0 ? "" : textOf(cell)));
  const named = names.filter((name) => name !== "");
  if (named.length < 2 || !row.slice(1).every((cell) => isText(cell) && yearOf(cell) === null)) return null;
  const year = yearOf(row[0]) ?? yearIn(textOf(row[0])) ?? yearIn(title);
  return year === null ? null : { kind: "sectors", year, names };
}
