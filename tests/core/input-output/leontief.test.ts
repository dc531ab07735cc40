import fc from "fast-check";
import {
  inputCoefficients,
  linkages,
  outputInverse,
  outputMultipliers,
  sectorClass,
} from "../../../src/core/input-output/leontief";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

const flows = [
  [150, 500],
  [200, 100],
];
const total = [[1000], [2000]];

describe("the Leontief inverse", () => {
  test("is that of Miller and Blair's two sectors, in 303rds", () => {
    expectCells(inputCoefficients(matrix(flows), matrix(total), "leontief"), [
      [0.15, 0.25],
      [0.2, 0.05],
    ]);
    expectCells(outputInverse(matrix(flows), matrix(total), "leontief"), [
      [380 / 303, 100 / 303],
      [80 / 303, 340 / 303],
    ]);
  });

  test("in the form of Ghosh divides by the output of the row", () => {
    expectCells(inputCoefficients(matrix(flows), matrix([[1000, 2000]]), "ghosh"), [
      [0.15, 0.5],
      [0.1, 0.05],
    ]);
    expectCells(outputInverse(matrix(flows), matrix(total), "ghosh"), [
      [380 / 303, 200 / 303],
      [40 / 303, 340 / 303],
    ]);
  });

  test("has coefficients of 0 for a sector without output and flows, and takes a blank flow as 0", () => {
    const withEmpty = [
      [10, null, 5],
      [0, 0, null],
      [4, 0, 6],
    ];
    const inverse = outputInverse(matrix(withEmpty), matrix([[50, 0, 40]]), "leontief");
    expectCells(inverse, [
      [85 / 67, 0, 12.5 / 67],
      [0, 1, 0],
      [8 / 67, 0, 80 / 67],
    ]);
  });

  test("needs output where there are flows, by column or in the form of Ghosh by row", () => {
    const fails = (form: "leontief" | "ghosh") =>
      failureOf(() =>
        outputInverse(
          matrix([
            [1, 2],
            [3, 4],
          ]),
          matrix([[10], [0]]),
          form,
        ),
      );
    expect(fails("leontief")).toMatchObject({
      kind: "division",
      reason: "flows-without-output",
      details: { sector: 2 },
    });
    expect(fails("ghosh")).toMatchObject({ reason: "flows-without-output", details: { sector: 2 } });
    const onlyBuys = [
      [1, 2],
      [0, 0],
    ];
    expect(failureOf(() => outputInverse(matrix(onlyBuys), matrix([[10], [0]]), "leontief"))).toMatchObject({
      reason: "flows-without-output",
    });
    expectCells(outputInverse(matrix(onlyBuys), matrix([[10], [0]]), "ghosh"), [
      [1 / 0.9, 0.2 / 0.9],
      [0, 1],
    ]);
  });

  test("needs a square, an output for each sector that is not negative, and final demand", () => {
    const fails = (given: number[][], output: number[][]) =>
      failureOf(() => outputInverse(matrix(given), matrix(output), "leontief"));
    expect(fails([[1, 2]], [[5], [10]])).toMatchObject({
      kind: "value",
      reason: "not-square",
      details: { argument: "flows" },
    });
    expect(fails(flows, [[5]])).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "total" },
    });
    expect(fails(flows, [[5], [-1]])).toMatchObject({
      kind: "domain",
      reason: "negative",
      details: { argument: "total" },
    });
    expect(
      fails(
        [
          [50, 50],
          [50, 50],
        ],
        [[100], [100]],
      ),
    ).toMatchObject({ kind: "domain", reason: "singular", details: { argument: "flows" } });
  });

  test("of very many sectors is refused early", () => {
    const wide = matrix(Array.from({ length: 1200 }, () => new Array<number>(1200).fill(0)));
    const output = matrix([new Array<number>(1200).fill(1)]);
    expect(failureOf(() => outputInverse(wide, output, "leontief"))).toMatchObject({
      kind: "domain",
      reason: "takes-too-long",
      details: { argument: "flows" },
    });
  });

  const economy = fc.integer({ min: 1, max: 6 }).chain((n) =>
    fc.tuple(
      fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
      fc.array(fc.double({ min: 7, max: 100, noNaN: true }), { minLength: n, maxLength: n }),
    ),
  );

  test("makes output of final demand, and Ghosh's is x̂⁻¹·L·x̂", () => {
    fc.assert(
      fc.property(economy, ([z, x]) => {
        const inverse = outputInverse(matrix(z), matrix([x]), "leontief");
        const demand = x.map((output, row) => output - (z[row] ?? []).reduce((sum, value) => sum + value, 0));
        const produced = x.map((_, row) =>
          inverse.row(row).reduce((sum, value, j) => sum + value * (demand[j] ?? NaN), 0),
        );
        expectNear({ values: produced }, { values: x }, 1e-9);
        const ghosh = outputInverse(matrix(z), matrix([x]), "ghosh");
        const turned = Array.from(inverse.values, (value, index) => {
          const [i, j] = [Math.floor(index / x.length), index % x.length];
          return (value * (x[j] ?? NaN)) / (x[i] ?? NaN);
        });
        expectNear(ghosh, { values: turned }, 1e-10);
      }),
    );
  });

  test("does not depend on the unit of flows and output", () => {
    fc.assert(
      fc.property(economy, ([z, x]) => {
        const times = (rows: number[][]) => matrix(rows.map((row) => row.map((value) => value * 1024)));
        expectNear(outputInverse(times(z), times([x]), "leontief"), outputInverse(matrix(z), matrix([x]), "leontief"));
      }),
    );
  });
});

describe("multipliers and linkages", () => {
  const inverse = () => outputInverse(matrix(flows), matrix(total), "leontief");

  test("are column sums, weighted with direct coefficients", () => {
    expectCells(outputMultipliers(inverse(), null), [[460 / 303, 440 / 303]]);
    expectCells(outputMultipliers(inverse(), matrix([[0.3], [0.25]])), [[134 / 303, 115 / 303]]);
    expect(failureOf(() => outputMultipliers(inverse(), matrix([[1, 2, 3]])))).toMatchObject({
      reason: "vector-length",
      details: { argument: "direct" },
    });
  });

  test("are relative to their mean", () => {
    expectCells(linkages(inverse(), "backward"), [[46 / 45, 44 / 45]]);
    expectCells(linkages(inverse(), "forward"), [[48 / 45, 42 / 45]]);
  });

  test.each([
    [1.1, 1.1, "key"],
    [1.1, 1, "backward"],
    [1 + 2 ** -50, 1.1, "forward"],
    [1, 0.9, "weak"],
  ] as const)("of %d and %d make a sector %s", (backward, forward, name) => {
    expect(sectorClass(backward, forward)).toBe(name);
  });
});
