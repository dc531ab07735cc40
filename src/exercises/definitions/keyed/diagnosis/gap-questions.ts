import { reply, text } from "../../../../language/localized";
import { type Diagnosed, finding, highest, lowest, ratio, richest } from "../../../drawing/paper/diagnosed";
import { roundTo } from "../../../rounding";
import type { QuestionSpec } from "../../../types";
import { compared, shown } from "../../../worked";

/** On rule G1: the ratio, its finding, and the figure from which on it is another one. */
export const gapQuestions: readonly QuestionSpec<Diagnosed>[] = [
  {
    id: "ratio",
    points: 1,
    unit: "number",
    decimals: 3,
    range: [1, 100],
    expected: ratio,
    mistakes: [
      {
        name: "inverted",
        value: (data) => 1 / ratio(data),
        credit: 0.5,
        feedback: reply(
          "The ratio is inverted: divide the highest level by the lowest.",
          "比值颠倒了：应以最高水平除以最低水平。",
        ),
      },
      {
        name: "excess",
        value: (data) => ratio(data) - 1,
        credit: 0.5,
        feedback: reply(
          "This is by how much the highest exceeds the lowest; the rule compares the ratio itself.",
          "这是最高比最低高出的幅度；规则比较的是比值本身。",
        ),
      },
    ],
    sheet: {
      ask: () =>
        text(
          "How many times the GDP per capita of the lowest region does the highest have?",
          "人均地区生产总值最高的地区是最低地区的多少倍？",
        ),
      hints: [text("highest / lowest", "最高 / 最低")],
      working: (data) => `${shown(highest(data))} / ${shown(lowest(data))}`,
      help: "GRADIENT",
    },
  },
  {
    id: "finding",
    points: 2,
    unit: "choice",
    decimals: 0,
    options: [
      { code: "strong", en: "Strong", zh: "明显" },
      { code: "medium", en: "Medium", zh: "中等" },
      { code: "weak", en: "Weak", zh: "较小" },
    ],
    uses: ["ratio"],
    expected: (data, earlier) => finding(earlier.number("ratio"), data),
    mistakes: [
      {
        name: "paper",
        value: () => 0,
        credit: 0.25,
        feedback: reply(
          "This is the finding of the paper's report. Compare your ratio with the thresholds in this sheet.",
          "这是论文数据报告的结论。请将所得比值与本表中的阈值比较。",
        ),
      },
    ],
    sheet: {
      ask: () =>
        text(
          "Which finding does rule G1 (gap in level) have with the figures and thresholds here?",
          "按此处的数据和阈值，规则 G1（水平差距）的结论是什么？",
        ),
      hints: [
        text(
          "The ratio, rounded to two decimals, is compared with the upper threshold first; equal counts as reached.",
          "比值取两位小数，先与较高的阈值比较；相等即为达到。",
        ),
      ],
      working: (data) => {
        const judged = roundTo(ratio(data), 2);
        const bounds = judged >= data.medium ? [data.strong, data.medium] : [data.medium];
        return bounds.map((bound) => compared(judged, bound)).join("; ");
      },
      help: "GRADIENT",
    },
  },
  {
    id: "flip",
    points: 2,
    unit: "amount",
    decimals: 0,
    expected: (data) => data.strong * lowest(data),
    mistakes: [
      {
        name: "lowest-instead",
        value: (data) => highest(data) / data.strong,
        credit: 0.25,
        feedback: reply(
          "This is the level to which the lowest region would have to fall; the question is about the highest.",
          "这是最低地区须降到的水平；题目问的是最高地区。",
        ),
      },
      {
        name: "medium",
        value: (data) => data.medium * lowest(data),
        credit: 0.5,
        feedback: reply(
          "From here on the gap is medium; use the threshold of a strong one.",
          "达到此值时差距为“中等”；应使用“明显”的阈值。",
        ),
      },
    ],
    sheet: {
      ask: (data) =>
        text(
          `What must the GDP per capita of ${richest(data).en} be at least for a strong gap, if nothing else changes and the ratio is not rounded?`,
          `其他不变且比值不取整，${richest(data).zh}的人均地区生产总值至少为多少时，差距才为“明显”？`,
        ),
      hints: [
        text("At that figure the ratio equals the threshold.", "达到该值时，比值等于阈值。"),
        text("threshold × lowest level", "阈值 × 最低水平"),
      ],
      working: (data) => `${shown(data.strong)} × ${shown(lowest(data))}`,
      help: "GRADIENT",
    },
  },
];
