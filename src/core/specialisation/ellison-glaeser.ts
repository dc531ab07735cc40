import { IndicatorError } from "../indicator-error";
import { requireFewNames, requireNonNegative, vectorAs } from "../matrix/arguments";
import { type Matrix, NUMBER } from "../matrix/matrix";
import { CompensatedSum, sumOf, differenceOf, withoutRounding } from "../numeric/vectors";

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
 * @param regions size of each region, in any unit; a name that occurs twice is one region.
 * @throws IndicatorError `vector-length` when names and sizes differ in number, `negative`, `too-few` without any plant,
 * `zero-denominator` when all plants or all regions are of size 0, `region-without-size` for a plant in a region that is
 * not among the regions.
 */
export function ellisonGlaeser(plants: NamedSizes, regions: NamedSizes): EllisonGlaeser {
  const ofRegions = sizesByName("region_names", "region_sizes", regions);
  const ofPlants = plantsAmong(plants, ofRegions);
  let g = 0;
  let spread = 0;
  let squares = 0;
  let cubes = 0;
  for (const [key, region] of ofRegions.parts) {
    const x = region.size.total / ofRegions.total;
    const s = (ofPlants.parts.get(key)?.size.total ?? 0) / ofPlants.total;
    g += differenceOf(s, x) ** 2;
    spread += x * (1 - x);
    squares += x ** 2;
    cubes += x ** 3;
  }
  let h = 0;
  let fourth = 0;
  for (let plant = 0; plant < ofPlants.sizes.length; plant++) {
    const squaredShare = (ofPlants.sizes[plant]! / ofPlants.total) ** 2;
    h += squaredShare;
    fourth += squaredShare ** 2;
  }
  const ofPairs = h ** 2 * (squares - 2 * cubes + squares ** 2);
  const ofPlantsAlone = fourth * (squares - 4 * cubes + 3 * squares ** 2);
  const variance = withoutRounding(2 * (ofPairs - ofPlantsAlone), 2 * (h ** 2 + fourth) * (squares + 2 * cubes));
  return {
    gamma: quotient(differenceOf(g / spread, h), 1 - h),
    g,
    h,
    z: variance <= 0 ? null : quotient(differenceOf(g, spread * h), Math.sqrt(variance)),
    plants: ofPlants.sizes.length,
  };
}

/** Null where it is not finite. */
export function quotient(numerator: number, denominator: number): number | null {
  const value = numerator / denominator;
  return Number.isFinite(value) ? value : null;
}

/** Plants by region, which must be among the regions. */
export function plantsAmong(plants: NamedSizes, regions: SizesByName): SizesByName {
  const ofPlants = sizesByName("plant_regions", "plant_sizes", plants);
  for (const [key, { name }] of ofPlants.parts)
    if (!regions.parts.has(key)) throw new IndicatorError("notFound", "region-without-size", { found: name });
  return ofPlants;
}

export interface SizesByName {
  /** Without blanks and those without a name. */
  readonly sizes: Float64Array;
  readonly parts: ReadonlyMap<string, Part>;
  readonly total: number;
}

/** All sizes of one name. */
interface Part {
  readonly name: string;
  readonly size: CompensatedSum;
}

export function sizesByName(namesArgument: string, sizesArgument: string, { sizes, names }: NamedSizes): SizesByName {
  const vector = vectorAs("column", sizesArgument, requireNonNegative(sizesArgument, sizes), names.length);
  const parts = new Parts(namesArgument);
  const found: number[] = [];
  for (let index = 0; index < names.length; index++) {
    const part = vector.stateAt(index) === NUMBER ? parts.of(names[index]!) : null;
    if (part === null) continue;
    part.size.add(vector.at(index));
    found.push(vector.at(index));
  }
  const taken = Float64Array.from(found);
  const total = sumOf(taken);
  if (found.length === 0)
    throw new IndicatorError("domain", "too-few", { argument: namesArgument, needed: 1, found: 0 });
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: sizesArgument });
  return { sizes: taken, parts: parts.byName, total };
}

/** Finds what belongs to a name, without letter case and outer spaces. */
class Parts {
  constructor(private readonly argument: string) {}

  readonly byName = new Map<string, Part>();
  /** By the labels as they are written, because cleaning a label costs more than finding it again. */
  private readonly byLabel = new Map<string, Part | null>();

  /** Null for a blank label. */
  of(label: string | null): Part | null {
    if (label === null) return null;
    let part = this.byLabel.get(label);
    if (part === undefined) {
      part = this.named(label.trim());
      this.byLabel.set(label, part);
    }
    return part;
  }

  private named(name: string): Part | null {
    if (name === "") return null;
    const key = name.toLowerCase();
    const part = this.byName.get(key) ?? { name, size: new CompensatedSum() };
    this.byName.set(key, part);
    requireFewNames(this.argument, this.byName.size);
    return part;
  }
}
