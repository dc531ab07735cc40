import type { Cube } from "../../../diagnosis/input/cube";
import { type Localized, text } from "../../../language/localized";

/** A year, sector or region of which figures are missing. */
export interface GapChoice {
  /** As notes and answers name it, such as "year 2019". */
  readonly subject: string;
  readonly said: Localized;
}

/** What can be omitted because figures of a cube without totals are missing: years before sectors before regions. */
export function gapChoices({ years, regions, sectors, at }: Cube): readonly GapChoice[] {
  const found = { years: new Set<number>(), sectors: new Set<string>(), regions: new Set<string>() };
  for (const year of years)
    for (const region of regions)
      for (const sector of sectors)
        if ((at(region, year, sector)?.value ?? null) === null) {
          found.years.add(year);
          found.sectors.add(sector);
          found.regions.add(region);
        }
  return [
    ...[...found.years].map((year) => ({ subject: `year ${year}`, said: text(`year ${year}`, `${year} 年`) })),
    ...[...found.sectors].map((name) => ({ subject: `sector ${name}`, said: text(`sector ${name}`, `产业${name}`) })),
    ...[...found.regions].map((name) => ({ subject: `region ${name}`, said: text(`region ${name}`, `地区${name}`) })),
  ];
}
