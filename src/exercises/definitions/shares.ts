import { Matrix } from "../../core/matrix/matrix";
import { totals } from "../../core/matrix/totals";
import { share } from "../../core/structure/share";
import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { columnAt, rowOf, scalarAt } from "../drawing/cells";
import { changedFigures } from "../drawing/names";
import {
  drawStructures,
  readStructures,
  regionOf,
  sectorOf,
  type Structures,
  structuresFrom,
  structuresTable,
} from "../drawing/structures";
import { added, shareSteps, shown } from "../worked";

const asked = ({ values, region, sector }: Structures) => scalarAt(values, region, sector);
const regionTotal = ({ values, region }: Structures) => totals(rowOf(values, region), "all");
const sectorTotal = ({ values, sector }: Structures) => totals(columnAt(values, sector), "all");

const wrongTotal = reply(
  "You divided by the total of the sector over all regions; divide by the total of the region.",
  "这里除以了该产业各地区的合计；应除以该地区各产业的合计。",
);

export const shares = defineExercise<Structures>({
  id: "shares",
  version: 1,
  level: 1,
  draw: drawStructures,
  own: { ...structuresFrom(2, 2), read: readStructures },
  questions: [
    {
      id: "total",
      points: 1,
      range: [0, 1e15],
      unit: "amount",
      decimals: 1,
      expected: regionTotal,
      mistakes: [
        {
          name: "sector-total",
          value: sectorTotal,
          credit: 0,
          feedback: reply(
            "This is the total of a sector over the regions; add the sectors of the one region.",
            "这是某一产业的各地区合计，应把该地区的各产业相加。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(`What is the total of all sectors in ${regionOf(data).en}?`, `${regionOf(data).zh}各产业合计是多少？`),
        hints: [
          text("A region's total is the sum along its row.", "地区合计是该行各产业之和。"),
          text("Use SUM over the row of the region.", "对该地区所在行求和（SUM）。"),
        ],
        working: ({ values, region }) => added(Array.from(rowOf(values, region).values)),
        help: "SHARE",
      },
    },
    {
      id: "share",
      points: 1,
      range: [0, 1],
      unit: "fraction",
      decimals: 4,
      uses: ["total"],
      expected: (data, earlier) => share(asked(data), Matrix.scalar(earlier.number("total")), "all"),
      mistakes: [
        {
          name: "wrong-total",
          value: (data) => share(asked(data), sectorTotal(data), "all"),
          credit: 0.25,
          feedback: wrongTotal,
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What is the share of the ${sectorOf(data).en} in the total of ${regionOf(data).en}?`,
            `${regionOf(data).zh}的${sectorOf(data).zh}占本地区合计的比重是多少？`,
          ),
        hints: [
          text("Part over whole: the whole is your answer to question 1.", "部分除以整体：整体即第 1 题的答案。"),
          text(
            "Divide the value of the sector by the total of the region; do not multiply by 100.",
            "用该产业数值除以地区合计，不要乘以 100。",
          ),
        ],
        working: (data, earlier) => `${shown(asked(data).at(0))} / ${shown(earlier.number("total"))}`,
        help: "SHARE",
      },
    },
    {
      id: "structure",
      points: 3,
      unit: "fraction",
      decimals: 4,
      shape: ({ values: { rows, columns } }) => ({ rows, columns }),
      expected: ({ values }) => share(values, null, "row"),
      mistakes: [
        {
          name: "wrong-total",
          value: ({ values }) => share(values, null, "col"),
          credit: 0.25,
          feedback: wrongTotal,
        },
        {
          name: "grand-total",
          value: ({ values }) => share(values, null, "all"),
          credit: 0.25,
          feedback: reply(
            "You divided by the total of the whole table; each region has its own total.",
            "这里除以了全表总计；每个地区应除以本地区合计。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "Give the structure of every region: the share of each sector in the region's total.",
            "写出各地区的产业结构：每个产业占本地区合计的比重。",
          ),
        rows: ({ regions }) => regions,
        columns: ({ sectors }) => sectors,
        hints: [
          text("Each row must add up to 1. Do yours?", "每行之和应为 1，请核对。"),
          text(
            'One formula gives the whole table: JJJ.SHARE(values,,"row").',
            '一个公式即可算出整张表：JJJ.SHARE(values,,"row")。',
          ),
        ],
        working: ({ values }) => shareSteps(rowOf(values, 0).values, 0),
        help: "SHARE",
      },
    },
    {
      id: "part",
      points: 1,
      unit: "fraction",
      decimals: 4,
      expected: (data) => share(asked(data), sectorTotal(data), "all"),
      mistakes: [
        {
          name: "wrong-total",
          value: (data) => share(asked(data), regionTotal(data), "all"),
          credit: 0.25,
          feedback: reply(
            "This is the sector's share in the region; here the whole is the sector in all regions together.",
            "这是该产业在本地区的比重；本题的整体是所有地区的该产业合计。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What part of the ${sectorOf(data).en} of all regions together is in ${regionOf(data).en}?`,
            `在所有地区的${sectorOf(data).zh}合计中，${regionOf(data).zh}所占份额是多少？`,
          ),
        hints: [
          text("The whole is now a column, not a row.", "这里的整体是一列，而不是一行。"),
          text("Divide by the sum of the sector over all regions.", "除以该产业的各地区之和。"),
        ],
        working: (data) => shareSteps(columnAt(data.values, data.sector).values, data.region),
        help: "SHARE",
      },
    },
  ],
  sheet: {
    title: text("Shares and structure", "比重与产业结构"),
    shortTitle: text("Shares", "比重与产业结构"),
    intro: () =>
      text(
        "The same figure has two shares: in its region (what the region produces) and in its sector (where it is produced). The table gives the value of each sector in each region. Keep the two apart.",
        "同一个数可以有两种含义：占本地区的比重（反映产业结构）和占同一产业的份额（反映地区分布）。下表列出各地区各产业的数值，请区分二者。",
      ),
    objectives: [
      text("Compute the structure of a region's economy", "计算地区的产业结构"),
      text("Distinguish a share in the region from a share in the sector", "区分占地区的比重与占产业的份额"),
    ],
    tables: (data) => [structuresTable(data)],
    source: () => changedFigures,
  },
});
