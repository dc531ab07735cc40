import {
  combineStates,
  DIVISION_BY_ZERO,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { columnAsRow, vectorAs } from "../matrix/vector";

/** How attraction falls with distance: d^−λ or e^−λd. */
export type DistanceDecay = "power" | "exponential";

/**
 * Accessibility, or potential, of each place of origin (Hansen 1959): Σ_j A_j·f(d_ij) over the destinations.
 *
 * @param attraction A, one for each destination, not negative, in any unit, which is that of the result.
 * @param distance origins in rows, destinations in columns, not negative; a single column is one origin when there are
 * several attractions. Leave a distance blank to leave the pair out.
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
  const distances = attraction.size > 1 ? columnAsRow(distance) : distance;
  const attractions = vectorAs("row", "attraction", attraction, distances.columns);
  requireNonNegative("attraction", attractions);
  requireNonNegative("distance", distances);
  requireNonNegative("parameter", Matrix.scalar(parameter));
  const falling = fallOf(decay, parameter);
  const result = new MatrixBuilder(distances.rows, 1);
  const isComplete = attractions.states === null && distances.states === null;
  for (let origin = 0; origin < distances.rows; origin++) {
    const start = origin * distances.columns;
    const isNear = isComplete && decay === "power" && parameter === 1;
    const sum = isNear
      ? sumOfQuotients(attractions.values, distances.values, start)
      : sumOverPairs(attractions, distances, start, falling);
    if (sum === null) result.fail(origin, MISSING);
    else if (sum - sum === 0) result.values[origin] = sum;
    else result.fail(origin, hasZero(distances, origin) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
  return result.build();
}

/** Σ attraction/distance, the usual decay, in two sums, because an addition has to wait for the one before it. */
function sumOfQuotients(attractions: Float64Array, distances: Float64Array, start: number): number {
  let sum = 0;
  let other = 0;
  let place = 0;
  for (; place + 1 < attractions.length; place += 2) {
    sum += (attractions[place] as number) / (distances[start + place] as number);
    other += (attractions[place + 1] as number) / (distances[start + place + 1] as number);
  }
  if (place < attractions.length) sum += (attractions[place] as number) / (distances[start + place] as number);
  return sum + other;
}

/** The attractions of a row as far as they reach; null without any pair of numbers. */
function sumOverPairs(
  attractions: Matrix,
  distances: Matrix,
  start: number,
  falling: (away: number) => number,
): number | null {
  let sum = 0;
  let pairs = 0;
  for (let place = 0; place < attractions.size; place++) {
    if (combineStates(attractions.stateAt(place), distances.stateAt(start + place)) !== NUMBER) continue;
    sum += attractions.at(place) * falling(distances.at(start + place));
    pairs++;
  }
  return pairs === 0 ? null : sum;
}

/** Where the power is one of the usual, by division, which is ten times as fast. */
function fallOf(decay: DistanceDecay, parameter: number): (away: number) => number {
  if (decay === "exponential") return (away) => Math.exp(-parameter * away);
  if (parameter === 1) return (away) => 1 / away;
  if (parameter === 2) return (away) => 1 / (away * away);
  return (away) => away ** -parameter;
}

function hasZero(distances: Matrix, row: number): boolean {
  for (let index = row * distances.columns; index < (row + 1) * distances.columns; index++)
    if (distances.stateAt(index) === NUMBER && distances.at(index) === 0) return true;
  return false;
}
