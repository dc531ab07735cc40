import { figureOf, type InputCell, type InputRows, textOf, yearOf } from "../cells";
import { isCodeHeading, type Role, roleOf } from "../headings";
import { isOfSectors } from "./sides";

/** The columns of a list; that of units is -1 if there is none. */
export interface ListColumns extends Readonly<Record<"region" | "year" | "sector" | "value" | "unit", number>> {
  /** Columns that could as well be of the figures, where no heading says which is. */
  readonly others: readonly number[];
}

/** Which columns of a list hold what, by their headings and by what is in them; null where it is no list. */
export function listColumns(headings: readonly InputCell[], body: InputRows): ListColumns | null {
  const filled = headings.filter((cell) => textOf(cell) !== "" && yearOf(cell) === null);
  if (filled.length < 4) return null;
  const roles = headings.map((cell) => roleOf(textOf(cell)));
  const all = headings.map((_, column) => column);
  const cells = (column: number) => body.map((row) => row[column] ?? null).filter((cell) => textOf(cell) !== "");
  const part = (column: number, test: (cell: InputCell) => boolean) => {
    const found = cells(column);
    return found.length === 0 ? 0 : found.filter(test).length / found.length;
  };
  const named = (role: Role, test: (column: number) => boolean) =>
    all.find((column) => roles[column] === role && test(column));
  const years = (column: number) => part(column, (cell) => yearOf(cell) !== null);
  // Of a column that is named so, a few that cannot be read are faults.
  const year = named("year", (column) => years(column) >= 0.5) ?? all.find((column) => years(column) >= 0.9);
  if (year === undefined) return null;
  const unit = named("unit", () => true) ?? -1;
  const isFigures = (column: number) => part(column, (cell) => figureOf(cell) !== undefined) >= 0.9;
  const isBlankBelow = (column: number) => body.some((row) => textOf(row[column]) === "");
  const isRepeated = (column: number) => new Set(cells(column).map(textOf)).size < cells(column).length;
  const texts = all.filter(
    (column) =>
      column !== year && column !== unit && !isFigures(column) && (isRepeated(column) || isBlankBelow(column)),
  );
  const names = [...texts, ...codes()];
  const isLeft = (column: number) => column !== year && column !== unit && !names.includes(column);
  const numbers = all.filter((column) => isLeft(column) && isFigures(column));
  const byName = named("value", isLeft);
  const value = byName ?? numbers[numbers.length - 1];
  if (value === undefined) return null;
  let region = names.find((column) => roles[column] === "region");
  let sector = names.find((column) => roles[column] === "sector");
  const others = names.filter((column) => column !== region && column !== sector);
  if (region === undefined && sector === undefined) {
    sector = others.find((column) => isOfSectors([...new Set(cells(column).map(textOf))])) ?? others[1];
  }
  region ??= others.find((column) => column !== sector);
  sector ??= others.find((column) => column !== region);
  if (region === undefined || sector === undefined) return null;
  return { region, year, sector, value, unit, others: byName === undefined ? numbers.slice(0, -1) : [] };

  /** Columns of numbers that are names: by their heading, or all of as many digits and repeated, where names are short. */
  function codes(): readonly number[] {
    const isCode = (column: number) =>
      column !== year &&
      column !== unit &&
      isFigures(column) &&
      roles[column] !== "value" &&
      part(column, (cell) => /^\d+$/.test(textOf(cell))) === 1 &&
      (roles[column] === "region" ||
        roles[column] === "sector" ||
        isCodeHeading(textOf(headings[column])) ||
        (texts.length < 2 &&
          isRepeated(column) &&
          textOf(cells(column)[0]).length >= 4 &&
          new Set(cells(column).map((cell) => textOf(cell).length)).size === 1));
    return all.filter(isCode);
  }
}
