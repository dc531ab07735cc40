import { figuresOf, readLines, said } from "../../support/own-panel";

const regions = ["North", "South"];
const sectors = ["Primary", "Secondary", "Tertiary"];
const years = [2009, 2010];
const figure = (region: string, year: number, sector: string) =>
  10 + 7 * regions.indexOf(region) + 3 * (year % 7) + 11 * sectors.indexOf(sector) ** 2;
const plain = regions
  .flatMap((region) =>
    years.flatMap((year) => sectors.map((sector) => `${region} ${year} ${sector} ${figure(region, year, sector)}`)),
  )
  .sort();

type Side = string | number;

/** A block: a corner and names above, and rows of names and figures. */
const block = (
  corner: Side,
  heads: readonly Side[],
  rows: readonly Side[],
  at: (row: Side, head: Side) => number,
): readonly string[] => [
  [corner, ...heads].join(","),
  ...rows.map((row) => [row, ...heads.map((head) => at(row, head))].join(",")),
];
const ofYear = (year: number, corner: Side = year) =>
  block(corner, sectors, regions, (region, sector) => figure(String(region), year, String(sector)));
const ofSector = (sector: string, corner: Side = sector) =>
  block(corner, years, regions, (region, year) => figure(String(region), Number(year), sector));
const beside = (...blocks: readonly (readonly string[])[]) =>
  (blocks[0] ?? []).map((_, row) => blocks.map((one) => one[row] ?? "").join(","));

const shapes: Readonly<Record<string, readonly string[]>> = {
  "regions by sectors with the year in the corner": years.flatMap((year) => ofYear(year)),
  "regions by sectors with the year above": years.flatMap((year) => [`Table of ${year}`, ...ofYear(year, "region")]),
  "a unit between the title and the heading": years.flatMap((year) => [
    `${year}年`,
    "单位：亿元",
    ...ofYear(year, "地 区"),
  ]),
  "a title with the unit at its right": years.flatMap((year) => [`${year}年,,,单位：亿元`, ...ofYear(year, "地区")]),
  "sectors by regions": years.flatMap((year) =>
    block(year, regions, sectors, (sector, region) => figure(String(region), year, String(sector))),
  ),
  "regions by years with the sector in the corner": sectors.flatMap((sector) => ofSector(sector)),
  "regions by years with the sector above": sectors.flatMap((sector) => [sector, ...ofSector(sector, "region"), ""]),
  "sectors by years with the region above": regions.flatMap((region) => [
    region,
    ...block("", years, sectors, (sector, year) => figure(region, Number(year), String(sector))),
  ]),
  "years down, sectors across, the region in the corner": regions.flatMap((region) =>
    block(region, sectors, years, (year, sector) => figure(region, Number(year), String(sector))),
  ),
  "years down, regions across, the sector above": sectors.flatMap((sector) => [
    sector,
    ...block("year", regions, years, (year, region) => figure(String(region), Number(year), sector)),
  ]),
  "regions and years down, sectors across": [
    `region,year,${sectors.join(",")}`,
    ...regions.flatMap((region) =>
      years.map((year) => [region, year, ...sectors.map((sector) => figure(region, year, sector))].join(",")),
    ),
  ],
  "sectors and years down, regions across": [
    `sector,year,${regions.join(",")}`,
    ...sectors.flatMap((sector) =>
      years.map((year) => [sector, year, ...regions.map((region) => figure(region, year, sector))].join(",")),
    ),
  ],
  "sectors and regions down": [
    ["sector", "region", ...years].join(","),
    ...sectors.flatMap((sector) =>
      regions.map((region) => [sector, region, ...years.map((year) => figure(region, year, sector))].join(",")),
    ),
  ],
  "regions and sectors down, without heads": [
    ["", "", ...years].join(","),
    ...regions.flatMap((region) =>
      sectors.map((sector) => [region, sector, ...years.map((year) => figure(region, year, sector))].join(",")),
    ),
  ],
  "blocks of years beside each other": beside(...years.map((year) => ofYear(year))),
  "blocks with a blank column between": beside(ofYear(2009), ["", "", ""], ofYear(2010)),
  "blocks beside each other with the years above": [
    "2009年,,,,2010年",
    ...beside(...years.map((year) => ofYear(year, "region"))),
  ],
  "blocks of sectors beside each other": beside(...sectors.map((sector) => ofSector(sector))),
  "years over sectors": [
    "region,2009,,,2010,,",
    ["", ...sectors, ...sectors].join(","),
    ...regions.map((region) =>
      [region, ...years.flatMap((year) => sectors.map((sector) => figure(region, year, sector)))].join(","),
    ),
  ],
  "sectors over years": [
    `Value added (亿元)`,
    "地区,Primary,,Secondary,,Tertiary,",
    ["", ...years, ...years, ...years].join(","),
    ...regions.map((region) =>
      [region, ...sectors.flatMap((sector) => years.map((year) => figure(region, year, sector)))].join(","),
    ),
  ],
};

describe("a table in blocks", () => {
  test.each(Object.entries(shapes))("is read: %s", (_, lines) => {
    const reading = readLines(lines);
    expect(said(reading)).toEqual([]);
    expect(figuresOf(reading)).toEqual(plain);
  });

  test.each([
    [
      "sectors",
      ["North,Primary", ",Secondary", ",Tertiary", "South,Primary", ",Secondary", ",Tertiary"],
      "region,sector",
    ],
    ["regions", ["Primary,North", ",South", "Secondary,North", ",South", "Tertiary,North", ",South"], "sector,region"],
  ])("carries the name of a group of %s down, and says so", (_, names, heads) => {
    let group = "";
    const lines = names.map((name) => {
      const [first = "", second = ""] = name.split(",");
      group = first || group;
      const [region, sector] = heads === "region,sector" ? [group, second] : [second, group];
      return [name, ...years.map((year) => figure(region, year, sector))].join(",");
    });
    const reading = readLines([`${heads},2009,2010`, ...lines]);
    expect(figuresOf(reading)).toEqual(plain);
    expect(said(reading)[0]).toMatch(
      /^D18: \d blank cells were read as the name or year above, as of merged cells: A3/,
    );
  });

  test("reads codes as names of regions", () => {
    const codes = (line: string) => line.replace("North", "110000").replace("South", "120000");
    expect(readLines(years.flatMap((year) => ofYear(year)).map(codes)).panel?.regions).toEqual(["110000", "120000"]);
  });

  test("reads figures that could be years as figures", () => {
    const lines = [
      ...ofSector("Primary"),
      ...ofSector("Secondary"),
      ...block(
        "Tertiary",
        years,
        regions,
        (region, year) => 1900 + Number(year) - 2000 + regions.indexOf(String(region)),
      ),
    ];
    const { panel } = readLines(lines);
    expect(panel?.years).toEqual(years);
    expect(panel?.figures.map((one) => one.map((row) => row[2]))).toEqual([
      [1909, 1910],
      [1910, 1911],
    ]);
  });

  test.each([
    [
      ["region,2009,2010", "North,1,2", "South,3,5"],
      "D11: The block at A1 does not say which region or sector it is about: write the name above it.",
    ],
    [
      ["year,North,South,West", "2009,1,2,4", "2010,3,5,9"],
      "D11: The block at A1 does not say which region or sector it is about",
    ],
    [["North,3,4,8", "South,3,4,9", ...ofYear(2009), ...ofYear(2010)], "D11: No heading above A1 says which year"],
    [
      ["2009,Primary,Secondary,,Tertiary", "North,1,2,3,4", "South,2,3,4,5"],
      "D11: No heading above D2 says which year",
    ],
    [["2009,Primary,Secondary,Tertiary", "North,1,2,4", ",2,3,9"], "D11: A3 is blank: name the region there."],
    [
      ["2009,Primary,Secondary,Tertiary", "North,1,n/k,4", "South,2,3,9"],
      "D11: C2 holds “n/k”, which is not a number.",
    ],
    [["2009,5,2010,7", "North,1,2,4"], "D21: The table has years and figures, but not in a form that can be read."],
  ])("says what it cannot read, and what to do: %j", (lines, message) => {
    const reading = readLines(lines);
    expect(reading.isTable).toBe(true);
    expect(reading.panel).toBeNull();
    expect(said(reading)).toContainEqual(expect.stringContaining(message));
  });

  test("names columns between the years that it does not read", () => {
    const lines = sectors
      .flatMap((sector) => ofSector(sector))
      .map((line, row) => `${line},${row % 3 === 0 ? "growth" : "5"}`);
    const reading = readLines(lines);
    expect(figuresOf(reading)).toEqual(plain);
    expect(said(reading)).toEqual(["D19: Columns that were not read: growth."]);
  });
});
