import fc from "fast-check";
import { determinantOf, inverseOf, solve } from "../../../src/core/numeric/linear-systems";

const rowsOf = (rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));
const plain = (rows: readonly Float64Array[] | null) => rows?.map((row) => [...row]) ?? null;

/** The largest entry of |A·B − I|. */
function distanceFromIdentity(a: readonly Float64Array[], b: readonly Float64Array[]): number {
  let largest = 0;
  a.forEach((row, r) => {
    a.forEach((_, c) => {
      const entry = row.reduce((sum, value, k) => sum + value * (b[k]?.[c] ?? NaN), 0);
      largest = Math.max(largest, Math.abs(entry - (r === c ? 1 : 0)));
    });
  });
  return largest;
}

describe("the inverse of a matrix", () => {
  test("is that of fractions", () => {
    const inverse = plain(
      inverseOf(
        rowsOf([
          [0.85, -0.25],
          [-0.2, 0.95],
        ]),
      ),
    );
    [380 / 303, 100 / 303, 80 / 303, 340 / 303].forEach((value, place) => {
      expect(inverse?.flat()[place]).toBeCloseTo(value, 14);
    });
  });

  test("is found where the diagonal is zero, and leaves the matrix as it is", () => {
    const rows = rowsOf([
      [0, 2],
      [4, 0],
    ]);
    expect(plain(inverseOf(rows))).toEqual([
      [0, 0.25],
      [0.5, 0],
    ]);
    expect(plain(rows)).toEqual([
      [0, 2],
      [4, 0],
    ]);
  });

  test.each([
    [
      "equal rows",
      [
        [0.5, -0.5],
        [-0.5, 0.5],
      ],
    ],
    [
      "rows that are equal but for a rounding",
      [
        [0.1 + 0.2, 1],
        [0.3, 1],
      ],
    ],
    [
      "a column of zeros",
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ["nothing but zeros", [[0]]],
  ])("does not exist for %s", (_, rows) => {
    expect(inverseOf(rowsOf(rows))).toBeNull();
  });

  test("is exact to a rounding for a Hilbert matrix of five rows", () => {
    const hilbert = rowsOf([1, 2, 3, 4, 5].map((row) => [0, 1, 2, 3, 4].map((column) => 1 / (row + column))));
    const exact = [25, -300, 1050, -1400, 630];
    plain(inverseOf(hilbert))?.[0]?.forEach((value, place) => {
      expect(Math.abs(value / (exact[place] ?? NaN) - 1)).toBeLessThan(1e-10);
    });
  });

  const dominant = fc.integer({ min: 1, max: 8 }).chain((n) =>
    fc
      .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      })
      .map((rows) => rowsOf(rows.map((row, r) => row.map((value, c) => (r === c ? n + 1 + value : value))))),
  );

  test("times the matrix is the identity, from both sides", () => {
    fc.assert(
      fc.property(dominant, (rows) => {
        const inverse = inverseOf(rows) ?? [];
        expect(distanceFromIdentity(rows, inverse)).toBeLessThan(1e-13);
        expect(distanceFromIdentity(inverse, rows)).toBeLessThan(1e-13);
      }),
    );
  });

  test("of 150 rows keeps its digits", () => {
    let state = 1;
    const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const rows = Array.from({ length: 150 }, (_, r) =>
      Float64Array.from({ length: 150 }, (_cell, c) => (r === c ? 1 : 0) - next() / 200),
    );
    const inverse = inverseOf(rows) ?? [];
    expect(distanceFromIdentity(rows, inverse)).toBeLessThan(1e-13);
  });
});

describe("the solution of a linear system", () => {
  test("is one column for each right side", () => {
    const a = rowsOf([
      [2, 1],
      [1, 3],
    ]);
    const found = plain(
      solve(
        a,
        rowsOf([
          [3, 2],
          [4, 1],
        ]),
      ),
    );
    [1, 1, 1, 0].forEach((value, place) => {
      expect(found?.flat()[place]).toBeCloseTo(value, 14);
    });
  });
});

describe("the determinant of a matrix", () => {
  test.each([
    [[[7]], 7],
    [
      [
        [0, 2],
        [4, 0],
      ],
      -8,
    ],
    [
      [
        [0, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ],
      1,
    ],
    [
      [
        [2, 1, 3],
        [4, -1, 2],
        [1, 5, 6],
      ],
      9,
    ],
    [
      [
        [1, 2],
        [2, 4],
      ],
      0,
    ],
    [
      [
        [1e-20, 0],
        [0, 1e-20],
      ],
      1e-40,
    ],
  ])("of %j is %d", (rows, expected) => {
    expect(determinantOf(rowsOf(rows)) / (expected === 0 ? 1 : expected)).toBeCloseTo(expected === 0 ? 0 : 1, 12);
  });
});
