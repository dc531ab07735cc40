import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix, MISSING, NUMBER } from "../../../src/core/matrix/matrix";
import {
  locationQuotient,
  type LocationQuotientMode,
  type LocationQuotientTotals,
} from "../../../src/core/specialisation/location-quotient";
import { beijing, china2013, threeRegions } from "../../support/beijing-tianjin-hebei";
import { cells, expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

const noTotals: LocationQuotientTotals = { regionTotals: null, referenceTotal: null };
const quotient = (
  values: Matrix,
  reference: Matrix | null = null,
  mode: LocationQuotientMode = "lq",
  totals: Partial<LocationQuotientTotals> = {},
) => locationQuotient(values, reference, mode, { ...noTotals, ...totals });

describe("location quotient", () => {
  test("compares a region's share of a sector with the reference area's", () => {
    expectCells(quotient(matrix(threeRegions[2013]), matrix([china2013])), [
      [0.08286619200735879, 0.5084802406388872, 1.6672736109981428],
      [0.13097287981857691, 1.1536522169143524, 1.0424580767498979],
      [1.235254925756881, 1.1883474957719578, 0.7695429095640791],
    ]);
  });

  test("without a reference compares with the regions together", () => {
    expectCells(quotient(matrix(threeRegions[2009])), [
      [0.14700204978913453, 0.534901705310885, 1.5177187545243194],
      [0.2575349592193341, 1.2680147906494883, 0.8690454115193897],
      [1.921538660407523, 1.2060590201947479, 0.6968898786584079],
    ]);
  });

  test("takes the reference as a row or a column, but not as a block", () => {
    const values = matrix([[1, 2, 3, 4]]);
    const expected = [...quotient(values, matrix([[4, 3, 2, 1]])).values];
    expect([...quotient(values, matrix([[4], [3], [2], [1]])).values]).toEqual(expected);
    const block = matrix([
      [4, 3],
      [2, 1],
    ]);
    expect(failureOf(() => quotient(values, block))).toMatchObject({
      kind: "value",
      reason: "one-vector",
      details: { argument: "reference", shape: "2 × 2" },
    });
  });

  test("divides by totals of the whole economy where only some sectors are listed", () => {
    const totals = { regionTotals: matrix([[19500.6], [14370.16]]), referenceTotal: 568845 };
    expectCells(quotient(matrix([[4352.3], [7276.68]]), matrix([[249684]]), "lq", totals), [
      [0.5084802406388872],
      [1.1536522169143524],
    ]);
  });

  test("without a reference takes the whole from the totals of the regions", () => {
    const found = quotient(
      matrix([
        [10, 20],
        [30, 40],
      ]),
      null,
      "lq",
      { regionTotals: matrix([[100, 300]]) },
    );
    // Sector shares of the whole: 40/400 and 60/400.
    expectCells(found, [
      [0.1 / 0.1, 0.2 / 0.15],
      [0.1 / 0.1, 40 / 300 / 0.15],
    ]);
  });

  test("keeps the whole of a given reference beside totals of the regions", () => {
    // Shares 10/100 and 30/100 against 1/4 and 3/4.
    const found = quotient(matrix([[10, 30]]), matrix([[1, 3]]), "lq", { regionTotals: matrix([[100]]) });
    expectCells(found, [[0.4, 0.4]]);
  });

  test("by rsca is (LQ − 1)/(LQ + 1)", () => {
    expectCells(quotient(matrix([beijing[2013]]), matrix([china2013]), "rsca"), [
      [-0.8469502647344712, -0.32583771806844436, 0.25017066424934065],
    ]);
    expectCells(quotient(matrix([[0, 1]]), matrix([[1, 1]]), "rsca"), [[-1, 1 / 3]]);
  });

  test("by log is ln LQ, out of domain for a sector that the region has not", () => {
    expectCells(quotient(matrix([[0, 3, 1]]), matrix([[2, 1, 1]]), "log"), [["#NUM!", Math.log(3), 0]]);
  });

  test("by additive is the difference of the shares", () => {
    expectCells(quotient(matrix([beijing[2013]]), matrix([china2013]), "additive"), [
      [-0.09183027063934264, -0.21574351465921315, 0.3075737852985559],
    ]);
  });

  test("by binary is 1 from an LQ of 1 on, and rounding does not decide", () => {
    expectCells(quotient(matrix([[0, 1, 3]]), matrix([[1, 1, 2]]), "binary"), [[0, 1, 1]]);
    // The same structure as the reference, whose quotients round to both sides of 1.
    const rows = Array.from({ length: 50 }, (_, r) => [0.1, 0.2, 0.7].map((value) => value * (r + 1) * 1.1));
    expect(new Set(quotient(matrix(rows), null, "binary").values)).toEqual(new Set([1]));
    expectCells(quotient(matrix([[0.999999, 1.000001]]), matrix([[1, 1]]), "binary"), [[0, 1]]);
  });

  test.each(["lq", "rsca", "log", "additive", "binary", "z"] as const)(
    "by %s is a division by zero for a region that adds up to zero",
    (mode) => {
      expectCells(quotient(matrix([[0, 0]]), matrix([[1, 1]]), mode), [["#DIV/0!", "#DIV/0!"]]);
    },
  );

  test("by z is the standard score over the regions, sector by sector", () => {
    const values = matrix(threeRegions[2013]);
    const found = quotient(values, null, "z");
    const quotients = cells(quotient(values)) as number[][];
    for (const sector of [0, 1, 2]) {
      const own = quotients.map((row) => row[sector] ?? NaN);
      const mean = own.reduce((sum, value) => sum + value) / 3;
      const deviation = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3);
      own.forEach((value, region) => {
        expect(found.at(region * 3 + sector)).toBeCloseTo((value - mean) / deviation, 12);
      });
    }
  });

  test("by z is a division by zero for a sector without variation", () => {
    const proportional = matrix([
      [0.1, 0.2],
      [0.3, 0.6],
      [0.7, 1.4],
    ]);
    expectCells(quotient(proportional, null, "z"), [
      ["#DIV/0!", "#DIV/0!"],
      ["#DIV/0!", "#DIV/0!"],
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("by z knows no variation but one beyond the roundings of quotients of any size", () => {
    const totals = { regionTotals: matrix([[1], [1]]), referenceTotal: 1 };
    const score = (second: number) => quotient(matrix([[1], [second]]), matrix([[1e-6]]), "z", totals);
    expectCells(score(1 + 1e-14), [["#DIV/0!"], ["#DIV/0!"]]);
    expectCells(score(1 + 1e-6), [[-1], [1]], 1e-9);
    expectCells(score(1 + 1e-10), [[-1], [1]], 1e-5);
  });

  test("by z takes no account of regions without a quotient", () => {
    const values = matrix([
      [1, 3],
      [3, 1],
      [0, 0],
      [null, 4],
    ]);
    const found = quotient(values, matrix([[1, 1]]), "z");
    // Quotients 0.5 and 1.5 in the first sector; 1.5, 0.5 and 2 in the second.
    const [mean, deviation] = [4 / 3, Math.sqrt(7 / 18)];
    expectCells(found, [
      [-1, (1.5 - mean) / deviation],
      [1, (0.5 - mean) / deviation],
      ["#DIV/0!", "#DIV/0!"],
      [null, (2 - mean) / deviation],
    ]);
  });

  test.each([1e-12, 1e-110, 1e-305, 1e280])(
    "keeps its digits where amounts are %d times those of the reference",
    (scale) => {
      const [own, other] = [
        [1e-6, 2, 4e12],
        [4, 2, 1e12],
      ];
      const scaled = (amounts: readonly number[], by: number) => matrix([amounts.map((amount) => amount * by)]);
      const { values: expected } = quotient(matrix([own]), matrix([other]));
      for (const { values } of [
        quotient(scaled(own, 1e9 * scale), matrix([other])),
        quotient(matrix([own]), scaled(other, scale)),
      ])
        values.forEach((value, sector) => {
          expect(value / (expected[sector] as number)).toBeCloseTo(1, 14);
        });
    },
  );

  test("leaves a blank blank and out of every total", () => {
    expectCells(
      quotient(
        matrix([
          [1, null, 3],
          [3, 4, 1],
        ]),
      ),
      [
        [1 / 4 / (4 / 12), null, 3 / 4 / (4 / 12)],
        [3 / 8 / (4 / 12), 4 / 8 / (4 / 12), 1 / 8 / (4 / 12)],
      ],
    );
    expectCells(quotient(matrix([[1, 3]]), matrix([[1, null]])), [[0.25, null]]);
    expectCells(quotient(matrix([[null, null]]), matrix([[1, 1]])), [[null, null]]);
  });

  test("is a division by zero where a total is zero, and only there", () => {
    expectCells(
      quotient(
        matrix([
          [0, 0, 0],
          [1, 3, 0],
        ]),
      ),
      [
        ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
        [1, 1, "#DIV/0!"],
      ],
    );
    expectCells(quotient(matrix([[1, 3]]), matrix([[0, 0]])), [["#DIV/0!", "#DIV/0!"]]);
    expectCells(quotient(matrix([[1, 3]]), matrix([[1, 1]]), "additive", { referenceTotal: 0 }), [
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("hands an error of the sheet on to every cell that is computed with it", () => {
    const states = Uint8Array.of(FIRST_FOREIGN_FAILURE, NUMBER, NUMBER, NUMBER);
    const values = new Matrix(2, 2, Float64Array.of(0, 1, 2, 3), states);
    const found = quotient(values, matrix([[1, 1]]));
    expect([...(found.states ?? [])]).toEqual([FIRST_FOREIGN_FAILURE, FIRST_FOREIGN_FAILURE, NUMBER, NUMBER]);
    const scores = quotient(values, matrix([[1, 1]]), "z");
    expect([...(scores.states ?? [])].every((state) => state === FIRST_FOREIGN_FAILURE)).toBe(true);
    const two = Uint8Array.of(FIRST_FOREIGN_FAILURE, FIRST_FOREIGN_FAILURE + 1, NUMBER);
    const first = quotient(new Matrix(3, 1, Float64Array.of(0, 0, 3), two), matrix([[1]]), "z");
    expect(first.stateAt(2)).toBe(FIRST_FOREIGN_FAILURE);
  });

  test.each([
    [
      "values",
      () =>
        quotient(
          matrix([
            [1, -1],
            [1, 1],
          ]),
        ),
    ],
    ["reference", () => quotient(matrix([[1, 1]]), matrix([[-1, 1]]))],
    ["region_totals", () => quotient(matrix([[1, 1]]), null, "lq", { regionTotals: matrix([[-2]]) })],
    ["reference_total", () => quotient(matrix([[1, 1]]), matrix([[1, 1]]), "lq", { referenceTotal: -2 })],
  ])("refuses negative %s", (argument, call) => {
    expect(failureOf(call)).toMatchObject({ kind: "domain", reason: "negative", details: { argument } });
  });

  test("refuses a reference or totals of another length", () => {
    expect(failureOf(() => quotient(matrix([[1, 1]]), matrix([[1, 2, 3]])))).toMatchObject({
      kind: "value",
      reason: "sectors-length",
      details: { argument: "reference", inColumns: 2, inRows: 1, found: 3 },
    });
    expect(failureOf(() => quotient(matrix([[1, 1]]), null, "lq", { regionTotals: matrix([[1, 2]]) }))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "region_totals", needed: 1, found: 2 },
    });
  });
});

describe("location quotient, whatever the table", () => {
  const of = (rows: readonly (readonly number[])[], mode?: LocationQuotientMode) =>
    quotient(Matrix.of(rows), null, mode);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  test("averages to 1 over the sectors, weighted by the reference's shares", () => {
    fc.assert(
      fc.property(tables({ minRows: 2 }), (rows) => {
        const whole = sum(rows.flat());
        const found = cells(of(rows)) as number[][];
        const averages = found.map((row) =>
          sum(row.map((value, sector) => (value * sum(rows.map((region) => region[sector] ?? NaN))) / whole)),
        );
        expectNear({ values: averages }, { values: rows.map(() => 1) });
      }),
    );
  });

  test("needs a reference for a single region or a single sector, which would be 1 by itself", () => {
    for (const rows of [[[1, 2]], [[1], [2]], [[1]]])
      expect(failureOf(() => of(rows))).toMatchObject({ kind: "value", reason: "needs-reference" });
    expectCells(quotient(matrix([[1, 2]]), null, "lq", { regionTotals: matrix([[6]]) }), [[1, 1]]);
  });

  test("does not depend on units, and follows the order of regions and sectors", () => {
    fc.assert(
      fc.property(tables({ minRows: 2 }), (rows) => {
        const turned = [...rows].reverse().map((row) => [...row].reverse().map((value) => value / 7));
        const [found, expected] = [of(turned).values, of(rows).values.reverse()];
        found.forEach((value, index) => {
          expect(Math.abs(value / (expected[index] ?? NaN) - 1)).toBeLessThan(1e-12);
        });
      }),
    );
  });

  test("has variants that agree with it", () => {
    fc.assert(
      fc.property(tables({ minRows: 2 }), (rows) => {
        const plain = of(rows);
        expectNear(of(rows, "rsca"), { values: plain.values.map((value) => (value - 1) / (value + 1)) });
        expectNear(of(rows, "log"), { values: plain.values.map(Math.log) });
        of(rows, "binary").values.forEach((value, index) => {
          expect(value).toBe(plain.at(index) >= 1 - 1e-9 ? 1 : 0);
        });
        const additive = cells(of(rows, "additive")) as number[][];
        expectNear({ values: additive.map(sum) }, { values: rows.map(() => 0) });
      }),
    );
  });

  test("by z has mean 0 and deviation 1 in every sector that varies", () => {
    fc.assert(
      fc.property(tables({ minRows: 3 }), (rows) => {
        const found = cells(of(rows, "z"));
        (found[0] ?? []).forEach((_, sector) => {
          const scores = found.map((row) => row[sector]);
          if (scores.includes("#DIV/0!")) return;
          expect(Math.abs(sum(scores as number[]))).toBeLessThan(1e-5);
          expect(Math.abs(sum((scores as number[]).map((score) => score ** 2)) / scores.length - 1)).toBeLessThan(1e-5);
        });
      }),
    );
  });
});

describe("the z-score of a sector with an error of the sheet", () => {
  test("is that error for every region but one without the sector, which stays blank", () => {
    const values = Float64Array.of(1, 2, 3, 0, 2, 0);
    const states = Uint8Array.of(NUMBER, NUMBER, NUMBER, FIRST_FOREIGN_FAILURE, NUMBER, MISSING);
    const totals = { regionTotals: matrix([[9], [9], [9]]), referenceTotal: 27 };
    const scores = quotient(new Matrix(3, 2, values, states), matrix([[6, 6]]), "z", totals);
    expect([1, 3, 5].map((index) => scores.stateAt(index))).toEqual([
      FIRST_FOREIGN_FAILURE,
      FIRST_FOREIGN_FAILURE,
      MISSING,
    ]);
    expect([0, 2, 4].map((index) => scores.stateAt(index))).toEqual([NUMBER, NUMBER, NUMBER]);
  });
});
