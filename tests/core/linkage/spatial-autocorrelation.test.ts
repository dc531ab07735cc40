import fc from "fast-check";
import { gearyIndex } from "../../../src/core/linkage/geary-index";
import { moranIndex } from "../../../src/core/linkage/moran-index";
import type { Matrix } from "../../../src/core/matrix/matrix";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const measures = [
  ["Moran's I", moranIndex],
  ["Geary's C", gearyIndex],
] as const;

const chain = [
  [0, 1, 0, 0],
  [1, 0, 1, 0],
  [0, 1, 0, 1],
  [0, 0, 1, 0],
];
const uneven = [
  [0, 2, 0, 1, 0],
  [1, 0, 3, 0, 0],
  [0, 1, 0, 1, 0.5],
  [0, 0, 2, 0, 1],
  [1, 0, 0, 4, 0],
];
const column = (values: readonly (number | null)[]) => matrix(values.map((value) => [value]));
const asColumn = (values: readonly (number | string)[]) => values.map((value) => [value]);

// Worked in 40 digits: the variance under normality from the traces of the quadratic form, the one under
// randomisation from all permutations of the values.
describe.each([
  [
    "Moran's I",
    moranIndex,
    {
      chain: [
        0.41025641025641024, -0.3333333333333333, 0.14814814814814814, 1.9319028238268248, 0.053371501192204934,
        0.2689020381328074, 1.4339577116590314, 0.1515843310320525,
      ],
      chainByRow: [
        0.5384615384615384, -0.3333333333333333, 0.17222222222222222, 2.100727475591151, 0.035664896003179986,
        0.3488247863247863, 1.476082534602139, 0.13992173691781337,
      ],
      uneven: [
        -0.49126984126984125, -0.25, 0.0983843537414966, -0.769201318300458, 0.4417738079513417, 0.1320093222474175,
        -0.6640499339257379, 0.5066583523773943,
      ],
      unevenByRow: [
        -0.41962962962962963, -0.25, 0.08664814814814815, -0.5762647718585535, 0.5644362304318442, 0.11452066186556928,
        -0.5012562366563015, 0.6161908006910995,
      ],
    },
  ],
  [
    "Geary's C",
    gearyIndex,
    {
      chain: [
        0.34615384615384615, 1, 0.13333333333333333, -1.7906314379976584, 0.07335245863947704, 0.16050295857988164,
        -1.6320522265068858, 0.1026684845514651,
      ],
      chainByRow: [
        0.27403846153846156, 1, 0.125, -2.05332930690709, 0.04004065037205848, 0.20141457100591717, -1.617588942435033,
        0.10575121366730057,
      ],
      uneven: [
        1.1841269841269841, 1, 0.07591836734693877, 0.668257758826274, 0.5039690720354256, 0.09136991685563114,
        0.6091381849655032, 0.5424328491645826,
      ],
      unevenByRow: [
        1.090074074074074, 1, 0.0738, 0.3315672486592923, 0.7402160535763139, 0.08304334979423868, 0.31257006045592506,
        0.7546073274195189,
      ],
    },
  ],
] as const)("%s", (_, measure, expected) => {
  test("of a chain of four units is as worked in 40 digits, with its tests", () => {
    expectCells(measure(column([10, 12, 20, 22]), matrix(chain), false), asColumn(expected.chain));
    expectCells(measure(column([10, 12, 20, 22]), matrix(chain), true), asColumn(expected.chainByRow));
  });

  test("of uneven, lopsided weights is as worked in 40 digits, with its tests", () => {
    expectCells(measure(column([3, 1, 7, 2.5, 9]), matrix(uneven), false), asColumn(expected.uneven), 1e-11);
    expectCells(measure(column([3, 1, 7, 2.5, 9]), matrix(uneven), true), asColumn(expected.unevenByRow), 1e-11);
  });

  test("skips a unit with a blank value together with its weights, and a blank weight", () => {
    const weights = [
      [null, 1, 9, 0, 0],
      [1, null, 9, 1, 0],
      [9, 9, 5, 9, 9],
      [null, 1, 9, null, 1],
      [0, 0, 9, 1, 0],
    ];
    for (const standardize of [false, true])
      expectCells(
        measure(column([10, 12, null, 20, 22]), matrix(weights), standardize),
        asColumn(standardize ? expected.chainByRow : expected.chain),
      );
  });
});

describe("three regions that all touch one another", () => {
  const all = matrix([
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ]);

  test("have a Moran's I of −0.5 and a Geary's C of 1, no test under normality and none under randomisation", () => {
    const sectors = [14986.5, 6905.03, 10038.9];
    for (const standardize of [false, true]) {
      const tests = [0, "#DIV/0!", "#DIV/0!", "#NUM!", "#NUM!", "#NUM!"];
      expectCells(moranIndex(column(sectors), all, standardize), asColumn([-0.5, -0.5, ...tests]));
      expectCells(gearyIndex(column(sectors), all, standardize), asColumn([1, 1, ...tests]));
    }
  });
});

describe.each(measures)("%s", (_, measure) => {
  const four = [1, 2, 3, 5];
  const call = (values: readonly (number | null)[], weights: readonly (readonly (number | null)[])[]) =>
    failureOf(() => measure(column(values), matrix(weights), false));

  test("refuses weights that do not fit, negative ones and a unit that is its own neighbour", () => {
    expect(call([1, 2, 3], chain)).toMatchObject({
      kind: "value",
      reason: "not-square",
      details: { argument: "weights", shape: "4 × 4", needed: 3 },
    });
    const negative = chain.map((row) => row.map((weight) => -weight));
    expect(call(four, negative)).toMatchObject({ kind: "domain", reason: "negative", details: { row: 1, column: 2 } });
    const own = chain.map((row, r) => row.map((weight, c) => (r === 2 && c === 2 ? 1 : weight)));
    expect(call(four, own)).toMatchObject({ kind: "value", reason: "self-weight", details: { row: 3, column: 3 } });
  });

  test("divides by zero for values that are all equal or differ by rounding, and without neighbours", () => {
    expect(call([0.1 + 0.2, 0.3, 0.3, 0.3], chain)).toMatchObject({
      kind: "division",
      details: { argument: "values" },
    });
    const alone = chain.map((row) => row.map(() => 0));
    expect(call(four, alone)).toMatchObject({ kind: "division", details: { argument: "weights" } });
  });

  test("needs three units with a value", () => {
    const details = { argument: "values", needed: 3, found: 2 };
    expect(call([1, 2, null, null], chain)).toMatchObject({ kind: "domain", reason: "too-few", details });
  });

  test("keeps the zeros of a unit without neighbours", () => {
    const withIsland = [...chain.map((row) => [...row, 0]), [0, 0, 0, 0, 0]];
    for (const standardize of [false, true])
      expect(measure(column([...four, 4]), matrix(withIsland), standardize).states).toBeNull();
  });

  const count = 5;
  const sample = fc.record({
    values: fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: count, maxLength: count }),
    weights: fc
      .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }), {
        minLength: count,
        maxLength: count,
      })
      .map((rows) => rows.map((row, r) => row.map((weight, c) => (r === c ? 0 : weight))))
      .filter((rows) => rows.flat().some((weight) => weight > 0)),
  });

  test.each([2 ** -1030, 2 ** -500, 2 ** 500])(
    "takes weights in units of %d, whose inverse may be infinite",
    (unit) => {
      const values = column([3, 1, 4, 1, 5]);
      const inUnits = matrix(uneven.map((row) => row.map((weight) => weight * unit)));
      for (const standardize of [true, false])
        expectNear(measure(values, inUnits, standardize), measure(values, matrix(uneven), standardize));
    },
  );

  test("does not depend on the order of the units, nor on unit or origin of the values", () => {
    fc.assert(
      fc.property(sample, fc.boolean(), ({ values, weights }, standardize) => {
        const found = measure(column(values), matrix(weights), standardize);
        const backwards = [...weights].reverse().map((row) => [...row].reverse());
        const turned = measure(column([...values].reverse()), matrix(backwards), standardize);
        const shifted = measure(column(values.map((value) => 4 * value + 1000)), matrix(weights), standardize);
        const heavier = measure(
          column(values),
          matrix(weights.map((row) => row.map((weight) => 8 * weight))),
          standardize,
        );
        const lighter = measure(
          column(values),
          matrix(weights.map((row) => row.map((weight) => weight / 64))),
          standardize,
        );
        for (const same of [turned, shifted, heavier, lighter]) expectNear(same, found, 1e-9);
      }),
    );
  });

  test("has the mean and the variance over all permutations that it says", () => {
    fc.assert(
      fc.property(sample, ({ values, weights }) => {
        const found = measure(column(values), matrix(weights), false);
        const over = permutations(values).map((order) => statistic(measure(column(order), matrix(weights), false)));
        const mean = over.reduce((sum, value) => sum + value, 0) / over.length;
        const variance = over.reduce((sum, value) => sum + (value - mean) ** 2, 0) / over.length;
        expectNear({ values: [mean, variance] }, { values: [found.at(1), found.at(5)] }, 1e-10);
      }),
      { numRuns: 10 },
    );
  });
});

const statistic = (test: Matrix) => test.at(0);

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, place) =>
    permutations(values.filter((_, other) => other !== place)).map((rest) => [value, ...rest]),
  );
}

test("Moran's I and Geary's C add up with the weighted squares of the deviations", () => {
  // (n − 1)/n · I = Σ_i r_i z_i²/Σz² − C, with r_i the unit's part of the weights' margins.
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 4 }), (values) => {
      const [moran, geary] = [moranIndex, gearyIndex].map((measure) =>
        measure(column(values), matrix(chain), false).at(0),
      );
      const mean = values.reduce((sum, value) => sum + value, 0) / 4;
      const squares = values.map((value) => (value - mean) ** 2);
      const margins = [1, 2, 2, 1];
      const weighted = squares.reduce((sum, square, unit) => sum + square * present(margins[unit]), 0);
      const total = squares.reduce((sum, square) => sum + square, 0);
      // Σw = 6: C = 3·(weighted − cross)/(6·total), I = 4·cross/(6·total) with cross = ΣΣ w z z.
      const cross = (present(moran) * 6 * total) / 4;
      expectNear({ values: [present(geary)] }, { values: [(3 * (weighted - cross)) / (6 * total)] }, 1e-10);
    }),
  );
});
