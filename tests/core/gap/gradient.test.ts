import fc from "fast-check";
import { gradientRange, gradientRatio, gradientRelative, gradientSteps } from "../../../src/core/gap/gradient";
import type { Matrix } from "../../../src/core/matrix/matrix";
import { expectNear, failureOf, matrix } from "../../support/matrix";

const tertiary = [[76.9], [48.1], [35.5]];
const measures = [gradientRange, gradientRatio, gradientRelative] as const;
const levelsOf = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });

const near = (found: number, expected: number, within?: number) => {
  expectNear({ values: [found] }, { values: [expected] }, within);
};

describe("the gradient", () => {
  test("of the paper's tertiary shares drops 41.4 points, to less than half", () => {
    near(gradientRange(matrix(tertiary)), 41.4);
    near(gradientRatio(matrix(tertiary)), 2.1661971830985918);
    near(gradientRelative(matrix(tertiary)), 41.4 / (160.5 / 3));
  });

  test("goes down in steps of 28.8 and 12.6 points", () => {
    const steps = gradientSteps(matrix(tertiary));
    expect(steps.map(({ rank, level }) => [rank, level])).toEqual([
      [1, 76.9],
      [2, 48.1],
      [3, 35.5],
    ]);
    expectNear({ values: steps.map(({ step }) => step ?? -1) }, { values: [28.8, 12.6, -1] });
    expectNear({ values: steps.map(({ toTop }) => toTop) }, { values: [0, 28.8, 41.4] });
    expect(steps[2]?.step).toBeNull();
  });

  test("reads a row, a column or a block, and ignores blanks", () => {
    for (const levels of [
      [[1, 5, 3]],
      [[1], [5], [3]],
      [
        [1, null],
        [5, 3],
      ],
      [[null, 1, 5, 3]],
    ]) {
      expect(measures.map((measure) => measure(matrix(levels)))).toEqual([4, 5, 4 / 3]);
      expect(gradientSteps(matrix(levels)).map(({ level }) => level)).toEqual([5, 3, 1]);
    }
  });

  test("of one level is flat", () => {
    expect(measures.map((measure) => measure(matrix([[7]])))).toEqual([0, 1, 0]);
    expect(gradientSteps(matrix([[7]]))).toEqual([{ rank: 1, level: 7, step: null, toTop: 0 }]);
  });

  test("has ranks of their own and steps of 0 for equal levels", () => {
    expect(gradientSteps(matrix([[3, 5, 5]]))).toEqual([
      { rank: 1, level: 5, step: 0, toTop: 0 },
      { rank: 2, level: 5, step: 2, toTop: 0 },
      { rank: 3, level: 3, step: null, toTop: 2 },
    ]);
  });

  test("between negative levels has a range and steps, but no ratio", () => {
    expect(gradientRange(matrix([[-5, 2]]))).toBe(7);
    expect(gradientSteps(matrix([[-5, 2]])).map(({ toTop }) => toTop)).toEqual([0, 7]);
    const { kind, reason, details } = failureOf(() => gradientRatio(matrix([[-5, 2]])));
    expect([kind, reason, details]).toEqual(["domain", "negative", { argument: "levels", value: -5 }]);
  });

  test("is a division by zero with a lowest level or a mean of zero", () => {
    for (const call of [() => gradientRatio(matrix([[0, 2]])), () => gradientRelative(matrix([[-2, 2]]))]) {
      const { kind, reason, details } = failureOf(call);
      expect([kind, reason, details]).toEqual(["division", "zero-denominator", { argument: "levels" }]);
    }
    expect(gradientRelative(matrix([[0, 2]]))).toBe(2);
  });

  test("needs a level", () => {
    for (const measure of [...measures, gradientSteps] as readonly ((levels: Matrix) => unknown)[]) {
      const { kind, reason, details } = failureOf(() => measure(matrix([[null, null]])));
      expect([kind, reason, details]).toEqual(["domain", "too-few", { argument: "levels", needed: 1, found: 0 }]);
    }
  });

  test("does not change with the order, and with the unit only as a range", () => {
    fc.assert(
      fc.property(levelsOf, (levels) => {
        const [range, ratio, relative] = measures.map((measure) => measure(matrix([levels])));
        const other = matrix([...levels].reverse().map((level) => [level * 1024]));
        near(gradientRange(other), 1024 * (range ?? NaN), 0);
        near(gradientRatio(other), ratio ?? NaN, 0);
        near(gradientRelative(other), relative ?? NaN);
        const turned = gradientSteps(matrix([[...levels].reverse()]));
        expect(turned).toEqual(gradientSteps(matrix([levels])));
      }),
    );
  });

  test("is the sum of its steps, from the highest level to the lowest", () => {
    fc.assert(
      fc.property(levelsOf, (levels) => {
        const steps = gradientSteps(matrix([levels]));
        const range = gradientRange(matrix([levels]));
        // Steps within rounding are 0, but several of them can add up to a range that is not.
        const sum = steps.reduce((total, { step }) => total + (step ?? 0), 0);
        expect(Math.abs(sum - range)).toBeLessThanOrEqual(1e-12 * Math.max(...levels));
        expect(steps.at(-1)?.toTop).toBe(range);
        expect(steps.map(({ level }) => level)).toEqual([...levels].sort((a, b) => b - a));
        expect(steps.map(({ rank }) => rank)).toEqual(levels.map((_, place) => place + 1));
      }),
    );
  });

  test("as a ratio is at least 1 and as a part of the mean at most the count of levels", () => {
    fc.assert(
      fc.property(levelsOf, (levels) => {
        expect(gradientRatio(matrix([levels]))).toBeGreaterThanOrEqual(1);
        expect(gradientRelative(matrix([levels]))).toBeLessThanOrEqual(levels.length);
      }),
    );
  });
});
