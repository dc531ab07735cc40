import { columnAsRow, columnRange, failNegatives, inShapeOf, pairwise } from "../matrix/arguments";
import { difference, quotient } from "../matrix/broadcast";
import { Matrix } from "../matrix/matrix";
import { totals } from "../matrix/totals";

/**
 * Comparative labour productivity of each sector, B_j = (v_j/v)/(e_j/e): the sector's output per worker over that of
 * the region's whole economy. 1 where the sector employs as large a share as it produces.
 *
 * @param output value added, not negative: regions in rows, sectors in columns; a single column is one region.
 * @param employment employed persons of the same sectors of the same regions.
 * @returns a matrix of the shape of `output`. A sector blank in one of the two is blank and in neither total. A sector
 * without employment and the sectors of a region without output or employment are divisions by zero; a negative value
 * puts its region out of domain, a failed cell fails it.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function relativeProductivity(output: Matrix, employment: Matrix): Matrix {
  const [produced, employed] = sectorsOf(output, employment);
  return inShapeOf(output, quotient(sharesOf(produced), sharesOf(employed)));
}

/**
 * Signed deviation of each sector, (Y_j/L_j)/(Y/L) − 1: positive where it produces more per worker than the region.
 *
 * @returns a matrix of the shape of `output`; blanks, failures and errors as in {@link relativeProductivity}.
 */
export function sectorDeviations(output: Matrix, employment: Matrix): Matrix {
  return difference(relativeProductivity(output, employment), Matrix.scalar(1));
}

/**
 * Dual coefficient B_1/B_23: comparative labour productivity of the primary sector over that of all others together.
 * The lower, the more dual the economy; 1 where agriculture is as productive as the rest.
 *
 * @param output value added, not negative: regions in rows, the primary sector in the first column.
 * @param employment employed persons of the same sectors of the same regions.
 * @returns a column with one number for each region, blank where the primary sector is, failures as in
 * {@link relativeProductivity}; other sectors blank in one of the two are ignored in both.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function dualCoefficient(output: Matrix, employment: Matrix): Matrix {
  const [produced, employed] = sectorsOf(output, employment);
  const primary = (table: Matrix) => columnRange(table, 0, 1);
  const others = (table: Matrix) => totals(columnRange(table, 1, table.columns), "row");
  return quotient(quotient(primary(produced), primary(employed)), quotient(others(produced), others(employed)));
}

const sectorsOf = (output: Matrix, employment: Matrix) =>
  pairwise(
    { name: "output", matrix: failNegatives(columnAsRow(output)) },
    { name: "employment", matrix: failNegatives(columnAsRow(employment)) },
  );

const sharesOf = (sectors: Matrix) => quotient(sectors, totals(sectors, "row"));
