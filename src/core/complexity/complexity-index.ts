import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { symmetricEigen } from "../numeric/symmetric-eigen";
import { cosine, withoutRounding } from "../numeric/vectors";
import { requireWork } from "../numeric/work";
import { type Specialisation, specialisationOf, type SpecialisationInput } from "./specialisation";

export type ComplexityMethod = "eigen" | "reflections";

/** Complexity of regions and of their products. */
export interface ComplexityIndex {
  /** ECI, a column of z-scores. */
  readonly regions: Matrix;
  /** PCI, a row of z-scores. */
  readonly products: Matrix;
}

/** Eigenvalues, a correlation and scores this close are equal. */
const tolerance = 1e-9;

/** Products of each region and regions of each product, without those that have none, numbered among themselves. */
interface Links {
  readonly products: readonly (readonly number[])[];
  readonly regions: readonly (readonly number[])[];
}

/**
 * Economic complexity (Hidalgo and Hausmann 2009): with M the specialisation, d the diversity of the regions and u the
 * ubiquity of the products, ECI is the second eigenvector of D⁻¹·M·U⁻¹·Mᵀ, and PCI the mean ECI of the regions that have
 * a product; both as z-scores (population deviation). By reflections, the eigenvector is approached from d in `steps`
 * averages over products and regions in turn.
 *
 * The sign is such that ECI correlates positively with diversity; where it does not correlate, the first region with a
 * score other than 0 has a positive one.
 *
 * @param values regions in rows, products in columns; see {@link specialisationOf}.
 * @returns a region or product without any specialisation is a division by zero.
 * @throws IndicatorError `not-determined` when the second eigenvalue is the first or the third; `regions-alike` for
 * reflections without variation; `takes-too-long`, `negative`, `not-binary`.
 */
export function complexityIndex(
  values: Matrix,
  method: ComplexityMethod,
  input: SpecialisationInput,
  steps: number,
): ComplexityIndex {
  const found = specialisationOf(values, input);
  const links = linksOf(found);
  const scores = method === "eigen" ? eigenScores(links, values) : reflectedScores(links, steps);
  const regions = oriented(scores, links);
  return {
    regions: inPlaces(found.diversity, regions).transposed(),
    products: inPlaces(found.ubiquity, zScores(meansOver(links.regions, regions))),
  };
}

/** The second and the third eigenvalue of D⁻¹·M·U⁻¹·Mᵀ, whose first is 1; null for one that does not exist. */
export function complexityEigenvalues(values: Matrix, input: SpecialisationInput): readonly (number | null)[] {
  const { second, third } = eigenOf(linksOf(specialisationOf(values, input)), values);
  return [second, third].map((value) => (Number.isNaN(value) ? null : value));
}

function linksOf({ regions, products, cells, diversity, ubiquity }: Specialisation): Links {
  const numberOf = (sizes: Float64Array) => {
    let next = 0;
    return Array.from(sizes, (size) => (size > 0 ? next++ : -1));
  };
  const [region, product] = [numberOf(diversity), numberOf(ubiquity)];
  const links = {
    products: region.filter((one) => one >= 0).map((): number[] => []),
    regions: product.filter((one) => one >= 0).map((): number[] => []),
  };
  for (let r = 0; r < regions; r++)
    for (let p = 0; p < products; p++) {
      if (cells[r * products + p] === 0) continue;
      links.products[region[r]!]!.push(product[p]!);
      links.regions[product[p]!]!.push(region[r]!);
    }
  return links;
}

/** The eigenvectors are taken of the smaller side. */
function eigenOf({ products, regions }: Links, values: Matrix) {
  const isByRegion = products.length <= Math.max(regions.length, 3);
  const [own, others] = isByRegion ? [products, regions] : [regions, products];
  requireWork("values", values, 10 * own.length ** 3 + others.reduce((sum, { length }) => sum + length ** 2, 0));
  const { values: found, vectors } = symmetricEigen(similarity(own, others));
  const second = Math.min(Math.max(found[1] ?? NaN, 0), 1);
  const third = products.length < 3 ? NaN : Math.max(found[2] ?? 0, 0);
  return { isByRegion, second, third, vector: vectors[1] };
}

function eigenScores(links: Links, values: Matrix): Float64Array {
  if (links.products.length === 0) return new Float64Array(0);
  const { isByRegion, second, third, vector } = eigenOf(links, values);
  const own = isByRegion ? links.products : links.regions;
  if (vector === undefined || second >= 1 - tolerance || second - third <= tolerance)
    throw new IndicatorError("domain", "not-determined", { argument: "values" });
  const scores = vector.map((value, place) => value / Math.sqrt(own[place]!.length));
  return isByRegion ? scores : meansOver(links.products, scores);
}

/** D^(−½)·M·U⁻¹·Mᵀ·D^(−½), which is symmetric and has the same eigenvalues. */
function similarity(own: Links["products"], others: Links["products"]): Float64Array[] {
  const rows = own.map(() => new Float64Array(own.length));
  for (const shared of others)
    for (const one of shared) for (const other of shared) rows[one]![other]! += 1 / shared.length;
  return rows.map((row, one) => row.map((sum, other) => sum / Math.sqrt(own[one]!.length * own[other]!.length)));
}

/** k_r after `steps` averages, without its mean and its size, which the z-scores remove anyway. */
function reflectedScores({ products, regions }: Links, steps: number): Float64Array {
  let scores: Float64Array = Float64Array.from(products, ({ length }) => length);
  requireVariation(centredColumn(scores).norm);
  scores = zScores(scores);
  for (let step = 0; step < steps; step += 2) {
    const means = meansOver(products, meansOver(regions, scores));
    // What is left of a vector of deviation 1 is rounding.
    requireVariation(withoutRounding(centredColumn(means).norm, Math.sqrt(means.length)));
    scores = zScores(means);
  }
  return scores;
}

function requireVariation(norm: number): void {
  if (norm === 0) throw new IndicatorError("division", "regions-alike", { argument: "values" });
}

/** The mean of some scores over each list of places. */
const meansOver = (lists: readonly (readonly number[])[], scores: Float64Array) =>
  Float64Array.from(lists, (places) => places.reduce((sum, place) => sum + scores[place]!, 0) / places.length);

/** (x − mean)/s with the population deviation; NaN without variation. */
function zScores(numbers: Float64Array): Float64Array {
  const { deviations, norm } = centredColumn(numbers);
  return deviations.map((deviation) => (deviation / norm) * Math.sqrt(deviations.length));
}

function oriented(scores: Float64Array, { products }: Links): Float64Array {
  const z = zScores(scores);
  const correlation = cosine(z, zScores(Float64Array.from(products, ({ length }) => length)));
  const sign = Math.abs(correlation) > tolerance ? correlation : (z.find((one) => Math.abs(one) > tolerance) ?? 1);
  return sign < 0 ? z.map((one) => -one) : z;
}

/** A row with the scores of those that have a size, and divisions by zero for the others. */
function inPlaces(sizes: Float64Array, scores: Float64Array): Matrix {
  const result = new MatrixBuilder(1, sizes.length);
  let next = 0;
  sizes.forEach((size, place) => {
    result.set(place, size > 0 ? scores[next++]! : NaN, DIVISION_BY_ZERO);
  });
  return result.build();
}
