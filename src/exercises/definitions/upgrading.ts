import { structuralChange } from "../../core/structure/structural-change";
import { upgrading } from "../../core/structure/upgrading";
import { type Localized, reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { cellAt, mapTable, rowOf } from "../drawing/cells";
import { changedFigures, threeRegions } from "../drawing/names";
import { drawTwoStructures, type TwoStructures } from "../drawing/structures";
import { sectorTable } from "../drawing/value-added";
import { compared, cosine, shareDistances, shown, sumOf } from "../worked";

const nameOf = ({ region }: TwoStructures) => threeRegions[region] as Localized;
const oneForEachRegion = ({ start }: TwoStructures) => ({ rows: start.rows, columns: 1 });
const levels = ({ end }: TwoStructures) => upgrading(end, "level");
const ratio = ({ end, region }: TwoStructures) => upgrading(rowOf(end, region), "ratio").at(0);
const changeOf = ({ start, end, region }: TwoStructures, mode: "moore" | "cosine") =>
  structuralChange(rowOf(start, region), rowOf(end, region), mode).at(0);

export const upgradingExercise = defineExercise<TwoStructures>({
  id: "upgrading",
  version: 1,
  level: 2,
  draw: drawTwoStructures,
  questions: [
    {
      id: "level",
      points: 2,
      unit: "number",
      decimals: 4,
      shape: oneForEachRegion,
      expected: levels,
      mistakes: [
        {
          name: "reversed",
          value: (data) => mapTable(levels(data), (level) => 4 - level),
          credit: 0.5,
          feedback: reply(
            "The weights are reversed: 1 for the primary, 2 for the secondary, 3 for the tertiary sector.",
            "权重次序颠倒：第一、二、三产业的权重依次为 1、2、3。",
          ),
        },
        {
          name: "from-zero",
          value: (data) => mapTable(levels(data), (level) => level - 1),
          credit: 0.5,
          feedback: reply("Count the sectors from 1, not from 0.", "产业应从 1 开始计数，而不是从 0。"),
        },
      ],
      sheet: {
        ask: ({ years }) =>
          text(
            `What is the structural level coefficient of each region in ${years[1]}?`,
            `${years[1]} 年各地区的产业结构层次系数是多少？`,
          ),
        rows: () => threeRegions,
        hints: [
          text(
            "It weights the shares by the number of the sector and lies between 1 and 3.",
            "以产业序号为权重对比重加权，取值介于 1 与 3。",
          ),
          text("1 · s₁ + 2 · s₂ + 3 · s₃", "1 · s₁ + 2 · s₂ + 3 · s₃"),
        ],
        working: ({ end }) => {
          const { values } = rowOf(end, 0);
          return `${sumOf(Array.from(values, (value, sector) => `${sector + 1} × ${shown(value)}`))} / ${sumOf(values)}`;
        },
        help: "UPGRADING",
      },
    },
    {
      id: "ratio",
      points: 1,
      unit: "number",
      decimals: 3,
      expected: ratio,
      mistakes: [
        {
          name: "inverted",
          value: (data) => 1 / ratio(data),
          credit: 0.5,
          feedback: reply(
            "The ratio is inverted: divide the tertiary by the secondary sector.",
            "比值颠倒了：第三产业应为分子。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `How large is the tertiary relative to the secondary sector in ${nameOf(data).en} in ${data.years[1]}?`,
            `${data.years[1]} 年${nameOf(data).zh}第三产业与第二产业之比（产业结构高级化指数）是多少？`,
          ),
        hints: [text("tertiary / secondary", "第三产业 / 第二产业")],
        working: ({ end, region }) => `${shown(cellAt(end, region, 2))} / ${shown(cellAt(end, region, 1))}`,
        help: "UPGRADING",
      },
    },
    {
      id: "change",
      points: 2,
      range: [-2, 2],
      unit: "number",
      decimals: 4,
      shape: oneForEachRegion,
      expected: ({ start, end }) => structuralChange(start, end, "nav"),
      mistakes: [
        {
          name: "not-halved",
          value: ({ start, end }) => structuralChange(start, end, "k"),
          credit: 0.5,
          feedback: reply(
            "This is the sum Σ|Δs|; one sector gains what another loses, so halve it.",
            "这是 Σ|Δs|；一个产业的上升即另一产业的下降，应除以 2。",
          ),
        },
      ],
      sheet: {
        ask: ({ years }) =>
          text(
            `How much of each region's structure changed from ${years[0]} to ${years[1]} (norm of absolute values, 0 to 1)?`,
            `${years[0]}—${years[1]} 年各地区产业结构变动程度（NAV 指数，0～1）是多少？`,
          ),
        rows: () => threeRegions,
        hints: [
          text("Take the shares of both years, then the absolute differences.", "先求两年的比重，再取差的绝对值。"),
          text("½ Σ |s₁ − s₀|", "½ Σ |s₁ − s₀|"),
        ],
        working: ({ start, end }) => `(${shareDistances(rowOf(end, 0).values, rowOf(start, 0).values)}) / 2`,
        help: "STRUCTCHANGE",
      },
    },
    {
      id: "moore",
      points: 2,
      unit: "number",
      decimals: 2,
      expected: (data) => changeOf(data, "moore"),
      mistakes: [
        {
          name: "radians",
          value: (data) => (changeOf(data, "moore") * Math.PI) / 180,
          credit: 0.5,
          feedback: reply("This is in radians: use DEGREES.", "这是弧度，请用 DEGREES 换算为角度。"),
        },
        {
          name: "cosine",
          value: (data) => changeOf(data, "cosine"),
          credit: 0.25,
          feedback: reply(
            "This is the cosine; the angle is its arc cosine, in degrees.",
            "这是余弦值；角度应取反余弦并换算为度。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `By how many degrees did the structure of ${nameOf(data).en} turn (Moore)?`,
            `${nameOf(data).zh}产业结构的 Moore 夹角是多少度？`,
          ),
        hints: [
          text("It is the angle between the two rows of shares.", "它是两年比重向量之间的夹角。"),
          text("DEGREES(ACOS(Σ ab / √(Σ a² · Σ b²)))", "DEGREES(ACOS(Σ ab / √(Σ a² · Σ b²)))"),
        ],
        working: ({ start, end, region }) =>
          `DEGREES(ACOS(${cosine(rowOf(start, region).values, rowOf(end, region).values)}))`,
        help: "STRUCTCHANGE",
      },
    },
    {
      id: "fastest",
      points: 1,
      unit: "number",
      decimals: 0,
      tolerance: { absolute: 0 },
      uses: ["change"],
      expected: (_, earlier) => {
        const changes = earlier.matrix("change").values;
        return changes.indexOf(Math.max(...changes)) + 1;
      },
      mistakes: [],
      sheet: {
        ask: () =>
          text(
            "Which region restructured most? Give its row in the table, counted from 1.",
            "哪个地区产业结构变动最大？填写其在表中的行序（从 1 起）。",
          ),
        hints: [text("Compare your answers to question 3.", "比较第 3 题的答案。")],
        working: (_, earlier) => {
          const [largest = NaN, second = NaN] = Array.from(earlier.matrix("change").values).sort((a, b) => b - a);
          return compared(largest, second);
        },
        help: "STRUCTCHANGE",
      },
    },
  ],
  sheet: {
    title: text("Upgrading and structural change", "产业结构高级化与结构变动"),
    shortTitle: text("Upgrading", "产业结构高级化"),
    intro: ({ years }) =>
      text(
        `Upgrading is the level of a structure, structural change how far it moved. The tables give the three sectors in ${years[0]} and ${years[1]}. A high level with little change and a low level with much change call for different policies.`,
        `高级化反映结构所处的水平，结构变动反映移动的距离。下表为 ${years[0]} 年与 ${years[1]} 年的三次产业数据。水平高而变动小的地区，与水平低而变动大的地区，所需政策不同。`,
      ),
    objectives: [
      text("Compute levels of upgrading", "计算产业结构高级化水平"),
      text("Measure structural change by NAV and by Moore's angle", "用 NAV 指数与 Moore 夹角衡量结构变动"),
    ],
    tables: ({ years, start, end }) => [start, end].map((values, place) => sectorTable(values, years[place] ?? 0)),
    source: () => changedFigures,
  },
});
