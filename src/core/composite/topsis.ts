import { DIVISION_BY_ZERO, Matrix, MatrixBuilder } from "../matrix/matrix";
import { descendingRanks } from "../numeric/order";
import { powerOfTwoNear, areEqual } from "../numeric/vectors";
import { completeRows, inPlaces } from "./complete-rows";
import { columnWeights, type Direction } from "./weights";

/** The columns of closeness and rank in a TOPSIS table, counted from 0; before them d⁺ and d⁻. */
export const topsisColumns = { closeness: 2, rank: 3 } as const;

const width = 4;

/**
 * TOPSIS, closeness to the ideal solution (Hwang and Yoon 1981): each indicator divided by √Σx² and multiplied by its
 * weight, then the Euclidean distances of each unit to the best (d⁺) and to the worst value (d⁻) of every indicator,
 * and C = d⁻/(d⁺ + d⁻) in [0, 1].
 *
 * @param values units in rows, indicators in columns, each in a unit of its own.
 * @param weights one for each column, scaled to a sum of 1; an indicator whose weight is blank is ignored; null: equal
 * weights.
 * @param directions one for each column; null: all are benefits.
 * @returns a row for each unit with d⁺, d⁻, C and its rank by C from 1, equal ones sharing the better rank; blank for a
 * unit with a blank, which is ignored. Units that are all the same are a division by zero.
 * @throws IndicatorError `vector-length`, `negative`, `zero-denominator` for the weights.
 */
export function topsis(values: Matrix, weights: Matrix | null, directions: readonly Direction[] | null): Matrix {
  const taken = columnWeights(weights, values.columns);
  const { rows, cells } = completeRows(values, taken.columns);
  const isCost = taken.columns.map((column) => directions?.[column] === -1);
  const { indicators, best, worst } = withIdeals(cells, isCost);
  const lengths = lengthsOf(indicators);
  // An indicator that is the same for all units, up to rounding, brings none of them closer to its ideal.
  const factors = taken.weights.map((weight, place) =>
    areEqual(best[place]!, worst[place]!) ? 0 : weight / lengths[place]!,
  );
  const toBest = distancesFrom(best, indicators, factors);
  const toWorst = distancesFrom(worst, indicators, factors);
  return inPlaces(tableOf(toBest, toWorst), rows, values.rows);
}

/**
 * The indicators with the best and the worst value of each, all in units of a power of two: that rounds nothing and
 * cancels out, and neither 1e200 nor 1e-200 leaves the range of squares.
 */
function withIdeals({ rows, columns, values }: Matrix, isCost: readonly boolean[]) {
  const lowest = values.slice(0, columns);
  const highest = values.slice(0, columns);
  for (let index = 0; index < values.length; index += columns)
    for (let place = 0; place < columns; place++) {
      const value = values[index + place]!;
      if (value < lowest[place]!) lowest[place] = value;
      if (value > highest[place]!) highest[place] = value;
    }
  const units = highest.map((high, place) => powerOfTwoNear(Math.max(high, -lowest[place]!)));
  const scaled = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += columns)
    for (let place = 0; place < columns; place++) scaled[index + place] = values[index + place]! / units[place]!;
  return {
    indicators: new Matrix(rows, columns, scaled),
    best: highest.map((high, place) => (isCost[place] ? lowest[place]! : high) / units[place]!),
    worst: lowest.map((low, place) => (isCost[place] ? highest[place]! : low) / units[place]!),
  };
}

/** √Σx² of each indicator. */
function lengthsOf({ columns, values }: Matrix): Float64Array {
  const squares = new Float64Array(columns);
  for (let index = 0; index < values.length; index += columns)
    for (let place = 0; place < columns; place++) squares[place] = squares[place]! + values[index + place]! ** 2;
  return squares.map(Math.sqrt);
}

/** The Euclidean distance of each unit from an ideal, with a factor for each indicator. */
function distancesFrom(ideal: Float64Array, indicators: Matrix, factors: Float64Array): Float64Array {
  const distances = new Float64Array(indicators.rows);
  for (let unit = 0; unit < indicators.rows; unit++) {
    const start = unit * ideal.length;
    let squares = 0;
    for (let place = 0; place < ideal.length; place++)
      squares += ((indicators.at(start + place) - ideal[place]!) * factors[place]!) ** 2;
    distances[unit] = Math.sqrt(squares);
  }
  return distances;
}

function tableOf(toBest: Float64Array, toWorst: Float64Array): Matrix {
  const table = new MatrixBuilder(toBest.length, width);
  const closeness = toBest.map((best, unit) => toWorst[unit]! / (best + toWorst[unit]!));
  const ranks = descendingRanks(closeness).map((rank, unit) => (Number.isNaN(closeness[unit]) ? NaN : rank));
  [toBest, toWorst, closeness, ranks].forEach((numbers, column) => {
    for (let unit = 0; unit < numbers.length; unit++)
      table.set(unit * width + column, numbers[unit]!, DIVISION_BY_ZERO);
  });
  return table.build();
}
