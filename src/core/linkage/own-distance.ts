import { requireSquare, vectorAs } from "../matrix/arguments";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";

/**
 * How far a place is from itself: as given, not counted, half of the way to the nearest other place, or in numbers: one
 * for all places, or one for each, where blank is not counted.
 */
export type OwnDistance = "keep" | "skip" | "half" | Matrix;

/**
 * Distances in which each place has another distance from itself. The nearest other place is that of the row; a place
 * without any is not counted.
 *
 * @param distance a square, unless its diagonal is kept.
 * @throws IndicatorError `not-square`, or `vector-length` for own distances of another number of places.
 */
export function withOwnDistances(distance: Matrix, places: number, own: OwnDistance): Matrix {
  if (own === "keep") return distance;
  requireSquare("distance", distance, places);
  const given = typeof own === "string" || own.size === 1 ? own : vectorAs("column", "self", own, places);
  const result = new MatrixBuilder(places, places);
  for (let place = 0, index = 0; place < places; place++)
    for (let other = 0; other < places; other++, index++) {
      result.values[index] = distance.at(index);
      if (place === other) setOwn(result, index, distance, place, given);
      else result.fail(index, distance.stateAt(index));
    }
  return result.build();
}

function setOwn(result: MatrixBuilder, index: number, distance: Matrix, place: number, own: OwnDistance): void {
  if (own === "half") result.set(index, nearestOther(distance, place) / 2, MISSING);
  else if (typeof own === "string") result.fail(index, MISSING);
  else {
    const of = own.size === 1 ? 0 : place;
    result.values[index] = own.at(of);
    result.fail(index, own.stateAt(of));
  }
}

/** The distance to the nearest other place of the row; infinite without any. */
function nearestOther(distance: Matrix, place: number): number {
  let nearest = Infinity;
  for (let other = 0, index = place * distance.columns; other < distance.columns; other++, index++)
    if (other !== place && distance.stateAt(index) === NUMBER) nearest = Math.min(nearest, distance.at(index));
  return nearest;
}
