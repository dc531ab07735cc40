import { nameKey } from "./names";
import { nation, regions } from "./package.generated";
import type { Place, Region } from "./types";

export { nation, regions };

/** The three regions, then the nation they are part of. */
export const places: readonly Place[] = [...regions, nation];

const namesOf = ({ code, name, abbreviation }: Place) => [name.en, name.zh, code, abbreviation];

const byName = new Map(regions.flatMap((region) => namesOf(region).map((name) => [nameKey(name), region] as const)));

/** Every name a region answers to, in both languages and as codes. */
export const regionNames: readonly string[] = regions.flatMap(namesOf);

/** The region of a name: its own or its code, also as "Hebei Province" or "河北省"; null when there is none. */
export function findRegion(name: string): Region | null {
  const key = nameKey(name).replace(/( (province|municipality|city)|[省市])$/, "");
  return byName.get(key) ?? null;
}
