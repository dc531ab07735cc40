import { IndicatorError } from "../indicator-error";
import { type Matrix, NUMBER } from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { vectorAs } from "../matrix/vector";
import { inChunks } from "../numeric/chunk";
import { CompensatedSum, sumOf } from "../numeric/compensated-sum";
import { newNumbers } from "../numeric/room";

/** Sizes, and what each belongs to by name; null is a blank. */
export interface NamedSizes {
  readonly sizes: Matrix;
  readonly names: readonly (string | null)[];
}

export interface EllisonGlaeser {
  /** γ; null for a single plant or a single region, where it divides by zero. */
  readonly gamma: number | null;
  /** G = Σ (s − x)², raw concentration of the industry's shares s against the regions' shares x. */
  readonly g: number;
  /** Herfindahl index of plant sizes. */
  readonly h: number;
  /** (G − E(G))/σ(G) for plants that choose regions at random; null where it divides by zero. */
  readonly z: number | null;
  readonly plants: number;
}

/**
 * Ellison-Glaeser index of the agglomeration of an industry (Ellison and Glaeser 1997):
 * `γ = (G/(1 − Σx²) − H)/(1 − H)`, which is 0 on average for plants that choose their regions at random, in proportion to
 * the regions' sizes, and so does not take a few large plants for agglomeration.
 *
 * @param plants size and region of each plant of the industry; names are compared without letter case and outer spaces.
 * @param regions size of each region, in any unit; a name that stands twice is one region.
 * @throws IndicatorError `vector-length` when names and sizes differ in number, `negative`, `too-few` without any plant,
 * `zero-denominator` when all plants or all regions are of size 0, `region-without-size` for a plant in a region that is
 * not among the regions.
 */
export function ellisonGlaeser(plants: NamedSizes, regions: NamedSizes): EllisonGlaeser {
  const ofRegions = sizesByName("region_names", "region_sizes", regions);
  const ofPlants = sizesByName("plant_regions", "plant_sizes", plants);
  for (const [key, { name }] of ofPlants.parts)
    if (!ofRegions.parts.has(key)) throw new IndicatorError("notFound", "region-without-size", { found: name });
  let g = 0;
  let spread = 0;
  let squares = 0;
  let cubes = 0;
  for (const [key, region] of ofRegions.parts) {
    const x = region.size.total / ofRegions.total;
    const s = (ofPlants.parts.get(key)?.size.total ?? 0) / ofPlants.total;
    g += (s - x) ** 2;
    spread += x * (1 - x);
    squares += x ** 2;
    cubes += x ** 3;
  }
  const { h, fourth } = powersOfShares(ofPlants.sizes, ofPlants.total);
  const variance =
    2 * (h ** 2 * (squares - 2 * cubes + squares ** 2) - fourth * (squares - 4 * cubes + 3 * squares ** 2));
  return {
    gamma: quotient(g / spread - h, 1 - h),
    g,
    h,
    // Terms that cancel leave a rounding behind; that is no variance.
    z: variance <= 1e-14 * h ** 2 * squares ? null : quotient(g - spread * h, Math.sqrt(variance)),
    plants: ofPlants.sizes.length,
  };
}

/** Σ q² and Σ q⁴ of the shares q. */
function powersOfShares(sizes: Float64Array, total: number): { readonly h: number; readonly fourth: number } {
  const powers = { h: 0, fourth: 0 };
  inChunks(sizes.length, (from, end) => {
    addPowers(sizes, total, from, end, powers);
  });
  return powers;
}

function addPowers(
  sizes: Float64Array,
  total: number,
  start: number,
  end: number,
  powers: { h: number; fourth: number },
): void {
  let squares = 0;
  let fourth = 0;
  for (let index = start; index < end; index++) {
    const share = (sizes[index] as number) / total;
    const square = share * share;
    squares += square;
    fourth += square * square;
  }
  powers.h += squares;
  powers.fourth += fourth;
}

function quotient(numerator: number, denominator: number): number | null {
  const value = numerator / denominator;
  return value - value === 0 ? value : null;
}

interface SizesByName {
  /** Without the blanks and those without a name. */
  readonly sizes: Float64Array;
  readonly parts: ReadonlyMap<string, { readonly name: string; readonly size: CompensatedSum }>;
  readonly total: number;
}

function sizesByName(namesArgument: string, sizesArgument: string, { sizes, names }: NamedSizes): SizesByName {
  const vector = vectorAs("column", sizesArgument, requireNonNegative(sizesArgument, sizes), names.length);
  const parts = new Map<string, { readonly name: string; readonly size: CompensatedSum }>();
  const found = newNumbers(names.length);
  let count = 0;
  // Cleaning a label costs more than finding it again.
  const byLabel = new Map<string, { readonly name: string; readonly size: CompensatedSum }>();
  names.forEach((label, index) => {
    if (label === null || vector.stateAt(index) !== NUMBER) return;
    let part = byLabel.get(label);
    if (part === undefined) {
      const name = label.trim();
      if (name === "") return;
      const key = name.toLowerCase();
      part = parts.get(key) ?? { name, size: new CompensatedSum() };
      parts.set(key, part);
      byLabel.set(label, part);
    }
    const size = vector.at(index);
    part.size.add(size);
    found[count++] = size;
  });
  const taken = found.subarray(0, count);
  const total = sumOf(taken);
  if (count === 0) throw new IndicatorError("domain", "too-few", { argument: namesArgument, needed: 1, found: 0 });
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: sizesArgument });
  return { sizes: taken, parts, total };
}
