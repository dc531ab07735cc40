import { areEqual } from "../../numeric/rounding";

/** Names of the columns of a decomposition. */
export const componentNames = {
  dunn: ["national", "mix", "competitive", "change"],
  esteban: ["national", "mix", "competitive", "allocation", "change"],
  arcelus: [
    "nationalexpected",
    "nationaldiff",
    "mixexpected",
    "mixdiff",
    "regionalexpected",
    "regionaldiff",
    "regionalmixexpected",
    "regionalmixdiff",
    "change",
  ],
  spatial: ["national", "neighbour", "competitive", "change"],
} as const;

export type ShiftShareModel = keyof typeof componentNames;

/** One number for each complete sector, for each of the components of any model. */
export type Components = Readonly<Record<(typeof componentNames)[ShiftShareModel][number], Float64Array>>;

/** The sizes of the complete sectors in two years that follow each other. */
export interface Step {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly referenceStart: Float64Array;
  readonly referenceEnd: Float64Array;
  /** The sectors in the neighbours of the region at the start and at the end; only `spatial` has them. */
  readonly neighbours: readonly [start: Float64Array, end: Float64Array] | null;
}

/** NaN for a start of zero. */
export const growthRate = (from: number, to: number) => (from === 0 ? NaN : (to - from) / from);

/**
 * By how much a growth rate is above another, to/from − otherTo/otherFrom: 0 where the two are equal up to rounding, NaN
 * for a start of zero or a sum beyond the range of numbers.
 */
export function lead(from: number, to: number, otherFrom: number, otherTo: number): number {
  if (from === 0 || otherFrom === 0 || !Number.isFinite(from + otherFrom)) return NaN;
  const factor = to / from;
  const other = otherTo / otherFrom;
  if (areEqual(factor, other)) return 0;
  // Rates keep the digits of slow growth, factors those of what hardly remains.
  const isDecline = Math.min(factor, other) < 0.5;
  return isDecline ? factor - other : growthRate(from, to) - growthRate(otherFrom, otherTo);
}
