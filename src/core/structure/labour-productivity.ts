import { quotient } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { pairwise } from "../matrix/pairwise";
import { ratioOfShares } from "../matrix/ratio-of-shares";
import { failNegatives } from "../matrix/require";
import { totals } from "../matrix/totals";
import { columnAsRow, columnsOf, inShapeOf } from "../matrix/vector";
import { shareDistance } from "./share-distance";
import { overSharePairs } from "./share-pairs";

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
  const products = totals(produced, "row");
  const jobs = totals(employed, "row");
  const ratios =
    ratioOfShares(produced, products, employed, jobs) ??
    ratioOf(sharesOf("output", produced, products), sharesOf("employment", employed, jobs));
  return inShapeOf(output, ratios);
}

/**
 * Dual coefficient B_1/B_23: comparative labour productivity of the primary sector over that of all others together.
 * The lower, the more dual the economy; 1 where agriculture is as productive as the rest.
 *
 * @param output value added, not negative: regions in rows, the primary sector in the first column.
 * @param employment employed persons of the same sectors of the same regions.
 * @returns a column with one number for each region, blank where the primary sector is, failures as in
 * {@link relativeProductivity}; other sectors blank in one of the two are left out of both.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function dualCoefficient(output: Matrix, employment: Matrix): Matrix {
  const [produced, employed] = sectorsOf(output, employment);
  const primary = (table: Matrix) => columnsOf(table, 0, 1);
  const others = (table: Matrix) => totals(columnsOf(table, 1, table.columns), "row");
  return ratioOf(ratioOf(primary(produced), primary(employed)), ratioOf(others(produced), others(employed)));
}

/**
 * Dual contrast ½Σ|s_j − l_j| between the shares of output and of employment: 0 where they are equal, at most 1.
 *
 * @returns a column with one number for each region; blanks and failures as in {@link overSharePairs}.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function dualContrast(output: Matrix, employment: Matrix): Matrix {
  return overSharePairs(
    { name: "output", matrix: output },
    { name: "employment", matrix: employment },
    (produced, employed) => shareDistance(produced, employed) / 2,
  );
}

const sectorsOf = (output: Matrix, employment: Matrix) =>
  pairwise(
    { name: "output", matrix: failNegatives(columnAsRow(output)) },
    { name: "employment", matrix: failNegatives(columnAsRow(employment)) },
  );

const sharesOf = (name: string, matrix: Matrix, total: Matrix) => quotient({ name, matrix }, { name, matrix: total });

const ratioOf = (first: Matrix, second: Matrix) =>
  quotient({ name: "output", matrix: first }, { name: "employment", matrix: second });
