import fc from "fast-check";
import { comparativeProductivity, regionAndNation } from "../../../src/core/gap/comparative-productivity";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { china2013, tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

type Rows = readonly (readonly (number | null)[])[];

const cpor = (regionOutput: Rows | Matrix, nationOutput: Rows, regionLabor: Rows | Matrix, nationLabor: Rows) =>
  comparativeProductivity(
    regionAndNation("output", asMatrix(regionOutput), matrix(nationOutput)),
    regionAndNation("labor", asMatrix(regionLabor), matrix(nationLabor)),
  );

const asMatrix = (rows: Rows | Matrix) => (rows instanceof Matrix ? rows : matrix(rows));
const asColumn = (row: readonly number[]) => row.map((value) => [value]);

const labor = [70, 350, 430];
const nationLabor = [24171, 23170, 29636];
const ofTianjin = [1.1424721280966343, 1.9293035036285866, 1.8150031688445674];

describe("comparative productivity", () => {
  test("of Tianjin with an illustrative employment matches the reference values", () => {
    expectCells(cpor([tianjin[2013]], [china2013], [labor], [nationLabor]), [ofTianjin]);
  });

  test("compares regions in rows with one nation", () => {
    const regions = [tianjin[2013], tianjin[2013].map((value) => 2 * value)];
    expectCells(cpor(regions, [china2013], [labor, labor], [nationLabor]), [
      ofTianjin,
      ofTianjin.map((value) => 2 * value),
    ]);
  });

  test("reads a column as long as the nation's as one region, and leaves it a column", () => {
    const expected = asColumn(ofTianjin);
    expectCells(cpor(asColumn(tianjin[2013]), [china2013], asColumn(labor), [nationLabor]), expected);
    expectCells(cpor(asColumn(tianjin[2013]), asColumn(china2013), [labor], asColumn(nationLabor)), expected);
    expectCells(cpor([tianjin[2013]], asColumn(china2013), asColumn(labor), [nationLabor]), [ofTianjin]);
  });

  test("reads a column beside a single national value as regions with one sector", () => {
    expectCells(cpor([[2], [3]], [[10]], [[1], [1]], [[10]]), [[2], [3]]);
  });

  test("is blank where one of the four is", () => {
    expectCells(cpor([[null, 1, 1, 1, 2]], [[5, null, 5, 5, 5]], [[1, 1, null, 1, 1]], [[5, 5, 5, null, 5]]), [
      [null, null, null, null, 2],
    ]);
  });

  test("is a division by zero without employment in the region and without anything in the nation", () => {
    expectCells(cpor([[1, 1, 1, 0]], [[5, 0, 5, 5]], [[0, 1, 1, 1]], [[5, 5, 0, 5]]), [
      ["#DIV/0!", "#DIV/0!", "#DIV/0!", 0],
    ]);
  });

  test("fails where a cell that it needs failed, and nowhere else", () => {
    const failed = new Matrix(2, 2, Float64Array.of(0, 1, 1, 1), Uint8Array.of(FIRST_FOREIGN_FAILURE, 0, 0, 0));
    expectCells(
      cpor(
        failed,
        [[1, 1]],
        [
          [1, 1],
          [1, 1],
        ],
        [[1, 1]],
      ),
      [
        ["state 4", 1],
        [1, 1],
      ],
    );
  });

  test("needs the same regions and sectors everywhere, and no negative value", () => {
    const failures = [
      failureOf(() => cpor([[1, 2]], [[1, 2, 3]], [[1, 2]], [[1, 2]])),
      failureOf(() => cpor([[1, 2]], [[1, 2]], [[1, 2]], [[1]])),
      failureOf(() => cpor([[1, 2]], [[1, 2]], [[1, 2, 3]], [[1, 2, 3]])),
      failureOf(() => cpor([[1, -2]], [[1, 2]], [[1, 2]], [[1, 2]])),
      failureOf(() => cpor([[1, 2]], [[-1, 2]], [[1, 2]], [[1, 2]])),
      failureOf(() => cpor([[1, 2]], [[1, 2]], [[1, -2]], [[1, 2]])),
      failureOf(() => cpor([[1, 2]], [[1, 2]], [[1, 2]], [[1, -2]])),
    ];
    expect(
      failures.map(({ kind, reason, details }) => [kind, reason, details["argument"] ?? details["second"]]),
    ).toEqual([
      ["value", "sectors-length", "nation_output"],
      ["value", "vector-length", "nation_labor"],
      ["value", "same-shape", "region_labor"],
      ["domain", "negative", "region_output"],
      ["domain", "negative", "nation_output"],
      ["domain", "negative", "region_labor"],
      ["domain", "negative", "nation_labor"],
    ]);
  });

  test("is 1 for a region that is the nation, and is inverted with its arguments", () => {
    fc.assert(
      fc.property(tablePairs({ from: 0.2, to: 5 }, { maxRows: 1 }), ({ first, second }) => {
        expectNear(cpor(first, first, second, second), { values: first.flat().map(() => 1) });
        const forwards = cpor(first, [first.flat().map(() => 7)], second, [second.flat().map(() => 3)]);
        const backwards = cpor(second, [second.flat().map(() => 3)], first, [first.flat().map(() => 7)]);
        expectNear(
          { values: forwards.values.map((value, place) => value * backwards.at(place)) },
          {
            values: first.flat().map(() => 1),
          },
        );
      }),
    );
  });
});
