import { areEqual, sumOf, differenceOf } from "../../numeric/vectors";

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
const growthRate = (from: number, to: number) => (from === 0 ? NaN : (to - from) / from);

/**
 * By how much a growth rate is above another, to/from − otherTo/otherFrom: 0 where the two are equal up to rounding, NaN
 * for a start of zero or a sum beyond the range of numbers.
 */
function lead(from: number, to: number, otherFrom: number, otherTo: number): number {
  if (from === 0 || otherFrom === 0 || !Number.isFinite(from + otherFrom)) return NaN;
  const factor = to / from;
  const other = otherTo / otherFrom;
  if (areEqual(factor, other)) return 0;
  // Rates keep the digits of slow growth, factors those of what hardly remains.
  const isDecline = Math.min(factor, other) < 0.5;
  return isDecline ? factor - other : growthRate(from, to) - growthRate(otherFrom, otherTo);
}

/**
 * Adds the components of Arcelus (1984). Four effects: national G, industrial mix G_j − G, regional g − G, and regional
 * mix (g_j − g) − (G_j − G), with g the growth of the whole region and the others as in `dunn`. Each counts twice: for the
 * expected size h = X·Y_j/Y of the sector, in a region with the reference area's structure, and for the difference x − h.
 *
 * A sector that the region does not have at the start has no growth rate: its regional mix is NaN, or 0 if it stays absent.
 */
export function addArcelus(components: Components, step: Step): void {
  const { start, end, referenceStart, referenceEnd } = step;
  const regionStart = sumOf(start);
  const areaStart = sumOf(referenceStart);
  const areaEnd = sumOf(referenceEnd);
  const growth = growthRate(areaStart, areaEnd);
  const regional = lead(regionStart, sumOf(end), areaStart, areaEnd);
  for (let j = 0; j < start.length; j++) {
    const size = start[j]!;
    const isAbsent = size === 0 && end[j] === 0;
    if (isAbsent && referenceStart[j] === 0) continue;
    const mix = lead(referenceStart[j]!, referenceEnd[j]!, areaStart, areaEnd);
    const ownLead = lead(size, end[j]!, referenceStart[j]!, referenceEnd[j]!);
    const regionalMix = isAbsent ? 0 : differenceOf(ownLead, regional);
    const expected = (regionStart * referenceStart[j]!) / areaStart;
    const difference = differenceOf(size, expected);
    addTo(components.nationalexpected, components.nationaldiff, j, expected, difference, growth);
    addTo(components.mixexpected, components.mixdiff, j, expected, difference, mix);
    addTo(components.regionalexpected, components.regionaldiff, j, expected, difference, regional);
    addTo(components.regionalmixexpected, components.regionalmixdiff, j, expected, difference, regionalMix);
  }
}

function addTo(
  ofExpected: Float64Array,
  ofDifference: Float64Array,
  j: number,
  expected: number,
  difference: number,
  effect: number,
): void {
  ofExpected[j] = ofExpected[j]! + expected * effect;
  ofDifference[j] = ofDifference[j]! + difference * effect;
}

/**
 * Adds the components of Dunn (1960) or Esteban-Marquillas (1972), with x the region, G the growth of the reference area
 * as a whole, G_j that of the sector there and g_j that of the sector in the region: national x·G, mix x·(G_j − G),
 * competitive x·(g_j − G_j). `isEsteban` splits the last by the sector's size h in a region with the reference area's
 * structure: competitive h·(g_j − G_j), allocation (x − h)·(g_j − G_j).
 *
 * A sector that the region does not have at the start can have no share of any growth: its whole change is competitive,
 * and with `isEsteban`, where it has no growth rate, NaN unless it stays absent.
 */
export function addDunnOrEsteban(components: Components, step: Step, isEsteban: boolean): void {
  const { national, mix, competitive, allocation } = components;
  const { start, end, referenceStart, referenceEnd } = step;
  const areaStart = sumOf(referenceStart);
  const areaEnd = sumOf(referenceEnd);
  const growth = growthRate(areaStart, areaEnd);
  const homotheticScale = isEsteban ? sumOf(start) / areaStart : NaN;
  for (let j = 0; j < start.length; j++) {
    const size = start[j]!;
    if (size === 0) {
      const change = isEsteban && end[j] !== 0 ? NaN : end[j]!;
      competitive[j] = competitive[j]! + change;
      if (isEsteban) allocation[j] = allocation[j]! + 0 * change;
      continue;
    }
    const ownLead = lead(size, end[j]!, referenceStart[j]!, referenceEnd[j]!);
    const homothetic = isEsteban ? homotheticScale * referenceStart[j]! : size;
    national[j] = national[j]! + size * growth;
    mix[j] = mix[j]! + size * lead(referenceStart[j]!, referenceEnd[j]!, areaStart, areaEnd);
    competitive[j] = competitive[j]! + homothetic * ownLead;
    if (isEsteban) allocation[j] = allocation[j]! + (size - homothetic) * ownLead;
  }
}

/**
 * Adds the components of Nazara and Hewings (2004), with ğ_j the growth of the sector in the region's neighbours and the
 * others as in `dunn`: national x·G, neighbour x·(ğ_j − G), competitive x·(g_j − ğ_j). The whole change of a sector that
 * the region does not have at the start is competitive.
 */
export function addSpatial({ national, neighbour, competitive }: Components, step: Step): void {
  const { start, end, referenceStart, referenceEnd, neighbours } = step;
  const areaStart = sumOf(referenceStart);
  const areaEnd = sumOf(referenceEnd);
  const growth = growthRate(areaStart, areaEnd);
  for (let j = 0; j < start.length; j++) {
    const size = start[j]!;
    if (size === 0) {
      competitive[j] = competitive[j]! + end[j]!;
      continue;
    }
    const near = neighbours === null ? NaN : neighbours[0][j]!;
    const nearEnd = neighbours === null ? NaN : neighbours[1][j]!;
    national[j] = national[j]! + size * growth;
    neighbour[j] = neighbour[j]! + size * lead(near, nearEnd, areaStart, areaEnd);
    competitive[j] = competitive[j]! + size * lead(size, end[j]!, near, nearEnd);
  }
}
