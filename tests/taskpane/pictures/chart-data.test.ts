import { paperTables } from "../../../src/paper/tables/tables";
import { gapsToFirst, lastStructure, sharesOf } from "../../../src/taskpane/pictures/chart-data";

const table = (number: number) => paperTables.find((one) => one.number === number)!;

describe("the lines of a table", () => {
  it("are its proportions, region by region, in its years", () => {
    const { years, lines } = sharesOf(table(4));
    expect(years).toEqual([2009, 2010, 2011, 2012, 2013]);
    expect(lines.map(({ name, values }) => [name.en, values[0], values[4]])).toEqual([
      ["Beijing", 0.758, 0.769],
      ["Tianjin", 0.435, 0.481],
      ["Hebei", 0.349, 0.355],
    ]);
  });
});

describe("the gaps to Beijing", () => {
  it("are in percentage points, positive below Beijing and negative above it", () => {
    const below = gapsToFirst(sharesOf(table(4))).lines;
    expect(below.map(({ name }) => name.en)).toEqual(["Tianjin", "Hebei"]);
    expect(below[0]?.values[4]).toBeCloseTo(28.8, 10);
    expect(below[1]?.values[4]).toBeCloseTo(41.4, 10);
    expect(gapsToFirst(sharesOf(table(2))).lines[1]?.values[4]).toBeCloseTo(-11.6, 10);
  });

  it("are none where there is nothing to compare", () => {
    expect(gapsToFirst({ years: [2009], lines: [] })).toEqual({ years: [2009], lines: [] });
  });
});

describe("the structure of 2013", () => {
  it("has all three sectors of each region, which add up to 100 %", () => {
    const { year, sectors, rows } = lastStructure();
    expect([year, sectors]).toEqual([2013, ["primary", "secondary", "tertiary"]]);
    expect(rows.map(({ name, shares }) => [name.zh, ...shares])).toEqual([
      ["北京", 0.008, 0.223, 0.769],
      ["天津", 0.013, 0.506, 0.481],
      ["河北", 0.124, 0.521, 0.355],
    ]);
    for (const { shares } of rows) expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 10);
  });
});
