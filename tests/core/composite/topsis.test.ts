import fc from "fast-check";
import { topsis, topsisColumns } from "../../../src/core/composite/topsis";
import { columnRange } from "../../../src/core/matrix/arguments";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";
import { present } from "../../support/present";

const closenessOf = (table: ReturnType<typeof topsis>) =>
  columnRange(table, topsisColumns.closeness, topsisColumns.closeness + 1);

describe("TOPSIS", () => {
  test("has the closeness of the reference values", () => {
    const regions = matrix([
      [76.9, 93213, 0.8],
      [48.1, 99607, 1.3],
      [35.5, 38716, 12.4],
    ]);
    const weights = matrix([[0.40593556597834407, 0.29750496628394896, 0.2965594677377069]]);
    expectCells(closenessOf(topsis(regions, weights, [1, 1, -1])), [[0.9625173035954004], [0.7115241341166345], [0]]);
  });

  test("has the distances, closeness and ranks computed by hand", () => {
    const units = matrix([
      [3, 4],
      [4, 3],
    ]);
    const expected = [
      [0.05, 0.15, 0.75, 1],
      [0.15, 0.05, 0.25, 2],
    ];
    expectCells(topsis(units, matrix([[1, 3]]), null), expected);
    expectCells(topsis(units, matrix([[0.25], [0.75]]), null), expected);
    // As costs, best and worst change places.
    expectCells(topsis(units, matrix([[1, 3]]), [-1, -1]), [
      [0.15, 0.05, 0.25, 2],
      [0.05, 0.15, 0.75, 1],
    ]);
  });

  test("gives equal units the better rank", () => {
    const table = topsis(matrix([[1], [3], [3], [2]]), null, null);
    expectCells(columnRange(table, topsisColumns.rank, topsisColumns.rank + 1), [[4], [1], [1], [3]]);
  });

  test("ignores a unit with a blank, and an indicator whose weight is blank", () => {
    const values = matrix([
      [3, 100, 4],
      [3, 100, null],
      [4, null, 3],
    ]);
    expectCells(topsis(values, matrix([[1, null, 3]]), null), [
      [0.05, 0.15, 0.75, 1],
      ["", "", "", ""],
      [0.15, 0.05, 0.25, 2],
    ]);
    const complete = matrix([
      [3, 100, 4],
      [4, 900, 3],
    ]);
    expectCells(topsis(complete, matrix([[1, null, 3]]), null), [
      [0.05, 0.15, 0.75, 1],
      [0.15, 0.05, 0.25, 2],
    ]);
  });

  test("ignores every unit when all have a blank", () => {
    expectCells(
      topsis(
        matrix([
          [null, 1],
          [2, null],
        ]),
        null,
        null,
      ),
      [
        ["", "", "", ""],
        ["", "", "", ""],
      ],
    );
  });

  test("is a division by zero where all units are the same, and ignores an indicator of zeros", () => {
    expectCells(topsis(matrix([[2], [2]]), null, null), [
      [0, 0, "#DIV/0!", "#DIV/0!"],
      [0, 0, "#DIV/0!", "#DIV/0!"],
    ]);
    const withZeros = matrix([
      [0, 3],
      [0, 4],
    ]);
    expectCells(closenessOf(topsis(withZeros, null, null)), [[0], [1]]);
  });

  test("rejects weights of another length, negative ones and none but zeros", () => {
    const units = matrix([[1, 2]]);
    expect(failureOf(() => topsis(units, matrix([[1, 2, 3]]), null))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "weights", needed: 2, found: 3 },
    });
    expect(failureOf(() => topsis(units, matrix([[1, -2]]), null))).toMatchObject({
      kind: "domain",
      reason: "negative",
      details: { argument: "weights" },
    });
    expect(failureOf(() => topsis(units, matrix([[0, 0]]), null))).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
    });
  });

  test("is between 0 and 1, whatever the units of measurement and the scale of the weights", () => {
    fc.assert(
      fc.property(tables({ minRows: 2, min: 1 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (rows, scale) => {
        const found = closenessOf(topsis(matrix(rows), null, null));
        fc.pre(found.states === null);
        for (const value of found.values) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const scaled = matrix(rows.map((row) => row.map((value) => value * scale)));
        expectNear(closenessOf(topsis(scaled, matrix([present(rows[0]).map(() => scale)]), null)), found, 1e-6);
      }),
    );
  });

  test("follows the order of the units and is 1 or 0 for a unit that is best in everything 1, worst in everything 0", () => {
    fc.assert(
      fc.property(tables({ minRows: 2 }), (rows) => {
        const best = present(rows[0]).map((_, column) => Math.max(...rows.map((row) => present(row[column]))) + 1);
        const worst = best.map(() => 0);
        const all = [best, ...rows, worst];
        const found = closenessOf(topsis(matrix(all), null, null));
        expect([found.at(0), found.at(all.length - 1)]).toEqual([1, 0]);
        const backwards = closenessOf(topsis(matrix([...all].reverse()), null, null));
        expectNear({ values: [...backwards.values].reverse() }, found);
      }),
    );
  });
});

test.each([-1e290, -1e-290, 1e-290, 1e-200, 1e-150, 1e150, 1e200, 1e290])(
  "an indicator in units of %d has the same closeness",
  (unit) => {
    const rows = [
      [3, 4, 9],
      [4, 3, 1],
      [1, 9, 5],
      [2, 2, 2],
    ];
    const directions = [1, 1, -1] as const;
    const inUnits = rows.map(([first = 0, ...others]) => [first * unit, ...others]);
    const ofUnit = unit < 0 ? ([-1, 1, -1] as const) : directions;
    expectNear(topsis(matrix(inUnits), null, ofUnit), topsis(matrix(rows), null, directions));
  },
);

test("an indicator of zeros has no effect on the others", () => {
  const [a, b] = [
    topsis(
      matrix([
        [0, 1],
        [0, 2],
        [0, 4],
      ]),
      null,
      null,
    ),
    topsis(matrix([[1], [2], [4]]), null, null),
  ];
  expectNear(closenessOf(a), closenessOf(b));
});
