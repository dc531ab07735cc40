import { text } from "../../../../language/localized";
import { defineExercise } from "../../../define";
import { changedFigures, threeRegions } from "../../../drawing/names";
import { type Diagnosed, drawDiagnosed, shipped, year } from "../../../drawing/paper/diagnosed";
import { regionTable } from "../../../drawing/region-table";
import { sectorTable } from "../../../drawing/value-added";
import { gapQuestions } from "./gap-questions";
import { likenessQuestions } from "./likeness-questions";

export const diagnosisExercise = defineExercise<Diagnosed>({
  id: "diagnosis",
  version: 1,
  level: 3,
  draw: drawDiagnosed,
  questions: [...gapQuestions, ...likenessQuestions],
  sheet: {
    title: text("Diagnose the paper's regions", "诊断论文中的地区"),
    shortTitle: text("Diagnosis", "诊断"),
    intro: () =>
      text(
        "A report of Diagnose judges figures by thresholds: rule G1 the gap in level, rule C3 which structures are alike. Here figures and thresholds are not those of the paper's report, where the gap is strong. Find out what the report would say now, and explain why it differs: which figure or threshold decides, and is the finding firm?",
        "诊断报告按阈值评判数据：规则 G1 评判水平差距，规则 C3 评判哪些地区结构相似。此处的数据与阈值不同于论文数据的报告（其差距为“明显”）。请判断报告现在会得出什么结论，并说明为何不同：由哪个数据或阈值决定，结论是否稳健？",
      ),
    objectives: [
      text("Judge a figure by the thresholds of a rule", "按规则的阈值评判数据"),
      text("Find the figure from which on a finding changes", "求出使结论改变的临界值"),
      text("Trace a strategy back to its figures", "由对策追溯到所依据的数据"),
    ],
    tables: ({ levels, values, strong, medium, alike }) => [
      regionTable(
        {
          title: text(`GDP per capita, ${year}`, `${year} 年人均地区生产总值`),
          unit: text("yuan", "元"),
          decimals: 0,
          columns: [text("GDP per capita", "人均地区生产总值")],
        },
        threeRegions,
        levels,
      ),
      sectorTable(values, year),
      {
        title: text("Thresholds", "阈值"),
        unit: text("ratio, coefficient", "比值、系数"),
        corner: text("Rule", "规则"),
        columns: [text("In the report", "报告中"), text("Here", "此处")],
        rows: [
          { name: text("G1: strong from", "G1：“明显”的下限"), cells: [shipped.strong, strong] },
          { name: text("G1: medium from", "G1：“中等”的下限"), cells: [shipped.medium, medium] },
          { name: text("C3: alike from", "C3：“相似”的下限"), cells: [shipped.alike, alike] },
        ],
        decimals: 2,
      },
    ],
    source: () => changedFigures,
  },
});
