import { IndicatorError } from "../../core/indicator-error";
import type { Localized } from "../../language/localized";
import type { CellValue } from "../cells";
import type { Labels } from "../specification";

/**
 * A name for each of `count` things; where it is blank or omitted, its number from 1, or what `other` makes of that.
 *
 * @throws IndicatorError `vector-length` when the count of names is another.
 */
export function namesOf<T extends CellValue | Localized = number>(
  argument: string,
  names: Labels | null,
  count: number,
  other: (place: number) => T = (place) => place as T,
): readonly (string | T)[] {
  const found = names?.cells.length ?? count;
  if (found !== count) throw new IndicatorError("value", "vector-length", { argument, needed: count, found });
  return Array.from({ length: count }, (_, place) => names?.cells[place] ?? other(place + 1));
}
