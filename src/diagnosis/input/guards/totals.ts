import type { GuardNote } from "../../panel";
import { type Cube, partOf } from "../cube";
import { isTotalName } from "../headings";
import { folded } from "../names";
import { guards } from "./texts";

/** How much a sum may differ, because figures are rounded. */
const rounding = 0.005;

type Side = "region" | "sector";

/** A cube without its totals, and which rows can be chosen as reference. */
export interface WithoutTotals {
  readonly cube: Cube;
  readonly references: readonly string[];
  readonly notes: readonly GuardNote[];
}

/**
 * Removes regions and sectors that are sums of others; `keep` leaves those that are not named so, and `ordinary` those
 * that are said to be no totals, such as "region China".
 */
export function withoutTotals(
  cube: Cube,
  keep: boolean,
  reference: string | null,
  ordinary: readonly string[] = [],
): WithoutTotals {
  const notes: GuardNote[] = [];
  const isOrdinary = saidOrdinary(ordinary);
  const isReference = (name: string) => reference !== null && folded(name) === folded(reference);
  const isTotal = (side: Side) => (name: string) =>
    (side === "region" && isReference(name)) || (isTotalName(name) && !isOrdinary(side, name));
  const totals = {
    region: cube.regions.filter(isTotal("region")),
    sector: cube.sectors.filter(isTotal("sector")),
  };
  let rest = partOf(cube, {
    regions: cube.regions.filter((name) => !totals.region.includes(name)),
    sectors: cube.sectors.filter((name) => !totals.sector.includes(name)),
  });
  const sums: string[] = [];
  for (const side of keep ? [] : (["sector", "region"] as const))
    for (let found = sumOf(rest, side, isOrdinary); found !== null; found = sumOf(rest, side, isOrdinary)) {
      const { name } = found;
      notes.push(guards.subtotal(side, name, found.parts));
      rest = without(rest, side, name);
      if (side === "region") sums.push(name);
    }
  // A total is compared with what is left, since a table with subtotals has all figures twice.
  for (const side of ["region", "sector"] as const)
    for (const name of totals[side]) {
      const most = largestDifference(rest, side, name);
      if (most !== null)
        notes.push(most <= rounding ? guards.total(side, name) : guards.differs(side, name, 100 * most));
    }
  return { cube: rest, references: [...totals.region, ...sums], notes };
}

/** Whether a region or sector is said to be no total. */
export function saidOrdinary(subjects: readonly string[]): (side: Side, name: string) => boolean {
  const said = new Set(subjects.map(folded));
  return (side, name) => said.has(folded(`${side} ${name}`));
}

const without = (cube: Cube, side: Side, name: string): Cube =>
  side === "region"
    ? partOf(cube, { regions: cube.regions.filter((one) => one !== name) })
    : partOf(cube, { sectors: cube.sectors.filter((one) => one !== name) });

const namesOf = (cube: Cube, side: Side) => (side === "region" ? cube.regions : cube.sectors);

/** The figures of a region or sector, cell by cell: by year, and by the names of the other side. */
function figuresOf(cube: Cube, side: Side, name: string): readonly (number | null)[] {
  const others = namesOf(cube, side === "region" ? "sector" : "region");
  return cube.years.flatMap((year) =>
    others.map((other) => {
      const figure = side === "region" ? cube.at(name, year, other) : cube.at(other, year, name);
      return figure?.value ?? null;
    }),
  );
}

const difference = (one: number, other: number): number =>
  one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));

/** The largest relative difference of a total from the sum of the others; null where there is nothing to compare. */
function largestDifference(rest: Cube, side: Side, name: string): number | null {
  const others = namesOf(rest, side).map((one) => figuresOf(rest, side, one));
  const differences = figuresOf(rest, side, name).flatMap((figure, cell) => {
    const parts = others.map((one) => one[cell] ?? null);
    if (figure === null || parts.includes(null)) return [];
    return [
      difference(
        figure,
        parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
      ),
    ];
  });
  return differences.length === 0 ? null : Math.max(...differences);
}

/** A region or sector that is the sum of all others, or of neighbours beside it, in every cell. */
function sumOf(
  cube: Cube,
  side: Side,
  isOrdinary: (side: Side, name: string) => boolean,
): { readonly name: string; readonly parts: readonly string[] } | null {
  const names = namesOf(cube, side);
  const figures = names.map((name) => figuresOf(cube, side, name));
  const places = names.map((_, place) => place);
  for (const place of places) {
    if (isOrdinary(side, names[place] ?? "")) continue;
    const runs = [places.filter((other) => other !== place)];
    for (let length = 2; length < names.length - 1; length++) {
      if (place + length < names.length) runs.push(places.slice(place + 1, place + 1 + length));
      if (place >= length) runs.push(places.slice(place - length, place));
    }
    const parts = runs.find((run) => run.length >= 2 && isSum(figures, place, run));
    if (parts !== undefined) return { name: names[place] ?? "", parts: parts.map((part) => names[part] ?? "") };
  }
  return null;
}

/** Whether figures are the sums of others in every cell in which none is missing: in at least half of them. */
function isSum(figures: readonly (readonly (number | null)[])[], total: number, parts: readonly number[]): boolean {
  const cells = figures[total] ?? [];
  let compared = 0;
  let isAnyFigure = false;
  for (const [cell, figure] of cells.entries()) {
    let sum: number | null = 0;
    for (const part of parts) {
      const one: number | null = figures[part]?.[cell] ?? null;
      sum = one === null || sum === null ? null : sum + one;
    }
    if (figure === null || sum === null) continue;
    if (difference(figure, sum) > rounding) return false;
    compared++;
    isAnyFigure ||= figure !== 0;
  }
  return isAnyFigure && 2 * compared >= cells.length;
}
