import { isCellError } from "../../src/hosts/cells";
import { type EvaluatedReport, evaluatedReport, panelOf } from "../support/report-cases";

const sectors = ["primary", "secondary", "tertiary"];

/** A list of figures by region, year and sector. */
const list = (figures: Readonly<Record<string, readonly (readonly number[])[]>>, first = 2018) => [
  ["region", "year", "sector", "value"],
  ...Object.entries(figures).flatMap(([region, years]) =>
    years.flatMap((row, year) => row.map((value, sector) => [region, first + year, sectors[sector]!, value])),
  ),
];

/** Levels or energy by region and year. */
const series = (figures: Readonly<Record<string, readonly number[]>>, first = 2018) => [
  ["region", "year", "value"],
  ...Object.entries(figures).flatMap(([region, values]) => values.map((value, year) => [region, first + year, value])),
];

const grown = (row: readonly number[], factor: number) => row.map((value) => value * factor);

/** Employment in the last year of a table from 2018 on. */
const employed = (rows: Readonly<Record<string, readonly (number | null)[]>>, year: number) => [
  ["region", "year", "sector", "value"],
  ...Object.entries(rows).flatMap(([region, row]) => row.map((value, at) => [region, year, sectors[at]!, value])),
];

describe("a rule whose figures are missing or zero", () => {
  test.each([
    ["employs nobody in a sector", 0],
    ["has no figure for a sector", null],
  ])("is not assessed, as T3 where a region %s", async (_, figure) => {
    const rows = { North: [50, 300, 200], South: [40, 500, 250] };
    const table = list({
      North: [rows.North, grown(rows.North, 1.1)],
      South: [rows.South, grown(rows.South, 1.2)],
    });
    const employment = employed({ North: [figure, 10, 20], South: [30, 20, 10] }, 2019);
    const { verdicts, cells } = await evaluatedReport(panelOf({ table, employment, name: "list" }), "en");
    expect(verdicts.rules.T3).toMatchObject({ outcome: 0, reason: "N9" });
    for (const cell of cells[0]!.flat()) expect(isCellError(cell)).toBe(false);
  });
});

describe("a test whose figures are missing or zero", () => {
  test("is not counted, as C2 without the first year where the strongest sector was zero in the second", async () => {
    const table = list({
      North: [
        [500, 100, 100],
        [0, 100, 100],
        [520, 100, 100],
        [300, 100, 100],
      ],
      South: [
        [100, 300, 300],
        [100, 310, 310],
        [100, 320, 330],
        [100, 330, 340],
      ],
      West: [
        [50, 300, 300],
        [50, 310, 310],
        [50, 330, 330],
        [50, 340, 350],
      ],
    });
    const { C2 } = (await evaluatedReport(panelOf({ table, name: "list" }), "en")).verdicts.rules;
    expect(C2.outcome).toBeGreaterThan(0);
    expect(Object.keys(C2.variants)).toEqual(["thresholds-10", "thresholds+10", "without_last"]);
  });

  test("is not counted, as S1 where a region had neither industry nor services in the second year", async () => {
    const table = list({
      North: [
        [10, 100, 100],
        [400, 0, 0],
        [10, 120, 100],
        [10, 100, 140],
      ],
      South: [
        [100, 300, 300],
        [100, 310, 310],
        [100, 320, 330],
        [100, 330, 340],
      ],
    });
    const { S1 } = (await evaluatedReport(panelOf({ table, name: "list" }), "en")).verdicts.rules;
    expect(S1.outcome).toBeGreaterThan(0);
    expect(Object.keys(S1.variants)).toEqual(["thresholds-10", "thresholds+10", "without_last"]);
  });

  test("is not counted, as C4 without the last year where the area compared with had none of a sector", async () => {
    const rows = [
      [10, 100, 100],
      [10, 120, 100],
      [10, 100, 140],
    ];
    const table = list({ North: rows, South: rows.map(([a, b, c]) => [a! * 5, b!, c! * 2]) });
    const nation = [
      ["year", "sector", "value"],
      ...[2018, 2019, 2020].flatMap((year) =>
        sectors.map((sector, at) => [year, sector, year === 2019 && at === 0 ? 0 : 900]),
      ),
    ];
    const source = { table, name: "list", reference: { name: "Nation", table: nation } };
    const { C4 } = (await evaluatedReport(panelOf(source), "en")).verdicts.rules;
    expect(C4.outcome).toBeGreaterThan(0);
    expect(Object.keys(C4.variants)).toEqual(["loosened", "tightened"]);
  });

  test("is not counted, as T2 without the first year where all levels were equal in the second", async () => {
    const table = list({
      North: [
        [10, 100, 100],
        [10, 110, 100],
        [10, 120, 110],
      ],
      South: [
        [10, 100, 100],
        [12, 120, 130],
        [20, 150, 160],
      ],
    });
    const perHead = series({ North: [90, 70.1, 95], South: [60, 70.1, 85] });
    const { T2 } = (await evaluatedReport(panelOf({ table, perHead, name: "list" }), "en")).verdicts.rules;
    expect(T2.outcome).toBe(1);
    expect(T2.robustness).toBe("firm");
    expect(T2.variants).not.toHaveProperty("without_first");
  });
});

describe("a report in another unit", () => {
  const rows = { North: [60, 300, 140], South: [40, 500, 260], West: [30, 170, 190] };
  const table = (unit: number) =>
    list(
      Object.fromEntries(
        Object.entries(rows).map(([name, row]) => [
          name,
          // The first sector grows alike everywhere, but for what a computer cannot write down.
          [0, 1, 2].map((year) =>
            row.map((value, at) => value * unit * (at === 0 ? 1.07 : 1 + row[at]! / 3e3) ** year),
          ),
        ]),
      ),
    );
  /** The smaller the region in a sector, the more each of its workers yields. */
  const employment = employed(
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.map((value) => (value / 10) ** 4)])),
    2020,
  );

  test.each([1e-11, 1e-3, 1e10])("has the same verdicts, %p times as large", async (unit) => {
    const [one, other] = await Promise.all(
      [1, unit].map((size) => evaluatedReport(panelOf({ table: table(size), employment, name: "list" }), "en")),
    );
    const said = ({ verdicts }: EvaluatedReport) =>
      Object.entries(verdicts.rules).map(([id, { outcome, variants, robustness, reason, sentence }]) => ({
        ...{ id, outcome, variants, robustness, reason },
        sentence: id === "T1" ? "" : sentence,
      }));
    expect(one!.verdicts.rules.T3.sentence).toMatch(/: 3 of 3\. Shares moved that way since 2018 in 2 of them/);
    expect(said(other!)).toEqual(said(one!));
  });

  test("shows amounts of trillions to the unit", async () => {
    const years = [
      [3e12, 4e12, 6_123_456_789_012],
      [3.3e12, 4.1e12, 7_123_456_789_765],
    ];
    const source = {
      table: list({ North: years, South: [years[0]!, [3.3e12, 4.1e12, 6_123_456_789_012]] }),
      name: "list",
    };
    const { T1 } = (await evaluatedReport(panelOf(source), "en")).verdicts.rules;
    // Half of the difference of 1,000,000,000,753, and half a unit that is rounded.
    expect(T1.sentence).toMatch(/gained 500,000,000,37[67] and South lost 500,000,000,37[67]/);
  });

  test("shows amounts below a tenth with three decimals", async () => {
    const { T1 } = (await evaluatedReport(panelOf({ table: table(1e-3), name: "list" }), "en")).verdicts.rules;
    expect(T1.sentence).toMatch(/gained 0\.0\d[1-9] and \w+ lost 0\.0\d\d\.$/);
  });
});
