import { gap } from "../../core/gap/gap";
import { Matrix } from "../../core/matrix/matrix";
import { growth } from "../../core/structure/growth";
import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { cellAt, scalarAt } from "../drawing/cells";
import { threeRegions } from "../drawing/names";
import {
  championSteps,
  championship,
  doesFollow,
  drawPaperChoice,
  following,
  growthOf,
  type PaperChoice,
  paperTablesOf,
  printedShares,
  regionName,
  sectorName,
  valuesOf,
  yearAt,
} from "../drawing/paper/paper-choice";
import { added, compared, shown } from "../worked";

export const checkPaperExercise = defineExercise<PaperChoice>({
  id: "check-paper",
  version: 1,
  level: 3,
  draw: drawPaperChoice,
  questions: [
    {
      id: "change",
      points: 1,
      unit: "points",
      decimals: 1,
      expected: (data) => {
        const table = printedShares(data);
        const [start, end] = [data.changeFrom, data.changeTo].map((year) => cellAt(table, data.region, year) / 100);
        return gap(Matrix.scalar(start ?? NaN), Matrix.scalar(end ?? NaN), "pp");
      },
      mistakes: [
        {
          name: "relative",
          value: (data) => {
            const table = printedShares(data);
            const [start, end] = [data.changeFrom, data.changeTo].map((year) => scalarAt(table, data.region, year));
            return start === undefined || end === undefined ? NaN : growth(start, end, "rate", null).at(0) * 100;
          },
          credit: 0.25,
          feedback: reply(
            "This is the relative change in per cent; percentage points are simply the difference.",
            "这是相对变化的百分数；百分点应直接相减。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `By how many percentage points did the ${sectorName(data).en}'s proportion in ${regionName(data.region).en} change from ${yearAt(data.changeFrom)} to ${yearAt(data.changeTo)} (a fall is negative)?`,
            `${yearAt(data.changeFrom)}—${yearAt(data.changeTo)} 年，${regionName(data.region).zh}${sectorName(data).zh}比重变化了多少个百分点（下降为负）？`,
          ),
        hints: [text("end − start, as printed", "按表中数字：期末 − 期初")],
        working: (data) => {
          const at = (year: number) => shown(cellAt(printedShares(data), data.region, year));
          return `${at(data.changeTo)} − ${at(data.changeFrom)}`;
        },
        help: "GAP",
      },
    },
    {
      id: "growth",
      points: 2,
      unit: "fraction",
      decimals: 4,
      shape: () => ({ rows: 3, columns: 1 }),
      expected: (data) => threeRegions.map((_, region) => growthOf(data, region)),
      mistakes: [
        {
          name: "end-base",
          value: (data) => threeRegions.map((_, region) => 1 - 1 / (1 + growthOf(data, region))),
          credit: 0.25,
          feedback: reply(
            "You divided by the value at the end; growth is measured from the start.",
            "这里除以了期末值；增长率应以期初值为基数。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `At what rate did the value added of the ${sectorName(data).en} grow from ${yearAt(data.from)} to ${yearAt(data.to)}?`,
            `${yearAt(data.from)}—${yearAt(data.to)} 年，各地${sectorName(data).zh}增加值的增长率是多少？`,
          ),
        rows: () => threeRegions,
        hints: [text("end / start − 1", "期末 / 期初 − 1")],
        working: (data) => {
          const { start, end } = valuesOf(data, 0);
          return `${shown(end)} / ${shown(start)} − 1`;
        },
        help: "GROWTH",
      },
    },
    {
      id: "most",
      points: 2,
      unit: "choice",
      decimals: 0,
      options: [
        { code: "both", en: "True in yuan and in per cent", zh: "按绝对量和增速均成立" },
        { code: "yuan", en: "True in yuan only", zh: "仅按绝对量成立" },
        { code: "percent", en: "True in per cent only", zh: "仅按增速成立" },
        { code: "neither", en: "False both ways", zh: "两者均不成立" },
      ],
      expected: championship,
      mistakes: [],
      sheet: {
        ask: (data) =>
          text(
            `Claim: "From ${yearAt(data.from)} to ${yearAt(data.to)} the value added of the ${sectorName(data).en} increased most in ${regionName(data.champion).en}." What do the tables say?`,
            `论断：“${yearAt(data.from)}—${yearAt(data.to)} 年${sectorName(data).zh}增加值以${regionName(data.champion).zh}增加最多。”表中数据说明什么？`,
          ),
        hints: [
          text("Most can mean two things: compute both.", "“最多”有两种含义，请分别计算。"),
          text(
            "Compare the increases in yuan, then your answers to question 2.",
            "先比较增量，再比较第 2 题的增长率。",
          ),
        ],
        working: championSteps,
        help: "GROWTH",
      },
    },
    {
      id: "each",
      points: 2,
      unit: "number",
      decimals: 0,
      tolerance: { absolute: 0 },
      expected: (data) => following(data, "each"),
      mistakes: [
        {
          name: "ends-only",
          value: (data) => following(data, "ends"),
          credit: 0.25,
          feedback: reply(
            "You compared the first and the last year; the claim is about every year between.",
            "这里只比较了首尾两年；论断所指为其间每一年。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `In how many of the three regions did the proportion ${data.rose ? "rise" : "fall"} in every year from ${yearAt(data.from)} to ${yearAt(data.to)}?`,
            `${yearAt(data.from)}—${yearAt(data.to)} 年，三地中有几个地区的比重逐年${data.rose ? "上升" : "下降"}？`,
          ),
        hints: [text("Compare year by year; a year without change does not count.", "逐年比较；与上年持平即不符合。")],
        working: (data) => added(threeRegions.map((_, region) => (doesFollow(data, region, "each") ? 1 : 0))),
        help: "CLAIM",
      },
    },
    {
      id: "verdict",
      points: 1,
      unit: "choice",
      decimals: 0,
      options: [
        { code: "true", en: "True", zh: "成立" },
        { code: "false", en: "False", zh: "不成立" },
      ],
      uses: ["each"],
      expected: (_, earlier) => (earlier.number("each") === 3 ? 0 : 1),
      mistakes: [],
      sheet: {
        ask: (data) =>
          text(
            `Claim: "The proportion of the ${sectorName(data).en} kept ${data.rose ? "rising" : "falling"} in all three regions from ${yearAt(data.from)} to ${yearAt(data.to)}." Is it true according to the table?`,
            `论断：“${yearAt(data.from)}—${yearAt(data.to)} 年，三地${sectorName(data).zh}比重持续${data.rose ? "上升" : "下降"}。”按表中数据是否成立？`,
          ),
        hints: [text("“All” and “kept” leave no exception.", "“三地”“持续”不容例外。")],
        working: (_, earlier) => compared(earlier.number("each"), 3),
        help: "CLAIM",
      },
    },
  ],
  sheet: {
    title: text("Check the paper", "检验论文的论断"),
    intro: (data) =>
      text(
        `A paper on Beijing, Tianjin and Hebei draws conclusions from figures of the ${sectorName(data).en}${data.sector === 1 ? "; its table of them is missing, and a reconstruction is given" : ", which are given as printed"}. Are such claims true by the figures? Compute before you judge, and mind what "most" and "kept" mean.`,
        `一篇关于京津冀的论文根据${sectorName(data).zh}数据得出结论${data.sector === 1 ? "；该表在论文中缺失，此处为重建数据" : "，数据按原文列出"}。按这些数据，论断是否成立？先计算再判断，并注意“最多”与“持续”的含义。`,
      ),
    objectives: [
      text("Test a claim against its own table", "用表格检验论断"),
      text("Distinguish end points from every year, and yuan from per cent", "区分首尾与逐年、绝对量与增速"),
    ],
    tables: paperTablesOf,
    source: ({ sector }) =>
      sector === 1
        ? text(
            "The paper's missing Table 3, reconstructed from Tables 2 and 4 and first releases.",
            "论文缺失的表 3，依据表 2、表 4 与初次发布数重建。",
          )
        : text(
            `Tang et al. (2018), Table ${sector === 0 ? 2 : 4}, as printed.`,
            `Tang 等（2018），表 ${sector === 0 ? 2 : 4}，按原文。`,
          ),
  },
});
