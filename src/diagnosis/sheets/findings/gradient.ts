import type { ReportContext } from "../context";
import { errorsOf, nameAt, shown, shownAmount, word } from "../formula";
import { type Finding, sameFigure } from "./write";

/** The findings on gaps between the regions. */
export function gradientFindings({ layout }: ReportContext): readonly Finding[] {
  const { G, data, shape, finding } = layout;
  const [last, previous] = [shape.years - 1, shape.years - 2];
  const { levels, variation, services, income } = G;
  const hasTests = shape.spans.length === 3;
  const yearAt = (place: number) => data.years[place]?.year.all ?? "";
  const levelName = data.levelName.all;
  const level = (place: number) => levels?.column(place) ?? "";
  const change = (from: number, to: number) => `100*(${variation?.cell(0, to)}/${variation?.cell(0, from)}-1)`;
  const share = (place: number) => services.column(place);
  const [g1, g2, g3] = [finding("G1"), finding("G2"), finding("G3")];
  const codes = (column: number) => {
    const groups = G.codes?.column(column) ?? "";
    return `SUMPRODUCT(1/COUNTIF(${groups},${groups}))+${errorsOf(groups)}`;
  };
  const noLevels = levels === null ? "N1" : null;
  return [
    {
      id: "G1",
      missing: noLevels,
      statistic: `JJJ.GRADIENT(${level(last)},"ratio")`,
      figures: sameFigure(
        g1,
        g1.figure,
        hasTests ? { "without last": `ROUND(JJJ.GRADIENT(${level(previous)},"ratio"),2)` } : {},
      ),
      outcome: (x, _, t) => `IF(${x}>=${t("JJJ_G1_strong")},1,IF(${x}>=${t("JJJ_G1_medium")},2,3))`,
      sentence: [
        yearAt(last),
        nameAt(levels?.names.all ?? "", level(last), "MAX"),
        shown(g1.figure, 2),
        nameAt(levels?.names.all ?? "", level(last), "MIN"),
        levelName,
      ],
    },
    {
      id: "G2",
      missing: noLevels ?? (shape.years < 2 ? "N3" : null),
      unless: {
        number: variation?.cell(0, 0) ?? "",
        condition: `ROUND(${variation?.cell(0, 0)},9)=0`,
        reason: "N12",
      },
      statistic: noLevels === null && shape.years >= 2 ? change(0, last) : "",
      figures: sameFigure(
        g2,
        g2.figure,
        hasTests
          ? {
              "without first": `ROUND(${change(1, last)},1)`,
              "without last": `ROUND(${change(0, previous)},1)`,
            }
          : {},
      ),
      outcome: (x, _, t) => `IF(${x}>=${t("JJJ_G2_band")},1,IF(${x}<=-${t("JJJ_G2_band")},2,3))`,
      sentence: [
        yearAt(0),
        yearAt(last),
        shownAmount(`ROUND(${variation?.cell(0, 0)},9)`, word("JJJ_d3")),
        shownAmount(`ROUND(${variation?.cell(0, last)},9)`, word("JJJ_d3")),
        levelName,
        shown(g2.figure, 1),
      ],
    },
    {
      id: "G3",
      missing: shape.hasServices ? null : "N2",
      statistic: `100*JJJ.GRADIENT(${share(last)},"range")`,
      figures: sameFigure(
        g3,
        g3.figure,
        hasTests ? { "without last": `ROUND(100*JJJ.GRADIENT(${share(previous)},"range"),1)` } : {},
      ),
      outcome: (x, _, t) => `IF(${x}>=${t("JJJ_G3_wide")},1,IF(${x}>=${t("JJJ_G3_medium")},2,3))`,
      sentence: [
        yearAt(last),
        nameAt(services.names.all, share(last), "MAX"),
        shown(`100*MAX(${share(last)})`, 1),
        nameAt(services.names.all, share(last), "MIN"),
        shown(`100*MIN(${share(last)})`, 1),
        shown(g3.figure, 1),
      ],
    },
    {
      id: "G4",
      missing: income === null ? "N10" : null,
      statistic: income === null ? "" : `ROUND(${codes(0)},9)`,
      figures:
        income === null
          ? {}
          : {
              "as is": finding("G4").figure,
              lower: `ROUND(${codes(1)},9)`,
              higher: `ROUND(${codes(2)},9)`,
            },
      outcome: (x) => `IF(${x}>=2,1,2)`,
      sentence: [
        yearAt(last),
        finding("G4").figure,
        nameAt(levels?.names.all ?? "", level(last), "MAX"),
        `LOWER(${nameAt(income?.column(0) ?? "", level(last), "MAX")})`,
        nameAt(levels?.names.all ?? "", level(last), "MIN"),
        `LOWER(${nameAt(income?.column(0) ?? "", level(last), "MIN")})`,
      ],
    },
  ];
}
