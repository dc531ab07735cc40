import { ginidecomp } from "../../../src/functions/inequality/ginidecomp";
import { theildecomp } from "../../../src/functions/inequality/theildecomp";
import { adapt } from "../../../src/functions/runtime/adapt";
import { installCustomFunctions } from "../../support/custom-functions";

beforeAll(installCustomFunctions);

const turned = (block: readonly (readonly unknown[])[]) =>
  (block[0] ?? []).map((_, column) => block.map((row) => row[column]));

const failure = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (thrown) {
    return thrown;
  }
};

const panel = [
  [10, 12, 9],
  [20, 22, 21],
  [30, 31, 35],
  [40, 45, 38],
  [100, 90, 80],
];
const groups = [["a"], ["a"], ["b"], ["b"], ["b"]];
const weights = [[3], [1], [2], [5], [1]];

describe.each([
  ["THEILDECOMP", adapt(theildecomp, "en"), (output: string | null, people: unknown) => [people, null, output]],
  ["GINIDECOMP", adapt(ginidecomp, "en"), (output: string | null, people: unknown) => [output, people]],
] as const)("a panel in %s", (_, call, more) => {
  const yearOf = (year: number) => panel.map((row) => [row[year]]);

  test("is one decomposition for each year", () => {
    const years = [0, 1, 2].map((year) => call(yearOf(year), groups, ...more("total", weights))[0]?.[0]);
    const [found = []] = call(panel, groups, ...more("total", weights));
    found.forEach((value, year) => {
      expect(value).toBeCloseTo(years[year] as number, 13);
    });
    const table = call(panel, groups, ...more(null, weights));
    expect(table[0]).toEqual(["total", ...found]);
    expect(table.every((row) => row.length === 4)).toBe(true);
  });

  test("may lie on its side, and have weights for each unit and year", () => {
    const table = call(panel, groups, ...more(null, weights));
    expect(call(turned(panel), turned(groups), ...more(null, weights))).toEqual(turned(table));
    const ofYears = weights.map(([weight]) => [weight, weight, weight]);
    expect(call(panel, groups, ...more(null, ofYears))).toEqual(table);
    expect(call(turned(panel), turned(groups), ...more(null, turned(ofYears)))).toEqual(turned(table));
  });

  test("has an error in the cells of a year that cannot be computed", () => {
    const withZeros = panel.map(([first, , third]) => [first, 0, third]);
    const table = call(withZeros, groups, ...more(null, null));
    for (const row of table) {
      expect((row[2] as { code?: unknown }).code).toBe("#DIV/0!");
      expect(typeof row[1]).toBe("number");
    }
  });

  test("is one distribution where groups have the shape of the values", () => {
    const same = panel.map((row, unit) => row.map(() => groups[unit]?.[0]));
    expect(call(panel, same, ...more("total", null))).toHaveLength(1);
    expect(call(panel, same, ...more("total", null))[0]).toHaveLength(1);
  });

  test("needs a group for each unit, and weights that fit", () => {
    expect(failure(() => call(panel, [["a"], ["b"]], ...more(null, null)))).toMatchObject({ code: "#VALUE!" });
    expect(failure(() => call(panel, groups, ...more(null, [[1], [2]])))).toMatchObject({ code: "#VALUE!" });
    expect(
      failure(() =>
        call(
          panel,
          groups,
          ...more(null, [
            [1, 2],
            [3, 4],
          ]),
        ),
      ),
    ).toMatchObject({ code: "#VALUE!" });
  });
});

describe("the tables of groups of GINIDECOMP", () => {
  test("are of one distribution", () => {
    const call = adapt(ginidecomp, "en");
    for (const output of ["groups", "pairs", "distance"])
      expect(failure(() => call(panel, groups, output))).toMatchObject({ code: "#VALUE!" });
  });
});
