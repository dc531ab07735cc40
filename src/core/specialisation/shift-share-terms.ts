/** Amounts side by side, at the start and at the end of their changes. */
export interface Amounts {
  readonly before: Float64Array;
  readonly start: number;
  readonly after: Float64Array;
  readonly end: number;
}

/** One number for each component. */
export interface Parts {
  readonly national: number;
  readonly mix: number;
  readonly competitive: number;
  readonly allocation: number;
  readonly change: number;
}

/** The components of some changes, one place for each change. */
export type Terms = Readonly<Record<"national" | "mix" | "competitive" | "allocation", Float64Array>>;

/** Room for the components of so many changes. */
export const newTerms = (count: number): Terms => ({
  national: new Float64Array(count),
  mix: new Float64Array(count),
  competitive: new Float64Array(count),
  allocation: new Float64Array(count),
});

/**
 * Works out the components of `length` changes.
 *
 * @param growths the reference's growth as a whole, one for each change (`step` 1) or one for all (0).
 * @param scales the region's total over the reference's, for Esteban's homothetic amounts; null: as Dunn.
 */
export function takeTerms(
  own: Amounts,
  reference: Amounts,
  length: number,
  growths: Float64Array,
  scales: Float64Array | null,
  step: number,
  { national, mix, competitive, allocation }: Terms,
): void {
  const { before, start: ownStart, after, end: ownEnd } = own;
  const { before: otherBefore, start: otherStart, after: otherAfter, end: otherEnd } = reference;
  for (let place = 0; place < length; place++) {
    const start = before[ownStart + place] as number;
    const end = after[ownEnd + place] as number;
    if (start === 0) {
      // What the region does not have yet can have no share of any growth: its whole change is competitive.
      national[place] = mix[place] = allocation[place] = 0;
      competitive[place] = scales !== null && end !== 0 ? NaN : end;
      continue;
    }
    const growth = growths[place * step] as number;
    const other = otherBefore[otherStart + place] as number;
    const otherGrowth = rate(other, otherAfter[otherEnd + place] as number);
    const lead = (end - start) / start - otherGrowth;
    const homothetic = scales === null ? start : (scales[place * step] as number) * other;
    national[place] = start * growth;
    mix[place] = start * (otherGrowth - growth);
    competitive[place] = homothetic * lead;
    allocation[place] = (start - homothetic) * lead;
  }
}

export const rate = (from: number, to: number) => (from === 0 ? NaN : (to - from) / from);
