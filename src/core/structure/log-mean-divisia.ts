import { IndicatorError } from "../indicator-error";
import { requireNonNegative, sameShape } from "../matrix/arguments";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { differenceOf, sumOf, withoutRounding } from "../numeric/vectors";
import { logRatio } from "./compound-rate";

export type DivisiaMode = "additive" | "multiplicative";

/** What each factor has to do with the change of an aggregate. */
export interface DivisiaEffects {
  /** V₁ − V₀, or V₁/V₀ in mode `multiplicative`. */
  readonly change: number;
  /** The effect of each factor; they add up, or multiply, to the change. */
  readonly effects: Float64Array;
  /** Effects of the factors in each sector; a sector with a blank is blank. */
  readonly sectors: Matrix;
}

/**
 * Logarithmic mean Divisia index (LMDI-I, Ang 2005) of an aggregate V = Σ V_i whose part in sector i is the product of
 * its factors, V_i = Π x_ik: Δ_k = Σ L(V_i1, V_i0)·ln(x_ik1/x_ik0) with the logarithmic mean
 * L(a, b) = (a − b)/ln(a/b), or D_k = exp(Δ_k/L(V_1, V_0)).
 *
 * Zeros by their limits (Wood and Lenzen 2006; Ang and Liu 2007): where a sector is 0 at one date, the factors that are 0
 * at that date alone share its change equally.
 *
 * @param base,current sectors in rows, factors in columns, not negative, same shape. A sector with a blank is ignored.
 * @throws IndicatorError `same-shape`, `negative`; `zero-total` in mode `multiplicative` for a total of 0.
 */
export function logMeanDivisia(base: Matrix, current: Matrix, mode: DivisiaMode): DivisiaEffects {
  const [from, to] = sameShape(
    { name: "base", matrix: requireNonNegative("base", base) },
    { name: "current", matrix: requireNonNegative("current", current) },
  );
  const sectors = completeSectors(from, to);
  const start = sumOf(Float64Array.from(sectors, (sector) => productOf(from.row(sector))));
  const end = sumOf(Float64Array.from(sectors, (sector) => productOf(to.row(sector))));
  if (mode === "multiplicative") {
    requireTotal("base", start);
    requireTotal("current", end);
  }
  const additive = new Map(sectors.map((sector) => [sector, sectorEffects(from.row(sector), to.row(sector))]));
  const effects = Float64Array.from({ length: from.columns }, (_, factor) =>
    signedSum(Float64Array.from(sectors, (sector) => additive.get(sector)![factor]!)),
  );
  const mean = logarithmicMean(end, start);
  const scaled = mode === "additive" ? (effect: number) => effect : (effect: number) => Math.exp(effect / mean);
  return {
    change: mode === "additive" ? differenceOf(end, start) : end / start,
    effects: effects.map(scaled),
    sectors: sectorTable(from, additive, scaled),
  };
}

/** The rows that are numbers at both dates. */
function completeSectors(from: Matrix, to: Matrix): readonly number[] {
  const isNumber = (row: number) => (_: number, factor: number) => {
    const index = row * from.columns + factor;
    return from.stateAt(index) === NUMBER && to.stateAt(index) === NUMBER;
  };
  return Array.from({ length: from.rows }, (_, row) => row).filter((row) => from.row(row).every(isNumber(row)));
}

const productOf = (factors: Float64Array) => factors.reduce((product, factor) => product * factor, 1);

function requireTotal(argument: string, total: number): void {
  if (total === 0) throw new IndicatorError("domain", "zero-total", { argument });
}

/** L(V₁, V₀)·ln(x₁/x₀) of each factor of a sector. */
function sectorEffects(from: Float64Array, to: Float64Array): Float64Array {
  const [start, end] = [productOf(from), productOf(to)];
  if (start > 0 && end > 0) {
    const mean = logarithmicMean(end, start);
    return to.map((value, factor) => mean * logRatio(from[factor]!, value));
  }
  const isZeroOnce = to.map((value, factor) => ((value === 0) === (from[factor] === 0) ? 0 : 1));
  const part = start === end ? 0 : (end - start) / sumOf(isZeroOnce);
  return isZeroOnce.map((once) => once * part);
}

/** (a − b)/ln(a/b), also where the two are close; a where they are equal. */
const logarithmicMean = (a: number, b: number) => (a === b ? a : (a - b) / logRatio(b, a));

const signedSum = (parts: Float64Array) => withoutRounding(sumOf(parts), sumOf(parts.map(Math.abs)));

function sectorTable(
  { rows, columns }: Matrix,
  effects: ReadonlyMap<number, Float64Array>,
  scaled: (effect: number) => number,
): Matrix {
  const table = new MatrixBuilder(rows, columns);
  for (let row = 0; row < rows; row++)
    for (let factor = 0; factor < columns; factor++) {
      const index = row * columns + factor;
      const effect = effects.get(row)?.[factor];
      if (effect === undefined) table.fail(index, MISSING);
      else table.set(index, scaled(effect));
    }
  return table.build();
}
