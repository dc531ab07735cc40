import type { DemoPage } from "./demo/demo-page";

const industries = [
  "Mining",
  "Utilities",
  "Construction",
  "Manufacturing",
  "Wholesale trade",
  "Retail trade",
  "Transportation and warehousing",
  "Information",
  "Finance and insurance",
  "Professional services",
  "Education and health",
  "Leisure and hospitality",
];

const employment = [
  [1240, 910, 652, 600],
  [2310, 2480, 552, 549],
  [18640, 24310, 5518, 7257],
  [41200, 38950, 11528, 12188],
  [13870, 14620, 5386, 5650],
  [39410, 40880, 14440, 14850],
  [15230, 22870, 4179, 5574],
  [8120, 9940, 2707, 2721],
  [21940, 24030, 5761, 6541],
  [52310, 68420, 16783, 20246],
  [60180, 74990, 19975, 23454],
  [37260, 38120, 13049, 13376],
];

/** Employment of a county and of the nation by industry at two dates, industries down the side. */
export const employmentTable = (): string =>
  lines([
    ["Industry", "County 2010", "County 2020", "US 2010", "US 2020"],
    ...industries.map((industry, place) => [industry, ...(employment[place] ?? [])]),
  ]);

/** Income per head of eight regions that come closer to each other, years down the side. */
export function incomeTable(): string {
  const regions = ["North", "South", "East", "West", "Coast", "Plain", "Hills", "Delta"];
  const income = (year: number, region: number) =>
    Math.round(52000 * (0.55 + 0.17 * region) ** (1 - 0.03 * year) * 1.04 ** year);
  return lines([
    ["Year", ...regions],
    ...Array.from({ length: 11 }, (_, year) => [2012 + year, ...regions.map((_name, region) => income(year, region))]),
  ]);
}

const lines = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join("\t")).join("\n");

const regionCount = 31;
const sectorCount = 20;

/** Output of a region in a sector, of four or five digits. */
export const output = (region: number, sector: number): number => 1001 + ((region * 7919 + sector * 104729) % 77777);

const count = (n: number) => Array.from({ length: n }, (_, place) => place);

const sumOver = (n: number, of: (place: number) => number) => count(n).reduce((sum, place) => sum + of(place), 0);

/** As a yearbook prints it: spaces for thousands, marks, a total row and column. One figure is missing. */
export function yearbookTable(): string {
  const shown = (value: number) => String(value).replace(/(\d)(?=(\d{3})+$)/g, "$1 ");
  const missing = (region: number, sector: number) => (region === 4 && sector === 3 ? 0 : output(region, sector));
  const sectors = count(sectorCount);
  const rows = count(regionCount).map((region) => [
    `Region ${region + 1}`,
    ...sectors.map((sector) => {
      if (region === 4 && sector === 3) return "..";
      return shown(output(region, sector)) + (region === 2 && sector === 5 ? "*" : "");
    }),
    `${shown(sumOver(sectorCount, (sector) => missing(region, sector)))}*`,
  ]);
  const ofSector = (sector: number) => sumOver(regionCount, (region) => missing(region, sector));
  const total = [
    "National total",
    ...sectors.map((sector) => `${shown(ofSector(sector))}*`),
    `${shown(sumOver(sectorCount, ofSector))}*`,
  ];
  return lines([["Region", ...sectors.map((sector) => `Sector ${sector + 1}`), "Total"], ...rows, total]);
}

const provinces = ["North", "South", "East", "West", "Coast", "Plain"];

const branches = [
  "Farming and fishing",
  "Manufacturing",
  "Construction",
  "Trade and catering",
  "Transport",
  "Finance",
  "Education and health",
];

const firstYear = 2016;

/** As a yearbook prints it: output of regions and sectors, a block for each year, and GDP per head below. */
export function outputTable(): string {
  const years = count(6);
  const value = (region: number, sector: number, year: number) => {
    const size = 300 + 140 * region + 90 * ((region * 3 + sector * 5) % 7) + 60 * sector;
    return Math.round(size * (1.03 + 0.012 * ((region + 2 * sector) % 5)) ** year);
  };
  const blocks = years.map((year) => [
    [`Value added, ${firstYear + year} (million)`],
    [firstYear + year, ...branches],
    ...provinces.map((name, region) => [name, ...branches.map((_, sector) => value(region, sector, year))]),
    [],
  ]);
  const levels = provinces.map((name, region) => [
    name,
    ...years.map((year) => Math.round((21000 + 6400 * region) * (1.07 - 0.004 * region) ** year)),
  ]);
  return lines([...blocks.flat(), ["GDP per head", ...years.map((year) => firstYear + year)], ...levels]);
}

/** Pastes a table into the upper left cell of a new sheet and returns the sheet's name. */
export async function pasteTable(demo: DemoPage, text: string): Promise<string> {
  const sheet = await demo.addSheet();
  await demo.page.evaluate((content) => navigator.clipboard.writeText(content), text);
  const { x, y } = await demo.placeInNewSheet(0, 0);
  await demo.page.mouse.click(x, y);
  await demo.page.keyboard.press("Control+v");
  await demo.idle();
  return sheet;
}
