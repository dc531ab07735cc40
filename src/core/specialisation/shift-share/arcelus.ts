import { differenceOf } from "../../numeric/rounding";
import { sumOf } from "../../numeric/vectors";
import { type Components, growthRate, lead, type Step } from "./components";

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
