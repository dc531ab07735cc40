import { gradientRatio } from "../../../core/gap/gradient";
import { Matrix } from "../../../core/matrix/matrix";
import { structuralSimilarity } from "../../../core/specialisation/structural-similarity";
import { type Localized, text } from "../../../language/localized";
import { referenceFigure, referenceSeries } from "../../../paper/tables/reference-series";
import { regions } from "../../../paper/tables/regions";
import type { Random } from "../../random";
import { roundTo } from "../../rounding";
import { cellAt } from "../cells";
import { threeRegions } from "../names";
import { disturbed, valueAdded } from "../value-added";

/** What a report on the three regions judges, with thresholds of which one may be another than a report's. */
export interface Diagnosed {
  /** GDP per capita of each region. */
  readonly levels: Matrix;
  /** Value added by region and sector. */
  readonly values: Matrix;
  /** From which ratio of the highest to the lowest level on the gap is strong, and medium. */
  readonly strong: number;
  readonly medium: number;
  /** From which similarity on two regions are alike. */
  readonly alike: number;
}

export const year = 2013;
/** The thresholds of a report as it comes. */
export const shipped = { strong: 2, medium: 1.5, alike: 0.9 };
export const pairs: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [1, 2],
];
const hebei = 2;
const nameOf = (place: number) => threeRegions[place] as Localized;
export const pairNames: readonly Localized[] = pairs.map(([one, other]) =>
  text(`${nameOf(one).en}–${nameOf(other).en}`, `${nameOf(one).zh}—${nameOf(other).zh}`),
);

export const highest = ({ levels }: Diagnosed) => Math.max(...levels.values);
export const lowest = ({ levels }: Diagnosed) => Math.min(...levels.values);
export const richest = ({ levels }: Diagnosed) => nameOf(levels.values.indexOf(Math.max(...levels.values)));
export const ratio = ({ levels }: Diagnosed) => gradientRatio(levels);

/** The finding on the gap: 0 strong, 1 medium, 2 weak; judged as a report shows the ratio. */
export function finding(of: number, { strong, medium }: Pick<Diagnosed, "strong" | "medium">): number {
  const judged = roundTo(of, 2);
  return judged >= strong ? 0 : judged >= medium ? 1 : 2;
}

export const similarities = ({ values }: Diagnosed): readonly number[] => {
  const all = structuralSimilarity(values, null);
  return pairs.map(([one, other]) => cellAt(all, one, other));
};

export const countAlike = (all: readonly number[], least: number) =>
  all.filter((one) => roundTo(one, 3) >= least).length;

/** One figure or threshold is so that another finding results than in the report; nothing is close to a threshold. */
export function drawDiagnosed(random: Random): Diagnosed {
  const levels = regions.map(({ id }) => {
    const figure = referenceFigure(referenceSeries(id, "gdp_per_capita", ""), year);
    return random.near(figure?.value ?? 0, 0.03, 0);
  });
  const isThreshold = random.integer(0, 1) === 0;
  const strong = isThreshold ? random.decimal(2.7, 3.5, 1) : shipped.strong;
  if (!isThreshold) levels[hebei] = roundTo(Math.max(...levels) / random.decimal(1.2, 1.9, 2), 0);
  for (;;) {
    const data: Diagnosed = {
      levels: Matrix.of(levels.map((level) => [level])),
      values: disturbed(valueAdded(year), random, 0.04, 1),
      strong,
      medium: shipped.medium,
      alike: random.decimal(0.7, 0.99, 2),
    };
    if (isClear(data)) return data;
    levels[hebei] = roundTo((levels[hebei] ?? 0) * 1.01, 0);
  }
}

function isClear(data: Diagnosed): boolean {
  const all = similarities(data);
  const isFar = (value: number, bound: number, least: number) => Math.abs(value - bound) > least;
  return (
    [data.strong, data.medium].every((bound) => isFar(ratio(data), bound, 0.02)) &&
    all.every((one) => isFar(one, data.alike, 0.002) && isFar(one, shipped.alike, 0.002)) &&
    countAlike(all, data.alike) !== countAlike(all, shipped.alike)
  );
}
