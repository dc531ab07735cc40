import { readLines, said } from "../../support/own-panel";

const years = [2019, 2020];

/** A list of regions with one figure for each sector, that grows from year to year. */
const list = (sectors: readonly string[], figures: Readonly<Record<string, readonly number[]>>) => [
  "region,year,sector,value",
  ...Object.entries(figures).flatMap(([region, row]) =>
    years.flatMap((year, y) =>
      sectors.map((sector, s) => `${region},${year},${sector},${(row[s] ?? 0) * (1 + 0.1 * y)}`),
    ),
  ),
];
const three = ["Primary", "Secondary", "Tertiary"];
const regions = { North: [10, 20, 31], South: [7, 25, 40], West: [3, 4, 9] };

describe("sums", () => {
  test("of all regions with another name are omitted, and can be compared with", () => {
    const lines = list(three, { ...regions, Province: [20, 49, 80] });
    const reading = readLines(lines);
    expect(reading.panel?.regions).toEqual(["North", "South", "West"]);
    expect(said(reading)).toEqual([
      "D5: Province equals North + South + West: counting both would count twice. Province is omitted.",
    ]);
    expect(reading.notes[0]?.subject).toBe("region Province");
    expect(reading.references).toEqual(["Province"]);
    expect(readLines(lines, { reference: { name: "Province", table: null } }).panel?.reference?.name).toBe("Province");
    expect(readLines(lines, { keep: ["D5"] }).panel?.regions).toHaveLength(4);
  });

  test("of neighbouring regions are omitted, equal up to rounding", () => {
    const reading = readLines(list(three, { ...regions, Coast: [10.01, 29, 49.1], East: [5, 6, 8] }));
    expect(said(reading)).toEqual([expect.stringContaining("D5: Coast equals South + West")]);
    expect(readLines(list(three, { ...regions, Coast: [10.1, 29, 49], East: [5, 6, 8] })).panel?.regions).toHaveLength(
      5,
    );
  });

  test("of groups of sectors are all omitted, and a total is compared with what is left", () => {
    const sectors = ["GDP", "Primary", "Secondary", "Industry", "Construction", "Tertiary", "Trade", "Finance"];
    const row = ([first = 0, second = 0, third = 0]: readonly number[]) => [
      first + second + third,
      first,
      second,
      0.7 * second,
      0.3 * second,
      third,
      0.4 * third,
      0.6 * third,
    ];
    const reading = readLines(list(sectors, { North: row(regions.North), South: row(regions.South) }));
    expect(said(reading).map((line) => line.slice(0, 30))).toEqual([
      "D5: Secondary equals Industry ",
      "D5: Tertiary equals Trade + Fi",
      "D4: GDP is the sum of the othe",
    ]);
    expect(reading.panel?.sectors).toEqual(["Primary", "Industry", "Construction", "Trade", "Finance"]);
  });

  test("are not seen where figures are equal, zero or mostly missing", () => {
    const equal = { North: [1, 1, 1], South: [1, 1, 1], West: [1, 1, 1] };
    expect(said(readLines(list(three, equal)))).toEqual([]);
    const zero = list([...three, "Mining", "Fishing", "Forestry"], {
      North: [1, 2, 4, 0, 0, 0],
      South: [2, 3, 9, 0, 0, 0],
    });
    expect(said(readLines(zero)).filter((line) => line.startsWith("D5"))).toEqual([]);
    const gaps = list(three, { ...regions, Province: [20, 49, 80] }).map((line) =>
      /^Province,(?:2019|2020,(?!Primary))/.test(line) ? line.replace(/[^,]*$/, "..") : line,
    );
    expect(said(readLines(gaps, { keep: ["D6"] }))).toEqual([expect.stringContaining("D6: 5 figures are missing")]);
  });

  test("are looked for among many regions without trying every sum of some of them", () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, place) => [
        `R${place}`,
        three.map((_sector, s) => 100 + ((place * 7 + s * 13) % 29)),
      ]),
    );
    // Every sum would take longer than anybody waits.
    expect(readLines(list(three, many)).panel?.regions).toHaveLength(60);
  });
});

describe("what is called a total", () => {
  const withChina = list(three, { ...regions, China: [90, 80, 70], Total: [20, 49, 80] });

  test("is data where it is said to be, even if it is the sum of others", () => {
    const ordinary = readLines(withChina, { ordinary: ["region china", "region Total"] });
    expect(ordinary.panel?.regions).toEqual(["North", "South", "West", "China", "Total"]);
    expect(ordinary.references).toEqual([]);
    expect(readLines(withChina, { ordinary: ["region China"] }).panel?.regions).toHaveLength(4);
    expect(readLines(withChina).panel?.regions).toEqual(["North", "South", "West"]);
  });

  test("is a sector in the same way, and a reference all the same where it is chosen as one", () => {
    const sectors = ["Primary", "Secondary", "Total"];
    expect(readLines(list(sectors, regions), { ordinary: ["sector Total"] }).panel?.sectors).toEqual(sectors);
    const chosen = readLines(withChina, { ordinary: ["region China"], reference: { name: "China", table: null } });
    expect([chosen.panel?.regions, chosen.references]).toEqual([
      ["North", "South", "West"],
      ["China", "Total"],
    ]);
  });
});
