import { type Localized, text } from "../../language/localized";

/** Places for figures that are invented: no real city is shown beside a number that is not its own. */
const cityNames: readonly Localized[] = [
  text("City A", "甲市"),
  text("City B", "乙市"),
  text("City C", "丙市"),
  text("City D", "丁市"),
  text("City E", "戊市"),
  text("City F", "己市"),
  text("City G", "庚市"),
  text("City H", "辛市"),
  text("City I", "壬市"),
];

/** The name of a place by its number. */
export function cityName(place: number): Localized {
  return cityNames[place] ?? text("", "");
}

/** The numbers of the first places. */
export const placesUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);
