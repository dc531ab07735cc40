import { IndicatorError } from "../indicator-error";
import { combineStates, DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix";
import { requireNonNegative } from "../require";
import { totals } from "../totals";
import { vectorAs } from "../vector";
import { meanOfOtherShares, sumOfOthers } from "./other-regions";

/** What each region is compared with when no numbers are given. */
export type StructureReference = "pairs" | "total" | "rest" | "mean";

/**
 * How alike two structures are: a number from two vectors without negatives, given as stretches of `length` cells.
 * Not a finite number when one of them adds up to zero.
 */
export type StructureMeasure = (
  first: Float64Array,
  firstStart: number,
  second: Float64Array,
  secondStart: number,
  length: number,
) => number;

/**
 * Compares the structure of each region (a row) with a reference.
 *
 * `pairs`: every region with every other, a region × region matrix. `total`: the regions together; `rest`: the others
 * together; `mean`: the unweighted mean of the others' shares. A row: one structure for all. A block of the shape of
 * `values`: row by row. All but `pairs` give a column, one number for each region.
 *
 * Sectors blank in one of the two are left out of that comparison; two regions without a common sector are out of
 * domain, and a region of blanks alone gives a blank. A structure that adds up to zero is a division by zero.
 *
 * @throws IndicatorError `negative`, `vector-length`, or `too-few` for `rest` and `mean` of a single region.
 */
export function compareStructures(
  values: Matrix,
  reference: Matrix | StructureReference | null,
  measure: StructureMeasure,
): Matrix {
  requireNonNegative("values", values);
  if (reference === null || reference === "pairs") return comparePairs(values, measure);
  const others = typeof reference === "string" ? structureOf(values, reference) : given(values, reference);
  const result = new MatrixBuilder(values.rows, 1);
  const comparison = new Comparison(measure, values.columns);
  for (let region = 0; region < values.rows; region++)
    comparison.into(result, region, values, region, others, others.rows === 1 ? 0 : region);
  return result.build();
}

function comparePairs(values: Matrix, measure: StructureMeasure): Matrix {
  const n = values.rows;
  const result = new MatrixBuilder(n, n);
  const comparison = new Comparison(measure, values.columns);
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) {
      const state = comparison.into(result, i * n + j, values, i, values, j);
      if (state !== NUMBER) result.fail(j * n + i, state);
      else result.values[j * n + i] = result.values[i * n + j] as number;
    }
  return result.build();
}

function structureOf(values: Matrix, reference: Exclude<StructureReference, "pairs">): Matrix {
  if (reference === "total") return totals(values, "col");
  if (values.rows < 2)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found: values.rows });
  return reference === "rest" ? sumOfOthers(values) : meanOfOtherShares(values);
}

function given(values: Matrix, reference: Matrix): Matrix {
  requireNonNegative("reference", reference);
  if (reference.rows === values.rows && reference.columns === values.columns) return reference;
  return vectorAs("row", "reference", reference, values.columns);
}

/** Compares row by row, with room for the common sectors kept from one comparison to the next. */
class Comparison {
  private readonly first: Float64Array;
  private readonly second: Float64Array;

  constructor(
    private readonly measure: StructureMeasure,
    length: number,
  ) {
    this.first = new Float64Array(length);
    this.second = new Float64Array(length);
  }

  /** Writes the comparison of row `i` of `a` with row `j` of `b` to a cell and returns the cell's state. */
  into(result: MatrixBuilder, cell: number, a: Matrix, i: number, b: Matrix, j: number): number {
    const aStart = i * a.columns;
    const bStart = j * b.columns;
    if (a.states === null && b.states === null)
      return store(result, cell, this.measure(a.values, aStart, b.values, bStart, a.columns));
    let common = 0;
    for (let sector = 0; sector < a.columns; sector++) {
      if (combineStates(a.stateAt(aStart + sector), b.stateAt(bStart + sector)) !== NUMBER) continue;
      this.first[common] = a.at(aStart + sector);
      this.second[common] = b.at(bStart + sector);
      common++;
    }
    if (common > 0) return store(result, cell, this.measure(this.first, 0, this.second, 0, common));
    const state = isBlankRow(a, i) || isBlankRow(b, j) ? MISSING : OUT_OF_DOMAIN;
    result.fail(cell, state);
    return state;
  }
}

function store(result: MatrixBuilder, cell: number, value: number): number {
  const state = value - value === 0 ? NUMBER : DIVISION_BY_ZERO;
  if (state === NUMBER) result.values[cell] = value;
  else result.fail(cell, state);
  return state;
}

function isBlankRow(matrix: Matrix, row: number): boolean {
  for (let index = row * matrix.columns; index < (row + 1) * matrix.columns; index++)
    if (matrix.stateAt(index) !== MISSING) return false;
  return true;
}
