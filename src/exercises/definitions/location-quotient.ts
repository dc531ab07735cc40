import { Matrix } from "../../core/matrix/matrix";
import { type LocationQuotientTotals, locationQuotient } from "../../core/specialisation/location-quotient";
import { share } from "../../core/structure/share";
import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { mapTable, rowOf, scalarAt } from "../drawing/cells";
import { changedFigures } from "../drawing/names";
import {
  drawWithNation,
  readWithNation,
  regionOf,
  sectorOf,
  type StructuresAndNation,
  structuresFrom,
  tableWithNation,
} from "../drawing/structures";
import { compared, shareSteps, shown } from "../worked";

const wholeTables: LocationQuotientTotals = { regionTotals: null, referenceTotal: null };

const quotients = ({ values, nation }: StructuresAndNation) => locationQuotient(values, nation, "lq", wholeTables);
const regionShare = ({ values, region, sector }: StructuresAndNation) =>
  scalarAt(share(rowOf(values, region), null, "row"), 0, sector);
const nationShare = ({ nation, sector }: StructuresAndNation) => scalarAt(share(nation, null, "row"), 0, sector);
const partOfNation = ({ values, nation, region, sector }: StructuresAndNation) =>
  share(scalarAt(values, region, sector), scalarAt(nation, 0, sector), "all");

const inverted = reply(
  "The quotient is inverted: divide the region's share by the reference area's.",
  "区位商颠倒了：分子应为地区比重，分母应为参照区比重。",
);

export const locationQuotientExercise = defineExercise<StructuresAndNation>({
  id: "location-quotient",
  version: 1,
  level: 2,
  draw: drawWithNation,
  own: { ...structuresFrom(3, 2), read: readWithNation },
  questions: [
    {
      id: "region",
      points: 1,
      range: [0, 1],
      unit: "fraction",
      decimals: 4,
      expected: regionShare,
      mistakes: [
        {
          name: "part-of-nation",
          value: partOfNation,
          credit: 0.25,
          feedback: reply(
            "This is the region's part of the nation's sector; the question asks for the sector's share in the region.",
            "这是该地区占全国该产业的份额；本题求该产业占本地区的比重。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What is the share of the ${sectorOf(data).en} in ${regionOf(data).en}?`,
            `${regionOf(data).zh}的${sectorOf(data).zh}占本地区的比重是多少？`,
          ),
        hints: [text("Divide by the total of the region's row.", "除以该地区所在行的合计。")],
        working: ({ values, region, sector }) => shareSteps(rowOf(values, region).values, sector),
        help: "SHARE",
      },
    },
    {
      id: "nation",
      points: 1,
      range: [0, 1],
      unit: "fraction",
      decimals: 4,
      expected: nationShare,
      mistakes: [],
      sheet: {
        ask: (data) =>
          text(
            `What is the share of the ${sectorOf(data).en} in the reference area (last row: ${data.nationName.en})?`,
            `参照区（末行：${data.nationName.zh}）的${sectorOf(data).zh}比重是多少？`,
          ),
        hints: [text("The same as question 1, for the last row.", "方法同第 1 题，对象为末行。")],
        working: ({ nation, sector }) => shareSteps(nation.values, sector),
        help: "SHARE",
      },
    },
    {
      id: "quotient",
      points: 2,
      unit: "number",
      decimals: 3,
      uses: ["region", "nation"],
      expected: (_, earlier) =>
        share(Matrix.scalar(earlier.number("region")), Matrix.scalar(earlier.number("nation")), "all"),
      mistakes: [
        {
          name: "inverted",
          value: (_, earlier) =>
            share(Matrix.scalar(earlier.number("nation")), Matrix.scalar(earlier.number("region")), "all"),
          credit: 0.5,
          feedback: inverted,
        },
        {
          name: "difference",
          value: (_, earlier) => earlier.number("region") - earlier.number("nation"),
          credit: 0.25,
          feedback: reply(
            "This is the difference of the two shares; a quotient divides them.",
            "这是两个比重之差；区位商应为两者之商。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What is the location quotient of the ${sectorOf(data).en} in ${regionOf(data).en}?`,
            `${regionOf(data).zh}${sectorOf(data).zh}的区位商是多少？`,
          ),
        hints: [
          text("Compare the region's share with the reference area's.", "将地区比重与参照区比重相比。"),
          text("Answer 1 divided by answer 2.", "第 1 题答案除以第 2 题答案。"),
        ],
        working: (_, earlier) => `${shown(earlier.number("region"))} / ${shown(earlier.number("nation"))}`,
        help: "LOCQ",
      },
    },
    {
      id: "table",
      points: 3,
      range: [0, 1000],
      unit: "number",
      decimals: 3,
      shape: ({ values: { rows, columns } }) => ({ rows, columns }),
      expected: quotients,
      mistakes: [
        {
          name: "inverted",
          value: (data) => mapTable(quotients(data), (quotient) => 1 / quotient),
          credit: 0.5,
          feedback: inverted,
        },
        {
          name: "wrong-reference",
          value: ({ values }) => locationQuotient(values, null, "lq", wholeTables),
          credit: 0.5,
          feedback: reply(
            "You compared with the sum of the listed regions; the reference is the last row of the table.",
            "这里以所列地区之和为参照；应以表中末行为参照。",
          ),
        },
      ],
      sheet: {
        ask: () => text("Give the location quotients of all regions and sectors.", "写出所有地区、所有产业的区位商。"),
        rows: ({ regions }) => regions,
        columns: ({ sectors }) => sectors,
        hints: [
          text(
            "Each quotient: share in the region over share in the reference area.",
            "每个区位商：地区比重除以参照区比重。",
          ),
          text("One formula is enough: JJJ.LOCQ(values,reference).", "一个公式即可算出：JJJ.LOCQ(values,reference)。"),
        ],
        working: ({ values, nation }) =>
          `(${shareSteps(rowOf(values, 0).values, 0)}) / (${shareSteps(nation.values, 0)})`,
        help: "LOCQ",
      },
    },
    {
      id: "specialised",
      points: 1,
      unit: "number",
      decimals: 0,
      tolerance: { absolute: 0 },
      uses: ["table"],
      expected: (data, earlier) =>
        rowOf(earlier.matrix("table"), data.region).values.filter((value) => value > 1).length,
      mistakes: [],
      sheet: {
        ask: (data) =>
          text(
            `In how many sectors is ${regionOf(data).en} specialised?`,
            `${regionOf(data).zh}在几个产业上具有专业化优势？`,
          ),
        hints: [text("Specialised means a quotient above 1.", "区位商大于 1 即为专业化。")],
        working: ({ region }, earlier) =>
          Array.from(rowOf(earlier.matrix("table"), region).values, (value) => compared(value, 1)).join("; "),
        help: "LOCQ",
      },
    },
  ],
  sheet: {
    title: text("Location quotient", "区位商"),
    intro: (data) =>
      text(
        `What is a region specialised in? The location quotient compares a sector's share in the region with its share in a reference area, here ${data.nationName.en}. Above 1 the sector is over-represented in the region, which probably sells part of its output elsewhere.`,
        `地区在哪些产业上具有专业化优势？区位商将某产业在地区的比重与其在参照区（此处为${data.nationName.zh}）的比重相比。大于 1 说明该产业相对集中，很可能有一部分产品输往区外。`,
      ),
    objectives: [
      text("Compute and interpret a location quotient", "计算并解读区位商"),
      text("Choose the reference area", "正确选择参照区"),
    ],
    tables: (data) => [tableWithNation(data)],
    source: () => changedFigures,
  },
});
