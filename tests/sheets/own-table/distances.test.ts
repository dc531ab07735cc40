import { greatCircleDistance } from "../../../src/core/linkage/great-circle-distance";
import { Matrix } from "../../../src/core/matrix/matrix";
import { looksLikeDistances } from "../../../src/sheets/own-table/distances";

const places = [
  [39.9, 116.4],
  [39.1, 117.2],
  [38.0, 114.5],
  [31.2, 121.5],
  [23.1, 113.3],
  [30.6, 104.1],
  [43.8, 87.6],
];

const square = (count: number, cell: (row: number, column: number) => number | null) =>
  Array.from({ length: count }, (_, row) => Array.from({ length: count }, (_cell, column) => cell(row, column)));

function kilometres(): (number | null)[][] {
  const column = (place: number) =>
    new Matrix(
      places.length,
      1,
      Float64Array.from(places, (one) => one[place] ?? NaN),
    );
  const found = greatCircleDistance(column(0), column(1), null);
  return square(places.length, (row, at) => found.values[row * places.length + at] ?? NaN);
}

const changed = (change: (value: number) => number | null) =>
  kilometres().map((row, place) => row.map((value, at) => (at === place ? value : change(value ?? 0))));

describe("looksLikeDistances", () => {
  it("sees great-circle distances, in any unit", () => {
    expect(looksLikeDistances(kilometres())).toBe(true);
    expect(looksLikeDistances(changed((value) => value / 6371))).toBe(true);
  });

  it("sees rounded distances with a blank diagonal and travel times that differ a little by direction", () => {
    const blank = changed((value) => Math.round(value)).map((row, place) =>
      row.map((value, at) => (at === place ? null : value)),
    );
    expect(looksLikeDistances(blank)).toBe(true);
    const times = kilometres().map((row, place) => row.map((value, at) => (value ?? 0) * (at > place ? 1.02 : 1)));
    expect(looksLikeDistances(times)).toBe(true);
  });

  it("sees distances of equal steps along a line", () => {
    expect(looksLikeDistances(square(5, (row, column) => Math.abs(row - column)))).toBe(true);
  });

  it("sees the distances of a hundred random sets of places, and none in their inverses", () => {
    let state = 1;
    const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
    for (let trial = 0; trial < 100; trial++) {
      const at = Array.from({ length: 5 + (trial % 20) }, () => [random() * 1000, random() * 1000] as const);
      const distance = (row: number, column: number) =>
        Math.hypot((at[row]?.[0] ?? 0) - (at[column]?.[0] ?? 0), (at[row]?.[1] ?? 0) - (at[column]?.[1] ?? 0));
      expect(looksLikeDistances(square(at.length, distance))).toBe(true);
      for (const power of [1, 2]) {
        const inverse = (row: number, column: number) => (row === column ? 0 : 1000 / distance(row, column) ** power);
        expect(looksLikeDistances(square(at.length, inverse))).toBe(false);
      }
    }
  });

  it("takes neighbours for weights, binary, as a ring, standardised or all of them", () => {
    const isNext = (row: number, column: number) => [1, 5].includes(Math.abs(row - column));
    expect(looksLikeDistances(square(6, (row, column) => (isNext(row, column) ? 1 : 0)))).toBe(false);
    expect(looksLikeDistances(square(6, (row, column) => (isNext(row, column) ? 0.5 : 0)))).toBe(false);
    expect(looksLikeDistances(square(6, (row, column) => (isNext(row, column) ? 120 : null)))).toBe(false);
    expect(looksLikeDistances(square(6, (row, column) => (row === column ? 0 : 1)))).toBe(false);
    expect(looksLikeDistances(square(6, (row, column) => (row === column ? 0 : 0.2)))).toBe(false);
  });

  it("takes inverse, exponential and standardised distances for weights", () => {
    expect(looksLikeDistances(changed((value) => 1 / value))).toBe(false);
    expect(looksLikeDistances(changed((value) => 1000 / value))).toBe(false);
    expect(looksLikeDistances(changed((value) => Math.exp(-value / 500)))).toBe(false);
    const inverse = changed((value) => 1 / value);
    const standardised = inverse.map((row) =>
      row.map((value) => (value ?? 0) / row.reduce<number>((a, b) => a + (b ?? 0), 0)),
    );
    expect(looksLikeDistances(standardised)).toBe(false);
  });

  it("says no of what is no square, is too small, or holds other things", () => {
    expect(looksLikeDistances([])).toBe(false);
    expect(
      looksLikeDistances([
        [0, 5],
        [5, 0],
      ]),
    ).toBe(false);
    expect(looksLikeDistances(kilometres().slice(1))).toBe(false);
    expect(looksLikeDistances(kilometres().map((row, place) => (place === 2 ? row.map(() => "far") : row)))).toBe(
      false,
    );
    expect(looksLikeDistances(square(4, (row, column) => (row === column ? 1 : 20 * Math.abs(row - column))))).toBe(
      false,
    );
    expect(looksLikeDistances(square(5, (row, column) => 100 * row + column))).toBe(false);
  });
});
