import fc from "fast-check";
import { decouplingElasticity, decouplingState } from "../../../src/core/composite/decoupling";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";

const states = [
  "strong decoupling",
  "weak decoupling",
  "expansive coupling",
  "expansive negative decoupling",
  "strong negative decoupling",
  "weak negative decoupling",
  "recessive coupling",
  "recessive decoupling",
];

const one = (value: number | null) => matrix([[value]]);
const levels = (before: number, after: number, outputBefore: number, outputAfter: number) => ({
  pressureStart: one(before),
  pressureEnd: one(after),
  outputStart: one(outputBefore),
  outputEnd: one(outputAfter),
});
const stateOf = (pressureGrowth: number, outputGrowth: number) => {
  const [[code]] = cells(decouplingState(levels(1000, 1000 + pressureGrowth, 1000, 1000 + outputGrowth))) as [[number]];
  return states[code];
};

describe("the elasticity of decoupling", () => {
  test("matches the reference values", () => {
    expectCells(decouplingElasticity(levels(100, 102, 100, 110)), [[0.2]]);
    expectCells(decouplingElasticity(levels(100, 95, 100, 108)), [[-0.625]]);
  });

  test("is defined for a pressure or an output that ends at zero", () => {
    expectCells(decouplingElasticity(levels(100, 0, 100, 110)), [[-10]]);
    expectCells(decouplingElasticity(levels(100, 110, 100, 0)), [[-0.1]]);
  });

  test("broadcasts one value and a row over a block", () => {
    const found = decouplingElasticity({
      pressureStart: matrix([[100, 200]]),
      pressureEnd: matrix([
        [110, 260],
        [120, 220],
      ]),
      outputStart: one(100),
      outputEnd: matrix([[110], [150]]),
    });
    expectCells(found, [
      [1, 3],
      [0.4, 0.2],
    ]);
  });

  test("is a division by zero without output growth or from zero, and out of domain for negative levels", () => {
    for (const compute of [decouplingElasticity, decouplingState]) {
      expectCells(compute(levels(100, 102, 100, 100)), [["#DIV/0!"]]);
      expectCells(compute(levels(0, 102, 100, 110)), [["#DIV/0!"]]);
      expectCells(compute(levels(0, 0, 100, 110)), [["#DIV/0!"]]);
      expectCells(compute(levels(100, 102, 0, 110)), [["#DIV/0!"]]);
      expectCells(compute(levels(-100, 102, 100, 110)), [["#NUM!"]]);
      expectCells(compute(levels(100, -102, 100, 110)), [["#NUM!"]]);
      expectCells(compute(levels(0, -102, 100, 110)), [["#NUM!"]]);
      expectCells(compute({ ...levels(100, 102, 100, 110), outputEnd: one(null) }), [[""]]);
    }
  });

  test("names the arguments whose shapes do not fit", () => {
    const wide = { ...levels(1, 1, 1, 1), pressureStart: matrix([[1, 2]]), pressureEnd: matrix([[1, 2, 3]]) };
    expect(failureOf(() => decouplingElasticity(wide))).toMatchObject({
      reason: "shapes-differ",
      details: { first: "pressure_start", second: "pressure_end" },
    });
    const crossed = { ...levels(1, 1, 1, 1), pressureStart: matrix([[1, 2]]), outputEnd: matrix([[1, 2, 3]]) };
    expect(failureOf(() => decouplingElasticity(crossed))).toMatchObject({
      reason: "shapes-differ",
      details: { first: "pressure_start", second: "output_start" },
    });
  });

  test("does not depend on the units of pressure and output", () => {
    const level = fc.integer({ min: 1, max: 10000 });
    fc.assert(
      fc.property(level, level, level, level, (before, after, outputBefore, outputAfter) => {
        fc.pre(outputBefore !== outputAfter);
        const found = decouplingElasticity(levels(before, after, outputBefore, outputAfter)).at(0);
        const scaled = decouplingElasticity(levels(before * 8, after * 8, outputBefore / 4, outputAfter / 4)).at(0);
        expect(scaled).toBe(found);
      }),
    );
  });
});

describe("the state of decoupling", () => {
  test.each([
    [-50, 80, "strong decoupling"],
    [20, 100, "weak decoupling"],
    [100, 100, "expansive coupling"],
    [150, 100, "expansive negative decoupling"],
    [30, -20, "strong negative decoupling"],
    [-20, -100, "weak negative decoupling"],
    [-100, -100, "recessive coupling"],
    [-150, -100, "recessive decoupling"],
  ])("with a pressure of %d and an output of %d per thousand more is %s", (pressure, output, state) => {
    expect(stateOf(pressure, output)).toBe(state);
  });

  test.each([
    [0, 100, "weak decoupling"],
    [0, -100, "weak negative decoupling"],
    [80, 100, "expansive coupling"],
    [120, 100, "expansive coupling"],
    [-80, -100, "recessive coupling"],
    [-120, -100, "recessive coupling"],
    [79.99, 100, "weak decoupling"],
    [120.01, 100, "expansive negative decoupling"],
    [-79.99, -100, "weak negative decoupling"],
    [-120.01, -100, "recessive decoupling"],
  ])("at or near a limit, with %d and %d, is %s", (pressure, output, state) => {
    expect(stateOf(pressure, output)).toBe(state);
  });

  test("at a limit does not depend on rounding", () => {
    // 0.24/0.3 and 0.36/0.3 as computed from levels with decimals.
    for (const scale of [0.1, 0.7, 1.3, 7.77]) {
      const at = (after: number) => decouplingState(levels(10 * scale, after * scale, 10, 13)).at(0);
      expect([at(12.4), at(13.6)].map((code) => states[code])).toEqual(["expansive coupling", "expansive coupling"]);
    }
  });
});
