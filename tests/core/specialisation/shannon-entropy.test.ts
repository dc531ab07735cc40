import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { shannonEntropy } from "../../../src/core/specialisation/shannon-entropy";
import { threeRegions } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("Shannon entropy", () => {
  test("is minus the sum of s ln s", () => {
    expectCells(shannonEntropy(matrix(threeRegions[2013]), "nats", "row"), [
      [0.5768293578607083],
      [0.7535829493230317],
      [0.9656270031949223],
    ]);
    expectCells(
      shannonEntropy(
        matrix([
          [118.3, 2743.1],
          [9004.5, null],
        ]),
        "nats",
        "all",
      ),
      [[0.5939187105717804]],
    );
  });

  test("in bits takes the logarithm to base 2", () => {
    expectCells(shannonEntropy(matrix([[1], [1], [2], [4]]), "bits", "col"), [[1.75]]);
  });

  test("normalized is a part of the most there can be", () => {
    expectCells(shannonEntropy(matrix(threeRegions[2013]), "normalized", "row"), [
      [0.5250527085947864],
      [0.6859407609909676],
      [0.8789515765981367],
    ]);
    expectCells(shannonEntropy(matrix([[3, 3, 3, 3, 3]]), "normalized", "all"), [[1]]);
  });

  test("takes 0·ln 0 as 0 and counts the zero in n", () => {
    expectCells(shannonEntropy(matrix([[1, 1, 0, 0]]), "nats", "all"), [[Math.LN2]]);
    expectCells(shannonEntropy(matrix([[1, 1, 0, 0]]), "normalized", "all"), [[0.5]]);
  });

  test("of a single part is 0, and not minus 0", () => {
    for (const row of [[5], [0, 5, 0]]) expect(shannonEntropy(matrix([row]), "nats", "all").at(0)).toBe(0);
  });

  test("keeps its digits where nearly all is in one part", () => {
    // One share e: −e ln e − (1 − e) ln(1 − e) = e (1 − ln e) − e²/2 − …
    const e = 1e-12;
    const found = shannonEntropy(matrix([[1 - e, e]]), "nats", "all").at(0);
    expect(Math.abs(found / (e * (1 - Math.log(e))) - 1)).toBeLessThan(1e-12);
  });

  test("skips blanks, which do not count in n", () => {
    expectCells(shannonEntropy(matrix([[1, null, 3]]), "normalized", "all"), [
      [shannonEntropy(matrix([[1, 3]]), "bits", "all").at(0)],
    ]);
  });

  test("fails in the cell of the row that fails", () => {
    const values = matrix([
      [0, 0],
      [1, -1],
      [null, null],
      [3, null],
      [1, 1],
    ]);
    expectCells(shannonEntropy(values, "bits", "row"), [["#DIV/0!"], ["#NUM!"], [null], [0], [1]]);
    expectCells(shannonEntropy(values, "normalized", "row"), [["#DIV/0!"], ["#NUM!"], [null], ["#DIV/0!"], [1]]);
  });

  test("of a whole range fails as a whole", () => {
    const failures: [number | null, string, string][] = [
      [0, "division", "zero-denominator"],
      [-1, "domain", "negative"],
      [null, "domain", "too-few"],
    ];
    for (const [value, kind, reason] of failures)
      expect(failureOf(() => shannonEntropy(matrix([[value]]), "nats", "all"))).toMatchObject({ kind, reason });
    expect(failureOf(() => shannonEntropy(matrix([[3]]), "normalized", "all"))).toMatchObject({
      kind: "division",
      details: { argument: "values" },
    });
  });
});

describe("Shannon entropy, whatever the values", () => {
  const of = (rows: readonly (readonly number[])[], mode: "nats" | "bits" | "normalized" = "nats") =>
    shannonEntropy(Matrix.of(rows), mode, "row");

  test("is from 0 to ln n, and has three units that agree", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const most = Math.log((rows[0] ?? []).length);
        const nats = of(rows).values;
        nats.forEach((value) => expect([value >= 0, value <= most + 1e-15]).toEqual([true, true]));
        expectNear(of(rows, "bits"), { values: nats.map((value) => value / Math.LN2) });
        expectNear(of(rows, "normalized"), { values: nats.map((value) => value / most) });
      }),
    );
  });

  test("does not depend on units or order, and grows by ln 2 when every part is split in two", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        expectNear(of(rows.map((row) => [...row].reverse().map((value) => value * 12.5))), of(rows));
        expectNear(of(rows.map((row) => [...row, ...row])), {
          values: of(rows).values.map((value) => value + Math.LN2),
        });
      }),
    );
  });

  test("of a table is that of its rows' totals plus the mean of the rows', weighted by their shares", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const sums = rows.map((row) => row.reduce((total, value) => total + value));
        const whole = sums.reduce((total, value) => total + value);
        const within = of(rows).values.reduce((total, value, r) => total + (value * (sums[r] ?? NaN)) / whole, 0);
        const between = shannonEntropy(Matrix.of([sums]), "nats", "all").at(0);
        expectNear(shannonEntropy(Matrix.of(rows), "nats", "all"), { values: [between + within] });
      }),
    );
  });
});
