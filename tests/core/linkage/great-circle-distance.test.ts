import fc from "fast-check";
import { earthRadius, greatCircleDistance } from "../../../src/core/linkage/great-circle-distance";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

const between = (lat: number, lon: number, lat2: number, lon2: number) =>
  greatCircleDistance(matrix([[lat]]), matrix([[lon]]), { lat: matrix([[lat2]]), lon: matrix([[lon2]]) });

describe("the great-circle distance", () => {
  test("between Beijing, Tianjin and Shijiazhuang is as worked in 40 digits", () => {
    const [lat, lon] = [matrix([[39.9042], [39.3434], [38.0428]]), matrix([[116.4074], [117.3616], [114.5149]])];
    expectCells(greatCircleDistance(lat, lon, null), [
      [0, 102.79747813838058, 263.813457653283],
      [102.79747813838058, 0, 286.25402131592404],
      [263.813457653283, 286.25402131592404, 0],
    ]);
  });

  test.each([
    ["a degree of the equator", 0, 0, 0, 1, 111.1950802335329, 1e-12],
    ["across the date line", 0, 179, 0, -179, 222.3901604670658, 1e-12],
    ["from pole to pole", 90, 0, -90, 0, 20015.114442035923, 1e-12],
    ["to the antipode", 0, 0, 0, 180, 20015.114442035923, 1e-12],
    ["to a point eleven metres from the antipode", 30, 20, -30, -159.9999, 20015.1048122595, 1e-12],
    // The degrees themselves carry no more digits.
    ["to a point a metre and a half away", 39.9042, 116.4074, 39.90421, 116.40741, 0.001401441907023099, 1e-9],
    ["to the same point", 29.1609, 72.3927, 29.1609, 72.3927, 0, 1e-12],
  ])("%s is as worked in 40 digits", (_, lat, lon, lat2, lon2, expected, within) => {
    expectCells(between(lat, lon, lat2, lon2), [[expected]], within);
  });

  test("has the places in rows and the other places in columns, however they are laid out", () => {
    const others = { lat: matrix([[0, 0]]), lon: matrix([[1], [2]]) };
    const found = greatCircleDistance(matrix([[0], [0], [0]]), matrix([[0, 1, 2]]), others);
    const degree = 111.1950802335329;
    expectCells(found, [
      [degree, 2 * degree],
      [0, degree],
      [degree, 0],
    ]);
  });

  test("is blank for a place with a blank coordinate", () => {
    const found = greatCircleDistance(matrix([[0], [null], [0]]), matrix([[0], [1], [null]]), null);
    expectCells(found, [
      [0, "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  test("refuses coordinates off the globe and a longitude too many", () => {
    expect(failureOf(() => between(90.1, 0, 0, 0))).toMatchObject({
      kind: "domain",
      reason: "out-of-range",
      details: { argument: "lat", value: 90.1, lowest: -90, highest: 90 },
    });
    expect(failureOf(() => between(0, 0, 0, -361))).toMatchObject({ details: { argument: "lon2", value: -361 } });
    expect(failureOf(() => greatCircleDistance(matrix([[1]]), matrix([[1, 2]]), null))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "lon", needed: 1, found: 2 },
    });
  });

  const place = fc.tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  );

  test("is symmetric, zero to oneself, at most half the globe, and never longer by a detour", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 5 }), (places) => {
        const [lat, lon] = [matrix([places.map(([lat]) => lat)]), matrix([places.map(([, lon]) => lon)])];
        const found = greatCircleDistance(lat, lon, null);
        const n = places.length;
        const at = (i: number, j: number) => found.at(i * n + j);
        for (let i = 0; i < n; i++) {
          expect(at(i, i)).toBe(0);
          for (let j = 0; j < n; j++) {
            expect(at(i, j)).toBe(at(j, i));
            expect(at(i, j)).toBeLessThanOrEqual(Math.PI * earthRadius + 1e-9);
            for (let k = 0; k < n; k++) expect(at(i, j)).toBeLessThanOrEqual(at(i, k) + at(k, j) + 1e-6);
          }
        }
      }),
    );
  });

  test("does not change when the globe turns, and adds up to half the globe with the distance to the antipode", () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: -180, max: 180 }), ([lat, lon], [lat2, lon2], turn) => {
        const found = between(lat, lon, lat2, lon2);
        expectNear(between(lat, lon + turn, lat2, lon2 + turn), found, 1e-6);
        const antipode = between(lat, lon, -lat2, lon2 + 180).at(0);
        expectNear({ values: [found.at(0) + antipode] }, { values: [Math.PI * earthRadius] }, 1e-6);
      }),
    );
  });
});
