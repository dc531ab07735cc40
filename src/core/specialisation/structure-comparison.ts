import { IndicatorError } from "../indicator-error";
import { requireNonNegative, sameShape, vectorAs, isTurned, turnedIf } from "../matrix/arguments";
import {
  combineStates,
  DIVISION_BY_ZERO,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { absoluteDifference, cosine as cosineOfVectors, dividedBy, sumOf, sumOfSquares } from "../numeric/vectors";
import { meanOfOtherShares, sumOfOthers } from "./other-regions";

/** What each region is compared with when no numbers are given. */
export type StructureReference = "pairs" | "total" | "rest" | "mean";

/**
 * Compares the structure of each region (a row) with a reference.
 *
 * `pairs`: every region with every other, a region × region matrix. `total`: the regions together; `rest`: the others
 * together; `mean`: the unweighted mean of the others' shares. A row: one structure for all. A block of the shape of
 * `values`: row by row. All but `pairs` give a column, one number for each region. A single column of values compared
 * with given numbers is one structure, because a region with a single sector has none.
 *
 * Sectors blank in one of the two are ignored in that comparison; two regions without a common sector are out of
 * domain, and a region of blanks alone is blank. A structure that adds up to zero is a division by zero.
 *
 * @param names the two arguments as messages call them.
 * @throws IndicatorError `negative` unless the measure is signed, `vector-length`, or `too-few` for `rest` and `mean`
 * of a single region.
 */
export function compareStructures(
  values: Matrix,
  reference: Matrix | StructureReference | null,
  measure: StructureMeasure,
  names: readonly [values: string, reference: string] = ["values", "reference"],
): Matrix {
  const [valuesName, referenceName] = names;
  if (!measure.signed) requireNonNegative(valuesName, values);
  if (reference === null || reference === "pairs") return comparePairs(values, measure);
  if (typeof reference === "string") return compareRows(values, structureOf(values, reference), measure);
  if (!measure.signed) requireNonNegative(referenceName, reference);
  const own = values.columns === 1 ? vectorAs("row", valuesName, values, values.size) : values;
  const isBlock = reference.rows === own.rows && reference.columns === own.columns;
  return compareRows(own, isBlock ? reference : vectorAs("row", referenceName, reference, own.columns), measure);
}

/**
 * The same with a vector that says how the table lies: regions are in columns where a reference of numbers runs along the
 * rows, and the result is a row then.
 */
export function compareWithReference(
  values: Matrix,
  reference: Matrix | StructureReference | null,
  measure: StructureMeasure,
): Matrix {
  if (!(reference instanceof Matrix) || isBlockLike(reference, values))
    return compareStructures(values, reference, measure);
  if (!reference.isVector) sameShape({ name: "values", matrix: values }, { name: "reference", matrix: reference });
  const turned = isTurned(values, { name: "reference", matrix: reference }, "sectors");
  const row = vectorAs("row", "reference", reference, reference.size);
  return turnedIf(turned, compareStructures(turnedIf(turned, values), row, measure));
}

const isBlockLike = (reference: Matrix, values: Matrix) =>
  !values.isVector && reference.rows === values.rows && reference.columns === values.columns;

function structureOf(values: Matrix, reference: Exclude<StructureReference, "pairs">): Matrix {
  if (reference === "total") return totals(values, "col");
  if (values.rows < 2)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found: values.rows });
  return reference === "rest" ? sumOfOthers(values) : meanOfOtherShares(values);
}

/** Compares each row of the values with the same row of the others, or with their only row. */
function compareRows(values: Matrix, others: Matrix, measure: StructureMeasure): Matrix {
  const result = new MatrixBuilder(values.rows, 1);
  const isComplete = values.states === null && others.states === null;
  const only = isComplete && others.rows === 1 ? measure.normalise(others.values) : null;
  for (let row = 0; row < values.rows; row++) {
    const otherRow = others.rows === 1 ? 0 : row;
    const pair = isComplete
      ? ([measure.normalise(values.row(row)), only ?? measure.normalise(others.row(otherRow))] as const)
      : commonStructures(values, row, others, otherRow, measure);
    write(result, row, pair, measure);
  }
  return result.build();
}

/** Pairs of rows times columns that take about a second. */
const mostComparisons = 2 ** 27;

/**
 * Compares each row with every row.
 *
 * @throws IndicatorError `too-many-pairs`.
 */
function comparePairs(values: Matrix, measure: StructureMeasure): Matrix {
  const n = values.rows;
  const result = new MatrixBuilder(n, n);
  if ((n * n * values.columns) / 2 > mostComparisons)
    throw new IndicatorError("value", "too-many-pairs", { rows: n, columns: values.columns });
  const structures =
    values.states === null ? Array.from({ length: n }, (_, row) => measure.normalise(values.row(row))) : null;
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) {
      const pair = structures
        ? ([structures[i]!, structures[j]!] as const)
        : commonStructures(values, i, values, j, measure);
      const state = write(result, i * n + j, pair, measure);
      if (state === NUMBER) result.values[j * n + i] = result.values[i * n + j]!;
      else result.fail(j * n + i, state);
    }
  return result.build();
}

/** Two structures, or the state of the cell that cannot compare them. */
type Pair = readonly [Structure, Structure] | number;

/** The structures of two rows over the sectors that are numbers in both. */
function commonStructures(a: Matrix, i: number, b: Matrix, j: number, measure: StructureMeasure): Pair {
  const sectors = Uint32Array.from({ length: a.columns }, (_, sector) => sector);
  const stateOf = (sector: number) =>
    combineStates(a.stateAt(i * a.columns + sector), b.stateAt(j * b.columns + sector));
  const common = sectors.filter((sector) => stateOf(sector) === NUMBER);
  // A sum beyond the largest double leaves nothing to compare.
  if (common.length === 0 || sectors.some((sector) => stateOf(sector) > MISSING))
    return a.isBlankRow(i) || b.isBlankRow(j) ? MISSING : OUT_OF_DOMAIN;
  const numbersOf = (row: Float64Array) => Float64Array.from(common, (sector) => row[sector]!);
  return [measure.normalise(numbersOf(a.row(i))), measure.normalise(numbersOf(b.row(j)))];
}

/** Writes the comparison to a cell and returns the state of the cell. */
function write(result: MatrixBuilder, cell: number, pair: Pair, measure: StructureMeasure): number {
  const [value, state] = typeof pair === "number" ? [0, pair] : comparison(pair, measure);
  if (state === NUMBER) result.values[cell] = value;
  else result.fail(cell, state);
  return state;
}

function comparison([first, second]: readonly [Structure, Structure], measure: StructureMeasure) {
  if (first.size === Infinity || second.size === Infinity) return [0, OUT_OF_DOMAIN] as const;
  const value = first.size > 0 && second.size > 0 ? measure.compare(first, second) : NaN;
  return [value, Number.isFinite(value) ? NUMBER : DIVISION_BY_ZERO] as const;
}

/** A structure in the form that is compared. */
export interface Structure {
  readonly values: Float64Array;
  /** What it measured before it was normalised: 0 when it has no structure, as one that adds up to zero. */
  readonly size: number;
}

/** One way to compare two structures. */
export interface StructureMeasure {
  /** True when negative values have a meaning for it. */
  readonly signed: boolean;
  readonly normalise: (numbers: Float64Array) => Structure;
  /** The number for two normalised structures of positive size; NaN when it divides by zero. */
  readonly compare: (first: Structure, second: Structure) => number;
}

/** Normalises to shares; the size is the sum. */
export function toShares(numbers: Float64Array): Structure {
  const size = sumOf(numbers);
  return { values: dividedBy(numbers, size), size };
}

/** Σ|s − t| of two structures in shares, from 0 for equal ones to 2 without a common sector. */
export const difference = (first: Structure, second: Structure) => absoluteDifference(first.values, second.values);

/**
 * Normalises to numbers of at most 1, so that neither 1e200 nor 1e-200 leaves the range of squares; the size is the sum
 * of their squares.
 */
export function toScale(numbers: Float64Array): Structure {
  let largest = 0;
  for (let index = 0; index < numbers.length; index++) largest = Math.max(largest, Math.abs(numbers[index]!));
  if (largest === 0) return { values: numbers, size: 0 };
  const values = dividedBy(numbers, largest);
  return { values, size: sumOfSquares(values) };
}

/** Cosine of two vectors normalised by {@link toScale}, from −1 to 1. */
export function cosine(first: Structure, second: Structure): number {
  return cosineOfVectors(first.values, second.values, first.size, second.size);
}
