import { IndicatorError } from "../indicator-error";
import {
  combineStates,
  DIVISION_BY_ZERO,
  Matrix,
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
  const table = inRows(values, by);
  const partners = partner === null ? null : partnersOf(partner, values, table, by);
  const result = new MatrixBuilder(by === "col" ? 1 : table.rows, by === "col" ? table.rows : 1);
  for (let row = 0; row < table.rows; row++) {
    const { numbers, weights, failure } = completeCells(table, row, partners, partners?.rows === table.rows ? row : 0);
    const compute = () => indicator(numbers, weights);
    if (failure !== NUMBER) result.fail(row, failure);
    else if (by === "all") result.values[0] = compute();
    else if (numbers.length === 0) result.fail(row, MISSING);
    else intoCell(result, row, compute);
  }
  return result.build();
}

/** The cells with one distribution in each row. */
function inRows(matrix: Matrix, by: DistributionBy): Matrix {
  if (by === "all") return new Matrix(1, matrix.size, matrix.values, matrix.states);
  return by === "row" ? matrix : matrix.transposed();
}

/** The partners with those of one distribution in each row, or in a single row when every distribution has the same. */
function partnersOf({ name, matrix }: NamedMatrix, values: Matrix, table: Matrix, by: DistributionBy): Matrix {
  if (matrix.rows === values.rows && matrix.columns === values.columns) return inRows(matrix, by);
  if (matrix.isVector && matrix.size === table.columns && (by !== "all" || values.isVector))
    return inRows(matrix, "all");
  throw new IndicatorError("value", "partner-shape", {
    first: "values",
    firstShape: values.shape,
    second: name,
    secondShape: matrix.shape,
  });
}

/** The numbers of a row and their partners, without the cells that are blank in one of the two. */
function completeCells(table: Matrix, row: number, partners: Matrix | null, partnerRow: number) {
  const values = table.row(row);
  const weights = partners && partners.row(partnerRow);
  if (table.states === null && (partners === null || partners.states === null))
    return { numbers: values, weights, failure: NUMBER };
  const states = new Uint8Array(values.length);
  let failure = NUMBER;
  for (let cell = 0; cell < states.length; cell++) {
    const partner = partners === null ? NUMBER : partners.stateAt(partnerRow * table.columns + cell);
    const state = combineStates(table.stateAt(row * table.columns + cell), partner);
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
