import { requireNonNegative, sameShape } from "../matrix/arguments";
import { mapPairs } from "../matrix/broadcast";
import { combineStates, DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { differenceOf, sumOf, sumOfProducts, withoutRounding } from "../numeric/vectors";

export type PairedAgglomerationMode = "index" | "quality";

interface Industries {
  readonly a: Matrix;
  readonly b: Matrix;
}

interface Sizes extends Industries {
  /** The whole economy. */
  readonly total: Matrix;
}

/**
 * Co-agglomeration of two industries in each region (Chen Guoliang and Chen Jianjun 2012): with A and B their location
 * quotients, `quality` 1 − |A − B|/(A + B), from 0 to 1, and `index` the same + A + B.
 *
 * @param industries the location quotients, regions in rows, years in columns, not negative.
 * @returns the same shape; a blank in one gives a blank. Both 0 is a division by zero.
 * @throws IndicatorError `same-shape` or `negative`.
 */
export function pairedAgglomeration({ a, b }: Industries, mode: PairedAgglomerationMode): Matrix {
  const [first, second] = sameShape(
    { name: "a", matrix: requireNonNegative("a", a) },
    { name: "b", matrix: requireNonNegative("b", b) },
  );
  return mapPairs(
    first,
    second,
    (x, y) => {
      const depth = x + y;
      const quality = 1 - Math.abs(differenceOf(x, y)) / depth;
      return mode === "quality" ? quality : quality + depth;
    },
    (x, y) => x + y === 0,
  );
}

/**
 * The location quotients of both industries, (a_i/T_i)/(Σa/ΣT), column by column. A region blank in one of the three is
 * blank and in no sum of its column; one without an economy, or an industry that no region has, is a division by zero.
 *
 * @throws IndicatorError `same-shape` or `negative`.
 */
export function quotientsOf(sizes: Sizes): Industries {
  const { a, b, total } = complete(sizes);
  return { a: quotients(a, total), b: quotients(b, total) };
}

function quotients(industry: Matrix, total: Matrix): Matrix {
  const result = new MatrixBuilder(industry.rows, industry.columns);
  for (let column = 0; column < industry.columns; column++) {
    const whole = sumOf(columnOf(industry, column)) / sumOf(columnOf(total, column));
    for (let index = column; index < industry.size; index += industry.columns)
      if (industry.stateAt(index) !== NUMBER) result.fail(index, industry.stateAt(index));
      else result.set(index, industry.at(index) / total.at(index) / whole, DIVISION_BY_ZERO);
  }
  return result.build();
}

/**
 * Co-agglomeration of two industries over all regions (Ellison, Glaeser and Kerr 2010):
 * γᶜ = Σ (s_ai − x_i)(s_bi − x_i)/(1 − Σx_i²), with s the industries' and x the whole economy's shares. It needs no
 * plants: those of two industries cancel.
 *
 * @returns a row with one number for each column; a region blank in one of the three is in no sum. An industry or an
 * economy of 0, or a single region, is a division by zero.
 * @throws IndicatorError `same-shape` or `negative`.
 */
export function ellisonGlaeserKerr(sizes: Sizes): Matrix {
  const { a, b, total } = complete(sizes);
  const result = new MatrixBuilder(1, a.columns);
  for (let column = 0; column < a.columns; column++) {
    const shares = [a, b, total].map((matrix) => sharesOfColumn(matrix, column));
    const [own, other, whole] = shares as [Float64Array, Float64Array, Float64Array];
    const excess = (share: number, region: number) => differenceOf(share, whole[region]!);
    const together = sumOfProducts(own.map(excess), other.map(excess));
    const spread = withoutRounding(1 - sumOfProducts(whole, whole), 1);
    result.set(column, together / spread, DIVISION_BY_ZERO);
  }
  return result.build();
}

const sharesOfColumn = (matrix: Matrix, column: number) => {
  const sizes = columnOf(matrix, column);
  const sum = sumOf(sizes);
  return sizes.map((size) => size / sum);
};

/** The values of a column, 0 for a blank. */
function columnOf({ values, rows, columns }: Matrix, column: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => values[row * columns + column]!);
}

/** The three with what is blank in one of them blank in all. */
function complete({ a, b, total }: Sizes): Sizes {
  for (const [name, matrix] of Object.entries({ a, b, total })) requireNonNegative(name, matrix);
  const [x, y] = sameShape({ name: "a", matrix: a }, { name: "b", matrix: b });
  const [, t] = sameShape({ name: "a", matrix: a }, { name: "total", matrix: total });
  const all = [x, y, t];
  const masked = all.map((matrix) => {
    const result = new MatrixBuilder(x.rows, x.columns);
    result.values.set(matrix.values);
    for (let index = 0; index < x.size; index++)
      result.fail(
        index,
        all.reduce((state, other) => combineStates(state, other.stateAt(index)), NUMBER),
      );
    return result.build();
  });
  return { a: masked[0]!, b: masked[1]!, total: masked[2]! };
}
