import { Matrix } from "../../core/matrix/matrix";
import { type Localized, text } from "../../language/localized";
import type { Random } from "../random";
import { roundTo } from "../rounding";
import type { OwnDataRule } from "../types";

/** Scores of two systems in some places, and the weight of the first system. */
export interface Scores {
  readonly places: readonly Localized[];
  readonly systems: readonly Localized[];
  readonly scores: Matrix;
  readonly weight: number;
}

export const twoSystems = [text("Industry", "产业发展"), text("Ecology", "生态环境")];
export const wordsOf = (systems: readonly Localized[]) =>
  systems === twoSystems
    ? { en: ["industry", "ecology"], zh: ["产业", "生态"] }
    : { en: systems.map(({ en }) => en), zh: systems.map(({ zh }) => zh) };
export const drawWeight = (random: Random): number => random.pick([0.3, 0.4, 0.6, 0.7]);
export const weightsOf = ({ weight }: Pick<Scores, "weight">): Matrix => Matrix.of([[weight, roundTo(1 - weight, 1)]]);

/** The position of the level of a degree, counted from 0. */
export const levelOf = (degree: number): number => Math.min(Math.max(Math.floor(degree * 10 + 1e-8), 0), 9);

/** A teacher's places with the scores of two systems. */
export const ownScores: OwnDataRule<Scores> = {
  kind: "measures",
  measures: text("the scores of two systems, above 0 and up to 1", "两个系统的得分（大于 0，不超过 1）"),
  rows: [2, 30],
  columns: [2, 2],
  largest: 1,
  read: ({ rows, columns, values }, random) => ({
    places: rows,
    systems: columns,
    scores: Matrix.of(values),
    weight: drawWeight(random),
  }),
};
