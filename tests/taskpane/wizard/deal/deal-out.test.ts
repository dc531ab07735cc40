import { findFunction } from "../../../../src/functions/find-function";
import type { CellValue, RangeContent } from "../../../../src/hosts/cells";
import { entries } from "../../../../src/taskpane/functions/entries/entries.en";
import { dealOut } from "../../../../src/taskpane/wizard/deal/deal-out";

type Rows = readonly (readonly CellValue[])[];

const selected = (address: string, values: Rows): RangeContent => ({
  sheet: "Data",
  address,
  rows: values.length,
  columns: values[0]?.length ?? 0,
  values,
});

function deal(name: string, address: string, values: Rows, around: { above?: Rows; left?: Rows } = {}) {
  const entry = entries.find((one) => one.name === name)!;
  const input = findFunction(name)?.input ?? {};
  return dealOut(entry, input, selected(address, values), { above: [], left: [], ...around }, "Data");
}

/** `argument: range` for each argument. */
const said = (dealt: ReturnType<typeof deal>) =>
  dealt === null ? null : dealt.parts.map(({ argument, text }) => `${argument}: ${text}`).join(", ");

const column = (count: number, of: (row: number) => readonly CellValue[]): Rows =>
  Array.from({ length: count }, (_, row) => of(row));

const industries = ["Mining", "Construction", "Manufacturing", "Trade", "Health"];

const employment = column(5, (row) => [120 + row, 130 - row, 12000 + 7 * row, 12600 + 11 * row]);

const inBlsOrder = "region_start: B2:B6, region_end: C2:C6, reference_start: D2:D6, reference_end: E2:E6";

describe("dealing out a selection to SHIFTSHARE", () => {
  it("goes by order where there are no headings", () => {
    expect(said(deal("SHIFTSHARE", "B2:E6", employment))).toBe(inBlsOrder);
    expect(
      said(
        deal(
          "SHIFTSHARE",
          "B2:C6",
          employment.map((row) => row.slice(0, 2)),
        ),
      ),
    ).toBe("region_start: B2:B6, region_end: C2:C6");
  });

  it("reads headings above the selection, or in it, with names beside the figures", () => {
    const headings = ["County 2010", "County 2020", "US 2010", "US 2020"];
    expect(said(deal("SHIFTSHARE", "B2:E6", employment, { above: [headings] }))).toBe(inBlsOrder);
    const whole = [["Industry", ...headings], ...employment.map((row, place) => [industries[place] ?? "", ...row])];
    expect(said(deal("SHIFTSHARE", "A1:E6", whole))).toBe(inBlsOrder);
  });

  it("lets headings decide against the order", () => {
    const headings = ["US 2020", "US 2010", "County 2020", "County 2010"];
    const others = "region_start: E2:E6, region_end: D2:D6, reference_start: C2:C6, reference_end: B2:B6";
    expect(said(deal("SHIFTSHARE", "B2:E6", employment, { above: [headings] }))).toBe(others);
    const chinese = ["全国期末", "全国期初", "本地区期末", "本地区期初"];
    expect(said(deal("SHIFTSHARE", "B2:E6", employment, { above: [chinese] }))).toBe(others);
  });

  it("reads two rows of headings, the upper ones merged", () => {
    const above = [
      ["Employment, thousands", null, null, null],
      ["Nation", null, "Region", null],
      [2010, 2020, 2010, 2020],
    ];
    expect(said(deal("SHIFTSHARE", "B4:E8", employment, { above }))).toBe(
      "region_start: D4:D8, region_end: E4:E8, reference_start: B4:B8, reference_end: C4:C8",
    );
  });

  it("leaves changes between the dates out", () => {
    const rows = employment.map(([a, b, c, d]) => [a ?? 0, b ?? 0, 8.3, c ?? 0, d ?? 0, 5.1]);
    const above = [["Region 2010", "Region 2020", "Change, %", "Nation 2010", "Nation 2020", "Change, %"]];
    const dealt = deal("SHIFTSHARE", "B2:G6", rows, { above });
    expect(said(dealt)).toBe("region_start: B2:B6, region_end: C2:C6, reference_start: E2:E6, reference_end: F2:F6");
    expect(dealt?.unused).toEqual(["D2:D6", "G2:G6"]);
  });

  it("reads rows where their labels say what they are", () => {
    const rows = [
      ["Region 2010", 1, 2, 3, 4, 5, 6, 7],
      ["Region 2020", 2, 3, 4, 5, 6, 7, 8],
      ["Nation 2010", 10, 20, 30, 40, 50, 60, 70],
      ["Nation 2020", 20, 30, 40, 50, 60, 70, 80],
    ];
    expect(said(deal("SHIFTSHARE", "A2:H5", rows))).toBe(
      "region_start: B2:H2, region_end: B3:H3, reference_start: B4:H4, reference_end: B5:H5",
    );
  });

  it("leaves a table of regions and sectors in one argument", () => {
    const table = column(31, (row) => Array.from({ length: 20 }, (_, sector) => 100 + row * sector));
    expect(deal("SHIFTSHARE", "B2:U32", table)).toBeNull();
    const above = [Array.from({ length: 20 }, (_, sector) => `Sector ${sector + 1}`)];
    expect(deal("SHIFTSHARE", "B2:U32", table, { above })).toBeNull();
    expect(
      deal(
        "SHIFTSHARE",
        "B2:D9",
        column(8, (row) => [row + 1, row + 2, row + 3]),
      ),
    ).toBeNull();
  });

  it("can exchange the dates, or put everything into the first argument", () => {
    const dealt = deal("SHIFTSHARE", "B2:E6", employment);
    expect(dealt?.swapped?.map(({ text }) => text)).toEqual(["C2:C6", "B2:B6", "E2:E6", "D2:D6"]);
    expect(dealt?.together).toEqual({ argument: "region_start", text: "B2:E6" });
  });
});

describe("dealing out a selection to other functions", () => {
  it("takes the first and the last year of a panel for BETACONV, and the years between", () => {
    const panel = column(8, (row) => [100 + row, 110 + row, 120 + row, 150 + row]);
    const dealt = deal("BETACONV", "B2:E9", panel, { above: [[2009, 2010, 2011, 2019]] });
    expect(said(dealt)).toBe("start: B2:B9, end: E2:E9, periods: 10");
    expect(dealt?.unused).toEqual(["C2:C9", "D2:D9"]);
  });

  it("gives BETACONV the remaining columns as controls", () => {
    const rows = column(8, (row) => [100 + row, 150 + row, 0.1 * row, row % 3]);
    expect(said(deal("BETACONV", "B2:E9", rows))).toBe("start: B2:B9, end: C2:C9, controls: D2:E9");
    const above = [["GDP 2009", "GDP 2019", "Investment rate", "Schooling"]];
    expect(said(deal("BETACONV", "B2:E9", rows, { above }))).toBe(
      "start: B2:B9, end: C2:C9, periods: 10, controls: D2:E9",
    );
  });

  it("finds the weights of GINI by their heading, and otherwise leaves the table whole", () => {
    const rows = column(6, (row) => [50 + row, 1000 * row + 7]);
    expect(said(deal("GINI", "B2:C7", rows, { above: [["GDP per head", "Population"]] }))).toBe(
      "values: B2:B7, weights: C2:C7",
    );
    expect(said(deal("GINI", "B2:C7", rows, { above: [["年末人口", "人均生产总值"]] }))).toBe(
      "values: C2:C7, weights: B2:B7",
    );
    expect(deal("GINI", "B2:C7", rows)).toBeNull();
    expect(deal("GINI", "B2:C7", rows, { above: [[2019, 2020]] })).toBeNull();
  });

  it("takes the population of WILLIAMSON from the second column", () => {
    expect(
      said(
        deal(
          "WILLIAMSON",
          "B2:C7",
          column(6, (row) => [50 + row, 1000 * row + 7]),
        ),
      ),
    ).toBe("values: B2:B7, population: C2:C7");
  });

  it("takes names that repeat for groups, not those of the units", () => {
    const rows = column(6, (row) => [`Province ${row}`, row % 2 === 0 ? "East" : "West", 50 + row, 900 + row]);
    const table = [["Region", "Belt", "GDP per head", "Population"], ...rows];
    expect(said(deal("THEILDECOMP", "A1:D7", table))).toBe("values: C2:C7, groups: B2:B7, weights: D2:D7");
    const panel = [["Province", "Belt", 2019, 2020, 2021], ...rows.map((row) => [...row, 60])];
    expect(said(deal("THEILDECOMP", "A1:E7", panel))).toBe("values: C2:E7, groups: B2:B7");
  });

  it("takes plants with their regions and industries, and a list of regions beside them, for ELLISON", () => {
    const plants = column(9, (row) => [
      `Plant ${row}`,
      ["A", "B", "C"][row % 3] ?? "",
      ["Steel", "Cars"][row % 2] ?? "",
      10 + row,
    ]);
    const heading = ["Plant", "Region", "Industry", "Employment"];
    expect(said(deal("ELLISON", "A1:D10", [heading, ...plants]))).toBe(
      "plant_sizes: D2:D10, plant_regions: B2:B10, plant_industries: C2:C10",
    );
    const regions = column(9, (row) => (row < 3 ? [["A", "B", "C"][row] ?? "", 500 * (row + 1)] : [null, null]));
    const both = [
      ["Plant size", "Plant region", "Region name", "Region employment"],
      ...plants.map((row, place) => [row[3] ?? 0, row[1] ?? "", ...(regions[place] ?? [])]),
    ];
    expect(said(deal("ELLISON", "A1:D10", both))).toBe(
      "plant_sizes: A2:A10, plant_regions: B2:B10, region_names: C2:C4, region_sizes: D2:D4",
    );
  });

  it("tells pressure from output for DECOUPLE", () => {
    const above = [["GDP 2015", "GDP 2020", "CO2 emissions 2015", "CO2 emissions 2020"]];
    expect(said(deal("DECOUPLE", "B2:E6", employment, { above }))).toBe(
      "pressure_start: D2:D6, pressure_end: E2:E6, output_start: B2:B6, output_end: C2:C6",
    );
    expect(said(deal("DECOUPLE", "B2:E6", employment))).toBe(
      "pressure_start: B2:B6, pressure_end: C2:C6, output_start: D2:D6, output_end: E2:E6",
    );
  });

  it("finds latitudes and longitudes, and values beside a square of weights", () => {
    const places = column(4, (row) => [110 + row, 30 + row]);
    expect(said(deal("DISTANCE", "B2:C5", places, { above: [["经度", "纬度"]] }))).toBe("lat: C2:C5, lon: B2:B5");
    expect(said(deal("DISTANCE", "B2:C5", places))).toBe("lat: B2:B5, lon: C2:C5");
    const units = column(4, (row) => [10 * row + 3, 0, 1, 0, 1]);
    expect(said(deal("MORAN", "B2:F5", units))).toBe("values: B2:B5, weights: C2:F5");
    expect(
      deal(
        "MORAN",
        "B2:E5",
        units.map((row) => row.slice(0, 4)),
      ),
    ).toBeNull();
  });

  it("takes givers and takers for SYMBIOSIS by their order", () => {
    expect(
      said(
        deal("SYMBIOSIS", "A2:B4", [
          ["Mill", "Plant"],
          ["Plant", "Farm"],
          ["Farm", "Mill"],
        ]),
      ),
    ).toBe("sources: A2:A4, receivers: B2:B4");
  });

  it("leaves tables whole where the first argument is one", () => {
    const table = column(5, (row) => [row + 1, row + 2, row + 3]);
    for (const name of ["LOCQ", "HACHMAN", "SIGMACONV", "TOPSIS", "SHARE", "KRUGMAN"])
      expect([name, deal(name, "B2:D6", table)]).toEqual([name, null]);
  });

  it("writes the sheet before addresses of another sheet, and reads whole columns up to their end", () => {
    const entry = entries.find(({ name }) => name === "DISTANCE")!;
    const range = {
      ...selected("B:C", [
        ["lat", "lon"],
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
      rows: 1_048_576,
    };
    const dealt = dealOut(entry, findFunction("DISTANCE")?.input ?? {}, range, { above: [], left: [] }, "Work");
    expect(said(dealt)).toBe("lat: Data!B2:B4, lon: Data!C2:C4");
  });
});
