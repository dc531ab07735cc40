import fc from "fast-check";
import { sojournTimes, steadyState } from "../../../src/core/dynamics/markov-chain";
import { homogeneityTest } from "../../../src/core/dynamics/markov-homogeneity";
import { markovMobility } from "../../../src/core/dynamics/markov-mobility";
import { passageTimes } from "../../../src/core/dynamics/passage-times";
import { transitionCounts, transitionProbabilities, transitionsByStep } from "../../../src/core/dynamics/transitions";
import { DIVISION_BY_ZERO, type Matrix, MISSING, OUT_OF_DOMAIN } from "../../../src/core/matrix/matrix";
import { rowsOf } from "../../../src/core/matrix/rows-of";
import { failureOf, matrix } from "../../support/matrix";

/** The kind and the reason of the error of a computation. */
const whyNot = (compute: () => unknown) => {
  const { kind, reason } = failureOf(compute);
  return `${kind}: ${reason}`;
};

/** Counts between some classes, each of which leads to each. */
const counts = fc
  .integer({ min: 2, max: 6 })
  .chain((k) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: k, maxLength: k }), { minLength: k, maxLength: k }),
  );

const rows = (found: Matrix) => rowsOf(found) as number[][];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const classes = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 })).chain(([regions, years]) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { freq: 5 }), { minLength: years, maxLength: years }), {
    minLength: regions,
    maxLength: regions,
  }),
);

describe("transitions", () => {
  test("count the steps whose both ends are there, and no step from one region to the next", () => {
    const panel = matrix([
      [1, 1, 2],
      [null, 3, 3],
      [2, null, 1],
    ]);
    expect(rows(transitionCounts(panel, 3))).toEqual([
      [1, 1, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });

  test("are as many as the pairs of years that have a value, and those of all steps in time", () => {
    fc.assert(
      fc.property(classes, (panel) => {
        const pairs = panel.flatMap((years) =>
          years.slice(1).filter((year, place) => year !== null && years[place] !== null),
        );
        const found = transitionCounts(matrix(panel), 3);
        expect(sum(rows(found).flat())).toBe(pairs.length);
        const steps = transitionsByStep(matrix(panel), 3);
        expect(steps).toHaveLength((panel[0]?.length ?? 0) - 1);
        expect(sum(steps.flatMap((step) => rows(step).flat()))).toBe(pairs.length);
      }),
    );
  });

  test("have probabilities that add up to 1 in each row, but for a class that is never left", () => {
    const found = transitionProbabilities(
      matrix([
        [3, 1],
        [0, 0],
      ]),
    );
    expect(rowsOf(found)).toEqual([
      [0.75, 0.25],
      ["division", "division"],
    ]);
    fc.assert(
      fc.property(counts, (given) => {
        for (const row of rows(transitionProbabilities(matrix(given)))) expect(sum(row)).toBeCloseTo(1, 14);
      }),
    );
  });

  test("need two years", () => {
    expect(whyNot(() => transitionCounts(matrix([[1], [2]]), 2))).toBe("domain: too-few-years");
  });
});

describe("the steady state", () => {
  test("stays as it is after another step, and adds up to 1", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const steady = Array.from(steadyState(matrix(given)));
        const p = rows(transitionProbabilities(matrix(given)));
        expect(sum(steady)).toBeCloseTo(1, 14);
        steady.forEach((share, to) => {
          expect(sum(steady.map((own, from) => own * p[from]![to]!))).toBeCloseTo(share, 14);
        });
      }),
    );
  });

  test("is 0 for a class never seen and for one that is left for good", () => {
    expect(
      Array.from(
        steadyState(
          matrix([
            [1, 2, 0, 0],
            [1, 1, 0, 0],
            [0, 0, 0, 0],
            [0, 1, 0, 5],
          ]),
        ),
      ),
    ).toEqual([1 / 2.333333333333333, expect.closeTo(4 / 7, 14), 0, 0]);
  });

  test("is found where a chain of classes leads to the last", () => {
    expect(
      Array.from(
        steadyState(
          matrix([
            [1, 1, 0],
            [0, 1, 1],
            [0, 0, 1],
          ]),
        ),
      ),
    ).toEqual([0, 0, 1]);
  });

  test("is an error without steps, with a class that is entered only, and with two closed sets", () => {
    expect(
      whyNot(() =>
        steadyState(
          matrix([
            [0, 0],
            [0, 0],
          ]),
        ),
      ),
    ).toBe("division: zero-denominator");
    expect(
      whyNot(() =>
        steadyState(
          matrix([
            [1, 1],
            [0, 0],
          ]),
        ),
      ),
    ).toBe("division: never-left");
    expect(
      whyNot(() =>
        steadyState(
          matrix([
            [1, 0, 0],
            [1, 1, 1],
            [0, 0, 1],
          ]),
        ),
      ),
    ).toBe("domain: closed-sets");
  });
});

test("the errors of chains name the panel, or the class that is never left", () => {
  const detailsOf = (rows: number[][]) => failureOf(() => steadyState(matrix(rows))).details;
  expect(
    detailsOf([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual({ argument: "panel" });
  expect(
    detailsOf([
      [1, 1],
      [0, 0],
    ]),
  ).toEqual({ class: 2 });
  expect(
    detailsOf([
      [1, 0],
      [0, 1],
    ]),
  ).toEqual({ argument: "panel" });
  expect(
    failureOf(() =>
      markovMobility(
        matrix([
          [1, 1],
          [0, 0],
        ]),
      ),
    ).details,
  ).toEqual({ class: 2 });
});

describe("passage times", () => {
  test("follow from one step and the times after it, with the recurrence on the diagonal", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const times = rows(passageTimes(matrix(given)));
        const p = rows(transitionProbabilities(matrix(given)));
        times.forEach((row, from) => {
          row.forEach((time, to) => {
            const after = sum(p[from]!.map((part, by) => (by === to ? 0 : part * times[by]![to]!)));
            expect(Math.abs(1 + after - time)).toBeLessThan(1e-10 * time);
          });
        });
      }),
    );
  });

  test("are out of domain where a class is not reached with certainty, and blank for one never seen", () => {
    // 1 → 2 → 3, which is never left; 4 is never seen.
    const found = passageTimes(
      matrix([
        [0, 2, 0, 0],
        [0, 1, 1, 0],
        [0, 0, 3, 0],
        [0, 0, 0, 0],
      ]),
    );
    expect(rowsOf(found)).toEqual([
      ["domain", 1, 3, null],
      ["domain", "domain", 2, null],
      ["domain", "domain", 1, null],
      [null, null, null, null],
    ]);
    expect([found.stateAt(0), found.stateAt(3)]).toEqual([OUT_OF_DOMAIN, MISSING]);
  });

  test("are refused early for very many classes", () => {
    const many = Array.from({ length: 400 }, () => new Array<number>(400).fill(1));
    expect(whyNot(() => passageTimes(matrix(many)))).toBe("domain: takes-too-long");
  });
});

test("sojourn times divide by what leaves a class", () => {
  const found = sojournTimes(
    matrix([
      [3, 1, 0],
      [0, 2, 0],
      [0, 0, 0],
    ]),
  );
  expect(rowsOf(found)).toEqual([[4, "division", "division"]]);
  expect(found.stateAt(1)).toBe(DIVISION_BY_ZERO);
});

describe("mobility", () => {
  test("is 0 where nobody moves and 1 where the class at the start does not matter", () => {
    expect(
      markovMobility(
        matrix([
          [4, 0, 0],
          [0, 5, 0],
          [0, 0, 6],
        ]),
      ),
    ).toEqual({ shorrocks: 0, determinant: 0, eigenvalue: 0 });
    expect(
      markovMobility(
        matrix([
          [1, 2],
          [2, 4],
        ]),
      ),
    ).toEqual({ shorrocks: 1, determinant: 1, eigenvalue: 1 });
  });

  test("has the eigenvalue of a chain with complex ones, and of one that goes round", () => {
    // λ² + λ + 1 = 0 after the first eigenvalue: both have the size 1.
    expect(
      markovMobility(
        matrix([
          [0, 1, 0],
          [0, 0, 1],
          [1, 0, 0],
        ]),
      ).eigenvalue,
    ).toBe(0);
    // Trace 1/2 and determinant 1/4 − 1/8·… of the circulant (½, ½, 0): |λ| = ½.
    expect(
      markovMobility(
        matrix([
          [1, 1, 0],
          [0, 1, 1],
          [1, 0, 1],
        ]),
      ).eigenvalue,
    ).toBeCloseTo(0.5, 14);
  });

  test("has the eigenvalue of two classes, p₁₁ + p₂₂ − 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        const { eigenvalue, determinant } = markovMobility(
          matrix([
            [a, 100 - a],
            [100 - b, b],
          ]),
        );
        expect(eigenvalue).toBeCloseTo(1 - Math.abs((a + b) / 100 - 1), 13);
        expect(determinant).toBeCloseTo(eigenvalue, 13);
      }),
    );
  });

  test("does not depend on the order of the classes", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const turned = [...given].reverse().map((row) => [...row].reverse());
        const [one, other] = [markovMobility(matrix(given)), markovMobility(matrix(turned))];
        expect(other.shorrocks).toBeCloseTo(one.shorrocks, 12);
        expect(other.determinant).toBeCloseTo(one.determinant, 12);
        expect(other.eigenvalue).toBeCloseTo(one.eigenvalue, 7);
      }),
    );
  });

  test("of three classes divides by two", () => {
    const { shorrocks, determinant } = markovMobility(
      matrix([
        [2, 1, 1],
        [0, 1, 1],
        [1, 0, 3],
      ]),
    );
    expect(shorrocks).toBeCloseTo((3 - 0.5 - 0.5 - 0.75) / 2, 14);
    expect(determinant).toBeCloseTo(1 - (0.5 * 0.375 - 0.25 * (0 - 0.125) + 0.25 * (0 - 0.125)), 14);
  });

  test("is refused early for very many classes", () => {
    const many = matrix(Array.from({ length: 400 }, () => new Array<number>(400).fill(1)));
    expect(failureOf(() => markovMobility(many))).toMatchObject({
      reason: "takes-too-long",
      details: { argument: "classes" },
    });
  });

  test("needs every class to be left", () => {
    expect(
      whyNot(() =>
        markovMobility(
          matrix([
            [1, 1],
            [0, 0],
          ]),
        ),
      ),
    ).toBe("division: never-left");
  });
});

describe("the test of homogeneity", () => {
  test("finds no difference between regimes that are multiples of one another", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (given, factor) => {
        const other = given.map((row) => row.map((count) => count * factor));
        const test = homogeneityTest([matrix(given), matrix(other)]);
        expect(test.pearson).toBeCloseTo(0, 12);
        expect(test.likelihoodRatio).toBe(0);
        expect(test.degreesOfFreedom).toBe((given.length - 1) * given.length);
        expect(test.pearsonP).toBeCloseTo(1, 6);
      }),
    );
  });

  test("has no degrees of freedom, and no p, with one regime or one class to go to", () => {
    const alone = homogeneityTest([
      matrix([
        [1, 2],
        [3, 4],
      ]),
      matrix([
        [0, 0],
        [0, 0],
      ]),
    ]);
    expect(alone).toEqual({
      pearson: 0,
      likelihoodRatio: 0,
      degreesOfFreedom: 0,
      pearsonP: NaN,
      likelihoodRatioP: NaN,
    });
  });
});
