import { grossProduct, sectorCell, sectors, years } from "../../../src/paper/tables/figures";
import { checkProportion, percentHalfUp } from "../../../src/paper/tables/proportion-check";
import { regions } from "../../../src/paper/tables/regions";
import type { RegionId } from "../../../src/paper/types";
import { present } from "../../support/present";

const grossProducts: Readonly<Record<RegionId, readonly number[]>> = {
  beijing: [11865.9, 13777.9, 16000.4, 17801.0, 19500.6],
  tianjin: [7500.8, 9108.83, 11190.99, 12885.18, 14370.16],
  hebei: [17026.6, 20197.1, 24228.2, 26575.0, 28301.4],
};

const everyRegionYear = regions.flatMap(({ id }) => years.map((year) => [id, year] as const));

describe("the accounting identity", () => {
  test.each(everyRegionYear)("Tables 2, 3 and 4 add to the GDP of %s in %i", (region, year) => {
    const expected = present(grossProducts[region][year - 2009]);
    const sum = sectors.reduce(
      (total, sector) => total + present(sectorCell(sector, region, "value_added", year)).value,
      0,
    );
    expect(Math.abs(sum - expected)).toBeLessThan(1e-9);
    expect(grossProduct(region, year)).toMatchObject({ value: expected, status: "derived" });
  });

  test("the gross product has the decimals of its parts", () => {
    expect(grossProduct("tianjin", 2009)?.decimals).toBe(2);
    expect(grossProduct("hebei", 2012)?.decimals).toBe(1);
  });

  test.each([2008, 2014, 2010.5])("there is no gross product for %p", (year) => {
    expect(grossProduct("beijing", year)).toBeNull();
    expect(checkProportion("primary", "beijing", year)).toBeNull();
  });

  test.each(everyRegionYear)(
    "the reconstructed proportion is what the printed ones leave of 100 %%: %s %i",
    (region, year) => {
      const tenths = sectors.map((sector) =>
        Math.round(present(sectorCell(sector, region, "proportion", year)).value * 1000),
      );
      expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(1000);
    },
  );
});

describe("printed proportions", () => {
  const checks = (sector: (typeof sectors)[number]) =>
    everyRegionYear.map(([region, year]) => ({ region, year, ...present(checkProportion(sector, region, year)) }));
  const failing = (sector: (typeof sectors)[number]) =>
    checks(sector)
      .filter((check) => !check.follows)
      .map(({ region, year, printed, computed }) => [region, year, printed, computed]);

  test("27 of the 30 in Tables 2 and 4 follow from value added and GDP, three of Table 4 do not", () => {
    expect([...checks("primary"), ...checks("tertiary")].filter((check) => check.follows)).toHaveLength(27);
    expect(failing("primary")).toEqual([]);
    expect(failing("tertiary")).toEqual([
      ["beijing", 2009, "75.8%", "75.9%"],
      ["beijing", 2012, "76.5%", "76.4%"],
      ["hebei", 2009, "34.9%", "34.8%"],
    ]);
  });

  test("three of the reconstructed Table 3 do not follow either", () => {
    expect(failing("secondary")).toEqual([
      ["beijing", 2009, "23.2%", "23.1%"],
      ["beijing", 2012, "22.7%", "22.8%"],
      ["hebei", 2013, "52.1%", "52.2%"],
    ]);
  });

  test("the computed one has the decimals of the printed one", () => {
    expect(checkProportion("tertiary", "beijing", 2010)).toMatchObject({ printed: "75%", computed: "75%" });
    expect(checkProportion("primary", "hebei", 2009)).toMatchObject({ printed: "13.0%", computed: "13.0%" });
  });

  test("both sides of the division come with it", () => {
    const { exact, ...check } = present(checkProportion("tertiary", "beijing", 2009));
    expect(check).toEqual({
      printed: "75.8%",
      computed: "75.9%",
      valueAdded: "9004.5",
      grossProduct: "11865.9",
      follows: false,
    });
    expect(exact).toBeCloseTo(0.758855207, 9);
  });
});

describe("percentHalfUp", () => {
  test.each([
    [1, 8, 0, 1, "12.5%"],
    [1, 8, 0, 0, "13%"],
    [1, 16, 0, 1, "6.3%"],
    [1.005, 100, 3, 2, "1.01%"],
    [1.0049, 100, 4, 2, "1.00%"],
    [0, 5, 0, 1, "0.0%"],
    [5, 5, 0, 0, "100%"],
  ])("%p of %p", (part, whole, inputDecimals, decimals, expected) => {
    expect(percentHalfUp(part, whole, inputDecimals, decimals)).toBe(expected);
  });
});
