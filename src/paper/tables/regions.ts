import { nation, regions } from "../generated/package";
import type { Place, Region } from "../types";
import { nameKey } from "./names";

export { nation, regions };

/** The three regions, then the nation they are part of. */
export const places: readonly Place[] = [...regions, nation];

const namesOf = ({ code, name, abbreviation }: Place) => [name.en, name.zh, code, abbreviation];

const byName = new Map(
  places.flatMap((place) =>
    [...namesOf(place), ...(place === nation ? ["中国"] : [])].map((name) => [nameKey(name), place] as const),
  ),
);

/** Every name a region or the nation answers to, in both languages and as codes. */
export const regionNames: readonly string[] = places.flatMap(namesOf);

/** The place of a name: its own or its code, also as "Hebei Province" or "河北省"; null if there is none. */
export function findPlace(name: string): Place | null {
  const key = nameKey(name).replace(/( (province|municipality|city)|[省市])$/, "");
  return byName.get(key) ?? null;
}

/** The same for one of the three regions; null for all other names. */
export function findRegion(name: string): Region | null {
  const place = findPlace(name);
  return regions.find((region) => region === place) ?? null;
}
