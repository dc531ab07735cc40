import type { InputFigure } from "./read-table";

/** The figures of a table by region, year and sector, in the order in which they are first named. */
export interface Cube {
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly years: readonly number[];
  readonly at: (region: string, year: number, sector: string) => InputFigure | undefined;
}

const key = (region: string, year: number, sector: string) => JSON.stringify([region, year, sector]);

export function cubeOf(figures: readonly InputFigure[]): Cube {
  const byKey = new Map(figures.map((one) => [key(one.region, one.year, one.sector), one]));
  const distinct = <Item>(items: readonly Item[]) => [...new Set(items)];
  return {
    regions: distinct(figures.map(({ region }) => region)),
    sectors: distinct(figures.map(({ sector }) => sector)),
    years: distinct(figures.map(({ year }) => year)).sort((a, b) => a - b),
    at: (region, year, sector) => byKey.get(key(region, year, sector)),
  };
}

/** The first figure that occurs twice, with the one before it. */
export function duplicateOf(figures: readonly InputFigure[]): readonly [InputFigure, InputFigure] | null {
  const seen = new Map<string, InputFigure>();
  for (const one of figures) {
    const at = key(one.region, one.year, one.sector);
    const before = seen.get(at);
    if (before !== undefined) return [before, one];
    seen.set(at, one);
  }
  return null;
}

/** Some regions, sectors and years of a cube. */
export const partOf = (cube: Cube, part: Partial<Pick<Cube, "regions" | "sectors" | "years">>): Cube => ({
  ...cube,
  ...part,
});
