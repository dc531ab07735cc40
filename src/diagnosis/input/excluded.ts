import { folded } from "./names";
import type { InputFigure, ReadTable } from "./read-table";

/** What is read without the rows whose name or year was carried down. */
export const withoutCarried = (read: ReadTable): ReadTable => ({
  ...read,
  figures: read.figures.filter(({ isCarried }) => isCarried !== true),
  carried: [],
});

/** What is read without some regions, sectors or figures of a unit, such as "region North" or "unit yuan". */
export function withoutExcluded(read: ReadTable | null, excluded: readonly string[] = []): ReadTable | null {
  if (read === null || excluded.length === 0) return read;
  const subjects = new Set(excluded.map(folded));
  const isExcluded = ({ region, sector, unit }: InputFigure) =>
    [`region ${region}`, `sector ${sector}`, `unit ${unit}`].some((subject) => subjects.has(folded(subject)));
  const places = new Set(read.figures.filter(isExcluded).map(({ place }) => place));
  return {
    ...read,
    figures: read.figures.filter((figure) => !isExcluded(figure)),
    wrong: read.wrong.filter(({ place }) => !places.has(place)),
  };
}
