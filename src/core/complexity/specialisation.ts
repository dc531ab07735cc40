import { IndicatorError } from "../indicator-error";
import { requireNonNegative } from "../matrix/arguments";
import { Matrix } from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { dividedBy, highestOf, powerOfTwoNear } from "../numeric/vectors";

/** What a table of regions × products holds: amounts, or 1 where a region is specialised and 0 elsewhere. */
export type SpecialisationInput = "values" | "binary";

/** Which products each region is specialised in. */
export interface Specialisation {
  readonly regions: number;
  readonly products: number;
  /** M, 1 or 0, row by row. */
  readonly cells: Uint8Array;
  /** How many products each region is specialised in. */
  readonly diversity: Float64Array;
  /** How many regions are specialised in each product. */
  readonly ubiquity: Float64Array;
}

/** Location quotients this close to 1 count as 1. */
const tolerance = 1e-9;

/**
 * M: 1 where the location quotient of a region in a product is at least 1.
 *
 * @param values regions in rows, products in columns, not negative; a blank is 0.
 * @throws IndicatorError `negative`; `not-binary` for another number than 0 and 1 in a binary table.
 */
export function specialisationOf(values: Matrix, input: SpecialisationInput): Specialisation {
  requireNonNegative("values", values);
  const { rows: regions, columns: products } = values;
  const cells = input === "binary" ? binaryCells(values) : quotientsFromOne(values);
  const diversity = new Float64Array(regions);
  const ubiquity = new Float64Array(products);
  cells.forEach((cell, index) => {
    diversity[Math.floor(index / products)]! += cell;
    ubiquity[index % products]! += cell;
  });
  return { regions, products, cells, diversity, ubiquity };
}

function binaryCells(values: Matrix): Uint8Array {
  return Uint8Array.from(values.values, (value, index) => {
    if (value !== 0 && value !== 1)
      throw new IndicatorError("value", "not-binary", {
        argument: "values",
        value,
        row: Math.floor(index / values.columns) + 1,
        column: (index % values.columns) + 1,
      });
    return value;
  });
}

function quotientsFromOne(values: Matrix): Uint8Array {
  // In a unit in which no total leaves the range of doubles; a power of two rounds nothing.
  const amounts = dividedBy(values.values, powerOfTwoNear(highestOf(values.values)));
  const scaled = new Matrix(values.rows, values.columns, amounts);
  const ofRegion = totals(scaled, "row").values;
  const ofProduct = totals(scaled, "col").values;
  const all = totals(scaled, "all").at(0);
  return Uint8Array.from(amounts, (value, index) => {
    const share = value / ofRegion[Math.floor(index / values.columns)]!;
    const expected = ofProduct[index % values.columns]! / all;
    return share / expected >= 1 - tolerance ? 1 : 0;
  });
}

/** In how many regions each two products are specialised in together, c, products × products with 0 on the diagonal. */
export function coOccurrences({ regions, products, cells }: Specialisation): Float64Array {
  const counts = new Float64Array(products * products);
  for (let region = 0; region < regions; region++) {
    const present = productsOf(cells, region, products);
    for (const product of present) for (const other of present) counts[product * products + other]!++;
  }
  for (let product = 0; product < products; product++) counts[product * (products + 1)] = 0;
  return counts;
}

/** The products, counted from 0, in which a region is specialised. */
export function productsOf(cells: Uint8Array, region: number, products: number): readonly number[] {
  const present: number[] = [];
  for (let product = 0; product < products; product++)
    if (cells[region * products + product] === 1) present.push(product);
  return present;
}
