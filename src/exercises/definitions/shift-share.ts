import { Matrix } from "../../core/matrix/matrix";
import { totals } from "../../core/matrix/totals";
import { shiftShare } from "../../core/specialisation/shift-share/shift-share";
import { growth } from "../../core/structure/growth";
import { type Localized, reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { columnAt, mapTable } from "../drawing/cells";
import { changedFigures, threeRegions, threeSectors } from "../drawing/names";
import { drawRegionAndNation, type RegionAndNationChange, regionAndNationTable } from "../drawing/region-nation-change";
import { added, shown, sumOf } from "../worked";

/** National, mix, competitive, change: sectors and the total in rows. */
const components = (data: RegionAndNationChange) => shiftShare(data, "dunn");
const bySector = (data: RegionAndNationChange, component: number) =>
  new Matrix(3, 1, columnAt(components(data), component).values.slice(0, 3));
const ratesOf = (start: Matrix, end: Matrix) => growth(start, end, "rate", null);
const total = (column: Matrix) => totals(column, "all");

const nameOf = ({ region }: RegionAndNationChange) => threeRegions[region] as Localized;
const oneForEachSector = () => ({ rows: threeSectors.length, columns: 1 });

export const shiftShareExercise = defineExercise<RegionAndNationChange>({
  id: "shift-share",
  version: 1,
  level: 3,
  draw: drawRegionAndNation,
  questions: [
    {
      id: "growth",
      points: 1,
      range: [-0.99, 20],
      unit: "fraction",
      decimals: 4,
      expected: ({ referenceStart, referenceEnd }) => ratesOf(total(referenceStart), total(referenceEnd)),
      mistakes: [
        {
          name: "region",
          value: ({ regionStart, regionEnd }) => ratesOf(total(regionStart), total(regionEnd)),
          credit: 0.25,
          feedback: reply(
            "This is the growth of the region; the reference is the growth of the nation.",
            "这是该地区的增长率；应以全国增长率为参照。",
          ),
        },
        {
          name: "mean-of-rates",
          value: ({ referenceStart, referenceEnd }) =>
            total(ratesOf(referenceStart, referenceEnd)).at(0) / threeSectors.length,
          credit: 0.25,
          feedback: reply(
            "This is the unweighted mean of the sectors' rates; compute the rate of the total.",
            "这是各产业增长率的简单平均；应计算合计的增长率。",
          ),
        },
      ],
      sheet: {
        ask: ({ years }) =>
          text(
            `At what rate did all sectors of China together grow from ${years[0]} to ${years[1]}?`,
            `${years[0]}—${years[1]} 年，全国各产业合计的增长率是多少？`,
          ),
        hints: [text("Add the sectors first, then end / start − 1.", "先求合计，再算期末 / 期初 − 1。")],
        working: ({ referenceStart, referenceEnd }) =>
          `${sumOf(referenceEnd.values)} / ${sumOf(referenceStart.values)} − 1`,
        help: "SHIFTSHARE",
      },
    },
    {
      id: "national",
      points: 2,
      unit: "amount",
      decimals: 1,
      uses: ["growth"],
      expected: ({ regionStart }, earlier) => total(regionStart).at(0) * earlier.number("growth"),
      mistakes: [
        {
          name: "end-base",
          value: ({ regionEnd }, earlier) => total(regionEnd).at(0) * earlier.number("growth"),
          credit: 0.25,
          feedback: reply(
            "You applied the rate to the region's last year; it starts from the first.",
            "这里把增长率乘到了期末值上；应乘以期初值。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `By how much would ${nameOf(data).en} have grown at the national rate (national component, in total)?`,
            `若按全国增长率，${nameOf(data).zh}的增量应为多少（份额分量，反映全国增长，合计）？`,
          ),
        hints: [text("region at the start × answer 1", "地区期初合计 × 第 1 题答案")],
        working: ({ regionStart }, earlier) => `${sumOf(regionStart.values)} × ${shown(earlier.number("growth"))}`,
        help: "SHIFTSHARE",
      },
    },
    {
      id: "mix",
      points: 3,
      unit: "amount",
      decimals: 1,
      shape: oneForEachSector,
      uses: ["growth"],
      expected: ({ regionStart, referenceStart, referenceEnd }, earlier) => {
        const rates = ratesOf(referenceStart, referenceEnd);
        return mapTable(regionStart, (value, sector) => value * (rates.at(sector) - earlier.number("growth")));
      },
      mistakes: [
        {
          name: "competitive",
          value: (data) => bySector(data, 2),
          credit: 0.25,
          feedback: reply(
            "This is the competitive component; mix compares the nation's sector with the nation's total.",
            "这是竞争力偏离分量；结构偏离分量来自全国该产业与全国合计的增长率之差。",
          ),
        },
        {
          name: "whole-rate",
          value: ({ regionStart, referenceStart, referenceEnd }) => {
            const rates = ratesOf(referenceStart, referenceEnd);
            return mapTable(regionStart, (value, sector) => value * rates.at(sector));
          },
          credit: 0.5,
          feedback: reply(
            "Subtract national growth first: the sector's rate less that of the total.",
            "应先减去全国总增长率：用该产业增长率减去合计增长率。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "How large is the industry mix component of each sector?",
            "各产业的结构偏离分量（反映产业结构）是多少？",
          ),
        rows: () => threeSectors,
        hints: [
          text("Does the region have sectors that grow fast in the nation?", "该地区是否拥有在全国增长较快的产业？"),
          text("start × (national rate of the sector − answer 1)", "期初 × (全国该产业增长率 − 第 1 题答案)"),
        ],
        working: ({ regionStart, referenceStart, referenceEnd }, earlier) =>
          `${shown(regionStart.at(0))} × ((${shown(referenceEnd.at(0))} / ${shown(referenceStart.at(0))} − 1) − ${shown(earlier.number("growth"))})`,
        help: "SHIFTSHARE",
      },
    },
    {
      id: "competitive",
      points: 3,
      unit: "amount",
      decimals: 1,
      shape: oneForEachSector,
      expected: (data) => bySector(data, 2),
      mistakes: [
        {
          name: "against-total",
          value: ({ regionStart, regionEnd, referenceStart, referenceEnd }) => {
            const nation = ratesOf(total(referenceStart), total(referenceEnd)).at(0);
            const rates = ratesOf(regionStart, regionEnd);
            return mapTable(regionStart, (value, sector) => value * (rates.at(sector) - nation));
          },
          credit: 0.5,
          feedback: reply(
            "You compared with the nation's total; compare each sector with the same sector of the nation.",
            "这里与全国合计比较；应与全国同一产业比较。",
          ),
        },
      ],
      sheet: {
        ask: () => text("How large is the competitive component of each sector?", "各产业的竞争力偏离分量是多少？"),
        rows: () => threeSectors,
        hints: [
          text("Does the sector grow faster here than in the nation?", "该产业在本地是否比全国增长更快？"),
          text("start × (regional rate − national rate of the sector)", "期初 × (地区该产业增长率 − 全国该产业增长率)"),
        ],
        working: ({ regionStart, regionEnd, referenceStart, referenceEnd }) =>
          `${shown(regionStart.at(0))} × (${shown(regionEnd.at(0))} / ${shown(regionStart.at(0))} − ${shown(referenceEnd.at(0))} / ${shown(referenceStart.at(0))})`,
        help: "SHIFTSHARE",
      },
    },
    {
      id: "change",
      points: 1,
      unit: "amount",
      decimals: 1,
      uses: ["national", "mix", "competitive"],
      expected: (_, earlier) =>
        earlier.number("national") + total(earlier.matrix("mix")).at(0) + total(earlier.matrix("competitive")).at(0),
      mistakes: [],
      sheet: {
        ask: () =>
          text(
            "What do the three components add up to? (It should be the change of the region.)",
            "三个分量之和是多少？（应等于该地区的增量。）",
          ),
        hints: [
          text("Add answers 2, 3 and 4, and compare with end − start.", "将第 2、3、4 题相加，并与期末减期初核对。"),
        ],
        working: (_, earlier) =>
          added([earlier.number("national"), ...earlier.matrix("mix").values, ...earlier.matrix("competitive").values]),
        help: "SHIFTSHARE",
      },
    },
  ],
  sheet: {
    title: text("Shift-share analysis", "偏离—份额分析"),
    shortTitle: text("Shift-share", "偏离—份额分析"),
    intro: (data) =>
      text(
        `Did ${nameOf(data).en} grow because the nation grew, because it has the right sectors, or because its sectors did better than elsewhere? The table gives both at current prices.`,
        `${nameOf(data).zh}的增长是源于全国增长、有利的产业结构，还是本地产业的竞争力？下表按现价列出地区与全国数据。`,
      ),
    objectives: [
      text(
        "Split regional growth into national, mix and competitive components",
        "将地区增长分解为份额、结构偏离与竞争力偏离三个分量",
      ),
      text("Check that the components add up", "核对各分量之和"),
    ],
    tables: (data) => [regionAndNationTable(data)],
    source: () => changedFigures,
  },
});
