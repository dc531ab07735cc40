import fc from "fast-check";
import { homogeneityTest } from "../../../src/core/dynamics/markov-homogeneity";
import { transitionsByLag } from "../../../src/core/dynamics/transitions";
import { rowsOf } from "../../../src/core/matrix/rows-of";
import { chiSquareUpperTail } from "../../../src/core/numeric/chi-square";
import { matrix } from "../../support/matrix";
import { present } from "../../support/present";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Counts of two or three regimes with some zeros. */
const regimes = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 4 })).chain(([count, classes]) =>
  fc.array(
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: classes, maxLength: classes }), {
      minLength: classes,
      maxLength: classes,
    }),
    { minLength: count, maxLength: count },
  ),
);

test("the statistics of homogeneity are those of their definitions", () => {
  fc.assert(
    fc.property(regimes, (given) => {
      const classes = Array.from(present(given[0]).keys());
      const n = (m: number, i: number, j: number) => present(present(present(given[m])[i])[j]);
      const places = Array.from(given.keys());
      const all = (i: number, j: number) => sum(places.map((m) => n(m, i, j)));
      const leaving = (i: number) => sum(classes.map((j) => all(i, j)));
      let [pearson, ratio, degrees] = [0, 0, 0];
      for (const i of classes) {
        if (leaving(i) === 0) continue;
        const left = places.filter((m) => sum(classes.map((j) => n(m, i, j))) > 0);
        const entered = classes.filter((j) => all(i, j) > 0);
        degrees += (left.length - 1) * (entered.length - 1);
        for (const m of left)
          for (const j of entered) {
            const own = sum(classes.map((to) => n(m, i, to)));
            const [p, q] = [n(m, i, j) / own, all(i, j) / leaving(i)];
            pearson += (own * (p - q) ** 2) / q;
            if (p > 0) ratio += 2 * n(m, i, j) * Math.log(p / q);
          }
      }
      const found = homogeneityTest(given.map((regime) => matrix(regime)));
      expect(found.pearson).toBeCloseTo(pearson, 9);
      expect(found.likelihoodRatio).toBeCloseTo(ratio, 9);
      expect(found.degreesOfFreedom).toBe(degrees);
      if (degrees > 0) {
        expect(found.pearsonP).toBeCloseTo(chiSquareUpperTail(pearson, degrees), 9);
        expect(found.likelihoodRatioP).toBeCloseTo(chiSquareUpperTail(Math.abs(ratio), degrees), 7);
      } else expect([found.pearsonP, found.likelihoodRatioP]).toEqual([NaN, NaN]);
    }),
  );
});

test("steps count in the regime of the neighbours' class at their start, and not at all without neighbours", () => {
  const panel = matrix([
    [1, 2, 2],
    [2, 1, null],
    [1, 1, 1],
  ]);
  const lags = matrix([
    [2, 1, 1],
    [1, 2, 2],
    [null, 2, 1],
  ]);
  expect(transitionsByLag(panel, lags, 2).map(rowsOf)).toEqual([
    [
      [0, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 0],
    ],
  ]);
});
