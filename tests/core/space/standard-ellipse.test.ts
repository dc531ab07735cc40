import fc from "fast-check";
import { ellipseOutlines, ellipseTable } from "../../../src/core/space/ellipse-table";
import type { Coordinates } from "../../../src/core/space/local-plane";
import { type EllipseForm, standardEllipses } from "../../../src/core/space/standard-ellipse";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

type Numbers = readonly (number | null)[];

const column = (values: Numbers) => matrix(values.map((value) => [value]));

const ellipses = (
  lat: Numbers,
  lon: Numbers,
  weights: readonly Numbers[] | null = null,
  form: EllipseForm = "sd",
  coordinates: Coordinates = "planar",
) => standardEllipses(column(lat), column(lon), weights && matrix(weights), form, coordinates);

const table = (...input: Parameters<typeof ellipses>) => cells(ellipseTable(ellipses(...input)));

/** The numbers of the first year. */
const first = (...input: Parameters<typeof ellipses>) => {
  const [lat, lon, major, minor, angle, area, eccentricity] = present(table(...input)[0]) as number[];
  return {
    lat: present(lat),
    lon: present(lon),
    major: present(major),
    minor: present(minor),
    angle: angle as number | string,
    area: present(area),
    eccentricity: present(eccentricity),
  };
};

const coordinate = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
const point = fc.record({ x: coordinate, y: coordinate, weight: fc.double({ min: 0.1, max: 10, noNaN: true }) });
/** Points that lie neither on a line nor as evenly as a circle. */
const clouds = fc.array(point, { minLength: 3, maxLength: 12 }).filter((points) => {
  const { major, minor } = of(points);
  return minor > 0.05 * major && minor < 0.9 * major;
});

type Points = readonly { readonly x: number; readonly y: number; readonly weight: number }[];
const of = (points: Points, form: EllipseForm = "sd") =>
  first(
    points.map(({ y }) => y),
    points.map(({ x }) => x),
    form === "crimestat" ? null : points.map(({ weight }) => [weight]),
    form,
  );

/** How far apart two angles of an axis are. */
const between = (a: number, b: number) => Math.abs(((a - b + 810) % 180) - 90);

describe("the standard deviational ellipse", () => {
  test("does not depend on the order of the points or the unit of the weights", () => {
    fc.assert(
      fc.property(clouds, fc.integer({ min: 0, max: 11 }), (points, start) => {
        const { major, minor, angle, lat } = of(points);
        const order = [...points.slice(start), ...points.slice(0, start)];
        const other = of(order.map((one) => ({ ...one, weight: one.weight * 7 })));
        expect(other.major).toBeCloseTo(major, 9);
        expect(other.minor).toBeCloseTo(minor, 9);
        expect(other.lat).toBeCloseTo(lat, 9);
        expect(between(other.angle as number, angle as number)).toBeLessThan(1e-7);
      }),
    );
  });

  test("moves with the points and grows with their unit", () => {
    fc.assert(
      fc.property(clouds, coordinate, fc.double({ min: 0.5, max: 20, noNaN: true }), (points, shift, scale) => {
        const { lat, lon, major, minor, area, eccentricity } = of(points);
        const moved = of(points.map(({ x, y, weight }) => ({ x: x * scale + shift, y: y * scale - shift, weight })));
        expect(moved.lat).toBeCloseTo(lat * scale - shift, 8);
        expect(moved.lon).toBeCloseTo(lon * scale + shift, 8);
        expect(moved.major / major).toBeCloseTo(scale, 8);
        expect(moved.minor / minor).toBeCloseTo(scale, 8);
        expect(moved.area / area).toBeCloseTo(scale ** 2, 6);
        expect(moved.eccentricity).toBeCloseTo(eccentricity, 8);
      }),
    );
  });

  test("turns with the points, clockwise from north", () => {
    fc.assert(
      fc.property(clouds, fc.double({ min: 0, max: 360, noNaN: true }), (points, turn) => {
        const { major, minor, angle } = of(points);
        const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
        const turned = of(
          points.map(({ x, y, weight }) => ({ x: x * cosine + y * sine, y: y * cosine - x * sine, weight })),
        );
        expect(turned.major).toBeCloseTo(major, 8);
        expect(turned.minor).toBeCloseTo(minor, 8);
        expect(between(turned.angle as number, (angle as number) + turn)).toBeLessThan(1e-6);
        expect(turned.angle).toBeGreaterThanOrEqual(0);
        expect(turned.angle).toBeLessThan(180);
      }),
    );
  });

  test("has axes of √2 in arcgis, and those of n − 2 in crimestat", () => {
    fc.assert(
      fc.property(clouds, (points) => {
        const even = points.map((one) => ({ ...one, weight: 1 }));
        const [sd, arcgis, crimestat] = [of(even), of(even, "arcgis"), of(even, "crimestat")];
        expect(arcgis.major / sd.major).toBeCloseTo(Math.SQRT2, 12);
        expect(crimestat.minor / arcgis.minor).toBeCloseTo(Math.sqrt(points.length / (points.length - 2)), 9);
        expect(arcgis.area).toBeCloseTo(Math.PI * arcgis.major * arcgis.minor, 6);
      }),
    );
  });

  test("equals that of points repeated as often as they weigh", () => {
    expectCells(
      ellipseTable(ellipses([0, 1, 5], [0, 4, 2], [[1], [3], [2]])),
      table([0, 1, 1, 1, 5, 5], [0, 4, 4, 4, 2, 2]),
    );
  });

  test("has an outline that goes once around in equal steps", () => {
    const made = ellipses(
      [0, 1, 5, 2],
      [0, 4, 2, 9],
      [
        [1, 2],
        [3, 1],
        [2, 2],
        [1, 5],
      ],
      "arcgis",
    );
    const years = ellipseTable(made);
    const outline = ellipseOutlines(made);
    expect([outline.rows, outline.columns]).toEqual([73, 4]);
    for (const year of [0, 1]) {
      const [lat, lon, major, minor, angle] = years.row(year) as unknown as [number, number, number, number, number];
      const [east, north] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
      for (let row = 0; row < outline.rows; row++) {
        const [x, y] = [outline.row(row)[2 * year]! - lon, outline.row(row)[2 * year + 1]! - lat];
        // Once around in steps of 5°, from the end of the long axis.
        const step = (row * Math.PI) / 36;
        expect((x * east + y * north) / major).toBeCloseTo(Math.cos(step), 12);
        expect((x * north - y * east) / minor).toBeCloseTo(Math.sin(step), 12);
      }
    }
    expect([...outline.row(0)]).toEqual([...outline.row(72)]);
  });

  test("is drawn in degrees: a degree of longitude is shorter", () => {
    const outline = ellipseOutlines(ellipses([60, 60], [0, 2], null, "sd", "degrees"));
    expect(outline.row(0)[0]).toBeCloseTo(2, 12);
    expect(first([60, 60], [0, 2], null, "sd", "degrees").major).toBeCloseTo((6371.0088 * Math.PI) / 360, 9);
  });

  test.each([
    ["points on a line", [0.1, 0.2, 0.3], [0.3, 0.6, 0.9], 0, 71.56505117707799, 1],
    ["points on a line far away", [5e5, 5e5 + 1, 5e5 + 3], [7e5, 7e5 + 1, 7e5 + 3], 0, 45, 1],
    ["points on a meridian", [1, 2, 4], [0.1, 0.1, 0.1], 0, 0, 1],
  ])("of %s has no width", (_, lat, lon, minor, angle, eccentricity) => {
    const found = first(lat, lon);
    expect([found.minor, found.area, found.eccentricity]).toEqual([minor, 0, eccentricity]);
    expect(found.angle).toBeCloseTo(angle, 10);
  });

  test("of points that all coincide, and of a circle, has no angle", () => {
    expect(table([2, 2], [3, 3])[0]).toEqual([2, 3, 0, 0, "#DIV/0!", 0, "#DIV/0!", "", ""]);
    const [, , major, minor, angle, , eccentricity] = present(table([0.1, 0.1, 0.3, 0.3], [0.1, 0.3, 0.1, 0.3])[0]);
    expect([angle, eccentricity, major === minor]).toEqual(["#DIV/0!", 0, true]);
    expect(first([0.1, 0.1, 4], [0.7, 0.7, 5], [[0.3], [0.7], [0]])).toMatchObject({
      major: 0,
      minor: 0,
      angle: "#DIV/0!",
    });
  });

  test("of nearly a circle has a short axis shorter by its hair's breadth, and no angle", () => {
    const hair = 2 ** -32;
    const [found] = ellipses([0, 0, 1 + hair, -1 - hair], [1, -1, 0, 0]).years;
    // Squared axes of 1/2 and (1 + hair)²/2.
    expect(found).toMatchObject({ isCircle: true, east: 0, north: 1 });
    expect(present(found).minor).toBeCloseTo(Math.SQRT1_2, 14);
    expect(present(found).major).toBeCloseTo(Math.SQRT1_2 * (1 + hair), 14);
    expect(present(found).eccentricity).toBeCloseTo(Math.sqrt(2 * hair), 10);
  });

  test("has the eccentricity √(1 − (minor/major)²)", () => {
    fc.assert(
      fc.property(clouds, (points) => {
        const { major, minor, eccentricity } = of(points);
        expect(eccentricity).toBeCloseTo(Math.sqrt(1 - (minor / major) ** 2), 9);
      }),
    );
  });

  test("stays a number for coordinates of any size", () => {
    const found = first([1e300, 2e300, 5e300], [1, 2, 3]);
    expect([found.major > 1e300, found.angle]).toEqual([true, expect.closeTo(0, 12)]);
    // What a regression of x, with a variance of 2/3, on y leaves: R² is 12/13.
    expect(found.minor).toBeCloseTo(Math.sqrt(2 / 3 / 13), 12);
    expect(table([1e300, 2e300, 5e300], [1e300, 4e300, 2e300])[0]?.[5]).toBe("#NUM!");
    expect(first([1e-200, 2e-200, 5e-200], [1e-200, 4e-200, 2e-200]).major / 1e-200).toBeCloseTo(
      first([1, 2, 5], [1, 4, 2]).major,
      12,
    );
  });
});

describe("the mean centre", () => {
  test("is that of the weights of each year, with the way from the year before", () => {
    const rows = table(
      [0, 0, 4],
      [0, 6, 0],
      [
        [1, 0, 0],
        [0, 2, 0],
        [0, 0, 5],
      ],
    );
    expect(rows.map((row) => [row[0], row[1], row[7], row[8]])).toEqual([
      [0, 0, "", ""],
      [0, 6, 6, 90],
      [4, 0, Math.hypot(6, 4), 270 + (Math.atan2(4, 6) * 180) / Math.PI],
    ]);
  });

  test("that does not move has no bearing, though rounding moves it", () => {
    const years = [0.12153, 0.752185, 1.723548].map((weight) =>
      [1, 3, 0.7, 11, 1.3, 0.01].map((unit) => weight * unit),
    );
    const moves = table([39.9, 39.1, 38], [116.4, 117.2, 114.5], years, "sd", "degrees");
    expect(moves.map((row) => row.slice(7))).toEqual([["", ""], ...new Array<unknown>(5).fill([0, ""])]);
  });

  test("moves along the great circle", () => {
    const move = (lat: Numbers, lon: Numbers) =>
      table(
        lat,
        lon,
        [
          [1, 0],
          [0, 1],
        ],
        "sd",
        "degrees",
      )[1]?.slice(7);
    expectCells(matrix([move([0, 1], [0, 0]) as number[]]), [[(6371.0088 * Math.PI) / 180, 0]]);
    expect(move([1, 0], [5, 5])?.[1]).toBe(180);
    expect(move([0, 0], [5, 4])?.[1]).toBe(270);
    // From 60° north a point 90° to the east lies north of east.
    expect(move([60, 60], [0, 90])?.[1]).toBeCloseTo((Math.atan2(1, Math.sqrt(3) / 2) * 180) / Math.PI, 10);
    expect(move([90, 90], [0, 90])?.[0]).toBeCloseTo(0, 9);
  });

  test("of a year without weights divides by zero, and so does the way to and from it", () => {
    const rows = table(
      [0, 2],
      [0, 2],
      [
        [1, 0, 3],
        [1, null, 1],
      ],
    );
    const bad = "#DIV/0!";
    expect(rows[1]).toEqual(new Array(9).fill(bad));
    expect(rows[2]?.slice(7)).toEqual([bad, bad]);
    expect(ellipses([0, 2], [0, 2], [[0], [0]])).toMatchObject({ years: [null] });
    expect(table([0, 2], [0, 2], [[0], [0]])[0]?.slice(6)).toEqual([bad, "", ""]);
    expect(cells(ellipseOutlines(ellipses([0, 2], [0, 2], [[0], [0]])))[0]).toEqual([bad, bad]);
  });

  test("counts a point only if it has both coordinates, and a blank weight as 0", () => {
    expect(table([0, null, 4, 1, 2], [0, 5, 2, null, 2], [[1], [9], [1], [9], [null]])).toEqual(
      table([0, 4, 2], [0, 2, 2], [[1], [1], [0]]),
    );
  });
});

describe("weights on their side", () => {
  const lat = [0, 4, 2];
  const lon = [0, 2, 2];
  const years = [
    [1, 2, 3],
    [5, 1, 1],
    [0, 2, 2],
  ];
  const turned = years.map((_, row) => years.map((line) => present(line[row])));

  test("are read as the latitudes run: in a square by their own shape, else by their count", () => {
    const upright = ellipses(lat, lon, years);
    const row = standardEllipses(matrix([lat]), matrix([lon]), matrix(turned), "sd", "planar");
    expect([upright.turned, row.turned]).toEqual([false, true]);
    expect(cells(ellipseTable(row))).toEqual(cells(ellipseTable(upright)));
    const wide = ellipses(lat, lon, [[1, 5, 0]]);
    expect(ellipses(lat, lon).turned).toBe(false);
    expect([wide.turned, cells(ellipseTable(wide))]).toEqual([true, table(lat, lon, [[1], [5], [0]])]);
  });
});

describe("input that is refused", () => {
  test.each([
    ["a single point", [30], [110], null, "sd", "domain", "too-few", { argument: "lat", needed: 2, found: 1 }],
    [
      "two points in crimestat",
      [30, 31],
      [110, 111],
      null,
      "crimestat",
      "domain",
      "too-few",
      { argument: "lat", needed: 3, found: 2 },
    ],
    ["points left by blanks", [30, null], [110, 111], null, "sd", "domain", "too-few", { found: 1 }],
    [
      "weights in crimestat",
      [1, 2, 3],
      [1, 2, 4],
      [[1], [2], [3]],
      "crimestat",
      "value",
      "weights-without-sample",
      { argument: "weights", mode: "crimestat" },
    ],
    ["a negative weight", [1, 2], [1, 2], [[1], [-1]], "sd", "domain", "negative", { argument: "weights" }],
    [
      "another count of longitudes",
      [1, 2],
      [1, 2, 3],
      null,
      "sd",
      "value",
      "vector-length",
      { argument: "lon", needed: 2, found: 3 },
    ],
    [
      "weights of another count",
      [1, 2],
      [1, 2],
      [[1], [1], [1]],
      "sd",
      "value",
      "points-length",
      { argument: "lat", found: 2 },
    ],
    ["a latitude beyond the pole", [116, 39], [39, 116], null, "sd", "domain", "out-of-range", { argument: "lat" }],
    ["a longitude beyond a turn", [39, 39], [361, 116], null, "sd", "domain", "out-of-range", { argument: "lon" }],
  ] as const)("is %s", (_, lat, lon, weights, form, kind, reason, details) => {
    expect(failureOf(() => ellipses(lat, lon, weights, form, "degrees"))).toMatchObject({ kind, reason, details });
  });
});
