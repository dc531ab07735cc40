import { IndicatorError } from "../indicator-error";
import { requireNonNegative, requireSquare, vectorAs } from "../matrix/arguments";
import { type Matrix, MatrixBuilder } from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { inverseOf } from "../numeric/linear-systems";
import { areEqual, sumOf } from "../numeric/vectors";
import { requireWork } from "../numeric/work";

/** Which inverse forward linkages are taken from. */
export type ForwardForm = "leontief" | "ghosh";

/** What a sector does for the others: more than the average of buying, of selling, of both, or of neither. */
export type SectorClass = "key" | "backward" | "forward" | "weak";

/**
 * Technical coefficients of Leontief, A = Z·x̂⁻¹: what sector j buys from i for one unit of its own output; or of Ghosh,
 * B = x̂⁻¹·Z: the part of its output that sector i sells to j.
 *
 * @param flows Z, square, rows sell to columns; a blank is 0.
 * @param total output x of each sector, not negative.
 * @returns a square without blanks. A sector without output and flows has coefficients of 0.
 * @throws IndicatorError `not-square`, `vector-length`, `negative`; `flows-without-output` for flows of a sector whose
 * output is 0.
 */
export function inputCoefficients(flows: Matrix, total: Matrix, form: ForwardForm): Matrix {
  const n = requireSquare("flows", flows, flows.columns).columns;
  const output = requireNonNegative("total", vectorAs("row", "total", total, n)).values;
  const result = new MatrixBuilder(n, n);
  for (let index = 0; index < flows.size; index++) {
    const sector = form === "leontief" ? index % n : Math.floor(index / n);
    const flow = flows.at(index);
    if (flow === 0) continue;
    if (output[sector] === 0) throw new IndicatorError("division", "flows-without-output", { sector: sector + 1 });
    result.set(index, flow / output[sector]!);
  }
  return result.build();
}

/**
 * The inverse of Leontief, L = (I − A)⁻¹: the output of i that one unit of final demand for j needs, directly and
 * indirectly; or of Ghosh, (I − B)⁻¹.
 *
 * @throws IndicatorError those of {@link inputCoefficients}; `singular` where the sectors use up all their output;
 * `takes-too-long`.
 */
export function outputInverse(flows: Matrix, total: Matrix, form: ForwardForm): Matrix {
  const coefficients = inputCoefficients(flows, total, form);
  const n = coefficients.rows;
  requireWork("flows", flows, 2 * n ** 3);
  const rows = Array.from({ length: n }, (_, row) =>
    coefficients.row(row).map((value, column) => (row === column ? 1 : 0) - value),
  );
  const inverse = inverseOf(rows);
  if (inverse === null) throw new IndicatorError("domain", "singular", { argument: "flows" });
  const result = new MatrixBuilder(n, n);
  inverse.forEach((line, row) => {
    line.forEach((value, column) => {
      result.set(row * n + column, value);
    });
  });
  return result.build();
}

/**
 * Multipliers: the column sums of the inverse, or with direct coefficients d per unit of output Σ d_i·l_ij.
 *
 * @param direct employment, energy … per unit of output of each sector; null: 1 everywhere. A blank is 0.
 * @throws IndicatorError `vector-length` for `direct`.
 */
export function outputMultipliers(inverse: Matrix, direct: Matrix | null): Matrix {
  if (direct === null) return totals(inverse, "col");
  const { values } = vectorAs("row", "direct", direct, inverse.rows);
  const weighted = new MatrixBuilder(inverse.rows, inverse.columns);
  for (let index = 0; index < inverse.size; index++)
    weighted.set(index, values[Math.floor(index / inverse.columns)]! * inverse.at(index));
  return totals(weighted.build(), "col");
}

/** The sums of the columns (backward) or the rows (forward) of an inverse over their mean (Rasmussen 1956), as a row. */
export function linkages(inverse: Matrix, direction: "backward" | "forward"): Matrix {
  const { values, size } = totals(inverse, direction === "backward" ? "col" : "row");
  const mean = sumOf(values) / size;
  const result = new MatrixBuilder(1, size);
  values.forEach((sum, sector) => {
    result.set(sector, sum / mean);
  });
  return result.build();
}

/** The class of a sector with its two linkages: above 1, up to rounding, or not. */
export function sectorClass(backward: number, forward: number): SectorClass {
  const [buys, sells] = [backward, forward].map((linkage) => linkage > 1 && !areEqual(linkage, 1));
  if (buys) return sells ? "key" : "backward";
  return sells ? "forward" : "weak";
}
