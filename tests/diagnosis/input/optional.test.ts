import type { PanelSource } from "../../../src/diagnosis/input/read-panel";
import { csvRows } from "../../../src/sheets/csv/read";
import { readLines, said } from "../../support/own-panel";

const list = [
  "region,year,sector,value",
  ...["North", "South"].flatMap((region, r) =>
    [2019, 2020].flatMap((year, y) =>
      ["Primary", "Secondary", "Tertiary"].map(
        (sector, s) => `${region},${year},${sector},${20 + 9 * r + 3 * y + s * s}`,
      ),
    ),
  ),
];
const read = (tables: { readonly [Name in keyof PanelSource]?: readonly string[] }) =>
  readLines(list, Object.fromEntries(Object.entries(tables).map(([name, lines]) => [name, csvRows(lines.join("\n"))])));
const levels = [
  [11, 12],
  [21, 23],
];

describe("a table of levels", () => {
  test.each([
    ["a list", ["region,year,value", "North,2019,11", "North,2020,12", "South,2019,21", "South,2020,23"]],
    ["a list with merged cells", ["region,year,value", "North,2019,11", ",2020,12", "South,2019,21", ",2020,23"]],
    ["regions by years", ["region,2019,2020", "North,11,12", "South,21,23"]],
    ["regions by years with codes before", ["code,region,2019,2020", "1,North,11,12", "2,South,21,23"]],
    ["below a title", ["GDP per head", "单位：元", "region,2019,2020", "NORTH,11,12", "south,21,23"]],
    ["years down", ["year,North,South", "2019,11,21", "2020,12,23"]],
    ["years down without a heading", [",North,South", "2019,11,21", "2020,12,23"]],
  ])("is read: %s", (_, perHead) => {
    const reading = read({ perHead });
    expect(said(reading)).toEqual([]);
    expect(reading.panel?.levels?.figures).toEqual(levels);
  });

  test.each([
    [["region,2019,2020", "North,11,12"], "no figures for South. What needs it is not assessed."],
    [["region,2019,2020", "North,11,12", "South,21,.."], "no figure for South, 2020. What needs it is not assessed."],
    [["region,2019,2020", "North,11,12", "South,21,n/k"], "C3 of its table holds “n/k”, which is not a number. What"],
    [["region,year,value", "North,20x9,11"], "C2 of its table belongs to “20x9”, which is not a year."],
    [["year,North,South", "2019,11,21", "2020,12,23", "2020,12,24"], "North, 2020 occurs twice, of which the last one"],
    [["North,South", "11,12"], "the table cannot be read, which needs names and years as headings or in columns."],
  ])("says what is wrong with it: %j", (population, message) => {
    const reading = read({ population });
    expect(reading.panel).not.toBeNull();
    expect(said(reading)).toContainEqual(expect.stringContaining(`D20: Population: ${message}`));
  });

  test("has its heading, or the line above, as the name of energy or emissions", () => {
    const nameOf = (pressure: readonly string[]) => read({ pressure }).panel?.pressure?.name;
    expect(nameOf(["CO2,2019,2020", "North,1,2", "South,1,2"])).toBe("CO2");
    expect(nameOf(["Energy use", "region,2019,2020", "North,1,2", "South,1,2"])).toBe("Energy use");
    expect(nameOf(["province,year,SO2", "North,2019,2", "South,2020,2"])).toBe("SO2");
    expect(nameOf(["region,2019,2020", "North,1,2", "South,1,2"])).toBe("energy");
  });
});

describe("other tables", () => {
  test("say which rows, regions and sectors are not used", () => {
    expect(said(read({ employment: ["region,Primary,Secondary", "North,1,2", "south,3,4"] }))).toEqual([
      "D20: Employment by sector: no figures for Tertiary. What needs it is not assessed.",
    ]);
    expect(said(read({ employment: ["region,Primary,Secondary,Tertiary", "North,1,x,3", "South,3,4,5"] }))).toEqual([
      "D20: Employment by sector: C2 of its table holds “x”, which is not a number. What needs it is not assessed.",
    ]);
    expect(said(read({ policyYears: ["year,label", "2019,Plan", "later,Review"] }))).toEqual([
      "D20: Policy years: 1 of its rows cannot be used, first “later”.",
    ]);
    expect(
      said(read({ exchanges: ["source,receiver,from region,to region", "Mill,Farm,North,South", "Mill,Port,North,"] })),
    ).toEqual(["D20: Exchanges: 1 of its rows cannot be used, first “Mill”."]);
    const reference = {
      name: "Nation",
      table: [
        ["year", "sector", "value"],
        [2019, "PRIMARY", 5],
      ],
    };
    expect(said(readLines(list, { reference }))).toEqual([
      "D20: Reference: no figures for Secondary, Tertiary. What needs it is not assessed.",
    ]);
  });

  test.each([
    ["a list", ["region,sector,value"]],
    ["a list below a title", ["Jobs in thousands", "", "地区,产业,就业人数"]],
    ["a list with a code", ["region,sector,persons,remark"]],
  ])("are read without years as of the last one, which is said: %s", (_, head) => {
    const rows = ["North", "South"].flatMap((region, r) =>
      ["Primary", "Secondary", "Tertiary"].map((sector, s) => `${region},${sector},${10 * r + s + 1}`),
    );
    const reading = read({ employment: [...head, ...rows] });
    expect(reading.panel?.employment).toEqual([
      [1, 2, 3],
      [11, 12, 13],
    ]);
    expect(said(reading)).toEqual([
      "D20: Employment by sector: the list has no years, so its figures are taken for 2020.",
    ]);
  });

  test("are named by their cells where a list without years holds no number", () => {
    const rows = ["North,Primary,1", "North,Secondary,2", "North,Tertiary,x", "South,Primary,4", "South,Secondary,5"];
    expect(said(read({ employment: ["Jobs", "region,sector,value", ...rows, "South,Tertiary,3"] }))).toContainEqual(
      expect.stringContaining("C5 of its table holds “x”"),
    );
  });

  test("have the regions of exchanges in one spelling", () => {
    const { panel } = read({
      exchanges: ["source,receiver,from region,to region", "Mill,Farm,NORTH,north", "Mill,Port,West,WE ST"],
    });
    expect(panel?.exchanges?.map(({ from, to }) => [from, to])).toEqual([
      ["North", "North"],
      ["West", "West"],
    ]);
  });
});
