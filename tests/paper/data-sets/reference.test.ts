import { incomeGroup } from "../../../src/core/gap/income-group";
import { Matrix } from "../../../src/core/matrix/matrix";
import { packedReference, referenceYears } from "../../../src/paper/generated/reference";
import { noteOfCell } from "../../../src/paper/generated/reference-details";
import { grossProduct, sectors, years } from "../../../src/paper/tables/figures";
import { referenceFigure, referenceSeries } from "../../../src/paper/tables/reference-series";
import { regions } from "../../../src/paper/tables/regions";
import type { PlaceId } from "../../../src/paper/types";
import { present } from "../../support/present";

const figure = (place: PlaceId, measure: string, sector: string, year: number) =>
  present(referenceFigure(referenceSeries(place, measure, sector), year));
const valueOf = (place: PlaceId, measure: string, sector: string, year: number) =>
  figure(place, measure, sector, year).value;
const sumOfSectors = (place: PlaceId, measure: string, year: number) =>
  sectors.reduce((sum, sector) => sum + valueOf(place, measure, sector, year), 0);
const everyRegionYear = regions.flatMap(({ id }) => years.map((year) => [id, year] as const));

describe("the reference series", () => {
  test("cover the years of the tables without a gap", () => {
    expect(referenceYears).toEqual([2009, 2010, 2011, 2012, 2013]);
    expect(referenceYears).toEqual(years);
  });

  test("are each there once, with one status and one note for each value and none elsewhere", () => {
    const keys = packedReference.map(([place, measure, sector]) => `${place} ${measure} ${sector}`);
    expect(new Set(keys).size).toBe(keys.length);
    packedReference.forEach(([, , , values, statuses], row) => {
      expect(values).toHaveLength(referenceYears.length);
      expect(Array.from(statuses, (letter) => letter === " ")).toEqual(values.map((value) => value === null));
      expect(noteOfCell[row]?.map((note) => note < 0)).toEqual(values.map((value) => value === null));
    });
  });

  test.each(years)("the nation's sectors add to its GDP in %i", (year) => {
    expect(sumOfSectors("china", "value_added", year)).toBe(valueOf("china", "gross_product", "", year));
  });

  test("employment by sector adds to its total, but for a rounding of 2009", () => {
    const rest = years.map(
      (year) => valueOf("china", "employment", "", year) - sumOfSectors("china", "employment", year),
    );
    expect(rest).toEqual([1, 0, 0, 0, 0]);
    expect(sumOfSectors("beijing", "employment", 2013)).toBeCloseTo(1141, 9);
  });

  test.each(everyRegionYear)("GDP of %s in %i is the sum of Tables 2, 3 and 4", (region, year) => {
    expect(valueOf(region, "gross_product", "", year)).toBe(present(grossProduct(region, year)).value);
  });

  test("mark which GDP was found in a release and which only follows from the reconstruction", () => {
    const marks = regions.map(({ id }) => present(referenceSeries(id, "gross_product", ""))[4]);
    expect(marks).toEqual(["dccdc", "cdddd", "dddcc"]);
  });

  test("income per head that is said to follow is GDP over the mean population of two year ends", () => {
    const checked = everyRegionYear.filter(
      ([region, year]) => figure(region, "gdp_per_capita", "", year).status === "derived",
    );
    expect(checked.map(([region, year]) => `${region} ${year}`)).toEqual(
      "beijing 2011,beijing 2012,tianjin 2011,tianjin 2012,tianjin 2013,hebei 2010,hebei 2011,hebei 2012,hebei 2013".split(
        ",",
      ),
    );
    for (const [region, year] of checked) {
      // The population of Beijing at the end of 2010 was revised before the figure of 2011 was published.
      const before = region === "beijing" && year === 2011 ? 1961.9 : valueOf(region, "population", "", year - 1);
      const mean = (before + valueOf(region, "population", "", year)) / 2;
      expect(Math.round((valueOf(region, "gross_product", "", year) / mean) * 1e4)).toBe(
        valueOf(region, "gdp_per_capita", "", year),
      );
    }
  });

  test("two population figures of Beijing bear out its published income per head of 2013", () => {
    const mean = (valueOf("beijing", "population", "", 2012) + valueOf("beijing", "population", "", 2013)) / 2;
    expect(Math.round((19500.6 / mean) * 1e4)).toBe(93213);
  });

  test("put Beijing and Tianjin above the limit of high income and Hebei in the upper middle, as claim K16 notes", () => {
    const yuanPerDollar =
      valueOf("beijing", "gdp_per_capita", "", 2013) / valueOf("beijing", "gdp_per_capita_usd", "", 2013);
    const dollars = regions.map(({ id }) => valueOf(id, "gdp_per_capita", "", 2013) / yuanPerDollar);
    expect(Array.from(incomeGroup(Matrix.of([dollars]), 2013).values)).toEqual([3, 3, 2]);
  });

  test("have no figure where none is known", () => {
    expect(referenceSeries("tianjin", "employment", "primary")).toBeNull();
    expect(referenceSeries("china", "population", "")).toBeNull();
    expect(referenceFigure(referenceSeries("beijing", "employment", ""), 2009)).toBeNull();
    expect(referenceFigure(referenceSeries("china", "gross_product", ""), 2014)).toBeNull();
    expect(referenceFigure(null, 2013)).toBeNull();
  });

  test.each([
    ["china", "value_added", "primary", 2012, 52377],
    ["china", "value_added", "secondary", 2013, 249684],
    ["china", "gross_product", "", 2010, 397983],
    ["china", "employment", "", 2009, 75828],
    ["china", "employment", "tertiary", 2013, 29636],
    ["beijing", "employment", "primary", 2013, 55.4],
    ["tianjin", "employment", "", 2013, 847.46],
    ["beijing", "population", "", 2009, 1755],
    ["hebei", "population", "", 2013, 7332.61],
    ["hebei", "gdp_per_capita", "", 2009, 24283],
    ["beijing", "gdp_per_capita_usd", "", 2011, 12447],
    ["china", "gdp_per_capita", "", 2013, 41908],
  ] as const)("%s %s %s %i is %p", (place, measure, sector, year, value) => {
    expect(valueOf(place, measure, sector, year)).toBe(value);
  });
});
