import { IndicatorError } from "../indicator-error";
import type { Matrix } from "../matrix/matrix";
import { determinantOf } from "../numeric/linear-systems";
import { differenceOf, dividedBy, sumOf, withoutRounding } from "../numeric/vectors";
import { requireWork } from "../numeric/work";

/** How mobile regions are between k classes, from 0, where none ever leaves its class. */
export interface MarkovMobility {
  /** (k − tr P)/(k − 1) (Shorrocks 1978). */
  readonly shorrocks: number;
  /** 1 − |det P|. */
  readonly determinant: number;
  /** 1 − |λ₂|, λ₂ the second largest eigenvalue. */
  readonly eigenvalue: number;
}

/**
 * Indexes of mobility of transition probabilities.
 *
 * @throws IndicatorError `never-left` for a class that is never left, `takes-too-long`.
 */
export function markovMobility(counts: Matrix): MarkovMobility {
  const k = counts.rows;
  requireWork("classes", counts, squarings * k ** 3);
  const rows = Array.from({ length: k }, (_, place) => {
    const all = sumOf(counts.row(place));
    if (all === 0) throw new IndicatorError("division", "never-left", { class: place + 1 });
    return dividedBy(counts.row(place), all);
  });
  const leaving = rows.map((row, place) => sumOf(row.map((p, to) => (to === place ? 0 : p))));
  return {
    shorrocks: sumOf(Float64Array.from(leaving)) / (k - 1),
    determinant: differenceOf(1, Math.abs(determinantOf(rows))),
    eigenvalue: differenceOf(1, secondEigenvalue(rows)),
  };
}

/** As many that the size of a power is that of its eigenvalue to all digits. */
const squarings = 60;

/**
 * The size of the second largest eigenvalue of transition probabilities. Taking the same row from all of them removes the
 * first eigenvalue, 1, and leaves the others (Brauer 1952); what remains is the spectral radius lim ‖Aⁿ‖^(1/n) (Gelfand
 * 1941), with A squared again and again. It also holds where eigenvalues are complex, or equal.
 */
function secondEigenvalue(rows: readonly Float64Array[]): number {
  let power: readonly Float64Array[] = rows.map((row) => row.map((p, to) => p - rows[0]![to]!));
  let logarithm = 0;
  for (let step = 0, exponent = 1; step < squarings; step++, exponent *= 2) {
    const size = Math.max(...power.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));
    if (size === 0) return 0;
    logarithm += Math.log(size) / exponent;
    const scaled = power.map((row) => dividedBy(row, size));
    power = scaled.map((row) => productWith(row, scaled));
  }
  return Math.exp(logarithm);
}

/** A row times a square matrix; 0 where only rounding is left. */
function productWith(row: Float64Array, rows: readonly Float64Array[]): Float64Array {
  const product = new Float64Array(row.length);
  const size = new Float64Array(row.length);
  row.forEach((factor, from) => {
    const other = rows[from]!;
    for (let to = 0; to < product.length; to++) {
      const part = factor * other[to]!;
      product[to] = product[to]! + part;
      size[to] = size[to]! + Math.abs(part);
    }
  });
  return product.map((sum, to) => withoutRounding(sum, size[to]!));
}
