import type { RegionId, SectorId } from "../types";
import { grossProduct, sectorCell } from "./figures";

/** A printed proportion beside the one that follows from the tables. */
export interface ProportionCheck {
  readonly printed: string;
  /** Value added ÷ gross product, rounded half up to the decimals of the printed one. */
  readonly computed: string;
  /** Value added ÷ gross product, unrounded, as a fraction. */
  readonly exact: number;
  /** The two parts of the division in 100 million yuan, with their decimals. */
  readonly valueAdded: string;
  readonly grossProduct: string;
  /** True when printed and computed agree. */
  readonly follows: boolean;
}

/** Does the printed proportion follow from the value added of the three sectors? Null for a year outside the tables. */
export function checkProportion(sector: SectorId, region: RegionId, year: number): ProportionCheck | null {
  const proportion = sectorCell(sector, region, "proportion", year);
  const valueAdded = sectorCell(sector, region, "value_added", year);
  const gross = grossProduct(region, year);
  if (proportion === null || valueAdded === null || gross === null) return null;
  const computed = percentHalfUp(valueAdded.value, gross.value, gross.decimals, proportion.decimals);
  return {
    printed: proportion.printed,
    computed,
    exact: valueAdded.value / gross.value,
    valueAdded: valueAdded.printed,
    grossProduct: gross.value.toFixed(gross.decimals),
    follows: computed === proportion.printed,
  };
}

/**
 * part ÷ whole as a percentage with this many decimals, such as `75.9%`. Both parts have at most `inputDecimals`; the
 * rounding, half up, is done in whole numbers, because a binary fraction may miss a tie.
 */
export function percentHalfUp(part: number, whole: number, inputDecimals: number, decimals: number): string {
  const scale = 10 ** inputDecimals;
  const numerator = 2 * Math.round(part * scale) * 10 ** (decimals + 2);
  const denominator = Math.round(whole * scale);
  const steps = Math.floor((numerator + denominator) / (2 * denominator));
  return `${(steps / 10 ** decimals).toFixed(decimals)}%`;
}
