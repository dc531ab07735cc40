import { sumOf } from "../../numeric/vectors";
import { type Components, growthRate, lead, type Step } from "./components";

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
