import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { totals } from "../../../src/core/matrix/totals";
import { share } from "../../../src/core/structure/share";
import { threeRegions } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("shares", () => {
  test("by row are the structure of each region", () => {
    expectCells(share(matrix(threeRegions[2013]), null, "row"), [
      [0.008297180599571297, 0.22318800447165732, 0.7685148149287715],
      [0.013113980637654695, 0.5063743201189131, 0.48051169924343223],
      [0.12368292734635035, 0.521603171574551, 0.3547139010790985],
    ]);
  });

  test("by column are each region's part of a sector", () => {
    expectCells(share(matrix([[161.8], [188.45], [3500.4]]), null, "col"), [
      [0.042018879929362575],
      [0.04893978938620752],
      [0.9090413306844299],
    ]);
  });

  test("by the whole range are parts of one total", () => {
    expectCells(
      share(
        matrix([
          [1, 2],
          [3, 4],
        ]),
        null,
        "all",
      ),
      [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
    );
  });

  test("divide by the total given: one value, a row, a column or a block, whatever by says", () => {
    const values = matrix([
      [1, 2],
      [3, 4],
    ]);
    expectCells(share(matrix([[161.8]]), matrix([[19500.6]]), "col"), [[0.008297180599571297]]);
    expectCells(share(values, matrix([[10]]), "row"), [
      [0.1, 0.2],
      [0.3, 0.4],
    ]);
    expectCells(share(values, matrix([[2, 8]]), "row"), [
      [0.5, 0.25],
      [1.5, 0.5],
    ]);
    expectCells(share(values, matrix([[2], [8]]), "col"), [
      [0.5, 1],
      [0.375, 0.5],
    ]);
    expectCells(
      share(
        values,
        matrix([
          [2, 4],
          [8, 5],
        ]),
        "col",
      ),
      [
        [0.5, 0.5],
        [0.375, 0.8],
      ],
    );
  });

  test("are blank for a blank, which is in no total", () => {
    expectCells(
      share(
        matrix([
          [1, null, 3],
          [null, null, null],
        ]),
        null,
        "row",
      ),
      [
        [0.25, null, 0.75],
        [null, null, null],
      ],
    );
    expectCells(share(matrix([[1, 2]]), matrix([[null, 4]]), "col"), [[null, 0.5]]);
  });

  test("allow negative parts, and are divisions by zero where the parts cancel", () => {
    expectCells(
      share(
        matrix([
          [-1, 3],
          [-1, 1],
        ]),
        null,
        "row",
      ),
      [
        [-0.5, 1.5],
        ["#DIV/0!", "#DIV/0!"],
      ],
    );
  });

  test("fail with a failed cell in their total, and keep its failure in its place", () => {
    const states = Uint8Array.of(FIRST_FOREIGN_FAILURE, FIRST_FOREIGN_FAILURE + 1, 0, 0);
    const failed = new Matrix(2, 2, Float64Array.of(0, 0, 1, 3), states);
    expectCells(share(failed, null, "row"), [
      ["state 4", "state 5"],
      [0.25, 0.75],
    ]);
    expectCells(share(failed, null, "col"), [
      ["state 4", "state 5"],
      ["state 4", "state 5"],
    ]);
  });

  test("are not defined for a single value without a total", () => {
    const { kind, reason, details } = failureOf(() => share(matrix([[5]]), null, "col"));
    expect([kind, reason, details]).toEqual(["value", "no-total", { argument: "total" }]);
  });

  test("need a total that fits", () => {
    const { kind, reason, details } = failureOf(() => share(matrix([[1, 2, 3]]), matrix([[1, 2]]), "col"));
    expect([kind, reason]).toEqual(["value", "shapes-differ"]);
    expect(details).toEqual({ first: "values", firstShape: "1 × 3", second: "total", secondShape: "1 × 2" });
  });

  test("add up to 1 and do not change with the unit", () => {
    fc.assert(
      fc.property(tables(), fc.constantFrom("row" as const, "col" as const, "all" as const), (rows, by) => {
        const shares = share(matrix(rows), null, by);
        const sums = totals(shares, by);
        expectNear(sums, { values: sums.values.map(() => 1) });
        expectNear(share(matrix(rows.map((row) => row.map((value) => value * 1e4))), null, by), shares);
      }),
    );
  });

  test("follow their cells when rows change places", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const columns = rows[0]?.length ?? 0;
        const once = share(matrix(rows), null, "row");
        const turned = share(matrix([...rows].reverse()), null, "row");
        rows.forEach((_, row) => {
          const other = rows.length - 1 - row;
          expect([...turned.values.subarray(other * columns, (other + 1) * columns)]).toEqual([
            ...once.values.subarray(row * columns, (row + 1) * columns),
          ]);
        });
      }),
    );
  });
});
