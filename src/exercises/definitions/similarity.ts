import { Matrix } from "../../core/matrix/matrix";
import { complementarity } from "../../core/specialisation/complementarity";
import { krugmanIndex } from "../../core/specialisation/krugman-index";
import { structuralSimilarity } from "../../core/specialisation/structural-similarity";
import { type Localized, reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { rowOf } from "../drawing/cells";
import { changedFigures } from "../drawing/names";
import {
  drawStructures,
  readStructures,
  regionOf,
  type Structures,
  structuresFrom,
  structuresTable,
} from "../drawing/structures";
import { compared, cosine, shareDistances } from "../worked";

/** Structures, and a second region to compare with. */
interface Pair extends Structures {
  readonly other: number;
}

const first = ({ values, region }: Structures) => rowOf(values, region);
const second = ({ values, other }: Pair) => rowOf(values, other);
const otherName = ({ regions, other }: Pair) => regions[other] as Localized;
const krugman = (data: Pair) => krugmanIndex(first(data), second(data), "sum");

/** Another region than the one asked about. */
const withOther = (structures: Structures, shift: number): Pair => {
  const { rows } = structures.values;
  return { ...structures, other: (structures.region + 1 + (shift % (rows - 1))) % rows };
};

/** The place, counted from 1, of the largest number in a row but for that of the region itself. */
function nearestTo(region: number, row: Float64Array): number {
  const others = row.map((value, place) => (place === region ? -Infinity : value));
  return others.indexOf(Math.max(...others)) + 1;
}

export const similarityExercise = defineExercise<Pair>({
  id: "similarity",
  version: 1,
  level: 2,
  draw: (random) => withOther(drawStructures(random), random.integer(0, 1)),
  own: {
    ...structuresFrom(3, 3),
    rows: [3, 8],
    read: (table, random) => withOther(readStructures(table, random), random.integer(0, table.rows.length - 2)),
  },
  questions: [
    {
      id: "similarity",
      points: 2,
      unit: "number",
      decimals: 4,
      expected: (data) => structuralSimilarity(first(data), second(data)),
      mistakes: [
        {
          name: "correlation",
          value: (data) => complementarity(first(data), second(data), "correlation"),
          credit: 0.25,
          feedback: reply(
            "This is the correlation, which subtracts the means first; the UNIDO coefficient does not.",
            "这是相关系数（先减去均值）；联合国工发组织的相似系数不减均值。",
          ),
        },
        {
          name: "no-root",
          value: (data) => {
            const cosine = structuralSimilarity(first(data), second(data)).at(0);
            const squares = (row: Matrix) => row.values.reduce((sum, value) => sum + value * value, 0);
            const sizes = squares(shares(first(data))) * squares(shares(second(data)));
            return cosine / Math.sqrt(sizes);
          },
          credit: 0.5,
          feedback: reply("The denominator needs a square root: √(Σa² · Σb²).", "分母应开平方：√(Σa² · Σb²)。"),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What is the coefficient of structural similarity (UNIDO) of ${regionOf(data).en} and ${otherName(data).en}?`,
            `${regionOf(data).zh}与${otherName(data).zh}的产业结构相似系数（UNIDO）是多少？`,
          ),
        hints: [
          text("It is the cosine of the angle between the two rows of shares.", "它是两行比重向量夹角的余弦。"),
          text("Σ ab / √(Σ a² · Σ b²), with SUMPRODUCT and SUMSQ", "Σ ab / √(Σ a² · Σ b²)，可用 SUMPRODUCT 与 SUMSQ"),
        ],
        working: (data) => cosine(first(data).values, second(data).values),
        help: "SIMILARITY",
      },
    },
    {
      id: "krugman",
      points: 2,
      unit: "number",
      decimals: 4,
      expected: krugman,
      mistakes: [
        {
          name: "half",
          value: (data) => krugmanIndex(first(data), second(data), "half"),
          credit: 0.75,
          feedback: reply(
            "This is half of the index, from 0 to 1; Krugman's sum goes from 0 to 2.",
            "这是该指数的一半（0～1）；克鲁格曼指数为绝对差之和（0～2）。",
          ),
        },
        {
          name: "values",
          value: (data) => {
            const [a, b] = [first(data), second(data)];
            return a.values.reduce((sum, value, sector) => sum + Math.abs(value - b.at(sector)), 0);
          },
          credit: 0.25,
          feedback: reply(
            "You took differences of values; convert them to shares of each region first.",
            "这里用了数值之差；应先换算为各地区的比重。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What is the Krugman specialisation index of ${regionOf(data).en} against ${otherName(data).en} (0 to 2)?`,
            `${regionOf(data).zh}相对于${otherName(data).zh}的克鲁格曼专业化指数（0～2）是多少？`,
          ),
        hints: [
          text("Shares first, then absolute differences.", "先求比重，再求差，取绝对值。"),
          text("Σ |a − b| over the sectors", "对各产业求 Σ |a − b|"),
        ],
        working: (data) => shareDistances(first(data).values, second(data).values),
        help: "KRUGMAN",
      },
    },
    {
      id: "pairs",
      points: 3,
      range: [0, 1.0001],
      unit: "number",
      decimals: 4,
      shape: ({ values: { rows } }) => ({ rows, columns: rows }),
      expected: ({ values }) => structuralSimilarity(values, null),
      mistakes: [
        {
          name: "krugman",
          value: ({ values }) => krugmanIndex(values, null, "sum"),
          credit: 0.25,
          feedback: reply(
            "This is the Krugman index, which grows with the difference; the question asks for the similarity.",
            "这是克鲁格曼指数，差异越大其值越大；本题求相似系数。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "Give the similarity of every pair of regions, also of each with itself.",
            "写出所有地区两两之间（含自身）的相似系数。",
          ),
        rows: ({ regions }) => regions,
        columns: ({ regions }) => regions,
        hints: [
          text("The table is symmetric and its diagonal is 1.", "该表对称，对角线为 1。"),
          text("One formula is enough: JJJ.SIMILARITY(values).", "一个公式即可算出：JJJ.SIMILARITY(values)。"),
        ],
        working: ({ values }) => ({ cell: 1, steps: cosine(rowOf(values, 0).values, rowOf(values, 1).values) }),
        help: "SIMILARITY",
      },
    },
    {
      id: "closest",
      points: 1,
      unit: "number",
      decimals: 0,
      tolerance: { absolute: 0 },
      uses: ["pairs"],
      expected: ({ region }, earlier) => nearestTo(region, rowOf(earlier.matrix("pairs"), region).values),
      mistakes: [],
      sheet: {
        ask: (data) =>
          text(
            `Which region competes most with ${regionOf(data).en} by its structure? Give its row in the table, counted from 1.`,
            `哪个地区与${regionOf(data).zh}结构最相似（竞争最强）？填写其在表中的行序（从 1 起）。`,
          ),
        hints: [text("The most similar structure is the strongest competitor.", "结构最相似的地区竞争最强。")],
        working: ({ region }, earlier) => {
          const others = Array.from(rowOf(earlier.matrix("pairs"), region).values)
            .filter((_, place) => place !== region)
            .sort((a, b) => b - a);
          return compared(others[0] ?? NaN, others[1] ?? NaN);
        },
        help: "SIMILARITY",
      },
    },
  ],
  sheet: {
    title: text("Similar or complementary structures", "产业结构的相似与互补"),
    shortTitle: text("Similar structures", "产业结构相似"),
    intro: () =>
      text(
        "Regions with similar structures compete, different ones can complement each other. Measure similarity with the UNIDO coefficient and difference with the Krugman index. With three sectors similarity is always high: compare it only with figures of the same sectors.",
        "结构相似的地区容易竞争，结构不同的地区可以互补。用 UNIDO 相似系数衡量相似程度，用克鲁格曼指数衡量差异。只分三次产业时相似系数总偏高，只能与同一产业分类的结果比较。",
      ),
    objectives: [
      text("Compute structural similarity and the Krugman index", "计算产业结构相似系数与克鲁格曼指数"),
      text("Interpret them as competition and complementarity", "据此判断竞争与互补关系"),
    ],
    tables: (data) => [structuresTable(data)],
    source: () => changedFigures,
  },
});

function shares(row: Matrix): Matrix {
  const total = row.values.reduce((sum, value) => sum + value, 0);
  return new Matrix(
    1,
    row.columns,
    row.values.map((value) => value / total),
  );
}
