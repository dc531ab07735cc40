import { steadyState, sojournTimes } from "../../../core/dynamics/markov-chain";
import { homogeneityTest } from "../../../core/dynamics/markov-homogeneity";
import { type MarkovMobility, markovMobility } from "../../../core/dynamics/markov-mobility";
import {
  classesWithin,
  givenLimits,
  quantileLimits,
  type QuantileForm,
  requireClasses,
} from "../../../core/dynamics/panel-classes";
import { passageTimes } from "../../../core/dynamics/passage-times";
import {
  type Regimes,
  transitionCounts,
  transitionProbabilities,
  transitionsByLag,
  transitionsByStep,
} from "../../../core/dynamics/transitions";
import { IndicatorError } from "../../../core/indicator-error";
import { requireWholeNumber } from "../../../core/matrix/arguments";
import type { Matrix } from "../../../core/matrix/matrix";
import { sumOf } from "../../../core/numeric/vectors";
import { reply } from "../../../language/localized";
import { numberOrFailure, resultOrFailure } from "../../arguments/economy/output";
import { FailedCell, type Rows } from "../../cells";
import { cellsOf } from "../../runtime/matrix-cells";

const mostClasses = 1000;

/** A panel as numbers of classes. */
export interface ClassedPanel {
  readonly panel: Matrix;
  readonly count: number;
  /** Null where the panel came as classes. */
  readonly limits: Matrix | null;
  /** Null where the limits are no quantiles. */
  readonly quantiles: QuantileForm | null;
}

/** The classes of a panel, as the arguments `classes`, `mode` and `breaks` say. */
export function classedPanel(
  panel: Matrix,
  classes: number | null,
  mode: QuantileForm | "fixed" | "codes",
  breaks: Matrix | null,
): ClassedPanel {
  const asked = classes === null ? null : requireWholeNumber("classes", classes, 2, mostClasses);
  if (mode === "codes") {
    const count = asked ?? 4;
    return { panel: requireClasses(panel, count), count, limits: null, quantiles: null };
  }
  const quantiles = mode === "fixed" ? null : mode;
  const limits = quantiles === null ? fixedLimits(breaks, asked) : quantileLimits(panel, asked ?? 4, quantiles);
  return { panel: classesWithin(panel, limits), count: limits.columns + 1, limits, quantiles };
}

function fixedLimits(breaks: Matrix | null, classes: number | null): Matrix {
  if (breaks === null) throw new IndicatorError("value", "needs-argument", { argument: "breaks", mode: "fixed" });
  const limits = givenLimits(breaks);
  requireWholeNumber("classes", limits.columns + 1, 2, mostClasses);
  if (classes !== null && classes !== limits.columns + 1)
    throw new IndicatorError("value", "vector-length", {
      argument: "breaks",
      needed: classes - 1,
      found: limits.columns,
    });
  return limits;
}

/** The classes of the means of the neighbours, within limits found as those of the panel were. */
export function laggedClasses(means: Matrix, { count, limits, quantiles }: ClassedPanel): Matrix {
  const ofMeans = quantiles === null ? limits : quantileLimits(means, count, quantiles);
  if (ofMeans === null) throw new IndicatorError("value", "weights-without-codes");
  return classesWithin(means, ofMeans);
}

/** What `output` asks of a panel alone. */
export function markovOutput({ panel, count, limits }: ClassedPanel, output: string): Matrix | Rows {
  if (output === "classes") return panel;
  if (output === "breaks") {
    if (limits === null) throw new IndicatorError("value", "output-of-mode", { output, mode: "codes" });
    return limits;
  }
  if (output === "homogeneity") return homogeneityRows(transitionsByStep(panel, count));
  const counts = transitionCounts(panel, count);
  switch (output) {
    case "counts":
      return counts;
    case "steady":
      return [Array.from(steadyState(counts))];
    case "passage":
      return passageTimes(counts);
    case "sojourn":
      return sojournTimes(counts);
    case "mobility":
      return mobilityRows(counts);
    default:
      return transitionProbabilities(counts);
  }
}

function mobilityRows(counts: Matrix): Rows {
  const indexes = resultOrFailure(() => markovMobility(counts));
  const of = (name: keyof MarkovMobility) => (indexes instanceof FailedCell ? indexes : indexes[name]);
  return [
    [reply("shorrocks", "迹指数"), of("shorrocks")],
    [reply("determinant", "行列式指数"), of("determinant")],
    [reply("eigenvalue", "特征值指数"), of("eigenvalue")],
  ];
}

/** What `output` asks of a panel with the classes of its neighbours. */
export function spatialOutput({ panel, count }: ClassedPanel, lags: Matrix, output: string): Matrix | Rows {
  if (output === "lagclasses") return lags;
  const regimes = transitionsByLag(panel, lags, count);
  if (output === "homogeneity") return homogeneityRows(regimes);
  if (output === "spatialsteady")
    return regimes.map((counts) => {
      const steady = resultOrFailure(() => steadyState(counts));
      return Array.from({ length: count }, (_, place) =>
        steady instanceof FailedCell ? steady : (steady[place] ?? null),
      );
    });
  const classes = Array.from({ length: count }, (_, place) => place + 1);
  return [
    [reply("lag", "邻居类型"), reply("class", "类型"), "n", ...classes],
    ...regimes.flatMap((counts, lag) => {
      const cells = cellsOf(output === "spatial" ? transitionProbabilities(counts) : counts);
      return cells.map((row, place) => [lag + 1, place + 1, sumOf(counts.row(place)), ...row]);
    }),
  ];
}

function homogeneityRows(regimes: Regimes): Rows {
  const test = homogeneityTest(regimes);
  return [
    ["Q", test.pearson],
    [reply("Q_p", "Q 的 p 值"), numberOrFailure("panel", () => test.pearsonP)],
    [reply("LR", "似然比"), test.likelihoodRatio],
    [reply("LR_p", "似然比的 p 值"), numberOrFailure("panel", () => test.likelihoodRatioP)],
    [reply("df", "自由度"), test.degreesOfFreedom],
  ];
}
