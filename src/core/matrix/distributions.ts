import { IndicatorError } from "../indicator-error";
import {
  combineStates,
  DIVISION_BY_ZERO,
  type Matrix,
  MatrixBuilder,
  MISSING,
  type NamedMatrix,
  NUMBER,
  numbersAmong,
  OUT_OF_DOMAIN,
} from "./matrix";

/** What makes up one distribution. */
export type DistributionBy = "all" | "row" | "col";

/** An indicator of one distribution: its numbers without blanks and, cell by cell, their partners. Neither may be changed. */
export type Distribution = (values: Float64Array, partner: Float64Array | null) => number;

/**
 * Applies an indicator of one distribution to the whole range, to each row (returning a column) or to each column
 * (returning a row). A blank is skipped together with its partner (weight, reference …), a blank partner with its value.
 *
 * A row or column without any number is blank; one on which the indicator fails, or with a failed cell, gets the failure
 * in its cell. With `all` a failure of the indicator is thrown.
 *
 * @param partner null, or a matrix of the same shape, or one vector for every row or column.
 * @throws IndicatorError `partner-shape` when the partner does not fit; with `all`, whatever the indicator throws.
 */
export function overDistributions(
  values: Matrix,
  partner: NamedMatrix | null,
  by: DistributionBy,
  indicator: Distribution,
): Matrix {
  const cellsOf = distributionsOf(values, by);
  const partnersOf = partner === null ? null : distributionsOf(...fitting(partner, values, by));
  const result = new MatrixBuilder(by === "row" ? values.rows : 1, by === "col" ? values.columns : 1);
  for (let place = 0; place < result.values.length; place++) {
    const { numbers, weights, failure } = withoutBlanks(cellsOf(place), partnersOf && partnersOf(place));
    const compute = () => indicator(numbers, weights);
    if (failure !== NUMBER) result.fail(place, failure);
    else if (by === "all") result.values[0] = compute();
    else if (numbers.length === 0) result.fail(place, MISSING);
    else intoCell(result, place, compute);
  }
  return result.build();
}

/** One distribution: its numbers without blanks and their partners, none of which may be changed. */
export interface Sample {
  readonly numbers: Float64Array;
  readonly weights: Float64Array | null;
  /** NUMBER, or the state of a failed cell. */
  readonly failure: number;
}

/**
 * The distributions of a range side by side, for what is computed of all of them together.
 *
 * @throws IndicatorError `partner-shape` when the partner does not fit, as in {@link overDistributions}.
 */
export function samplesOf(values: Matrix, partner: NamedMatrix | null, by: DistributionBy): readonly Sample[] {
  const count = by === "row" ? values.rows : by === "col" ? values.columns : 1;
  const cellsOf = distributionsOf(values, by);
  const partnersOf = partner === null ? null : distributionsOf(...fitting(partner, values, by));
  return Array.from({ length: count }, (_, place) => {
    const { numbers, weights, failure } = withoutBlanks(cellsOf(place), partnersOf && partnersOf(place));
    return { numbers: numbers.slice(), weights: weights && weights.slice(), failure };
  });
}

/** The partners, and what makes up the partners of one distribution: `all` when every distribution has the same. */
function fitting({ name, matrix }: NamedMatrix, values: Matrix, by: DistributionBy): [Matrix, DistributionBy] {
  if (matrix.rows === values.rows && matrix.columns === values.columns) return [matrix, by];
  const length = by === "all" ? values.size : by === "row" ? values.columns : values.rows;
  if (matrix.isVector && matrix.size === length && (by !== "all" || values.isVector)) return [matrix, "all"];
  throw new IndicatorError("value", "partner-shape", {
    first: "values",
    firstShape: values.shape,
    second: name,
    secondShape: matrix.shape,
  });
}

/** The cells of one distribution; `states` is null when every cell is a number. */
interface Cells {
  readonly values: Float64Array;
  readonly states: Uint8Array | null;
}

/** Reads the distribution at a place, counted from 0; what it returns of a column is valid until it reads the next. */
function distributionsOf({ rows, columns, values, states }: Matrix, by: DistributionBy): (place: number) => Cells {
  if (by === "all") return () => ({ values, states });
  if (by === "row")
    return (row) => ({
      values: values.subarray(row * columns, (row + 1) * columns),
      states: states && states.subarray(row * columns, (row + 1) * columns),
    });
  const numbers = new Float64Array(rows);
  const statesOfNumbers = states && new Uint8Array(rows);
  return (column) => ({
    values: everyNth(values, column, columns, numbers),
    states: states && statesOfNumbers && everyNth(states, column, columns, statesOfNumbers),
  });
}

/** Fills `to` with one value of every `step`, beginning at `start`. */
function everyNth<Values extends Float64Array | Uint8Array>(from: Values, start: number, step: number, to: Values) {
  for (let index = 0, place = start; index < to.length; index++, place += step) to[index] = from[place]!;
  return to;
}

/** The numbers and their partners, without the cells that are blank in one of the two. */
function withoutBlanks(cells: Cells, partners: Cells | null) {
  const { values } = cells;
  const weights = partners && partners.values;
  if (cells.states === null && (partners === null || partners.states === null))
    return { numbers: values, weights, failure: NUMBER };
  const states = new Uint8Array(values.length);
  let failure = NUMBER;
  for (let cell = 0; cell < states.length; cell++) {
    const state = combineStates(cells.states?.[cell] ?? NUMBER, partners?.states?.[cell] ?? NUMBER);
    states[cell] = state;
    if (state > MISSING) failure = state;
  }
  return { numbers: numbersAmong(values, states), weights: weights && numbersAmong(weights, states), failure };
}

/** Writes a computed number to a cell; a failure of the indicator becomes the cell's state. */
export function intoCell(result: MatrixBuilder, index: number, compute: () => number): void {
  try {
    result.set(index, compute());
  } catch (error) {
    if (!(error instanceof IndicatorError) || error.kind === "value" || error.kind === "notFound") throw error;
    result.fail(index, error.kind === "division" ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
}
