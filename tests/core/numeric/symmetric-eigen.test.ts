import fc from "fast-check";
import { symmetricEigen } from "../../../src/core/numeric/symmetric-eigen";

const rowsOf = (rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, place) => sum + value * (b[place] ?? NaN), 0);

/** The largest entry of A·v − λ·v over all pairs, and of the products of different vectors, and of |v|² − 1. */
function faultOf(rows: readonly Float64Array[]): number {
  const { values, vectors } = symmetricEigen(rows);
  const faults = vectors.flatMap((vector, place) => [
    ...rows.map((row, r) => Math.abs(dot(row, vector) - (values[place] ?? NaN) * (vector[r] ?? NaN))),
    ...vectors.map((other, second) => Math.abs(dot(vector, other) - (place === second ? 1 : 0))),
  ]);
  return Math.max(0, ...faults);
}

describe("the eigenvalues of a symmetric matrix", () => {
  test.each([
    [
      [
        [2, 1],
        [1, 2],
      ],
      [3, 1],
    ],
    [
      [
        [2, -1, 0],
        [-1, 2, -1],
        [0, -1, 2],
      ],
      [2 + Math.SQRT2, 2, 2 - Math.SQRT2],
    ],
    [
      [
        [0, 0, 1],
        [0, 5, 0],
        [1, 0, 0],
      ],
      [5, 1, -1],
    ],
    [[[7]], [7]],
    [
      [
        [1, 0],
        [0, 1],
      ],
      [1, 1],
    ],
  ])("are descending: %j", (rows, expected) => {
    const { values } = symmetricEigen(rowsOf(rows));
    values.forEach((value, place) => {
      expect(value).toBeCloseTo(expected[place] ?? NaN, 13);
    });
    expect(values).toHaveLength(expected.length);
  });

  test("of none are none", () => {
    expect(symmetricEigen([])).toEqual({ values: [], vectors: [] });
  });

  test("are found where entries beside a diagonal of zeros are of very different size", () => {
    const rows = rowsOf([
      [-1e-200, 1e-13, 3e-166, 0],
      [1e-13, -1e-200, 0, 1.5e-171],
      [3e-166, 0, 0, 0],
      [0, 1.5e-171, 0, 0],
    ]);
    const { values } = symmetricEigen(rows);
    expect(values[0]).toBeCloseTo(1e-13, 25);
    expect(values[3]).toBeCloseTo(-1e-13, 25);
  });

  test("of what is not finite are sought no longer", () => {
    const { values } = symmetricEigen(
      rowsOf([
        [NaN, 1],
        [1, 0],
      ]),
    );
    expect(values).toHaveLength(2);
  });

  test("leave the matrix as it is", () => {
    const rows = rowsOf([
      [1, 2, 3],
      [2, 4, 5],
      [3, 5, 6],
    ]);
    const before = rows.map((row) => [...row]);
    symmetricEigen(rows);
    expect(rows.map((row) => [...row])).toEqual(before);
  });

  const symmetric = fc.integer({ min: 1, max: 9 }).chain((n) =>
    fc
      .array(
        fc.oneof(
          fc.double({ min: -1, max: 1, noNaN: true }).filter((x) => Math.abs(x) > 1e-200),
          fc.constant(0),
        ),
        {
          minLength: n * n,
          maxLength: n * n,
        },
      )
      .map((entries) =>
        rowsOf(
          Array.from({ length: n }, (_, r) =>
            Array.from({ length: n }, (_cell, c) => entries[Math.min(r, c) * n + Math.max(r, c)] ?? NaN),
          ),
        ),
      ),
  );

  test("have orthogonal vectors of length 1 with A·v = λ·v, and add up to the trace", () => {
    fc.assert(
      fc.property(symmetric, (rows) => {
        expect(faultOf(rows)).toBeLessThan(1e-13);
        const trace = rows.reduce((sum, row, place) => sum + (row[place] ?? NaN), 0);
        const { values } = symmetricEigen(rows);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 12);
        expect([...values].sort((a, b) => b - a)).toEqual(values);
      }),
    );
  });

  function manyRows(count: number): Float64Array[] {
    let state = 1;
    const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const rows = Array.from({ length: count }, () => new Float64Array(count));
    rows.forEach((row, r) => {
      for (let c = r; c < count; c++) row[c] = next();
      for (let c = r + 1; c < count; c++) (rows[c] ?? row)[r] = row[c] ?? NaN;
    });
    return rows;
  }

  test("of 100 rows keep their digits", () => {
    expect(faultOf(manyRows(100))).toBeLessThan(1e-12);
  });

  test("are found in two and a half steps each", () => {
    const { hypot } = Math;
    let radii = 0;
    Math.hypot = (...sides: number[]) => {
      radii++;
      return hypot(...sides);
    };
    try {
      symmetricEigen(manyRows(60));
    } finally {
      Math.hypot = hypot;
    }
    // A step over a block has a radius for each of its rows; blocks are 30 rows long on average.
    expect(radii).toBeLessThan(2.5 * 60 * 30);
  });
});
