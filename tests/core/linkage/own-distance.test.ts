import fc from "fast-check";
import { hansenAccessibility, placeOfZero } from "../../../src/core/linkage/hansen-accessibility";
import { type OwnDistance, withOwnDistances } from "../../../src/core/linkage/own-distance";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";

const square = [
  [0, 4, 6],
  [2, 0, null],
  [null, null, 7],
];

const diagonal = (own: OwnDistance) => cells(withOwnDistances(matrix(square), 3, own)).map((row, place) => row[place]);

describe("distances with own distances of the places", () => {
  test("are the same object if the diagonal is kept, square or not", () => {
    const block = matrix([[1, 2, 3]]);
    expect(withOwnDistances(block, 3, "keep")).toBe(block);
  });

  test("have a blank diagonal if own attraction is not counted", () => {
    expect(diagonal("skip")).toEqual(["", "", ""]);
  });

  test("are half of the way to the nearest other place of the row, blank without any", () => {
    expect(diagonal("half")).toEqual([2, 1, ""]);
  });

  test("are one number for all places, or one for each in a row or a column, where a blank is not counted", () => {
    expect(diagonal(matrix([[5]]))).toEqual([5, 5, 5]);
    expect(diagonal(matrix([[5, null, 0]]))).toEqual([5, "", 0]);
    expect(diagonal(matrix([[5], [null], [0]]))).toEqual([5, "", 0]);
  });

  test("leave all other cells as they are", () => {
    expectCells(withOwnDistances(matrix(square), 3, matrix([[9]])), [
      [9, 4, 6],
      [2, 9, ""],
      ["", "", 9],
    ]);
  });

  test("need a square for the places, and as many own distances", () => {
    expect(failureOf(() => withOwnDistances(matrix([[1, 2]]), 2, "skip"))).toMatchObject({ reason: "not-square" });
    expect(failureOf(() => withOwnDistances(matrix(square), 2, "half"))).toMatchObject({ reason: "not-square" });
    expect(failureOf(() => withOwnDistances(matrix(square), 3, matrix([[1, 2]])))).toMatchObject({
      reason: "vector-length",
      details: { argument: "self", needed: 3, found: 2 },
    });
  });

  test("make accessibility what it is without the own place plus the own attraction", () => {
    const places = fc.integer({ min: 2, max: 5 });
    const positive = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        places.chain((n) =>
          fc.tuple(
            fc.array(positive, { minLength: n, maxLength: n }),
            fc.array(positive, { minLength: n, maxLength: n }),
            fc.array(fc.array(positive, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
          ),
        ),
        ([attraction, own, distance]) => {
          const reach = (self: OwnDistance) =>
            hansenAccessibility(
              matrix([attraction]),
              withOwnDistances(matrix(distance), own.length, self),
              "power",
              1,
            ).numbers();
          const without = reach("skip");
          reach(matrix([own])).forEach((value, place) => {
            expect(value).toBeCloseTo(without[place]! + attraction[place]! / own[place]!, 9);
          });
        },
      ),
    );
  });
});

describe("the place of a distance of zero", () => {
  test("is its row and column as given, also in a single column of distances from one origin", () => {
    const attraction = matrix([[1, 2, 3]]);
    expect(
      placeOfZero(
        attraction,
        matrix([
          [1, 2, 3],
          [4, 0, 0],
        ]),
        1,
      ),
    ).toEqual({ row: 2, column: 2 });
    expect(placeOfZero(attraction, matrix([[1], [2], [0]]), 0)).toEqual({ row: 3, column: 1 });
    expect(placeOfZero(matrix([[1]]), matrix([[1], [0]]), 1)).toEqual({ row: 2, column: 1 });
  });

  test("is none in a row without a zero, where a blank is not one", () => {
    expect(placeOfZero(matrix([[1, 2]]), matrix([[1, null]]), 0)).toBeNull();
  });
});
