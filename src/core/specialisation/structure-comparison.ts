import { IndicatorError } from "../indicator-error";
import {
  combineStates,
  DIVISION_BY_ZERO,
  type Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { totals } from "../matrix/totals";
import { vectorAs } from "../matrix/vector";
import { newNumbers } from "../numeric/room";
import { meanOfOtherShares, sumOfOthers } from "./other-regions";
import type { StructureMeasure } from "./structure-measure";

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
 * Sectors blank in one of the two are left out of that comparison; two regions without a common sector are out of
 * domain, and a region of blanks alone gives a blank. A structure that adds up to zero is a division by zero.
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

function structureOf(values: Matrix, reference: Exclude<StructureReference, "pairs">): Matrix {
  if (reference === "total") return totals(values, "col");
  if (values.rows < 2)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found: values.rows });
  return reference === "rest" ? sumOfOthers(values) : meanOfOtherShares(values);
}

function compareRows(values: Matrix, others: Matrix, measure: StructureMeasure): Matrix {
  const result = new MatrixBuilder(values.rows, 1);
  const comparison = new Comparison(values, others, measure, false);
  for (let row = 0; row < values.rows; row++) comparison.into(result, row, row, others.rows === 1 ? 0 : row);
  return result.build();
}

/** Regions whose structures stay in the processor's cache while they are compared with one another. */
const tile = 24;

function comparePairs(values: Matrix, measure: StructureMeasure): Matrix {
  const n = values.rows;
  const result = new MatrixBuilder(n, n);
  const comparison = new Comparison(values, values, measure, true);
  for (let top = 0; top < n; top += tile)
    for (let left = top; left < n; left += tile)
      for (let i = top; i < Math.min(top + tile, n); i++)
        for (let j = Math.max(left, i); j < Math.min(left + tile, n); j++) {
          const state = comparison.into(result, i * n + j, i, j);
          if (state !== NUMBER) result.fail(j * n + i, state);
          else result.values[j * n + i] = result.values[i * n + j] as number;
        }
  return result.build();
}

/** The rows of a matrix normalised, with the size that each had. */
class Structures {
  readonly values: Float64Array;
  readonly sizes: Float64Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly measure: StructureMeasure,
  ) {
    this.values = newNumbers(rows * columns);
    this.sizes = new Float64Array(rows);
  }

  static of(matrix: Matrix, measure: StructureMeasure): Structures {
    const structures = new Structures(matrix.rows, matrix.columns, measure);
    for (let row = 0; row < matrix.rows; row++)
      structures.put(row, matrix.values, row * matrix.columns, matrix.columns);
    return structures;
  }

  put(row: number, source: Float64Array, start: number, length: number): void {
    this.sizes[row] = this.measure.normalise(source, start, length, this.values, row * this.columns);
  }
}

/** Compares rows of one matrix with rows of another. */
class Comparison {
  /** No blanks: every sector of one is in the other. */
  private readonly isComplete: boolean;
  /** Every row normalised once, where each meets many others. */
  private readonly complete: { readonly a: Structures; readonly b: Structures } | null = null;
  private readonly common: { readonly a: Structures; readonly b: Structures };
  private readonly room: Float64Array;
  /** The row of the second matrix that stands normalised in `common`. */
  private standing = -1;

  constructor(
    private readonly a: Matrix,
    private readonly b: Matrix,
    private readonly measure: StructureMeasure,
    isPairs: boolean,
  ) {
    this.isComplete = a.states === null && b.states === null;
    if (this.isComplete && isPairs) {
      const structures = Structures.of(a, measure);
      this.complete = { a: structures, b: a === b ? structures : Structures.of(b, measure) };
    }
    this.common = { a: new Structures(1, a.columns, measure), b: new Structures(1, a.columns, measure) };
    this.room = new Float64Array(2 * a.columns);
  }

  /** Writes the comparison of row `i` with row `j` to a cell and returns the cell's state. */
  into(result: MatrixBuilder, cell: number, i: number, j: number): number {
    if (this.complete !== null) return this.store(result, cell, this.complete.a, i, this.complete.b, j, this.a.columns);
    const length = this.isComplete ? this.takeWhole(i, j) : this.takeCommon(i * this.a.columns, j * this.b.columns);
    if (length > 0) return this.store(result, cell, this.common.a, 0, this.common.b, 0, length);
    const state = this.a.isBlankRow(i) || this.b.isBlankRow(j) ? MISSING : OUT_OF_DOMAIN;
    result.fail(cell, state);
    return state;
  }

  /** Normalises two rows while they are in the cache. */
  private takeWhole(i: number, j: number): number {
    const { columns } = this.a;
    this.common.a.put(0, this.a.values, i * columns, columns);
    if (j !== this.standing) this.common.b.put(0, this.b.values, j * columns, columns);
    this.standing = j;
    return columns;
  }

  /** Normalises the sectors that are numbers in both and returns how many they are. */
  private takeCommon(aStart: number, bStart: number): number {
    const { a, b, room } = this;
    let length = 0;
    for (let sector = 0; sector < a.columns; sector++) {
      const state = combineStates(a.stateAt(aStart + sector), b.stateAt(bStart + sector));
      // A sum beyond the largest double leaves nothing to compare.
      if (state > MISSING) return 0;
      if (state !== NUMBER) continue;
      room[length] = a.at(aStart + sector);
      room[a.columns + length++] = b.at(bStart + sector);
    }
    this.common.a.put(0, room, 0, length);
    this.common.b.put(0, room, a.columns, length);
    return length;
  }

  private store(
    result: MatrixBuilder,
    cell: number,
    a: Structures,
    i: number,
    b: Structures,
    j: number,
    length: number,
  ): number {
    const aSize = a.sizes[i] as number;
    const bSize = b.sizes[j] as number;
    const value =
      aSize > 0 && bSize > 0
        ? this.measure.compare(a.values, i * a.columns, b.values, j * b.columns, length, aSize, bSize)
        : NaN;
    const state =
      aSize === Infinity || bSize === Infinity ? OUT_OF_DOMAIN : value - value === 0 ? NUMBER : DIVISION_BY_ZERO;
    if (state === NUMBER) result.values[cell] = value;
    else result.fail(cell, state);
    return state;
  }
}
