import type { GuardNote } from "../../panel";
import type { Cube } from "../cube";
import type { InputFigure } from "../read-table";
import { conversion } from "../units";
import { guards } from "./texts";

const jump = 3;
const most = { regions: 60, sectors: 40, years: 40, figures: 25_000 };

/** All figures in the unit that most of them have, where they can be converted. */
export function inOneUnit(figures: readonly InputFigure[]): {
  readonly figures: readonly InputFigure[];
  readonly unit: string;
  readonly notes: readonly GuardNote[];
} {
  const counts = new Map<string, number>();
  for (const { unit } of figures) if (unit !== "") counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = [...counts.keys()];
  const unit = units.reduce(
    (best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best),
    units[0] ?? "",
  );
  if (units.length <= 1) return { figures, unit, notes: [] };
  if (units.some((one) => conversion(one, unit) === null)) return { figures, unit, notes: [guards.units(units)] };
  const converted = figures.map((one) =>
    one.value === null ? one : { ...one, value: one.value * (conversion(one.unit || unit, unit) ?? 1) },
  );
  return { figures: converted, unit, notes: [guards.converted(units, unit)] };
}

/** Whether a table is so far over the limits that totals and gaps need not be looked for, which would take long. */
export const isFarTooLarge = ({ regions, sectors, years }: Cube): boolean =>
  regions.length > 2 * most.regions || sectors.length > 2 * most.sectors || years.length > 2 * most.years;

/** What is wrong with the figures of the years that are used, or worth a look. */
export function figureNotes(cube: Cube): readonly GuardNote[] {
  const { regions, sectors, years } = cube;
  const notes: GuardNote[] = [];
  const count = regions.length * sectors.length * years.length;
  if (regions.length < 2) notes.push(guards.oneRegion());
  if (sectors.length < 3) notes.push(guards.fewSectors(sectors.length));
  if (
    regions.length > most.regions ||
    sectors.length > most.sectors ||
    years.length > most.years ||
    count > most.figures
  )
    notes.push(guards.large(count));
  const values = (year: number, of: "region" | "sector", name: string) =>
    (of === "region" ? sectors : regions).map((other) => {
      const figure = of === "region" ? cube.at(name, year, other) : cube.at(other, year, name);
      return figure?.value ?? null;
    });
  const totals = (of: "region" | "sector", name: string) =>
    years.map((year) => {
      const all = values(year, of, name);
      return all.includes(null) ? null : all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    });
  for (const year of years)
    for (const region of regions)
      for (const sector of sectors) {
        const figure = cube.at(region, year, sector);
        if (figure !== undefined && (figure.value ?? 0) < 0)
          notes.push(guards.negative(figure.place, figure.value ?? 0));
      }
  for (const side of ["region", "sector"] as const)
    for (const name of side === "region" ? regions : sectors) {
      const zero = totals(side, name).findIndex((total) => total === 0);
      if (zero >= 0) notes.push(guards.zero(name, years[zero] ?? 0));
    }
  for (const region of regions) {
    const all = totals("region", region);
    all.forEach((total, place) => {
      const before = all[place - 1] ?? null;
      if (total === null || before === null || before <= 0 || total <= 0) return;
      const factor = total / before;
      if (factor >= jump || factor <= 1 / jump)
        notes.push(guards.jump(region, years[place - 1] ?? 0, years[place] ?? 0, factor));
    });
  }
  return notes;
}

/** Says where years of the table are not consecutive. */
export const gapNotes = (years: readonly number[]): readonly GuardNote[] =>
  years.some((year, place) => place > 0 && year !== (years[place - 1] ?? 0) + 1) ? [guards.gaps()] : [];
