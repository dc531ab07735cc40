import type { RegionYears } from "../../panel";
import { figureOf, type InputCell, type InputRows, placeOf, textOf, yearOf } from "../cells";
import { roleOf } from "../headings";
import { folded } from "../names";
import { bodyBelow, unitLine } from "../shapes/heading-cells";
import { keyReader } from "../shapes/keys";
import type { Fault } from "./faults";

/** Figures by region and year, the heading of these figures, and what is wrong with the table. */
export interface ReadRegionYears {
  readonly heading: string;
  readonly figures: RegionYears;
  readonly faults: readonly Fault[];
}

interface Cell {
  readonly region: InputCell | undefined;
  readonly year: InputCell | undefined;
  readonly at: number;
  readonly column: number;
}

/** Reads a list, regions × years, or years × regions, also below lines of text. */
export function readRegionYears(
  rows: InputRows,
  regions: readonly string[],
  years: readonly number[],
): ReadRegionYears {
  const top = rows.findIndex((row) => {
    const filled = row.filter((cell) => textOf(cell) !== "");
    return filled.length >= 2 && unitLine(textOf(filled[filled.length - 1])) === "";
  });
  const titles = rows.slice(0, Math.max(top, 0)).flatMap((row) => row.map(textOf).filter((text) => text !== ""));
  const isRegion = new Set(regions.map(folded));
  const { cells, heading } = cellsBelow(rows, top, (cell) => isRegion.has(folded(cell))) ?? {
    cells: null,
    heading: "",
  };
  const blank = regions.map(() => years.map(() => null));
  if (cells === null) return { heading: "", figures: blank, faults: [{ kind: "shape" }] };
  const found = new Map<string, number | null>();
  const faults: Fault[] = [];
  const key = (region: InputCell | undefined, year: number) => JSON.stringify([folded(region), year]);
  for (const { region, year, at, column } of cells) {
    const cell = rows[at]?.[column];
    const of = yearOf(year);
    if (!isRegion.has(folded(region)) || (of !== null && !years.includes(of))) continue;
    if (of === null) {
      faults.push({ kind: "year", place: placeOf(at, column), text: textOf(year) });
      continue;
    }
    if (found.has(key(region, of))) faults.push({ kind: "twice", region: textOf(region), year: of });
    const value = figureOf(cell);
    if (value === undefined) faults.push({ kind: "number", place: placeOf(at, column), text: textOf(cell) });
    found.set(key(region, of), value ?? null);
  }
  const absent = regions.filter((region) => !years.some((year) => found.has(key(region, year))));
  const gap = regions
    .filter((region) => !absent.includes(region))
    .flatMap((region) => years.map((year) => ({ region, year })))
    .find(({ region, year }) => (found.get(key(region, year)) ?? null) === null);
  if (absent.length > 0) faults.push({ kind: "absent", names: absent });
  if (gap !== undefined && !faults.some(({ kind }) => kind === "number")) faults.push({ kind: "gap", ...gap });
  const said = [heading, ...titles.reverse()].find((one) => one !== "" && roleOf(one) === null) ?? "";
  return {
    heading: said,
    figures: regions.map((region) => years.map((year) => found.get(key(region, year)) ?? null)),
    faults,
  };
}

/** The cells of figures with what names them, and the heading of a list's figures. */
function cellsBelow(
  rows: InputRows,
  top: number,
  isRegion: (cell: InputCell | undefined) => boolean,
): { readonly cells: readonly Cell[]; readonly heading: string } | null {
  const head = rows[top] ?? [];
  const body = rows.slice(top + 1).map((row, place) => ({ row, at: top + 1 + place }));
  const cross = (isHead: (cell: InputCell | undefined) => boolean, side: number, isYears: boolean) => ({
    heading: textOf(head[0]),
    cells: body.flatMap(({ row, at }) =>
      head.flatMap((cell, column) =>
        column === side || !isHead(cell)
          ? []
          : [{ region: isYears ? row[side] : cell, year: isYears ? cell : row[side], at, column }],
      ),
    ),
  });
  const years = head
    .map((_, column) => column)
    .find((column) => {
      const below = bodyBelow(rows, top + 1).map((row) => row[column]);
      return below.length > 0 && below.every((cell) => textOf(cell) === "" || yearOf(cell) !== null);
    });
  if (years !== undefined && head.some((cell, column) => column !== years && isRegion(cell)))
    return cross(isRegion, years, false);
  if (head.some((cell, column) => column > 0 && yearOf(cell) !== null)) {
    const names = head.map((_, column) => body.filter(({ row }) => isRegion(row[column])).length);
    return cross((cell) => yearOf(cell) !== null, names.indexOf(Math.max(...names)), true);
  }
  const roles = head.map((cell) => roleOf(textOf(cell)));
  const year = roles.includes("year") ? roles.indexOf("year") : (years ?? -1);
  const region = roles.includes("region") ? roles.indexOf("region") : year === 0 ? 1 : 0;
  const value = head.findIndex(
    (_, column) =>
      column !== year &&
      column !== region &&
      roles[column] !== "unit" &&
      body.some(({ row }) => typeof figureOf(row[column]) === "number"),
  );
  if (year < 0 || value < 0) return null;
  const data = body.filter(
    ({ row }) => [year, region, value].filter((column) => textOf(row[column]) !== "").length >= 2,
  );
  const keysOf = keyReader(
    data.map(({ row }) => row),
    { region, year },
  );
  const cells = data.map(({ row, at }) => {
    const keys = keysOf(row).cells;
    return { region: keys.region, year: keys.year, at, column: value };
  });
  return { cells, heading: textOf(head[value]) };
}
