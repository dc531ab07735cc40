import fc from "fast-check";
import { gravity, gravityMembership, gravityTotal } from "../../../src/core/linkage/gravity";
import type { Matrix } from "../../../src/core/matrix/matrix";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

type Cells = readonly (readonly (number | null)[])[];

const linkages = (
  population: readonly (number | null)[],
  output: readonly (number | null)[],
  distance: Cells,
  { constant = null, exponent = 2 }: { constant?: Matrix | null; exponent?: number } = {},
) =>
  gravity({
    population: matrix([population]),
    output: matrix(output.map((value) => [value])),
    distance: matrix(distance),
    constant,
    exponent,
  });

const population = [2114.8, 1472.21, 7332.61];
const output = [19500.6, 14370.16, 28301.4];
const distance = [
  [0, 120, 280],
  [120, 0, 310],
  [280, 310, 0],
];

describe("the gravity model", () => {
  test("gives the strengths of the example", () => {
    expectCells(linkages(population, output, distance), [
      ["", 2051.2180491678987, 1179.9832116047273],
      [2051.2180491678987, "", 689.4861535684196],
      [1179.9832116047273, 689.4861535684196, ""],
    ]);
  });

  test("adds the linkages of each region up, and gives each as a part of that", () => {
    const found = linkages(population, output, distance);
    expectCells(gravityTotal(found), [[3231.201260772626], [2740.704202736318], [1869.4693651731468]]);
    expectCells(gravityMembership(found), [
      ["", 0.6348159348877648, 0.3651840651122353],
      [0.7484273739281909, "", 0.2515726260718091],
      [0.6311861716415126, 0.3688138283584874, ""],
    ]);
  });

  test("takes another exponent and a constant, one for all or one for each pair", () => {
    // Masses √(4·1) = 2 and √(9·4) = 6, distance 3.
    const apart = [
      [0, 3],
      [3, 0],
    ];
    const pair = (options: { constant?: Matrix | null; exponent?: number }) => linkages([4, 9], [1, 4], apart, options);
    expectCells(pair({ exponent: 1 }), [
      ["", 4],
      [4, ""],
    ]);
    expectCells(pair({ constant: matrix([[0.5]]) }), [
      ["", 2 / 3],
      [2 / 3, ""],
    ]);
    const shares = matrix([
      [null, 0.2],
      [0.8, null],
    ]);
    expectCells(pair({ constant: shares }), [
      ["", (0.2 * 12) / 9],
      [(0.8 * 12) / 9, ""],
    ]);
    expectCells(pair({ constant: matrix([[null]]) }), [
      ["", 12 / 9],
      [12 / 9, ""],
    ]);
  });

  test("leaves blank what needs a blank, and does not count it", () => {
    const withBlanks = linkages(
      [4, null, 9],
      [1, 1, 4],
      [
        [null, 1, 3],
        [1, null, 1],
        [3, 1, null],
      ],
    );
    expectCells(withBlanks, [
      ["", "", 12 / 9],
      ["", "", ""],
      [12 / 9, "", ""],
    ]);
    expectCells(gravityTotal(withBlanks), [[12 / 9], [""], [12 / 9]]);
    const oneWay = linkages(
      [4, 9],
      [1, 4],
      [
        [0, null],
        [3, 0],
      ],
    );
    expectCells(oneWay, [
      ["", ""],
      [12 / 9, ""],
    ]);
  });

  test("divides by zero between regions without distance, and in the total, but not on the diagonal", () => {
    const found = linkages(
      [4, 9],
      [1, 4],
      [
        [0, 0],
        [3, 0],
      ],
    );
    expectCells(found, [
      ["", "#DIV/0!"],
      [12 / 9, ""],
    ]);
    expectCells(gravityTotal(found), [["#DIV/0!"], [12 / 9]]);
    const nobody = linkages(
      [0, 9],
      [1, 4],
      [
        [0, 3],
        [3, 0],
      ],
    );
    expectCells(gravityMembership(nobody), [
      ["", "#DIV/0!"],
      ["#DIV/0!", ""],
    ]);
  });

  test("is out of domain where a linkage leaves the range of numbers", () => {
    const found = linkages(
      [1e300, 1e300],
      [1e300, 1e300],
      [
        [0, 1e-9],
        [1, 0],
      ],
    );
    expectCells(found, [
      ["", "#NUM!"],
      ["#NUM!", ""],
    ]);
  });

  test("refuses what does not fit", () => {
    const [one, two] = [[[0]], distance.slice(0, 2)];
    expect(failureOf(() => linkages([1, 2], [1], one))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "output", needed: 2, found: 1 },
    });
    expect(failureOf(() => linkages([1, 2], [1, 2], two))).toMatchObject({
      kind: "value",
      reason: "not-square",
      details: { argument: "distance", shape: "2 × 3", needed: 2 },
    });
    expect(failureOf(() => linkages([-1], [1], one))).toMatchObject({ details: { argument: "population" } });
    expect(failureOf(() => linkages([1], [-1], one))).toMatchObject({ details: { argument: "output" } });
    expect(failureOf(() => linkages([1], [1], [[-1]]))).toMatchObject({ details: { argument: "distance" } });
    expect(failureOf(() => linkages([1], [1], one, { constant: matrix([[-1]]) }))).toMatchObject({
      kind: "domain",
      reason: "negative",
      details: { argument: "k" },
    });
    expect(failureOf(() => linkages([1], [1], one, { constant: matrix([[1, 2]]) }))).toMatchObject({
      reason: "not-square",
      details: { argument: "k" },
    });
    expect(failureOf(() => linkages([1], [1], one, { exponent: 0 }))).toMatchObject({
      kind: "domain",
      reason: "not-positive",
      details: { argument: "exponent" },
    });
  });

  const size = fc.double({ min: 1, max: 1e4, noNaN: true });
  const regions = fc.array(fc.tuple(size, size, size, size), { minLength: 2, maxLength: 6 }).map((list) => ({
    people: list.map(([people]) => people),
    made: list.map(([, made]) => made),
    away: list.map(([, , x]) => list.map(([, , y]) => 1 + Math.abs(x - y))),
  }));

  test("is symmetric for symmetric distances, and its memberships add up to 1", () => {
    fc.assert(
      fc.property(regions, ({ people, made, away }) => {
        const found = linkages(people, made, away);
        const n = people.length;
        for (let i = 0; i < n; i++)
          for (let j = 0; j < i; j++)
            expectNear({ values: [found.at(i * n + j) / found.at(j * n + i)] }, { values: [1] });
        const members = gravityMembership(found);
        for (let i = 0; i < n; i++) {
          const sum = members.values.subarray(i * n, (i + 1) * n).reduce((total, value) => total + value, 0);
          expect(sum).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test("keeps its memberships in other units of population, output and distance", () => {
    fc.assert(
      fc.property(regions, ({ people, made, away }) => {
        const scaled = linkages(
          people.map((value) => value * 4),
          made.map((value) => value * 9),
          away.map((row) => row.map((value) => value * 5)),
          { constant: matrix([[7]]) },
        );
        expectNear(gravityMembership(scaled), gravityMembership(linkages(people, made, away)));
      }),
    );
  });
});
