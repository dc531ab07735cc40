import { figuresOf, readLines, said } from "../../support/own-panel";

const regions = ["North", "South"];
const sectors = ["Primary", "Secondary", "Tertiary"];
const figure = (region: number, year: number, sector: number) =>
  10 + 7 * region + 3 * (year % 7) + 11 * sector * sector;
const rows = regions.flatMap((region, r) =>
  [2019, 2020].flatMap((year) =>
    sectors.map((sector, s) => [region, String(year), sector, String(figure(r, year, s))]),
  ),
);

type Row = readonly string[];

/** The list with other rows. */
const list = (change: (row: Row, place: number) => Row = (row) => row) => [
  "region,year,sector,value",
  ...rows.map((row, place) => change(row, place).join(",")),
];

/** The list with another cell in one of its rows. */
const withCell = (at: number, column: number, cell: string) =>
  list((row, place) => row.map((one, c) => (place === at && c === column ? cell : one)));

const plain = figuresOf(readLines(list()));

/** The list as merged cells are read: blank where a row repeats the one above in a column and all before it. */
const merged = (columns: readonly number[]) =>
  list((row, place) =>
    row.map((cell, column) => {
      const above = rows[place - 1];
      const isSame = above !== undefined && row.slice(0, column + 1).every((one, c) => one === above[c]);
      return columns.includes(column) && isSame ? "" : cell;
    }),
  );

describe("a list", () => {
  test("is read as it is", () => {
    expect(said(readLines(list()))).toEqual([]);
    expect(plain).toHaveLength(12);
  });

  test.each([
    [4, 1, "20x9", "B6 holds “20x9”, which is not a year."],
    [4, 1, "", "B6 is blank: name the year there."],
    [4, 0, "", "A6 is blank: name the region there."],
    [4, 2, "", "C6 is blank: name the sector there."],
    [4, 3, "#N/A", "D6 holds “#N/A”, which is not a number."],
  ])("names the cell that cannot be read, in row %i, column %i: “%s”", (at, column, cell, message) => {
    const reading = readLines(withCell(at, column, cell));
    expect(reading.panel).toBeNull();
    expect(said(reading)).toContain(`D11: ${message}`);
  });

  test("counts a wrong cell once, not as a missing one too", () => {
    for (const cell of ["#N/A", "about 7", "-7"])
      expect(said(readLines(withCell(4, 3, cell))).map((line) => line.split(":")[0])).toEqual([
        cell === "-7" ? "D8" : "D11",
      ]);
    expect(said(readLines(withCell(4, 3, "..")))).toEqual([
      "D6: 1 figure is missing, first D6. Omitted: year 2020.",
      expect.stringContaining("D3: "),
    ]);
  });

  test("minds wrong cells of the years that are used only", () => {
    expect(said(readLines(withCell(4, 3, "about 7"), { to: 2019 }))).toEqual([expect.stringContaining("D3: ")]);
    expect(said(readLines([...list(), "North,2020,Primary,1"], { to: 2019 }))).toEqual([
      expect.stringContaining("D3: "),
    ]);
  });

  test.each([[[0]], [[0, 1]]])("carries the names in merged cells of columns %j down, and says so", (columns) => {
    const reading = readLines(merged(columns));
    expect(figuresOf(reading)).toEqual(plain);
    const [first] = said(reading);
    expect(first).toMatch(/^D18: \d+ blank cells were read as the name or year above, as of merged cells: A3, /);
  });

  test("takes no row of totals without a sector for the sector above", () => {
    const reading = readLines([...merged([0, 1]), "Total,,,500"]);
    expect(reading.panel).toBeNull();
    expect(said(reading)).toContain("D11: C14 is blank: name the sector there.");
  });

  test("ignores notes below it, and its heading where it is repeated", () => {
    const lines = list();
    const reading = readLines([...lines.slice(0, 7), lines[0]!, ...lines.slice(7), "Source: a yearbook of 2021,,,"]);
    expect(said(reading)).toEqual([]);
    expect(figuresOf(reading)).toEqual(plain);
  });

  test("takes numbers for names where a column is one of codes", () => {
    const codes = ["110000", "120000"];
    const coded = (heading: string) =>
      list(([region = "", ...row]) => [codes[regions.indexOf(region)] ?? "", ...row]).map((line, place) =>
        place === 0 ? line.replace("region", heading) : line,
      );
    for (const heading of ["region", "code", "地区代码", "place"])
      expect(readLines(coded(heading)).panel?.regions).toEqual(codes);
    const both = list((row) => [codes[regions.indexOf(row[0] ?? "")] ?? "", ...row]);
    expect(
      readLines(
        both.map((line, place) =>
          place === 0 ? `region code${line.slice(0)}`.replace("region codere", "region code,re") : line,
        ),
      ).panel?.regions,
    ).toEqual(regions);
  });

  test("says which columns of figures it did not read, where no heading decides", () => {
    const two = list((row) => [...row, "5"]).map((line, place) =>
      place === 0 ? "region,year,sector,GDP,staff" : line,
    );
    expect(said(readLines(two))).toEqual(["D19: Columns that were not read: GDP."]);
  });
});

describe("names", () => {
  test("that differ by case or spaces only are one, and it is said", () => {
    const other = ["NORTH", "Ｎorth", "N orth", "North　"];
    const reading = readLines(
      list(([region = "", ...row], place) => [region === "North" ? (other[place] ?? region) : region, ...row]),
    );
    expect(reading.panel?.regions).toEqual(["North", "South"]);
    expect(figuresOf(reading)).toEqual(plain);
    expect(said(reading)).toEqual([
      "D17: North is also written “NORTH”, “N orth”: taken as one, since only case or spaces differ.",
    ]);
    expect(reading.notes[0]?.text.zh).toContain("North另写作“NORTH”、“N orth”");
  });

  test("of sectors are one too", () => {
    const reading = readLines(withCell(4, 2, "secondary "));
    expect(reading.panel?.sectors).toEqual(sectors);
    expect(said(reading)).toEqual([expect.stringContaining("D17: Secondary is also written “secondary”")]);
  });

  test("are kept as written where there is one way only", () => {
    const spaced = list(([region = "", ...row]) => [region === "North" ? "北　京" : "天　津", ...row]);
    expect(readLines(spaced).panel?.regions).toEqual(["北 京", "天 津"]);
    expect(said(readLines(spaced))).toEqual([]);
  });

  test("of totals are known with spaces in them", () => {
    const totals = ["合　计", "全 国"].flatMap((name) =>
      [2019, 2020].flatMap((year) => sectors.map((sector) => `${name},${year},${sector},9`)),
    );
    expect(readLines([...list(), ...totals]).panel?.regions).toEqual(regions);
  });
});

describe("what was refused", () => {
  test("are names that differ only by case, which are then several", () => {
    const [head = "", ...below] = list();
    const lines = [head, ...below, ...below.map((line) => line.replace(/^[^,]+/, (name) => name.toUpperCase()))];
    const apart = readLines(lines, { keep: ["D17"] });
    expect(apart.panel?.regions.length).toBe(4);
    expect(said(apart).filter((line) => line.startsWith("D17"))).toEqual([]);
  });

  test("are blank names, whose rows are then omitted", () => {
    const lines = [
      ...list(),
      ...sectors.flatMap((sector, place) => [2021, 2022].map((year) => `,${year},${sector},${30 + place}`)),
    ];
    expect(said(readLines(lines)).some((line) => line.startsWith("D18"))).toBe(true);
    const reading = readLines(lines, { keep: ["D18"] });
    expect(figuresOf(reading)).toEqual(plain);
    expect(said(reading).filter((line) => line.startsWith("D18"))).toEqual([]);
  });
});
