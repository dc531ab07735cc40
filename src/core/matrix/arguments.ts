import { IndicatorError } from "../indicator-error";
import { positionOfNegative } from "../numeric/vectors";
import { combineStates, Matrix, MatrixBuilder, type NamedMatrix, NUMBER, OUT_OF_DOMAIN } from "./matrix";

/**
 * A vector, given as a row, a column or a block, laid out as a row or a column of the length needed.
 *
 * @throws IndicatorError `vector-length` when the count of cells is another.
 */
export function vectorAs(layout: "row" | "column", argument: string, vector: Matrix, length: number): Matrix {
  if (vector.size !== length)
    throw new IndicatorError("value", "vector-length", { argument, needed: length, found: vector.size });
  const [rows, columns] = layout === "row" ? [1, length] : [length, 1];
  return new Matrix(rows, columns, vector.values, vector.states);
}

/**
 * The same table with a single column laid out as a single row: where each row is one structure or one series, a column
 * can only mean one of them.
 */
export function columnAsRow(matrix: Matrix): Matrix {
  return matrix.columns === 1 ? new Matrix(1, matrix.size, matrix.values, matrix.states) : matrix;
}

/** The same cells in the shape of another matrix of the same size, to undo {@link columnAsRow}. */
export function inShapeOf(shape: Matrix, matrix: Matrix): Matrix {
  return new Matrix(shape.rows, shape.columns, matrix.values, matrix.states);
}

/** Columns `from` up to, but not including, `to`. */
export function columnRange(matrix: Matrix, from: number, to: number): Matrix {
  const result = new MatrixBuilder(matrix.rows, to - from);
  for (let row = 0, index = 0; row < matrix.rows; row++)
    for (let column = from; column < to; column++, index++) {
      const place = row * matrix.columns + column;
      result.values[index] = matrix.at(place);
      result.fail(index, matrix.stateAt(place));
    }
  return result.build();
}

/**
 * Two matrices whose cells belong together, the second in the shape of the first. A row and a column of the same length
 * fit each other.
 *
 * @throws IndicatorError `same-shape` when they do not fit.
 */
export function sameShape(first: NamedMatrix, second: NamedMatrix): readonly [first: Matrix, second: Matrix] {
  const a = first.matrix;
  const b = second.matrix;
  if (a.rows === b.rows && a.columns === b.columns) return [a, b];
  if (a.isVector && b.isVector && a.size === b.size) return [a, inShapeOf(a, b)];
  throw new IndicatorError("value", "same-shape", {
    first: first.name,
    firstShape: a.shape,
    second: second.name,
    secondShape: b.shape,
  });
}

/**
 * Two matrices of the same shape in which a cell blank in one is blank in the other too, so that neither is in a total
 * without its partner. A failed cell fails its partner.
 *
 * @throws IndicatorError `same-shape` when they do not fit.
 */
export function pairwise(first: NamedMatrix, second: NamedMatrix): readonly [first: Matrix, second: Matrix] {
  const [a, b] = sameShape(first, second);
  if (a.states === null && b.states === null) return [a, b];
  return [masked(a, b), masked(b, a)];
}

function masked(matrix: Matrix, partner: Matrix): Matrix {
  const result = new MatrixBuilder(matrix.rows, matrix.columns);
  result.values.set(matrix.values);
  for (let index = 0; index < matrix.size; index++)
    result.fail(index, combineStates(matrix.stateAt(index), partner.stateAt(index)));
  return result.build();
}

/**
 * The numbers of several matrices of the same cells, without the cells that are blank in any of them: one vector for
 * each matrix, in reading order, all of the same length; not to be changed.
 *
 * @throws IndicatorError `same-shape` unless each has the shape of the first, or both are vectors of the same length.
 */
export function pairedNumbers(matrices: readonly [NamedMatrix, ...NamedMatrix[]]): [Float64Array, ...Float64Array[]] {
  const [first, ...others] = matrices;
  for (const other of others) sameShape(first, other);
  if (matrices.every(({ matrix }) => matrix.states === null))
    return matrices.map(({ matrix }) => matrix.values) as [Float64Array, ...Float64Array[]];
  const vectors = matrices.map(({ matrix }) => matrix.values.slice()) as [Float64Array, ...Float64Array[]];
  let found = 0;
  for (let index = 0; index < first.matrix.size; index++) {
    if (matrices.some(({ matrix }) => matrix.stateAt(index) !== NUMBER)) continue;
    for (const vector of vectors) vector[found] = vector[index]!;
    found++;
  }
  return vectors.map((vector) => vector.subarray(0, found)) as [Float64Array, ...Float64Array[]];
}

/**
 * The matrix itself when none of its numbers is negative.
 *
 * @throws IndicatorError `negative` with the place of the first.
 */
export function requireNonNegative(argument: string, matrix: Matrix): Matrix {
  const position = positionOfNegative(matrix.values);
  if (position >= 0)
    throw new IndicatorError("domain", "negative", {
      argument,
      value: matrix.at(position),
      row: Math.floor(position / matrix.columns) + 1,
      column: (position % matrix.columns) + 1,
    });
  return matrix;
}

/** More groups, regions or nodes than data have; a column of values by mistake has a name for each. */
const mostNames = 2 ** 17;

/** @throws IndicatorError `too-many-names` */
export function requireFewNames(argument: string, count: number): void {
  if (count > mostNames) throw new IndicatorError("value", "too-many-names", { argument, most: mostNames });
}

/** The matrix with its negative numbers out of domain, so that they fail what they are part of and nothing else. */
export function failNegatives(matrix: Matrix): Matrix {
  if (positionOfNegative(matrix.values) < 0) return matrix;
  const result = new MatrixBuilder(matrix.rows, matrix.columns);
  result.values.set(matrix.values);
  for (let index = 0; index < matrix.size; index++)
    result.fail(index, matrix.at(index) < 0 ? OUT_OF_DOMAIN : matrix.stateAt(index));
  return result.build();
}

/**
 * The matrix itself when it has as many rows and columns as there are units.
 *
 * @throws IndicatorError `not-square` otherwise.
 */
export function requireSquare(argument: string, matrix: Matrix, units: number): Matrix {
  if (matrix.rows !== units || matrix.columns !== units)
    throw new IndicatorError("value", "not-square", {
      argument,
      shape: matrix.shape,
      needed: units,
    });
  return matrix;
}

/**
 * The number itself when it is whole and within a range.
 *
 * @throws IndicatorError `whole-number-range` otherwise.
 */
export function requireWholeNumber(argument: string, value: number, lowest: number, highest: number): number {
  if (!Number.isInteger(value) || value < lowest || value > highest)
    throw new IndicatorError("value", "whole-number-range", { argument, value, lowest, highest });
  return value;
}

/** What the side of a table is that a vector belongs to. */
export type Side = "sectors" | "regions" | "years" | "points";

/**
 * Whether a table lies on its side: the vector that belongs to its columns runs along its rows instead. The length of the
 * vector says so; in a square table its own shape does, a row runs along the columns and a column along the rows.
 *
 * @param side what the vector has one cell for.
 * @param usual where that side is in a table that does not lie on its side.
 * @throws IndicatorError `one-vector` for a block, `sectors-length`, `regions-length` … for a length that fits neither side.
 */
export function isTurned(
  table: Matrix,
  { name, matrix: vector }: NamedMatrix,
  side: Side,
  usual: "columns" | "rows" = "columns",
): boolean {
  if (!vector.isVector) throw new IndicatorError("value", "one-vector", { argument: name, shape: vector.shape });
  const { rows, columns } = table;
  if (vector.size !== rows && vector.size !== columns) throw notFitting(name, vector.size, side, table);
  const alongRows = rows === columns ? vector.columns === 1 && rows > 1 : vector.size === rows;
  // A single cell runs along both sides.
  return rows === 1 && columns === 1 ? false : alongRows === (usual === "columns");
}

/** The matrix itself, or with rows and columns exchanged. */
export const turnedIf = (turned: boolean, matrix: Matrix) => (turned ? matrix.transposed() : matrix);

/**
 * Checks that a second vector of a square table lies like the first, which says how the table is read.
 *
 * @throws IndicatorError `lie-alike`.
 */
export function requireAlike(table: Matrix, first: NamedMatrix, second: NamedMatrix): void {
  if (table.rows !== table.columns || table.rows === 1) return;
  if ((first.matrix.rows === 1) !== (second.matrix.rows === 1))
    throw new IndicatorError("value", "lie-alike", { first: first.name, second: second.name });
}

function notFitting(argument: string, found: number, side: Side, { rows, columns }: Matrix): IndicatorError {
  if (rows === columns) return new IndicatorError("value", "vector-length", { argument, needed: columns, found });
  return new IndicatorError("value", `${side}-length`, { argument, found, inColumns: columns, inRows: rows });
}

/**
 * Checks weights between some of the units.
 *
 * @throws IndicatorError `not-square`, `negative` or `self-weight`.
 */
export function requireSpatialWeights(weights: Matrix, count: number, units: readonly number[]): void {
  requireNonNegative("weights", requireSquare("weights", weights, count));
  for (const unit of units) requireNoSelfWeight(weights, unit);
}

function requireNoSelfWeight(weights: Matrix, unit: number): void {
  const index = unit * (weights.columns + 1);
  if (weights.stateAt(index) === NUMBER && weights.at(index) !== 0)
    throw new IndicatorError("value", "self-weight", {
      argument: "weights",
      row: unit + 1,
      column: unit + 1,
      value: weights.at(index),
    });
}
