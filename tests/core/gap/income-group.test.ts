import fc from "fast-check";
import { incomeGroup, incomeGroupThreshold } from "../../../src/core/gap/income-group";
import { incomeThresholds } from "../../../src/core/gap/income-thresholds";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { expectCells, failureOf, matrix } from "../../support/matrix";

const years = incomeThresholds.map(({ dataYear }) => dataYear);

describe("the World Bank income group", () => {
  test("of GDP per head in Beijing, Tianjin and Hebei in 2013 is high, high and upper middle", () => {
    expectCells(incomeGroup(matrix([[15050.862236000776], [16083.28489310857], [6251.372473034941]]), 2013), [
      [3],
      [3],
      [2],
    ]);
  });

  test("follows the limits of the year: the two estimates for Beijing in 2011 are on either side", () => {
    expectCells(incomeGroup(matrix([[12447, 12643]]), 2011), [[2, 3]]);
    expectCells(incomeGroup(matrix([[12447, 12643]]), 2013), [[2, 2]]);
  });

  test("includes its upper limit, and nothing above it", () => {
    expectCells(incomeGroup(matrix([[0, 1045, 1045.01, 1046, 4125, 4126, 12745, 12746, 1e9]]), 2013), [
      [0, 0, 1, 1, 1, 2, 2, 3, 3],
    ]);
  });

  test("begins at the whole dollar above the limit of the group below", () => {
    expectCells(incomeGroupThreshold(matrix([[500, 2000, 6251.37, 15050.86]]), 2013), [[0, 1046, 4126, 12746]]);
  });

  test("keeps blanks and failures in their places and has no group for a negative income", () => {
    const values = new Matrix(1, 4, Float64Array.of(500, 0, -1, 0), Uint8Array.of(0, 1, 0, FIRST_FOREIGN_FAILURE));
    expectCells(incomeGroup(values, 2013), [[0, null, "#NUM!", "state 4"]]);
    expectCells(incomeGroupThreshold(values, 2013), [[0, null, "#NUM!", "state 4"]]);
  });

  test.each([1990, 2006, 2026, 2100, 2013.5])("has no limits for %p and says for which years it has", (year) => {
    const { kind, reason, details } = failureOf(() => incomeGroup(matrix([[1]]), year));
    expect([kind, reason, details]).toEqual([
      "notFound",
      "no-thresholds",
      { argument: "data_year", value: year, first: 2007, last: 2025 },
    ]);
  });

  test("never falls as income rises, and its lower limit belongs to it", () => {
    const incomes = fc.array(fc.double({ min: 0, max: 20000, noNaN: true }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(incomes, fc.constantFrom(...years), (values, year) => {
        const rising = matrix([[...values].sort((a, b) => a - b)]);
        const groups = [...incomeGroup(rising, year).values];
        expect(groups).toEqual([...groups].sort((a, b) => a - b));
        const limits = incomeGroupThreshold(rising, year);
        expect([...incomeGroup(limits, year).values]).toEqual(groups);
        const below = limits.values.map((limit) => Math.max(limit - 1, 0));
        const groupsBelow = incomeGroup(new Matrix(1, below.length, below), year);
        expect([...groupsBelow.values]).toEqual(groups.map((group) => Math.max(group - 1, 0)));
      }),
    );
  });
});

describe("the limits of the income groups", () => {
  test("are listed for every year from 2007 to 2025, once and in order", () => {
    expect(years).toEqual(Array.from({ length: 19 }, (_, place) => 2007 + place));
  });

  // Copied from the World Bank's data blog, or from who quoted its list of economies in the year that it was valid.
  test.each([
    [2007, 935, 3705, 11455],
    [2008, 975, 3855, 11905],
    [2009, 995, 3945, 12195],
    [2010, 1005, 3975, 12275],
    [2011, 1025, 4035, 12475],
    [2012, 1035, 4085, 12615],
    [2013, 1045, 4125, 12745],
    [2014, 1045, 4125, 12735],
    [2015, 1025, 4035, 12475],
    [2016, 1005, 3955, 12235],
    [2017, 995, 3895, 12055],
    [2018, 1025, 3995, 12375],
    [2019, 1035, 4045, 12535],
    [2020, 1045, 4095, 12695],
    [2021, 1085, 4255, 13205],
    [2022, 1135, 4465, 13845],
    [2023, 1145, 4515, 14005],
    [2024, 1135, 4495, 13935],
    [2025, 1175, 4635, 14375],
  ])("of %i are those that were published", (year, low, lowerMiddle, upperMiddle) => {
    expectCells(
      incomeGroup(matrix([[low, low + 1, lowerMiddle, lowerMiddle + 1, upperMiddle, upperMiddle + 1]]), year),
      [[0, 1, 1, 2, 2, 3]],
    );
  });

  test("rise from group to group and end, as the World Bank rounds them, in 0 or 5", () => {
    for (const { low, lowerMiddle, upperMiddle } of incomeThresholds) {
      expect([low, lowerMiddle, upperMiddle].map((limit) => limit % 5)).toEqual([0, 0, 0]);
      expect(low < lowerMiddle && lowerMiddle < upperMiddle).toBe(true);
    }
  });
});
