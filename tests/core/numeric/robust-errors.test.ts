import fc from "fast-check";
import { leastSquares } from "../../../src/core/numeric/least-squares";
import { robustErrors } from "../../../src/core/numeric/robust-errors";

const vector = (...numbers: number[]) => Float64Array.from(numbers);

describe("robust standard errors", () => {
  test("of a straight line are HC1, as worked by hand", () => {
    const x = vector(1, 2, 3, 4);
    const y = vector(1, 3, 2, 5);
    const fit = leastSquares(y, [x]);
    // The line 0 + 1.1·x; residuals −0.1, 0.8, −1.3, 0.6; Σ(x − 2.5)² = 5.
    const [, ofSlope] = robustErrors([x], fit);
    const sum = [-0.1, 0.8, -1.3, 0.6].reduce((total, u, i) => total + (((x[i] ?? NaN) - 2.5) * u) ** 2, 0);
    expect(ofSlope).toBeCloseTo(Math.sqrt((4 / 2) * sum) / 5, 14);
  });

  test("are 0 for an exact fit", () => {
    const x = vector(1, 2, 4, 8);
    expect([
      ...robustErrors(
        [x],
        leastSquares(
          x.map((value) => 3 - value / 4),
          [x],
        ),
      ),
    ]).toEqual([0, 0]);
  });

  test("follow the units of response and predictors, and do not depend on their order", () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), { minLength: 6, maxLength: 12 }), (rows) => {
        const [y, a, b] = [0, 1, 2].map((place) => Float64Array.from(rows, (row) => row[place] ?? NaN)) as [
          Float64Array,
          Float64Array,
          Float64Array,
        ];
        let errors: Float64Array;
        try {
          errors = robustErrors([a, b], leastSquares(y, [a, b]));
        } catch {
          return;
        }
        const other = robustErrors([b, a], leastSquares(y, [b, a]));
        const scaledA = a.map((value) => value * 8);
        const scaled = robustErrors(
          [scaledA, b],
          leastSquares(
            y.map((value) => value * 4),
            [scaledA, b],
          ),
        );
        const size = Math.max(...errors, 1e-9);
        [errors[0], errors[2], errors[1]].forEach((error, place) => {
          expect(Math.abs((other[place] ?? NaN) - (error ?? NaN))).toBeLessThanOrEqual(1e-8 * size);
        });
        [4, 0.5, 4].forEach((factor, place) => {
          expect(Math.abs((scaled[place] ?? NaN) - factor * (errors[place] ?? NaN))).toBeLessThanOrEqual(4e-8 * size);
        });
      }),
    );
  });
});
