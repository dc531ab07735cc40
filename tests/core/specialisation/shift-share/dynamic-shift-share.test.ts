import fc from "fast-check";
import { dynamicShiftShare } from "../../../../src/core/specialisation/shift-share/dynamic-shift-share";
import { shiftShare } from "../../../../src/core/specialisation/shift-share/shift-share";
import { cells, expectCells, expectNear, failureOf, matrix } from "../../../support/matrix";

/** Beijing, 2009 to 2013. */
const region = [
  [118.3, 124.3, 136.2, 150.3, 161.8],
  [2743.1, 3323.1, 3744.4, 4058.3, 4352.3],
  [9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
];
/** Beijing, Tianjin and Hebei together. */
const reference = [
  [2468.21, 2836.58, 3200.99, 3508.54, 3850.65],
  [15728.54, 18866.37, 22720.52, 24722.98, 26391.08],
  [18196.55, 21380.88, 25498.08, 29029.66, 31930.43],
];

const yearsOf = (rows: readonly (readonly (number | null)[])[], from: number, to: number) =>
  rows.map((row) => row.slice(from, to));

describe("dynamic shift-share analysis", () => {
  // Worked with fractions.
  test("adds up the steps from year to year", () => {
    expectCells(dynamicShiftShare(matrix(region), matrix(reference), "dunn"), [
      [74.16109609489774, -12.795263856871244, -17.865832238026496, 43.5],
      [1920.6819434200686, -90.73978323420617, -220.7421601858624, 1609.2],
      [6196.73705925439, 405.1556369620079, -619.892696216398, 5982],
      [8191.5800987693565, 301.6205898709305, -858.5006886402869, 7634.7],
    ]);
    expectCells(dynamicShiftShare(matrix(region), matrix(reference), "esteban"), [
      [74.16109609489774, -12.795263856871244, -124.46499709336149, 106.59916485533499, 43.5],
      [1920.6819434200686, -90.73978323420617, -398.5972325953608, 177.85507240949846, 1609.2],
      [6196.73705925439, 405.1556369620079, -407.9822296921126, -211.91046652428545, 5982],
      [8191.5800987693565, 301.6205898709305, -931.044459380835, 72.54377074054798, 7634.7],
    ]);
  });

  test("leaves a sector that is blank in one year out of all years", () => {
    const withoutFirst = cells(dynamicShiftShare(matrix(region.slice(1)), matrix(reference.slice(1)), "dunn"));
    const holed = region.map((row, r) => row.map((value, c) => (r === 0 && c === 2 ? null : value)));
    expect(cells(dynamicShiftShare(matrix(holed), matrix(reference), "dunn"))).toEqual([
      ["", "", "", ""],
      ...withoutFirst,
    ]);
    const missing = reference.map((row, r) => row.map((value, c) => (r === 0 && c === 4 ? null : value)));
    expect(cells(dynamicShiftShare(matrix(region), matrix(missing), "dunn"))).toEqual([
      ["", "", "", ""],
      ...withoutFirst,
    ]);
  });

  test("takes a sector that comes and goes step by step", () => {
    // New: 4 is competitive. Then it grows as the rest does. Then it goes.
    const found = dynamicShiftShare(matrix([[0, 4, 6, 0]]), matrix([[10, 10, 15, 15]]), "dunn");
    expectCells(found, [
      [2, 0, -2, 0],
      [2, 0, -2, 0],
    ]);
  });

  test("counts as competitive no more than what was new of a sector that grew with the rest later", () => {
    expectCells(dynamicShiftShare(matrix([[0, 4, 400]]), matrix([[10, 10, 1000]]), "dunn"), [
      [396, 0, 4, 400],
      [396, 0, 4, 400],
    ]);
  });

  test("has one sector in a row, with the reference in a row or a column", () => {
    const row = dynamicShiftShare(matrix([[1, 2, 3]]), matrix([[10, 20, 20]]), "dunn");
    expectCells(row, [
      [1, 0, 1, 2],
      [1, 0, 1, 2],
    ]);
    expect(cells(dynamicShiftShare(matrix([[1, 2, 3]]), matrix([[10], [20], [20]]), "dunn"))).toEqual(cells(row));
  });

  test("needs two years, panels of the same shape, and one complete sector", () => {
    expect(failureOf(() => dynamicShiftShare(matrix([[1], [2]]), matrix([[1], [2]]), "dunn"))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "region_panel", needed: 2, found: 1 },
    });
    expect(failureOf(() => dynamicShiftShare(matrix(region), matrix(reference.slice(1)), "dunn"))).toMatchObject({
      kind: "value",
      reason: "same-shape",
      details: { first: "region_panel", second: "reference_panel" },
    });
    expect(failureOf(() => dynamicShiftShare(matrix([[1, null]]), matrix([[1, 2]]), "dunn"))).toMatchObject({
      kind: "domain",
      reason: "too-few",
    });
  });
});

describe("dynamic shift-share analysis, whatever the panel", () => {
  const panels = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 6 })).chain(([sectors, years]) => {
    const row = fc.array(fc.double({ min: 0.1, max: 1e5, noNaN: true }), { minLength: years, maxLength: years });
    const panel = fc.array(row, { minLength: sectors, maxLength: sectors });
    return fc.tuple(panel, panel);
  });
  const model = fc.constantFrom("dunn" as const, "esteban" as const);

  test("of two years is the static analysis", () => {
    fc.assert(
      fc.property(panels, model, ([own, other], which) => {
        const [two, both] = [yearsOf(own, 0, 2), yearsOf(other, 0, 2)];
        const column = (rows: readonly (readonly (number | null)[])[], place: number) =>
          matrix(rows.map((row) => [row[place] ?? null]));
        const input = {
          regionStart: column(two, 0),
          regionEnd: column(two, 1),
          referenceStart: column(both, 0),
          referenceEnd: column(both, 1),
        };
        expect(cells(dynamicShiftShare(matrix(two), matrix(both), which))).toEqual(cells(shiftShare(input, which)));
      }),
    );
  });

  test("is the sum of its parts when the years are cut in two", () => {
    fc.assert(
      fc.property(panels, model, ([own, other], which) => {
        const last = own[0]?.length ?? 0;
        const cut = Math.floor(last / 2);
        const part = (from: number, to: number) =>
          dynamicShiftShare(matrix(yearsOf(own, from, to)), matrix(yearsOf(other, from, to)), which);
        if (cut < 1) return;
        const whole = part(0, last);
        const first = part(0, cut + 1);
        const second = last - cut > 1 ? part(cut, last).values : first.values.map(() => 0);
        const size = Math.max(...whole.values.map(Math.abs), ...first.values.map(Math.abs));
        expectNear({ values: first.values.map((value, index) => value + (second[index] ?? NaN)) }, whole, 1e-12 * size);
      }),
    );
  });

  test("has components that add up to the change, to the last digit of the largest", () => {
    fc.assert(
      fc.property(panels, model, ([own, other], which) => {
        for (const row of cells(dynamicShiftShare(matrix(own), matrix(other), which)) as number[][]) {
          const parts = row.slice(0, -1).reduce((sum, value) => sum + value);
          const coarsest = Math.max(...row.map(Math.abs));
          expect(Math.abs(parts - (row[row.length - 1] ?? NaN))).toBeLessThanOrEqual(1.5 * Number.EPSILON * coarsest);
        }
      }),
    );
  });
});
