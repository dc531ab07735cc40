import { requireNonNegative, requireSquare } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING } from "../matrix/matrix";
import { requireWork } from "../numeric/work";
import { relatedness } from "./relatedness";
import { productsOf, specialisationOf, type SpecialisationInput } from "./specialisation";

/** Which cells are returned: all, those of products that the region lacks, or of those that it has. */
export type DensityScope = "all" | "absent" | "present";

/**
 * Relatedness density ω_rj = Σ_k M_rk·φ_jk/Σ_k φ_jk over the other products k: how much of what is related to a product
 * the region is specialised in, from 0 to 1 (Hidalgo, Klinger, Barabási and Hausmann 2007).
 *
 * @param values regions in rows, products in columns.
 * @param related φ, products × products, not negative; its diagonal is not used, a blank is 0; null: proximity.
 * @returns regions × products. A product that is related to no other is a division by zero; cells outside `scope` are
 * blank.
 * @throws IndicatorError `negative`, `not-binary`, `not-square`, `takes-too-long`.
 */
export function relatednessDensity(
  values: Matrix,
  related: Matrix | null,
  input: SpecialisationInput,
  scope: DensityScope,
): Matrix {
  const { regions, products, cells } = specialisationOf(values, input);
  requireWork("values", values, regions * products * products);
  const phi = related ?? relatedness(values, "proximity", input);
  requireNonNegative("relatedness", requireSquare("relatedness", phi, products));
  const all = Array.from({ length: products }, (_, product) => product);
  const whole = sumsOver(all, phi);
  const result = new MatrixBuilder(regions, products);
  for (let region = 0; region < regions; region++) {
    const present = sumsOver(productsOf(cells, region, products), phi);
    for (let product = 0; product < products; product++) {
      const index = region * products + product;
      const isOutside = scope !== "all" && (cells[index] === 1) !== (scope === "present");
      if (isOutside) result.fail(index, MISSING);
      else result.set(index, present[product]! / whole[product]!, DIVISION_BY_ZERO);
    }
  }
  return result.build();
}

/** Σ_k φ_jk of each product j over some products k other than itself. */
function sumsOver(some: readonly number[], phi: Matrix): Float64Array {
  const sums = new Float64Array(phi.rows);
  for (let product = 0; product < sums.length; product++) {
    const row = phi.row(product);
    let sum = 0;
    for (const other of some) if (other !== product) sum += row[other]!;
    sums[product] = sum;
  }
  return sums;
}
