import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { totals } from "../../../src/core/matrix/totals";
import { contribution } from "../../../src/core/structure/contribution";
import { growth } from "../../../src/core/structure/growth";
import { beijing } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

const sum = (result: Matrix) => totals(result, "all").at(0);
const shuffled = (rows: readonly (readonly number[])[]) => [...rows].reverse().map((row) => [...row].reverse());

describe("the contribution of a part", () => {
  const [start, end] = [[beijing[2009]], [beijing[2013]]] as const;

  test("is its part of the change, of the growth, or of the growth in percentage points", () => {
    expectCells(contribution(matrix(start), matrix(end), "rate"), [
      [0.005697669849502927, 0.21077449015678415, 0.7835278399937129],
    ]);
    expectCells(contribution(matrix(start), matrix(end), "pull"), [
      [0.003665967183273077, 0.1356155032488054, 0.5041336940307941],
    ]);
    expectCells(contribution(matrix(start), matrix(end), "pp"), [
      [0.36659671832730767, 13.56155032488054, 50.413369403079415],
    ]);
  });

  test("reads a row, a column and a block as parts of one total", () => {
    expectCells(contribution(matrix([[1], [3]]), matrix([[2], [6]]), "rate"), [[0.25], [0.75]]);
    expectCells(contribution(matrix([[1], [3]]), matrix([[2, 6]]), "pull"), [[0.25], [0.75]]);
    const block = matrix([
      [1, 2],
      [3, 4],
    ]);
    expectCells(
      contribution(
        block,
        matrix([
          [2, 2],
          [3, 8],
        ]),
        "pull",
      ),
      [
        [0.1, 0],
        [0, 0.4],
      ],
    );
  });

  test("excludes a part that is blank at one of the ends from both totals", () => {
    expectCells(contribution(matrix([[10, null, 30, 7]]), matrix([[11, 100, 33, null]]), "pull"), [
      [0.025, null, 0.075, null],
    ]);
    expectCells(contribution(matrix([[10, null, 30]]), matrix([[11, 100, 33]]), "rate"), [[0.25, null, 0.75]]);
    expectCells(contribution(matrix([[null, null]]), matrix([[1, 2]]), "rate"), [[null, null]]);
  });

  test("is a division by zero when the total does not change, or is zero at the start", () => {
    expectCells(contribution(matrix([[1, 2]]), matrix([[2, 1]]), "rate"), [["#DIV/0!", "#DIV/0!"]]);
    expectCells(contribution(matrix([[1, 2]]), matrix([[2, 1]]), "pull"), [[1 / 3, -1 / 3]]);
    expectCells(contribution(matrix([[0, 0]]), matrix([[2, 1]]), "pp"), [["#DIV/0!", "#DIV/0!"]]);
    expectCells(contribution(matrix([[0, 0]]), matrix([[2, 1]]), "rate"), [[2 / 3, 1 / 3]]);
  });

  test("counts the change from 0.1 + 0.2 to 0.3 as none", () => {
    for (const unit of [1, 1e6])
      expectCells(contribution(matrix([[0.1 * unit, 0.2 * unit]]), matrix([[0.3 * unit, 0]]), "rate"), [
        ["#DIV/0!", "#DIV/0!"],
      ]);
    expectCells(contribution(matrix([[100000.1, 200000.2]]), matrix([[300000.3, 0]]), "rate"), [
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("does not count a small change of a small total as none", () => {
    expectCells(contribution(matrix([[1e-6, 2e-6]]), matrix([[1e-6, 2e-6 + 1e-12]]), "rate"), [[0, 1]]);
  });

  test("allows parts that shrink or are negative", () => {
    expectCells(contribution(matrix([[10, 10]]), matrix([[5, 25]]), "rate"), [[-0.5, 1.5]]);
    expectCells(contribution(matrix([[10, -2]]), matrix([[5, -1]]), "pull"), [[-5 / 8, 1 / 8]]);
  });

  test("fails everywhere when a part has failed, in its place with its own failure", () => {
    const states = Uint8Array.of(0, FIRST_FOREIGN_FAILURE, FIRST_FOREIGN_FAILURE + 1);
    const failed = new Matrix(1, 3, Float64Array.of(1, 0, 0), states);
    expectCells(contribution(failed, matrix([[2, 2, 2]]), "rate"), [["state 4", "state 4", "state 5"]]);
  });

  test("needs the same parts at both ends", () => {
    const { kind, reason, details } = failureOf(() => contribution(matrix([[1, 2, 3]]), matrix([[1, 2]]), "rate"));
    expect([kind, reason]).toEqual(["value", "same-shape"]);
    expect(details).toEqual({ first: "start", firstShape: "1 × 3", second: "end", secondShape: "1 × 2" });
  });

  const growing = tablePairs({ from: 1.05, to: 3 }, { maxRows: 3 });

  test("adds up to 1 by rate and to the growth of the total by pull; pp is 100 times pull", () => {
    fc.assert(
      fc.property(growing, ({ first: rows, second: grown }) => {
        const [first, last] = [matrix(rows), matrix(grown)];
        expectNear({ values: [sum(contribution(first, last, "rate"))] }, { values: [1] });
        const pulls = contribution(first, last, "pull");
        const total = growth(totals(first, "all"), totals(last, "all"), "rate", null).at(0);
        expectNear({ values: [sum(pulls)] }, { values: [total] });
        expectNear(contribution(first, last, "pp"), { values: pulls.values.map((pull) => 100 * pull) }, 1e-10);
      }),
    );
  });

  test("does not change with the unit, nor with the order of the parts", () => {
    fc.assert(
      fc.property(
        growing,
        fc.constantFrom("rate" as const, "pull" as const),
        ({ first: rows, second: grown }, mode) => {
          const once = contribution(matrix(rows), matrix(grown), mode);
          const scaled = (table: number[][]) => matrix(table.map((row) => row.map((value) => value * 3)));
          expectNear(contribution(scaled(rows), scaled(grown), mode), once);
          const turned = contribution(matrix(shuffled(rows)), matrix(shuffled(grown)), mode);
          expectNear({ values: [...turned.values].reverse() }, once);
        },
      ),
    );
  });
});
