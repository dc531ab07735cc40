import { figureOf, type InputRows, placeOf, textOf } from "../cells";
import { roleOf } from "../headings";
import { folded } from "../names";
import { placedAt } from "../placed";
import type { ReadTable } from "../read-table";
import { longList } from "../shapes/long-list";
import { readRecords } from "../shapes/records";
import type { Fault } from "./faults";

/** Figures by region and sector, and what is wrong with their table. */
export interface ReadEmployment {
  readonly figures: readonly (readonly (number | null)[])[];
  readonly faults: readonly Fault[];
}

/** Employment by region and sector: of the year asked for, or of a table without years. */
export function readEmployment(
  rows: InputRows,
  regions: readonly string[],
  sectors: readonly string[],
  year: number,
): ReadEmployment {
  const key = (region: string, sector: string) => JSON.stringify([folded(region), folded(sector)]);
  const found = new Map<string, number | null>();
  const faults: Fault[] = [];
  const whole = readRecords(rows);
  const yearless = whole === null ? listOfYear(rows, sectors, year) : null;
  const read = whole ?? yearless;
  if (read !== null) {
    for (const one of read.figures) if (one.year === year) found.set(key(one.region, one.sector), one.value);
    for (const { place, text, needed, year: of } of read.wrong)
      if (needed === "number" && (of === undefined || of === year)) faults.push({ kind: "number", place, text });
  } else {
    const top = rows.findIndex((row) => row.filter((cell) => textOf(cell) !== "").length >= 2);
    const head = rows[top] ?? [];
    rows.forEach((row, at) => {
      if (at <= top) return;
      head.forEach((sector, column) => {
        if (column === 0 || !sectors.some((name) => folded(name) === folded(sector))) return;
        const value = figureOf(row[column]);
        if (value === undefined) faults.push({ kind: "number", place: placeOf(at, column), text: textOf(row[column]) });
        found.set(key(textOf(row[0]), textOf(sector)), value ?? null);
      });
    });
  }
  if (yearless !== null) faults.push({ kind: "yearless", year });
  const lists = [
    regions.filter((region) => !sectors.some((sector) => found.has(key(region, sector)))),
    sectors.filter((sector) => !regions.some((region) => found.has(key(region, sector)))),
  ];
  const absent = lists.find((names) => names.length > 0);
  if (absent !== undefined) faults.push({ kind: "absent", names: absent });
  else {
    const gap = regions.find((region) => sectors.some((sector) => (found.get(key(region, sector)) ?? null) === null));
    if (gap !== undefined && faults.length === 0) faults.push({ kind: "gap", region: gap, year });
  }
  return {
    figures: regions.map((region) => sectors.map((sector) => found.get(key(region, sector)) ?? null)),
    faults,
  };
}

/** A list with columns of regions, sectors and figures but none of years, read as one of a year; null for any other table. */
function listOfYear(rows: InputRows, sectors: readonly string[], year: number): ReadTable | null {
  const names = new Set(sectors.map(folded));
  const top = rows.findIndex((row) => {
    const roles = row.map((cell) => roleOf(textOf(cell)));
    // Sectors as headings may be called like what they are, such as "industry".
    return roles.includes("region") && roles.includes("sector") && !row.some((cell) => names.has(folded(cell)));
  });
  if (top < 0) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const withYear = rows.slice(top).map((row, place) => {
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? null);
    return [...cells, place === 0 ? "year" : year];
  });
  return placedAt(longList(withYear), { row: top, column: 0 });
}
