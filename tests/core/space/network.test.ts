import fc from "fast-check";
import { type LinkCut, linkMatrix, networkLinks } from "../../../src/core/space/network-links";
import { networkMeasures, networkTable, nodeMeasures, nodeTable } from "../../../src/core/space/network-measures";
import { networkPaths } from "../../../src/core/space/network-paths";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

type Square = readonly (readonly (number | null)[])[];

const nodes = (square: Square, cut: LinkCut = 0) => cells(nodeTable(networkLinks(matrix(square), cut), nodeMeasures));
const whole = (square: Square, cut: LinkCut = 0) => {
  const values = cells(networkTable(networkLinks(matrix(square), cut), networkMeasures)).flat();
  return Object.fromEntries(networkMeasures.map((name, place) => [name, present(values[place])]));
};
const column = (rows: readonly (readonly (number | string)[])[], place: number) => rows.map((row) => row[place]);

/** Squares of 1 and 0, sparse ones and dense ones, with anything on the diagonal. */
const squares = fc.tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 1, max: 9 })).chain(([count, tenths]) =>
  fc.array(
    fc.array(
      fc.integer({ min: 0, max: 9 }).map((digit) => (digit < tenths ? 1 : 0)),
      { minLength: count, maxLength: count },
    ),
    { minLength: count, maxLength: count },
  ),
);

const transposed = (square: Square) => square.map((_, row) => square.map((line) => present(line[row])));

describe("the links of a network", () => {
  const square = [
    [99, 9, 7, 0],
    [8, 99, null, 0],
    [7, 2, 99, 5],
    [0, -1, 0.3, 99],
  ];
  const linked = (cut: LinkCut) => cells(linkMatrix(networkLinks(matrix(square), cut)));

  test("are where a value is above the cut, whatever the diagonal", () => {
    expect(linked(0)).toEqual([
      [0, 1, 1, 0],
      [1, 0, 0, 0],
      [1, 1, 0, 1],
      [0, 0, 1, 0],
    ]);
    expect(linked(7)).toEqual([
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(
      linked(-2)
        .flat()
        .filter((link) => link === 1),
    ).toHaveLength(11);
  });

  test("are not where a value equals the cut up to rounding", () => {
    const links = networkLinks(
      matrix([
        [0, 0.1 + 0.2],
        [0.4, 0],
      ]),
      0.3,
    );
    expect(cells(linkMatrix(links))).toEqual([
      [0, 0],
      [1, 0],
    ]);
    // The mean of 0.1, 0.2 and 0.3 is not exactly 0.2.
    const mean = networkLinks(
      matrix([
        [0, 0.1, 0.2, 0.3],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ]),
      "rowmean",
    );
    expect(cells(linkMatrix(mean))[0]).toEqual([0, 0, 0, 1]);
  });

  test("are above the mean of all or of the row, in which a blank is not counted", () => {
    // 9, 7, 0, 8, 0, 7, 2, 5, 0, −1 and 0.3 have a mean of 3.39; those of the rows are 5.33, 4, 4.67 and −0.23.
    expect(linked("mean")).toEqual([
      [0, 1, 1, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 1],
      [0, 0, 0, 0],
    ]);
    expect(linked("rowmean")).toEqual([
      [0, 1, 1, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 1],
      [1, 0, 1, 0],
    ]);
  });

  test.each([
    [
      "a matrix that is not a square",
      [
        [0, 1, 1],
        [1, 0, 1],
      ],
      "value",
      "not-square",
    ],
    ["a single node", [[1]], "domain", "too-few"],
  ] as const)("refuse %s", (_, given, kind, reason) => {
    expect(failureOf(() => networkLinks(matrix(given), 0))).toMatchObject({ kind, reason });
  });
});

describe("the measures of nodes", () => {
  test("go with the nodes when these are put in another order", () => {
    fc.assert(
      fc.property(squares, (square) => {
        const last = square.length - 1;
        const reversed = square.map((_, row) => square.map((_cell, place) => square[last - row]![last - place]!));
        expectCells(matrix(nodes(reversed) as number[][]), nodes(square).reverse());
        expect(whole(reversed)).toEqual(whole(square));
      }),
    );
  });

  test("exchange out and in when the links are turned", () => {
    fc.assert(
      fc.property(squares, (square) => {
        const [there, back] = [nodes(square), nodes(transposed(square))];
        for (const [one, other] of [
          [0, 1],
          [3, 4],
        ] as const) {
          expect(column(back, one)).toEqual(column(there, other));
          expect(column(back, other)).toEqual(column(there, one));
        }
        expect(column(back, 2)).toEqual(column(there, 2));
        back.forEach((row, node) => {
          expect(row[5]).toBeCloseTo(there[node]![5] as number, 12);
        });
        expect(whole(transposed(square))).toEqual(whole(square));
      }),
    );
  });

  test("of betweenness add up to the steps of shortest paths beyond the first", () => {
    fc.assert(
      fc.property(squares, (square) => {
        const paths = networkPaths(networkLinks(matrix(square), 0));
        const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
        expect(sum(paths.between)).toBeCloseTo(sum(paths.distances) - sum(paths.reached), 9);
        expect(sum(paths.distancesFrom)).toBe(sum(paths.distances));
        expect(sum(paths.reaching)).toBe(sum(paths.reached));
      }),
    );
  });

  test("lie between 0 and 1, and so do those of the whole", () => {
    fc.assert(
      fc.property(squares, (square) => {
        const parts = ["density", "reciprocity", "connectedness", "hierarchy", "efficiency"];
        const all = whole(square);
        const numbers = [...nodes(square).flatMap((row) => row.slice(2)), ...parts.map((name) => all[name])];
        for (const value of numbers.filter((one) => one !== "#DIV/0!")) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("of a symmetric square are those without direction", () => {
    // A star of four: the middle is between all pairs of the others.
    const star = [
      [0, 1, 1, 1],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ];
    expectCells(matrix(nodes(star) as number[][]), [
      [3, 3, 1, 1, 1, 1],
      ...Array.from({ length: 3 }, () => [1, 1, 1 / 3, 3 / 5, 3 / 5, 0]),
    ]);
    expect(whole(star)).toEqual({
      nodes: 4,
      links: 6,
      density: 0.5,
      reciprocity: 1,
      connectedness: 1,
      hierarchy: 0,
      efficiency: expect.closeTo(1 - 3 / 9, 12),
      pathlength: 1.5,
    });
  });

  test("of two nodes have no betweenness", () => {
    expect(
      nodes([
        [0, 1],
        [0, 0],
      ]),
    ).toEqual([
      [1, 0, 0.5, 1, 0, "#DIV/0!"],
      [0, 1, 0.5, 0, 1, "#DIV/0!"],
    ]);
  });

  test("count the share of several shortest paths", () => {
    // From 0 to 3 by 1 or by 2.
    const diamond = [
      [0, 1, 1, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
    ];
    expectCells(matrix([column(nodes(diamond), 5) as number[]]), [[0, 1 / 12, 1 / 12, 0]]);
  });
});

describe("the measures of a whole network", () => {
  test("of one without links divide by zero where nothing is there to be counted", () => {
    const bad = "#DIV/0!";
    expect(
      whole([
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    ).toEqual({
      nodes: 3,
      links: 0,
      density: 0,
      reciprocity: bad,
      connectedness: 0,
      hierarchy: bad,
      efficiency: bad,
      pathlength: bad,
    });
  });

  test("of several components are taken within them", () => {
    // A pair that reaches each other, a chain of three, a node alone.
    const parts = [
      [0, 1, 0, 0, 0, 0],
      [1, 0, 0, 0, 0, 0],
      [0, 0, 0, 1, 0, 0],
      [0, 0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ];
    expect(whole(parts)).toEqual({
      nodes: 6,
      links: 4,
      density: expect.closeTo(4 / 30, 12),
      reciprocity: 0.5,
      connectedness: expect.closeTo(8 / 30, 12),
      hierarchy: 0.75,
      efficiency: expect.closeTo(1 - 1 / 5, 12),
      pathlength: expect.closeTo(6 / 5, 12),
    });
  });

  test("of a complete one are those of a network without any hierarchy", () => {
    const complete = Array.from({ length: 5 }, () => new Array<number>(5).fill(1));
    expect(whole(complete)).toMatchObject({
      density: 1,
      reciprocity: 1,
      connectedness: 1,
      hierarchy: 0,
      efficiency: 0,
      pathlength: 1,
    });
  });
});

describe("a network that takes too long", () => {
  // Each of 1,500 nodes linked to all others, as far as their number says.
  const large = {
    nodes: 1500,
    starts: Uint32Array.from({ length: 1501 }, (_, node) => 1499 * node),
    targets: new Uint32Array(1500 * 1499),
  };

  test("is refused where paths are needed, before they are sought", () => {
    for (const name of ["closeness_in", "betweenness"])
      expect(failureOf(() => nodeTable(large, [name]))).toMatchObject({
        kind: "domain",
        reason: "takes-too-long",
        details: { argument: "matrix", shape: "1500 × 1500" },
      });
    expect(failureOf(() => networkTable(large, ["hierarchy"]))).toMatchObject({ reason: "takes-too-long" });
  });

  test("still has degrees and density", () => {
    expect(nodeTable(large, ["outdegree"]).at(3)).toBe(1499);
    expect(networkTable(large, ["density"]).at(0)).toBe(1);
  });
});
