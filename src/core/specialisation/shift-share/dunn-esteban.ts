import { sumOf } from "../../numeric/vectors";
import { type Components, growthRate, lead, type Step } from "./components";

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
