import { regions } from "../tables/regions";
import type { RegionId } from "../types";

/** A figure with one decimal. */
export const oneDecimal = (value: number): string => value.toFixed(1);

/** A figure with one decimal and its sign. */
export const signed = (value: number): string => (value > 0 ? "+" : "") + oneDecimal(value);

/** A fraction as a percentage, such as `37.5%`. */
export const percent = (fraction: number): string => `${oneDecimal(100 * fraction)}%`;

/** A fraction as a percentage with its sign. */
export const signedPercent = (fraction: number): string => `${signed(100 * fraction)}%`;

/** A text for each region, after its code. */
export const byRegion = (say: (region: RegionId, row: number) => string | null): string =>
  regions
    .flatMap(({ id, code }, row) => {
      const said = say(id, row);
      return said === null ? [] : `${code} ${said}`;
    })
    .join("; ");
