import { type InputCell, textOf } from "./cells";
import type { InputFigure } from "./read-table";

/** A name without what may differ between two ways to write it: case, width of signs, and spaces. */
export const folded = (name: InputCell | undefined): string =>
  textOf(name).normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** A name and the other ways in which it is written. */
export interface Spelling {
  readonly name: string;
  readonly others: readonly string[];
}

/** Figures with regions and sectors in one spelling each: the one that is used most, or first. */
export function inOneSpelling(figures: readonly InputFigure[]): {
  readonly figures: readonly InputFigure[];
  readonly spellings: readonly Spelling[];
} {
  const [regions, sectors] = [spellingsOf(figures, "region"), spellingsOf(figures, "sector")];
  const spellings = [...regions, ...sectors];
  if (spellings.length === 0) return { figures, spellings };
  const namesOf = (all: readonly Spelling[]) =>
    new Map(all.flatMap(({ name, others }) => others.map((other) => [other, name] as const)));
  const [ofRegions, ofSectors] = [namesOf(regions), namesOf(sectors)];
  return {
    figures: figures.map((figure) => ({
      ...figure,
      region: ofRegions.get(figure.region) ?? figure.region,
      sector: ofSectors.get(figure.sector) ?? figure.sector,
    })),
    spellings,
  };
}

/** Names that are written in several ways. */
function spellingsOf(figures: readonly InputFigure[], side: "region" | "sector"): readonly Spelling[] {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(figure[side], (counts.get(figure[side]) ?? 0) + 1);
  const groups = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const key = folded(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  const count = (name: string) => counts.get(name) ?? 0;
  return [...groups.values()].flatMap((names) => {
    if (names.length === 1) return [];
    const name = names.reduce((best, one) => (count(one) > count(best) ? one : best));
    return [{ name, others: names.filter((one) => one !== name) }];
  });
}
