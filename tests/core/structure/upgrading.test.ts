import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { upgrading, type UpgradingMode } from "../../../src/core/structure/upgrading";
import { threeRegions } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

const modes: readonly UpgradingMode[] = ["level", "ratio", "angle"];
const threeSectors = tables({ minColumns: 3, maxColumns: 3 });

describe("structural upgrading", () => {
  test("of Beijing, Tianjin and Hebei matches the reference values", () => {
    const regions = matrix(threeRegions[2013]);
    expectCells(upgrading(regions, "level"), [[2.7602176343292], [2.4673977186057776], [2.2310309737327483]]);
    expectCells(upgrading(regions, "ratio"), [[3.443351791007054], [0.9489258837821644], [0.6800455219785803]]);
    expectCells(upgrading(regions, "angle"), [[7.540455017215861], [6.986571076044086], [6.366077774647322]]);
  });

  test("goes from the first sector to the last", () => {
    const alone = matrix([
      [7, 0, 0],
      [0, 7, 0],
      [0, 0, 7],
    ]);
    expectCells(upgrading(alone, "level"), [[1], [2], [3]]);
    expectCells(upgrading(alone, "ratio"), [["#DIV/0!"], [0], ["#DIV/0!"]]);
    expectCells(upgrading(alone, "angle"), [[1.5 * Math.PI], [2 * Math.PI], [2.5 * Math.PI]]);
  });

  test("has a level for any number of sectors", () => {
    expectCells(upgrading(matrix([[1, 1, 1, 1, 1]]), "level"), [[3]]);
    expectCells(upgrading(matrix([[3, 1]]), "level"), [[1.25]]);
  });

  test("reads a single column as one structure", () => {
    for (const mode of modes)
      expectCells(upgrading(matrix([[161.8], [4352.3], [14986.5]]), mode), [
        [upgrading(matrix([[161.8, 4352.3, 14986.5]]), mode).at(0)],
      ]);
  });

  test("is blank where a sector that it needs is", () => {
    const regions = matrix([
      [null, 2, 6],
      [2, null, 6],
      [1, 2, null],
      [null, null, null],
    ]);
    expectCells(upgrading(regions, "level"), [[2.75], [2.5], [5 / 3], [null]]);
    expectCells(upgrading(regions, "ratio"), [[3], [null], [null], [null]]);
    expectCells(upgrading(regions, "angle"), [[null], [null], [null], [null]]);
  });

  test("is a division by zero for a region without anything, and out of domain for a negative sector", () => {
    const regions = matrix([
      [0, 0, 0],
      [-1, 2, 3],
      [1, 2, 3],
    ]);
    expectCells(upgrading(regions, "level"), [["#DIV/0!"], ["#NUM!"], [7 / 3]]);
    expectCells(upgrading(regions, "ratio"), [["#DIV/0!"], ["#NUM!"], [1.5]]);
    expect([0, 1, 2].map((row) => upgrading(regions, "angle").stateAt(row))).toEqual([2, 3, 0]);
  });

  test("fails in the row of a failed cell", () => {
    const failed = new Matrix(
      2,
      3,
      Float64Array.of(0, 2, 3, 1, 2, 3),
      Uint8Array.of(FIRST_FOREIGN_FAILURE, 0, 0, 0, 0, 0),
    );
    expectCells(upgrading(failed, "level"), [["state 4"], [7 / 3]]);
    expectCells(upgrading(failed, "ratio"), [[1.5], [1.5]]);
    expect(upgrading(failed, "angle").stateAt(0)).toBe(FIRST_FOREIGN_FAILURE);
  });

  test("keeps the failure of a row from those below it", () => {
    const states = new Uint8Array(15);
    states[0] = FIRST_FOREIGN_FAILURE;
    const table = new Matrix(5, 3, new Float64Array(15).fill(1, 1), states);
    expectCells(upgrading(table, "level"), [["state 4"], [2], [2], [2], [2]]);
  });

  test("has an angle between any two sectors", () => {
    const pairs = matrix([
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 1],
    ]);
    expectCells(upgrading(pairs, "angle"), [[1.75 * Math.PI], [2 * Math.PI], [2.25 * Math.PI]]);
  });

  test.each(["ratio", "angle"] as const)("needs three sectors for the %s", (mode) => {
    const table = failureOf(() =>
      upgrading(
        matrix([
          [1, 2],
          [3, 4],
        ]),
        mode,
      ),
    );
    expect([table.kind, table.reason]).toEqual(["value", "column-count"]);
    expect(table.details).toEqual({ argument: "values", needed: 3, found: 2 });
    const row = failureOf(() => upgrading(matrix([[1, 2, 3, 4]]), mode));
    expect([row.kind, row.reason, row.details]).toEqual([
      "value",
      "vector-length",
      { argument: "values", needed: 3, found: 4 },
    ]);
  });

  test("does not change with the unit, and follows its region", () => {
    fc.assert(
      fc.property(threeSectors, fc.constantFrom(...modes), (rows, mode) => {
        const once = upgrading(matrix(rows), mode);
        const inverted = upgrading(matrix([...rows].reverse().map((row) => row.map((value) => value * 1e-7))), mode);
        expectNear(
          { values: [...inverted.values].reverse().map((value, index) => value / once.at(index)) },
          {
            values: rows.map(() => 1),
          },
        );
      }),
    );
  });

  test("stays within its bounds", () => {
    fc.assert(
      fc.property(threeSectors, (rows) => {
        const slack = 1e-12;
        for (const level of upgrading(matrix(rows), "level").values)
          expect(level >= 1 - slack && level <= 3 + slack).toBe(true);
        for (const angle of upgrading(matrix(rows), "angle").values)
          expect(angle >= 1.5 * Math.PI - slack && angle <= 2.5 * Math.PI + slack).toBe(true);
      }),
    );
  });

  test("rises when output moves to a higher sector", () => {
    fc.assert(
      fc.property(threeSectors, (rows) => {
        const moved = rows.map(([primary = 0, secondary = 0, tertiary = 0]) => [
          primary / 2,
          secondary,
          tertiary + primary / 2,
        ]);
        const [before, after] = [upgrading(matrix(rows), "level"), upgrading(matrix(moved), "level")];
        rows.forEach((_, row) => {
          expect(after.at(row)).toBeGreaterThan(before.at(row));
        });
      }),
    );
  });

  test("has the angle of the arc cosines, where those keep their digits", () => {
    fc.assert(
      fc.property(threeSectors, (rows) => {
        const expected = rows.map((row) => {
          const norm = Math.hypot(...row);
          return row.reduce((sum, value, sector) => sum + (3 - sector) * Math.acos(value / norm), 0);
        });
        expectNear(upgrading(matrix(rows), "angle"), { values: expected }, 1e-7);
      }),
    );
  });
});

describe("structural upgrading of a later region", () => {
  test("is blank, or fails, by the cells of its own row", () => {
    const below = matrix([
      [1, 2, 3],
      [null, null, null],
      [1, 1, 2],
    ]);
    expectCells(upgrading(below, "level"), [[14 / 6], [""], [9 / 4]]);
    const failed = new Matrix(
      2,
      3,
      Float64Array.of(1, 2, 3, 1, 0, 3),
      Uint8Array.of(0, 0, 0, 0, FIRST_FOREIGN_FAILURE, 0),
    );
    for (const mode of modes)
      expect([0, 1].map((row) => upgrading(failed, mode).stateAt(row))).toEqual([0, FIRST_FOREIGN_FAILURE]);
  });
});
