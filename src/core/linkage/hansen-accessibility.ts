import { columnAsRow, requireNonNegative, vectorAs } from "../matrix/arguments";
import {
  combineStates,
  DIVISION_BY_ZERO,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { power } from "../numeric/vectors";

/** How attraction falls with distance: d^−λ or e^−λd. */
export type DistanceDecay = "power" | "exponential";

/**
 * Accessibility, or potential, of each place of origin (Hansen 1959): Σ_j A_j·f(d_ij) over the destinations.
 *
 * @param attraction A, one for each destination, not negative, in any unit, which is that of the result.
 * @param distance origins in rows, destinations in columns, not negative; a single column is one origin when there are
 * several attractions. A pair with a blank distance is ignored.
 * @param parameter λ, not negative.
 * @returns a column with one number for each origin; blank for one without any pair, a division by zero for `power`
 * at distance zero.
 * @throws IndicatorError `vector-length` or `negative`.
 */
export function hansenAccessibility(
  attraction: Matrix,
  distance: Matrix,
  decay: DistanceDecay,
  parameter: number,
): Matrix {
  const distances = asOrigins(attraction, distance);
  const attractions = vectorAs("row", "attraction", attraction, distances.columns);
  requireNonNegative("attraction", attractions);
  requireNonNegative("distance", distances);
  requireNonNegative("parameter", Matrix.scalar(parameter));
  const result = new MatrixBuilder(distances.rows, 1);
  for (let origin = 0; origin < distances.rows; origin++) {
    const sum = sumOverDestinations(attractions, distances, origin, decay, parameter);
    if (sum === null) result.fail(origin, MISSING);
    else if (Number.isFinite(sum)) result.values[origin] = sum;
    else result.fail(origin, zeroInRow(distances, origin) < 0 ? OUT_OF_DOMAIN : DIVISION_BY_ZERO);
  }
  return result.build();
}

/** Σ_j A_j·f(d_ij) of one origin i; null without any pair of numbers. */
function sumOverDestinations(
  attractions: Matrix,
  distances: Matrix,
  origin: number,
  decay: DistanceDecay,
  parameter: number,
): number | null {
  let sum = 0;
  let pairs = 0;
  for (let j = 0, index = origin * distances.columns; j < attractions.size; j++, index++) {
    if (combineStates(attractions.stateAt(j), distances.stateAt(index)) !== NUMBER) continue;
    const away = distances.at(index);
    sum += attractions.at(j) * (decay === "power" ? 1 / power(away, parameter) : Math.exp(-parameter * away));
    pairs++;
  }
  return pairs === 0 ? null : sum;
}

/** Where the first distance of zero from an origin is, counted from 1; null without any. */
export function placeOfZero(
  attraction: Matrix,
  distance: Matrix,
  origin: number,
): { readonly row: number; readonly column: number } | null {
  const place = zeroInRow(asOrigins(attraction, distance), origin);
  if (place < 0) return null;
  const isTurned = distance.columns === 1;
  return { row: (isTurned ? place + origin : origin) + 1, column: (isTurned ? 0 : place) + 1 };
}

/** A single column of distances is one origin when there are several attractions. */
const asOrigins = (attraction: Matrix, distance: Matrix) => (attraction.size > 1 ? columnAsRow(distance) : distance);

/** The column, counted from 0, of the first zero of a row; −1 without any. */
function zeroInRow(distances: Matrix, row: number): number {
  for (let column = 0, index = row * distances.columns; column < distances.columns; column++, index++)
    if (distances.stateAt(index) === NUMBER && distances.at(index) === 0) return column;
  return -1;
}
