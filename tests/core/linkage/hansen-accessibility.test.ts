import fc from "fast-check";
import { hansenAccessibility } from "../../../src/core/linkage/hansen-accessibility";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("Hansen's accessibility", () => {
  const attraction = [10, 20, 30];
  const distance = [
    [1, 2, 4],
    [2, 1, 5],
  ];

  test("adds attractions up by a power of the distance, as worked by hand", () => {
    expectCells(hansenAccessibility(matrix([attraction]), matrix(distance), "power", 2), [
      [10 + 20 / 4 + 30 / 16],
      [10 / 4 + 20 + 30 / 25],
    ]);
    expectCells(hansenAccessibility(matrix([attraction]), matrix(distance), "power", 0), [[60], [60]]);
  });

  test("adds attractions up by an exponential of the distance, as worked by hand", () => {
    expectCells(hansenAccessibility(matrix([attraction]), matrix(distance), "exponential", Math.LN2), [
      [10 / 2 + 20 / 4 + 30 / 16],
      [10 / 4 + 20 / 2 + 30 / 32],
    ]);
  });

  test("takes the attractions in a column, and a single column of distances as one origin", () => {
    const column = matrix(attraction.map((value) => [value]));
    expectCells(hansenAccessibility(column, matrix([[1], [2], [4]]), "power", 1), [[10 + 10 + 7.5]]);
    expectCells(hansenAccessibility(matrix([[10, 20]]), matrix([[1], [2]]), "power", 1), [[20]]);
    expectCells(hansenAccessibility(matrix([[10]]), matrix([[1], [2]]), "power", 1), [[10], [5]]);
  });

  test("leaves out a pair with a blank, and is blank without any pair", () => {
    const withBlanks = matrix([
      [null, 2, 4],
      [2, null, 5],
      [null, null, 1],
    ]);
    expectCells(hansenAccessibility(matrix([[10, 20, null]]), withBlanks, "power", 1), [[10], [5], [""]]);
  });

  test("divides by zero at distance zero by a power, and counts the place in full by an exponential", () => {
    const own = matrix([
      [0, 2],
      [2, 1],
    ]);
    expectCells(hansenAccessibility(matrix([[10, 20]]), own, "power", 1), [["#DIV/0!"], [25]]);
    expectCells(hansenAccessibility(matrix([[0, 20]]), own, "power", 1), [["#DIV/0!"], [20]]);
    expectCells(hansenAccessibility(matrix([[10, 20]]), own, "exponential", Math.LN2), [[15], [12.5]]);
  });

  test("is out of domain where the sum leaves the range of numbers", () => {
    // A zero elsewhere is another origin's affair.
    const distances = matrix([
      [0, 1],
      [1, 1e-300],
      [0, 1],
    ]);
    const found = hansenAccessibility(matrix([[1, 1e300]]), distances, "power", 1);
    expectCells(found, [["#DIV/0!"], ["#NUM!"], ["#DIV/0!"]]);
  });

  test("refuses negative numbers and attractions that do not fit", () => {
    const call = (attractions: number[], away: number[][], parameter: number) =>
      failureOf(() => hansenAccessibility(matrix([attractions]), matrix(away), "power", parameter));
    expect(call([-1], [[1]], 1)).toMatchObject({ reason: "negative", details: { argument: "attraction" } });
    expect(call([1], [[-1]], 1)).toMatchObject({ reason: "negative", details: { argument: "distance" } });
    expect(call([1], [[1]], -1)).toMatchObject({ reason: "negative", details: { argument: "parameter" } });
    expect(call([1, 2], [[1, 2, 3]], 1)).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "attraction", needed: 3, found: 2 },
    });
  });

  test.each(["power", "exponential"] as const)(
    "by %s grows with attraction, falls with distance and adds up over destinations",
    (decay) => {
      fc.assert(
        fc.property(tables({ minRows: 2, maxRows: 2 }), ([attractions = [], away = []]) => {
          const near = away.map((value) => 1 + value / 1e4);
          const found = hansenAccessibility(matrix([attractions]), matrix([near]), decay, 0.5);
          const doubled = hansenAccessibility(
            matrix([attractions.map((value) => 2 * value)]),
            matrix([near]),
            decay,
            0.5,
          );
          expect(doubled.at(0) / found.at(0)).toBeCloseTo(2, 12);
          const farther = matrix([near.map((value) => value + 1)]);
          expect(hansenAccessibility(matrix([attractions]), farther, decay, 0.5).at(0)).toBeLessThan(found.at(0));
          const parts = attractions.map((value, place) =>
            hansenAccessibility(matrix([[value]]), matrix([[near[place] ?? 0]]), decay, 0.5).at(0),
          );
          const sum = parts.reduce((total, value) => total + value, 0);
          expectNear({ values: [sum / found.at(0)] }, { values: [1] });
        }),
      );
    },
  );
});

describe("Hansen's accessibility of a later place", () => {
  test("divides by its own zero distance, and is out of domain by its own powers", () => {
    const distance = matrix([
      [1, 2],
      [0, 1],
      [1e-200, 1],
    ]);
    expectCells(hansenAccessibility(matrix([[1, 4]]), distance, "power", 2), [[2], ["#DIV/0!"], ["#NUM!"]]);
    const blank = matrix([
      [null, 1e-200],
      [1, 1],
    ]);
    expectCells(hansenAccessibility(matrix([[1, 4]]), blank, "power", 2), [["#NUM!"], [5]]);
  });
});

test.each(["power", "exponential"] as const)("by %s is the same for whole and for incomplete tables", (decay) => {
  // The blank column takes no part, so that what is left has to give the same on any way to it.
  const rows = [
    [1, 2, 4, 7],
    [2, 1, 5, 3],
  ];
  for (const parameter of [0, 0.5, 1, 2, 3])
    for (const length of [1, 2, 3, 4]) {
      const whole = matrix(rows.map((row) => row.slice(0, length)));
      const withBlank = matrix(rows.map((row) => [...row.slice(0, length), null]));
      const attraction = [10, 20, 30, 40].slice(0, length);
      expectNear(
        hansenAccessibility(matrix([attraction]), whole, decay, parameter),
        hansenAccessibility(matrix([[...attraction, 50]]), withBlank, decay, parameter),
      );
    }
});
