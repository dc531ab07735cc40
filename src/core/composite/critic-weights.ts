import { IndicatorError } from "../indicator-error";
import { requireNonNegative } from "../matrix/arguments";
import { columnsOf } from "../matrix/columns";
import { Matrix } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { dividedBy, withoutRounding } from "../numeric/vectors";
import { requireWork } from "../numeric/work";
import { scaledIndicators } from "./scaled-indicators";
import { addingUpToOne, type Direction } from "./weights";

/** Whether a strongly negative correlation is the largest conflict, or as redundant as a positive one. */
export type CorrelationForm = "signed" | "absolute";

/** Weights that indicators earn by what they add to one another; vectors have one number for each indicator. */
export interface CriticWeights {
  /** What the weights are the product or the quotient of: contrast and conflict, or mean and deviation. */
  readonly parts: readonly [Float64Array, Float64Array];
  /** Information σ·Σ(1 − r), or the coefficient of variation. */
  readonly information: Float64Array;
  /** The share of each in the sum, a row. */
  readonly weights: Matrix;
  /** Σ w·z for each unit, in [0, 1], a column; blank for a unit with a blank. */
  readonly scores: Matrix;
}

/**
 * CRITIC weights (Diakoulaki, Mavrotas and Papayannakis 1995): with z the indicators scaled to [0, 1] between their
 * lowest and highest value (a cost reversed), the contrast σ (population) of each, its conflict Σ(1 − r) with the others,
 * the information C = σ·Σ(1 − r), and w = C/ΣC.
 *
 * A unit with a blank is ignored.
 *
 * @param values units in rows, indicators in columns, each in a unit of its own.
 * @param directions one for each column; null: all are benefits.
 * @throws IndicatorError `too-few` unless two units are complete, `constant-column`, `zero-denominator` when all
 * indicators say the same, `takes-too-long`.
 */
export function criticWeights(
  values: Matrix,
  directions: readonly Direction[] | null,
  correlation: CorrelationForm,
): CriticWeights {
  const { scaled, scoresOf } = varyingIndicators(values, directions);
  requireWork("values", values, scaled.length * values.size);
  const centred = scaled.map(centredColumn);
  const contrast = Float64Array.from(
    centred,
    ({ unit, norm, deviations }) => (unit * norm) / Math.sqrt(deviations.length),
  );
  const conflict = conflictsOf(
    centred.map(({ deviations, norm }) => dividedBy(deviations, norm)),
    correlation,
  );
  return weightsFrom(
    [contrast, conflict],
    contrast.map((sigma, place) => sigma * conflict[place]!),
    scoresOf,
  );
}

/**
 * Weights by the coefficient of variation of the values as they are: V = s/x̄, population deviation, w = V/ΣV.
 *
 * @param values not negative; the rest as in {@link criticWeights}; directions matter for the scores alone.
 * @throws IndicatorError `negative`, `too-few`, `constant-column`.
 */
export function variationWeights(values: Matrix, directions: readonly Direction[] | null): CriticWeights {
  requireNonNegative("values", values);
  const { cells, scoresOf } = varyingIndicators(values, directions);
  const centred = columnsOf(cells).map(({ numbers }) => centredColumn(numbers));
  const mean = Float64Array.from(centred, (one) => one.unit * one.mean);
  const deviation = Float64Array.from(centred, ({ unit, norm }) => unit * (norm / Math.sqrt(cells.rows)));
  return weightsFrom(
    [mean, deviation],
    deviation.map((s, place) => s / mean[place]!),
    scoresOf,
  );
}

/** The complete units with indicators that all vary. */
function varyingIndicators(values: Matrix, directions: readonly Direction[] | null) {
  const indicators = scaledIndicators(values, directions);
  const scaled = indicators.scaled.map((z, column) => {
    if (z === null) throw new IndicatorError("division", "constant-column", { argument: "values", column: column + 1 });
    return z;
  });
  return { ...indicators, scaled };
}

/** Σ(1 − r), or Σ(1 − |r|), of each indicator with the others, from deviations of length 1. */
function conflictsOf(directions: readonly Float64Array[], correlation: CorrelationForm): Float64Array {
  const sums = new Float64Array(directions.length);
  directions.forEach((one, first) => {
    for (let second = 0; second < first; second++) {
      const other = directions[second]!;
      const signed = oneMinusProduct(one, other, 1);
      const conflict = correlation === "signed" ? signed : Math.min(signed, oneMinusProduct(one, other, -1));
      sums[first]! += conflict;
      sums[second]! += conflict;
    }
  });
  return sums;
}

/** 1 − r as ½Σ(a − b)², which keeps its digits where r is close to 1; with sign −1 it is 1 + r. */
function oneMinusProduct(a: Float64Array, b: Float64Array, sign: 1 | -1): number {
  let squares = 0;
  for (let unit = 0; unit < a.length; unit++) squares += (a[unit]! - sign * b[unit]!) ** 2;
  return withoutRounding(squares / 2, 1);
}

function weightsFrom(
  parts: CriticWeights["parts"],
  information: Float64Array,
  scoresOf: (weights: Float64Array) => Matrix,
): CriticWeights {
  const weights = addingUpToOne("values", information);
  return { parts, information, weights: new Matrix(1, weights.length, weights), scores: scoresOf(weights) };
}
