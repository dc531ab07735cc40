import { IndicatorError } from "../indicator-error";
import { requireNonNegative, vectorAs } from "../matrix/arguments";
import { type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { sumOf } from "../numeric/vectors";
import { type NamedSizes, plantsAmong, quotient, sizesByName } from "./ellison-glaeser";

/**
 * The plants of each industry.
 *
 * @param codes the number of each plant's industry, from 0; a plant with a blank belongs to none.
 * @throws IndicatorError `vector-length`, `negative`, or `too-few` without any industry.
 */
export function plantsByIndustry({ sizes, names }: NamedSizes, codes: Matrix, count: number): readonly NamedSizes[] {
  const column = vectorAs("column", "plant_sizes", requireNonNegative("plant_sizes", sizes), names.length);
  const industries = vectorAs("column", "plant_industries", codes, names.length);
  if (count === 0)
    throw new IndicatorError("domain", "too-few", { argument: "plant_industries", needed: 1, found: count });
  const members = Array.from({ length: count }, (): number[] => []);
  for (let plant = 0; plant < names.length; plant++)
    if (industries.stateAt(plant) === NUMBER) members[industries.at(plant)]!.push(plant);
  return members.map((plants) => {
    const own = new MatrixBuilder(plants.length, 1);
    plants.forEach((plant, place) => {
      own.values[place] = column.at(plant);
      own.fail(place, column.stateAt(plant));
    });
    return { sizes: own.build(), names: plants.map((plant) => names[plant]!) };
  });
}

/**
 * Co-agglomeration of a group of industries (Ellison and Glaeser 1997): whether plants of different industries lie
 * together, `γᶜ = [G/(1 − Σx²) − H − Σ γ_j w_j² (1 − H_j)]/(1 − Σw_j²)`, with w_j the industries' parts of the group. What
 * the plants' sizes bring in cancels, and what is left is taken over pairs of industries,
 * `Σ_{j<k} w_j w_k Σ_i (s_ij − x_i)(s_ik − x_i) / ((1 − Σx²) Σ_{j<k} w_j w_k)`, so that nothing large is subtracted.
 *
 * @param industries the plants of each; an industry of size 0 is not part of the group.
 * @returns null for fewer than two industries, or a single region.
 * @throws IndicatorError as `ellisonGlaeser`.
 */
export function coagglomeration(industries: readonly NamedSizes[], regions: NamedSizes): number | null {
  const ofRegions = sizesByName("region_names", "region_sizes", regions);
  const present = industries
    .filter(({ sizes }) => sumOf(sizes.numbers()) > 0)
    .map((plants) => plantsAmong(plants, ofRegions));
  const total = sumOf(Float64Array.from(present, (industry) => industry.total));
  let together = 0;
  let spread = 0;
  for (const [key, region] of ofRegions.parts) {
    const x = region.size.total / ofRegions.total;
    spread += x * (1 - x);
    let before = 0;
    for (const { parts, total: size } of present) {
      const excess = (size / total) * ((parts.get(key)?.size.total ?? 0) / size - x);
      together += excess * before;
      before += excess;
    }
  }
  let pairs = 0;
  let before = 0;
  for (const { total: size } of present) {
    pairs += (size / total) * before;
    before += size / total;
  }
  return quotient(together / spread, pairs);
}
