import { Matrix } from "../../core/matrix/matrix";
import { totals } from "../../core/matrix/totals";
import { contribution } from "../../core/structure/contribution";
import { growth } from "../../core/structure/growth";
import { share } from "../../core/structure/share";
import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { mapTable } from "../drawing/cells";
import { changedFigures } from "../drawing/names";
import { drawSectorChange, readSectorChange, type SectorChange, sectorChangeTable } from "../drawing/sector-change";
import { shown, sumOf } from "../worked";

const startTotal = ({ start }: SectorChange) => totals(start, "all");
const endTotal = ({ end }: SectorChange) => totals(end, "all");
const totalRate = (data: SectorChange) => growth(startTotal(data), endTotal(data), "rate", null);
const ownRates = ({ start, end }: SectorChange) => growth(start, end, "rate", null);
const oneForEachPart = ({ parts }: SectorChange) => ({ rows: parts.length, columns: 1 });

export const growthExercise = defineExercise<SectorChange>({
  id: "growth",
  version: 1,
  level: 1,
  draw: drawSectorChange,
  own: {
    kind: "years",
    rows: [2, 12],
    columns: [2, 60],
    read: readSectorChange,
  },
  questions: [
    {
      id: "rate",
      points: 1,
      range: [-0.99, 20],
      unit: "fraction",
      decimals: 4,
      expected: totalRate,
      mistakes: [
        {
          name: "end-base",
          value: (data) => growth(endTotal(data), startTotal(data), "rate", null).at(0) * -1,
          credit: 0.25,
          feedback: reply(
            "You divided by the value at the end; growth is measured from the start.",
            "这里除以了期末值；增长率应以期初值为基数。",
          ),
        },
        {
          name: "mean-of-rates",
          value: (data) => {
            const rates = ownRates(data);
            return totals(rates, "all").at(0) / rates.size;
          },
          credit: 0.25,
          feedback: reply(
            "This is the unweighted mean of the sectors' rates; add the sectors first, then compute the rate of the total.",
            "这是各产业增长率的简单平均；应先求合计，再计算合计的增长率。",
          ),
        },
        {
          name: "factor",
          value: (data) => growth(startTotal(data), endTotal(data), "factor", null),
          credit: 0.5,
          feedback: reply("This is end over start; subtract 1.", "这是期末与期初之比，还应减去 1。"),
        },
      ],
      sheet: {
        ask: ({ startName, endName }) =>
          text(
            `By what rate did the total grow from ${startName.en} to ${endName.en}?`,
            `合计的增长率（期初 ${startName.zh}，期末 ${endName.zh}）是多少？`,
          ),
        hints: [
          text("First add the sectors of each year.", "先分别求出两年的合计。"),
          text("end / start − 1", "期末 / 期初 − 1"),
        ],
        working: ({ start, end }) => `${sumOf(end.values)} / ${sumOf(start.values)} − 1`,
        help: "GROWTH",
      },
    },
    {
      id: "annual",
      points: 1,
      range: [-0.99, 20],
      unit: "fraction",
      decimals: 4,
      uses: ["rate"],
      expected: ({ periods }, earlier) =>
        growth(Matrix.scalar(1), Matrix.scalar(1 + earlier.number("rate")), "annual", periods),
      mistakes: [
        {
          name: "arithmetic",
          value: ({ periods }, earlier) => earlier.number("rate") / periods,
          credit: 0.25,
          feedback: reply(
            "You divided the rate by the years; growth compounds, so take the root.",
            "这里用总增长率除以年数；增长逐年累积，应开方。",
          ),
        },
        {
          name: "count-of-years",
          value: ({ periods }, earlier) =>
            growth(Matrix.scalar(1), Matrix.scalar(1 + earlier.number("rate")), "annual", periods + 1),
          credit: 0.5,
          feedback: reply(
            "Count the intervals between the years, not the years themselves.",
            "应数年份之间的间隔，而不是年份的个数。",
          ),
        },
      ],
      sheet: {
        ask: () => text("What is the average yearly growth rate?", "年均增长率是多少？"),
        hints: [
          text("How many intervals lie between the two years?", "两个年份之间有几个间隔？"),
          text("(1 + answer 1)^(1 / intervals) − 1", "(1 + 第 1 题答案)^(1 / 间隔数) − 1"),
        ],
        working: ({ periods }, earlier) => `(1 + ${shown(earlier.number("rate"))})^(1 / ${periods}) − 1`,
        help: "GROWTH",
      },
    },
    {
      id: "contribution",
      points: 2,
      range: [-50, 50],
      unit: "fraction",
      decimals: 4,
      shape: oneForEachPart,
      expected: ({ start, end }) => contribution(start, end, "rate"),
      mistakes: [
        {
          name: "share-of-end",
          value: ({ end }) => share(end, null, "all"),
          credit: 0.25,
          feedback: reply(
            "These are the sectors' shares in the last year; a contribution is a share of the increase.",
            "这是期末各产业的比重；贡献率是各产业增量占总增量的比重。",
          ),
        },
        {
          name: "own-growth",
          value: ownRates,
          credit: 0,
          feedback: reply(
            "These are the sectors' own growth rates; divide each increase by the total increase.",
            "这是各产业自身的增长率；应以各产业增量除以总增量。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What is the contribution rate of each sector to the growth of the total?",
            "各产业对总增长的贡献率是多少？",
          ),
        rows: ({ parts }) => parts,
        hints: [
          text("The contributions add up to 1.", "贡献率之和为 1。"),
          text("increase of the sector / increase of the total", "该产业增量 / 总增量"),
        ],
        working: (data) =>
          `(${shown(data.end.at(0))} − ${shown(data.start.at(0))}) / (${shown(endTotal(data).at(0))} − ${shown(startTotal(data).at(0))})`,
        help: "CONTRIBUTION",
      },
    },
    {
      id: "pull",
      points: 2,
      unit: "points",
      decimals: 2,
      shape: oneForEachPart,
      uses: ["rate", "contribution"],
      expected: (_, earlier) => mapTable(earlier.matrix("contribution"), (part) => 100 * part * earlier.number("rate")),
      mistakes: [
        {
          name: "own-growth",
          value: (data) => mapTable(ownRates(data), (rate) => 100 * rate),
          credit: 0,
          feedback: reply(
            "These are the sectors' own growth rates; the points are the part of the total's growth that comes from the sector.",
            "这是各产业自身的增长率；拉动百分点是总增长率中由该产业带来的部分。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "How many percentage points does each sector contribute to the growth of the total?",
            "各产业拉动总增长多少个百分点？",
          ),
        rows: ({ parts }) => parts,
        hints: [
          text(
            "The contributions add up to the growth rate of the total, in percentage points.",
            "拉动百分点之和等于总增长率（百分点）。",
          ),
          text("contribution rate × growth rate × 100", "贡献率 × 增长率 × 100"),
        ],
        working: (_, earlier) =>
          `${shown(earlier.matrix("contribution").at(0))} × ${shown(earlier.number("rate"))} × 100`,
        help: "CONTRIBUTION",
      },
    },
  ],
  sheet: {
    title: text("Growth and contribution", "增长率与贡献率"),
    shortTitle: text("Growth", "增长率与贡献率"),
    intro: ({ startName, endName }) =>
      text(
        `Which sector contributed most to growth? The table gives the sectors in ${startName.en} and ${endName.en} at current prices, so that all rates are nominal. A sector that grows fast contributes little if it is small.`,
        `增长主要来自哪个产业？下表为 ${startName.zh}与 ${endName.zh}各产业数值，按现价计算，因此增长率均为名义值。增长快的产业若规模较小，其贡献也有限。`,
      ),
    objectives: [
      text("Compute growth over a period and per year", "计算期间增长率与年均增长率"),
      text("Split growth into contribution rates and percentage points", "将增长分解为贡献率与拉动百分点"),
    ],
    tables: (data) => [sectorChangeTable(data)],
    source: () => changedFigures,
  },
});
