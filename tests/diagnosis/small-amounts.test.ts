import type { Panel } from "../../src/diagnosis/panel";
import { layoutOf } from "../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../src/diagnosis/sheets/layout/shape";
import { type EvaluatedReport, evaluatedReport, panelOf, reportCases } from "../support/report-cases";
import { bare } from "../support/reports/bare";

const paper = panelOf(reportCases[0]!.source);

/** The paper's figures and levels in another unit. */
const scaled = (by: number): Panel => ({
  ...paper,
  figures: paper.figures.map((rows) => rows.map((row) => row.map((figure) => (figure ?? 0) * by))),
  levels: paper.levels && {
    ...paper.levels,
    figures: paper.levels.figures.map((row) => row.map((level) => (level ?? 0) * by)),
  },
});

const linesOf = ({ cells }: EvaluatedReport, panel: Panel) => {
  const { summary } = layoutOf(shapeOf(panel));
  return [0, 1, 2, 3].map((line) => JSON.stringify(cells[0]![summary.focusLine(line).top]![2]));
};

describe("amounts in sentences", () => {
  test.each([
    [1, "Tianjin gained 1,186 and Beijing lost 814", "GDP per head in 2013: 38,716", /\(-\d{3}\)/],
    [1e-3, "Tianjin gained 1.2 and Beijing lost 0.8", "GDP per head in 2013: 38.7", /\(-0\.\d\)/],
    [1e-7, "Tianjin gained 0.00012 and Beijing lost 0.000081", "GDP per head in 2013: 0.0039", /\(-0\.0000\d\d\)/],
    [1e-10, "Tianjin gained 0.00000012 and Beijing lost 0.000000081", "0.0000039", /\(-0\.0000000\d\d\)/],
  ])("in a unit %f times as small have digits of their own: %s", async (by, moved, level, change) => {
    const panel = scaled(by);
    const report = await evaluatedReport(panel, "en", bare);
    expect(report.verdicts.rules.T1.sentence).toContain(moved);
    const [first, , , last] = linesOf(report, panel);
    expect(first).toContain(level);
    expect(last).toMatch(change);
  });

  test("of a small sector beside large ones are not nothing", async () => {
    const figures = [
      [
        [0.5, 400000, 500000],
        [0.5, 300000, 700000],
      ],
      [
        [0.9, 410000, 510000],
        [0.2, 307000, 715000],
      ],
    ];
    const small: Panel = {
      ...paper,
      regions: ["A", "B"],
      years: [2012, 2013],
      figures,
      levels: null,
      perUsd: null,
      exchanges: null,
      policyYears: [],
    };
    for (const language of ["en", "zh-CN"] as const) {
      const { sentence } = (await evaluatedReport(small, language, bare)).verdicts.rules.T1;
      expect(sentence).toMatch(/A(?: gained |多 )0\.35.*B(?: lost |少 )0\.35/);
    }
  });
});
