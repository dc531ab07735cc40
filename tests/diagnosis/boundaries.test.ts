import type { Panel } from "../../src/diagnosis/panel";
import type { Block } from "../../src/diagnosis/sheets/block";
import { panelOf, reportCases } from "../support/report-cases";
import { reordered, Report } from "../support/reports/changeable-report";

const paper = panelOf(reportCases[0]!.source);

/** Two regions in two years, with what is given besides. */
const twoRegions = (
  first: readonly (readonly number[])[],
  last: readonly (readonly number[])[],
  more: Partial<Panel> = {},
): Panel => ({
  ...paper,
  regions: ["A", "B"],
  sectors: last[0]!.map((_, place) => `sector ${place + 1}`),
  kinds: last[0]!.map(() => null),
  years: [2012, 2013],
  figures: [first, last],
  levels: null,
  perUsd: null,
  exchanges: null,
  policyYears: [],
  ...more,
});

describe("potential for transfer", () => {
  /** One region is ahead of the other in each of these sectors; labour is the same everywhere. */
  const last = [
    [60, 40, 60, 50],
    [40, 60, 40, 50],
  ];
  const employment = last.map((row) => row.map(() => 10));
  /** Structures a year before: what the first region had of each sector. */
  const before = (...shares: readonly number[]) => [shares, shares.map((share) => 100 - share)];

  test.each([
    ["none of four", before(60, 40, 60, 50), 0, 2],
    ["one of four", before(65, 40, 60, 50), 1, 2],
    ["exactly half of four", before(65, 30, 60, 50), 2, 1],
  ] as const)("used in %s candidates: outcome", async (_, first, used, outcome) => {
    const report = await Report.on(twoRegions(first, last, { employment }));
    expect([report.of("T3", "second"), report.of("T3", "statistic"), report.of("T3", "outcome")]).toEqual([
      4,
      used,
      outcome,
    ]);
  });
});

describe("the course of a location quotient", () => {
  const words = async (first: readonly (readonly number[])[], last: readonly (readonly number[])[]) => {
    const report = await Report.on(twoRegions(first, last));
    return report.table(report.layout.C.course as Block);
  };
  const equal = [
    [10, 20, 30],
    [20, 40, 60],
  ];

  test("is strong and rising where it is exactly 1 and was", async () => {
    expect(new Set((await words(equal, equal)).flat())).toEqual(new Set(["strong and rising"]));
  });

  test.each([1.1, 1 / 3, 7e5, 0.07])(
    "is that of equal quotients where all figures are %p times as large",
    async (unit) => {
      const scaled = equal.map((row, region) => row.map((value) => value * (region === 0 ? unit : 1.3 * unit)));
      expect(new Set((await words(equal, scaled)).flat())).toEqual(new Set(["strong and rising"]));
    },
  );

  test("falls to exactly 1, and rises to it", async () => {
    const apart = [
      [20, 20, 30],
      [10, 40, 60],
    ];
    expect(await words(apart, equal)).toEqual([
      ["strong and falling", "strong and rising", "strong and rising"],
      ["strong and rising", "strong and falling", "strong and falling"],
    ]);
  });
});

describe("steps of nothing", () => {
  test("count in the span but not as in step, also where a test leaves one out", async () => {
    // Of its steps the second and the third are in step, the first and the last are none.
    const still = { ...reordered(paper, [2, 2, 3, 4, 4]), policyYears: [{ year: 2011, label: "x" }] };
    const report = await Report.on(still);
    expect(report.table(report.layout.K.synergy!)[0]!.map((step) => Number(step) > 0)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([report.of("K1", "statistic"), report.of("K2", "statistic"), report.of("K2", "outcome")]).toEqual([
      0.5, 0, 3,
    ]);
    // Without the first year 1 of 1 before and 1 of 2 after, without the last 1 of 2 and 1 of 1.
    expect(report.tests("K2")).toEqual([3, 3, 2, 1, null]);
  });

  test("are none although every figure has grown, where the shares are equal up to rounding", async () => {
    const [first, ...others] = paper.figures;
    const grown = first!.map((row, region) => row.map((value) => (value ?? 0) * (1.07 + region / 30)));
    const report = await Report.on({ ...paper, figures: [first!, grown, ...others.slice(1)] });
    expect(report.table(report.layout.K.synergy!)[0]![0]).toBe(0);
  });
});

describe("a figure that equals a threshold up to rounding", () => {
  const levels = (highest: number): Panel => ({
    ...twoRegions(
      [
        [10, 20, 30],
        [20, 40, 60],
      ],
      [
        [10, 20, 30],
        [20, 40, 60],
      ],
    ),
    levels: {
      kind: "per head",
      figures: [
        [1000, 1000],
        [1500, highest],
      ],
    },
  });

  test.each([
    [1994.9, 1.99, 2],
    [1995.1, 2, 1],
    [2000, 2, 1],
  ])("reaches it: a gap of %p to 1000", async (highest, shown, outcome) => {
    const report = await Report.on(levels(highest));
    expect([report.of("G1", "figure"), report.of("G1", "outcome")]).toEqual([shown, outcome]);
  });

  test.each([
    [0.9949, 3],
    [0.9951, 2],
    [1, 2],
  ])("reaches it: %p points of a share that moved", async (points, outcome) => {
    const shares = (first: number) => [
      [first, 50, 50, 50],
      [100 - first, 50, 50, 50],
    ];
    const report = await Report.on(twoRegions(shares(60), shares(60 - points)));
    expect(report.of("T1", "outcome")).toBe(outcome);
  });
});
