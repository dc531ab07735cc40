import type { GuardNote } from "../../panel";
import type { Cube } from "../cube";
import { partOf } from "../cube";
import { isTotalName } from "../headings";
import { guards } from "./texts";

/** How much a sum may differ, because figures are rounded. */
const rounding = 0.005;

/** A cube without its totals, and which rows can be chosen as reference. */
export interface WithoutTotals {
  readonly cube: Cube;
  readonly references: readonly string[];
  readonly notes: readonly GuardNote[];
}

/** Removes regions and sectors that are sums of others; `keep` leaves unnamed sums among the sectors. */
export function withoutTotals(cube: Cube, keep: boolean, reference: string | null): WithoutTotals {
  const notes: GuardNote[] = [];
  const isTotal = (name: string) => isTotalName(name) || name === reference;
  const references = cube.regions.filter(isTotal);
  const regions = cube.regions.filter((name) => !isTotal(name));
  const totalSectors = cube.sectors.filter(isTotalName);
  const sectors = cube.sectors.filter((name) => !isTotalName(name));
  for (const name of references) {
    const most = largestDifference(cube, sectors, (year, sector) => [
      value(cube, name, year, sector),
      sum(regions.map((region) => value(cube, region, year, sector))),
    ]);
    if (most !== null)
      notes.push(most <= rounding ? guards.total("region", name) : guards.differs("region", name, 100 * most));
  }
  for (const name of totalSectors) {
    const most = largestDifference(cube, regions, (year, region) => [
      value(cube, region, year, name),
      sum(sectors.map((sector) => value(cube, region, year, sector))),
    ]);
    if (most !== null)
      notes.push(most <= rounding ? guards.total("sector", name) : guards.differs("sector", name, 100 * most));
  }
  const rest = partOf(cube, { regions, sectors });
  const subtotal = keep ? null : subtotalOf(rest);
  if (subtotal !== null) notes.push(guards.subtotal("sector", subtotal.name, subtotal.parts));
  return {
    cube: subtotal === null ? rest : partOf(rest, { sectors: sectors.filter((name) => name !== subtotal.name) }),
    references,
    notes,
  };
}

const value = (cube: Cube, region: string, year: number, sector: string) =>
  cube.at(region, year, sector)?.value ?? null;

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0);

/** The largest relative difference of two numbers over all years and names; null where there is nothing to compare. */
function largestDifference(
  { years }: Cube,
  names: readonly string[],
  pair: (year: number, name: string) => readonly [number | null, number | null],
): number | null {
  const differences = years.flatMap((year) =>
    names.flatMap((name) => {
      const [one, other] = pair(year, name);
      if (one === null || other === null) return [];
      return [one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other))];
    }),
  );
  return differences.length === 0 ? null : Math.max(...differences);
}

/** A sector that is the sum of all others, or of neighbours beside it, in every cell. */
function subtotalOf(cube: Cube): { readonly name: string; readonly parts: readonly string[] } | null {
  const { sectors, regions } = cube;
  for (const [place, name] of sectors.entries()) {
    const runs = [sectors.filter((other) => other !== name)];
    for (let length = 2; length < sectors.length - 1; length++) {
      runs.push(sectors.slice(place + 1, place + 1 + length), sectors.slice(Math.max(0, place - length), place));
    }
    for (const parts of runs) {
      if (parts.length < 2) continue;
      const most = largestDifference(cube, regions, (year, region) => [
        value(cube, region, year, name),
        sum(parts.map((part) => value(cube, region, year, part))),
      ]);
      if (most !== null && most <= rounding) return { name, parts };
    }
  }
  return null;
}
