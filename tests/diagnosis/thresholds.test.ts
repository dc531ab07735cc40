import type { Panel } from "../../src/diagnosis/panel";
import type { RuleId } from "../../src/diagnosis/rules/types";
import { panelOf, reportCases } from "../support/report-cases";
import { reordered, Report } from "../support/reports/changeable-report";

/** What rose, falls. */
const reversed = (panel: Panel): Panel => reordered(panel, panel.years.map((_, year) => year).reverse());

const paper = panelOf(reportCases[0]!.source);
/** Structures of four regions, three of which are the same. */
const four = [
  [80, 10, 10],
  [80, 10, 10],
  [80, 10, 10],
  [10, 80, 10],
];

/** A panel of one year, of structures only. */
const small = (figures: readonly (readonly number[])[]): Panel => ({
  ...paper,
  years: [2013],
  figures: [figures],
  levels: null,
  perUsd: null,
  exchanges: null,
  policyYears: [],
});

const inStep = panelOf(reportCases.find(({ id }) => id === "08-in-step")!.source);

/** A rule, thresholds that are exactly what the figure is or one digit further, and the outcome. */
type Line = readonly [RuleId, Readonly<Record<string, number>>, number];

const lines: readonly Line[] = [
  ["G1", { JJJ_G1_strong: 2.57 }, 1],
  ["G1", { JJJ_G1_strong: 2.58 }, 2],
  ["G1", { JJJ_G1_strong: 3, JJJ_G1_medium: 2.57 }, 2],
  ["G1", { JJJ_G1_strong: 3, JJJ_G1_medium: 2.58 }, 3],
  ["G2", { JJJ_G2_band: 6.6 }, 2],
  ["G2", { JJJ_G2_band: 6.7 }, 3],
  ["G3", { JJJ_G3_wide: 41.4 }, 1],
  ["G3", { JJJ_G3_wide: 41.5 }, 2],
  ["G3", { JJJ_G3_wide: 50, JJJ_G3_medium: 41.4 }, 2],
  ["G3", { JJJ_G3_wide: 50, JJJ_G3_medium: 41.5 }, 3],
  ["C1", { JJJ_C1_high: 1.19 }, 1],
  ["C1", { JJJ_C1_high: 1.2 }, 2],
  ["C1", { JJJ_C1_high: 2 }, 2],
  ["C1", { JJJ_C1_high: 2.01 }, 3],
  ["C2", { JJJ_C2_band: 1.4 }, 2],
  ["C2", { JJJ_C2_band: 1.5 }, 1],
  ["C3", { JJJ_C3_alike: 0.863 }, 1],
  ["C3", { JJJ_C3_alike: 0.864 }, 2],
  ["C3", { JJJ_C3_alike: 0.972 }, 2],
  ["C3", { JJJ_C3_alike: 0.973 }, 3],
  ["S1", { JJJ_S1_band: 1.9 }, 2],
  ["S1", { JJJ_S1_band: 2 }, 3],
  ["S1", { JJJ_S1_band: -0.1 }, 1],
  ["S2", { JJJ_S2_across: 7.7 }, 1],
  ["S2", { JJJ_S2_across: 7.8 }, 2],
  ["K1", { JJJ_K1_step: 0.5 }, 1],
  ["K1", { JJJ_K1_step: 0.51 }, 2],
  ["K1", { JJJ_K1_out: 0.5 }, 3],
  ["K1", { JJJ_K1_out: 0.49 }, 2],
  ["K2", { JJJ_K2_band: 100 }, 1],
  ["K2", { JJJ_K2_band: 100.1 }, 3],
  ["K3", { JJJ_K3_good: 0.68 }, 1],
  ["K3", { JJJ_K3_good: 0.69 }, 2],
  ["K3", { JJJ_K3_good: 0.9, JJJ_K3_fair: 0.68 }, 2],
  ["K3", { JJJ_K3_good: 0.9, JJJ_K3_fair: 0.69 }, 3],
  ["T1", { JJJ_T1_moved: 1.44 }, 1],
  ["T1", { JJJ_T1_moved: 1.45 }, 2],
  ["T1", { JJJ_T1_moved: 3.71 }, 2],
  ["T1", { JJJ_T1_moved: 3.72 }, 3],
  ["T2", { JJJ_T2_band: 0.49 }, 2],
  ["T2", { JJJ_T2_band: 0.5 }, 3],
  ["T2", { JJJ_T2_band: 1 }, 3],
  ["T2", { JJJ_T2_band: 1.01 }, 2],
  ["T2", { JJJ_T2_band: 1.16 }, 2],
  ["T2", { JJJ_T2_band: 1.17 }, 3],
];

describe("a threshold", () => {
  let report: Report;
  beforeAll(async () => {
    report = await Report.on(paper);
  });

  test.each(lines)("of %s counts from exactly %j on: outcome %i", (id, changes, outcome) => {
    expect(report.with(id, changes)).toBe(outcome);
  });

  test("of complementary pairs includes the upper bound and excludes the lower one", () => {
    const both = (changes: Readonly<Record<string, number>>) => [
      report.with("C4", changes, "statistic"),
      report.with("C4", changes, "second"),
      report.with("C4", changes),
    ];
    expect(both({ JJJ_C1_high: 1.5 })).toEqual([1, 1, 2]);
    expect(both({ JJJ_C1_high: 1.51 })).toEqual([0, 2, 2]);
    expect(both({ JJJ_C1_high: 2.01 })).toEqual([0, 0, 3]);
    expect(both({ JJJ_C4_low: 0.69 })).toEqual([0, 2, 2]);
    expect(both({ JJJ_C4_low: 0.7 })).toEqual([1, 1, 2]);
    expect(both({ JJJ_C1_high: 1.19, JJJ_C4_low: 1.2 })[2]).toBe(1);
  });

  test("holds for what falls as for what rises", async () => {
    const back = await Report.on(reversed(paper));
    const widening = back.of("G2", "figure") as number;
    expect([back.with("G2", { JJJ_G2_band: widening }), back.with("G2", { JJJ_G2_band: widening + 0.1 })]).toEqual([
      1, 3,
    ]);
    const lessOften = await Report.on(reordered(paper, [2, 3, 4, 0, 1]));
    expect(lessOften.of("K2", "figure")).toBe(-100);
    expect([100, 100.1].map((band) => lessOften.with("K2", { JJJ_K2_band: band }))).toEqual([2, 3]);
  });

  test("of decoupling excludes the bound, and counts by growth", async () => {
    const grown = await Report.on(inStep);
    expect([0, 0.01, 0.05, 0.06].map((low) => grown.with("S3", { JJJ_S3_low: low }))).toEqual([3, 2, 2, 1]);
    expect([-1, 0].map((high) => grown.with("S3", { JJJ_S3_low: 0, JJJ_S3_high: high }))).toEqual([3, 3]);
    const shrunk = await Report.on(reversed(inStep));
    const counted = [-1, 0, 5].map((high) => shrunk.with("S3", { JJJ_S3_high: high }, "statistic"));
    expect(counted[0]).toBe(3);
    expect(counted[2]).toBe(0);
    const highest = shrunk.highestElasticity();
    const beside = [highest - 0.01, highest].map((high) => shrunk.with("S3", { JJJ_S3_high: high }));
    expect(beside).toEqual([2, 3]);
    expect(shrunk.with("S3", { JJJ_S3_low: 9, JJJ_S3_high: 9 }, "statistic")).toBe(0);
  });

  test("of half of the pairs is reached by exactly half", async () => {
    const three = await Report.on({ ...small(four), regions: ["A", "B", "C", "D"] });
    expect([three.of("C3", "statistic"), three.of("C3", "outcome")]).toEqual([3, 1]);
    expect([three.of("C4", "statistic"), three.of("C4", "outcome")]).toEqual([3, 1]);
    const oneWay = await Report.on({
      ...small([
        [20, 40, 40],
        [10, 495, 495],
      ]),
      regions: ["A", "B"],
    });
    expect([oneWay.of("C4", "statistic"), oneWay.of("C4", "second"), oneWay.of("C4", "outcome")]).toEqual([0, 1, 2]);
  });

  test("of income groups counts two as several", () => {
    expect([report.of("G4", "statistic"), report.of("G4", "outcome")]).toEqual([2, 1]);
  });

  test("counts exactly in the tests too, and a step of nothing is none in step", async () => {
    // 10% less than this is 1.4, the fall of Beijing.
    expect(report.with("C2", { JJJ_C2_band: 14 / 9 }, "tests")).toBe(2);
    const still = await Report.on(reordered(paper, [0, 1, 2, 3, 3]));
    expect(still.of("K1", "statistic")).toBe(0.25);
  });

  test("of specialised regions counts for the course of their strengths too", () => {
    // The strongest sector of Beijing has 1.50, and fell by 1.4%.
    const losing = (high: number) =>
      (["second", "statistic"] as const).map((column) =>
        report.with("C2", { JJJ_C1_high: high, JJJ_C2_band: 1.4 }, column),
      );
    expect(losing(1.5)).toEqual([2, 1]);
    expect(losing(1.51)).toEqual([1, 0]);
  });

  test.each([
    [[1.1, 1.1, 1, 1], 2, 1],
    [[1.1, 1, 1, 1], 1, 2],
    [[1, 1, 1, 1], 0, 3],
  ] as const)("of half of the sectors is reached by exactly half: %j", async (factors, count, outcome) => {
    const moved = await Report.on({
      ...small([]),
      regions: ["A", "B"],
      sectors: ["a", "b", "c", "d"],
      kinds: [1, 2, 3, 3],
      years: [2012, 2013],
      figures: [
        [
          [10, 20, 30, 40],
          [40, 30, 20, 10],
        ],
        [factors.map((factor, sector) => 10 * (sector + 1) * factor), [40, 30, 20, 10]],
      ],
    });
    expect([moved.of("T1", "statistic"), moved.of("T1", "outcome")]).toEqual([count, outcome]);
  });
});
