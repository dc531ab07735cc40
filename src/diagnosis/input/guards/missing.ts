import { type Localized, text } from "../../../language/localized";
import type { GuardNote } from "../../panel";
import { type Cube, partOf } from "../cube";
import { guards } from "./texts";

interface Gap {
  readonly region: string;
  readonly year: number;
  readonly sector: string;
  readonly place: string;
}

interface Choice {
  readonly cube: Cube;
  readonly said: Localized;
  readonly subject: string;
  /** Missing figures that it removes, and figures that are lost with them. */
  readonly removed: number;
  readonly lost: number;
}

/** Omits years, sectors or regions until no figure is missing, each time what loses fewest and leaves enough; `keep` omits nothing, `chosen` goes first. */
export function withoutGaps(
  cube: Cube,
  keep: boolean,
  chosen: readonly string[] = [],
): { readonly cube: Cube; readonly notes: readonly GuardNote[] } {
  const notes: GuardNote[] = [];
  let rest = cube;
  for (;;) {
    const gaps = gapsOf(rest);
    const [first] = gaps;
    if (first === undefined) return { cube: rest, notes };
    if (keep) return { cube: rest, notes: [guards.kept(gaps.length, first.place)] };
    const all = choicesOf(rest, gaps);
    const large = all.filter((one) => isLargeEnough(one.cube));
    const choices = large.length > 0 ? large : all;
    const whole = choices.filter(({ removed }) => removed === gaps.length);
    const [least] = (whole.length > 0 ? whole : choices).sort((a, b) => a.lost / a.removed - b.lost / b.removed);
    const best = all.find(({ subject }) => chosen.includes(subject)) ?? least;
    if (best === undefined) return { cube: rest, notes };
    notes.push(guards.missing(gaps.length, first.place, best.said, best.subject));
    rest = best.cube;
  }
}

/** Whether a report can be made of what is left. */
const isLargeEnough = ({ regions, sectors, years }: Cube): boolean =>
  regions.length >= 2 && sectors.length >= 3 && years.length >= 1;

/** Where figures are missing: the cell, or what it would be of. */
const gapsOf = (cube: Cube): readonly Gap[] =>
  cube.years.flatMap((year) =>
    cube.regions.flatMap((region) =>
      cube.sectors.flatMap((sector) => {
        const figure = cube.at(region, year, sector);
        const place = figure?.place ?? `${region}, ${year}, ${sector}`;
        // What is wrong with a cell that holds something else is said of the cell.
        return (figure?.value ?? null) === null && figure?.isWrong !== true ? [{ region, year, sector, place }] : [];
      }),
    ),
  );

/** What could be omitted, years before sectors before regions. */
function choicesOf(cube: Cube, gaps: readonly Gap[]): Choice[] {
  const { years, sectors, regions } = cube;
  const size = (part: Cube) => part.years.length * part.sectors.length * part.regions.length;
  const choice = (part: Cube, isOfIt: (gap: Gap) => boolean, said: Localized, subject: string): Choice[] => {
    const removed = gaps.filter(isOfIt).length;
    return removed === 0 ? [] : [{ cube: part, said, subject, removed, lost: size(cube) - size(part) - removed }];
  };
  return [
    ...years.flatMap((year) =>
      choice(
        partOf(cube, { years: years.filter((one) => one !== year) }),
        (gap) => gap.year === year,
        text(`year ${year}`, ` ${year} 年`),
        `year ${year}`,
      ),
    ),
    ...sectors.flatMap((sector) =>
      choice(
        partOf(cube, { sectors: sectors.filter((one) => one !== sector) }),
        (gap) => gap.sector === sector,
        text(`sector ${sector}`, `产业${sector}`),
        `sector ${sector}`,
      ),
    ),
    ...regions.flatMap((region) =>
      choice(
        partOf(cube, { regions: regions.filter((one) => one !== region) }),
        (gap) => gap.region === region,
        text(`region ${region}`, `地区${region}`),
        `region ${region}`,
      ),
    ),
  ];
}
