import {
  inputCoefficients,
  linkages,
  outputInverse,
  outputMultipliers,
  sectorClass,
} from "../../../core/input-output/leontief";
import { Matrix } from "../../../core/matrix/matrix";
import { type Localized, reply, text } from "../../../language/localized";
import { defineExercise } from "../../define";
import { cellAt, mapTable } from "../../drawing/cells";
import { inventedFigures, threeSectors, yuan } from "../../drawing/names";
import type { Random } from "../../random";
import { added, compared, shown, sumOf } from "../../worked";

/** Flows between three sectors and their outputs; `buyer` is asked about, and what it buys from `seller`. */
interface Flows {
  readonly flows: Matrix;
  readonly outputs: Matrix;
  readonly buyer: number;
  readonly seller: number;
}

/** Purchases for each unit of output that such tables have, rows sell to columns. */
const usual = Matrix.of([
  [0.13, 0.07, 0.02],
  [0.24, 0.46, 0.2],
  [0.1, 0.19, 0.25],
]);

function draw(random: Random): Flows {
  const outputs = new Matrix(
    3,
    1,
    Float64Array.of(random.integer(30, 60), random.integer(180, 320), random.integer(150, 300)),
  );
  const flows = mapTable(usual, (coefficient, _, column) => random.near(coefficient * outputs.at(column), 0.25, 1));
  const buyer = random.integer(0, 2);
  return { flows, outputs, buyer, seller: (buyer + random.integer(1, 2)) % 3 };
}

const coefficients = ({ flows, outputs }: Flows) => inputCoefficients(flows, outputs, "leontief");
const inverse = ({ flows, outputs }: Flows) => outputInverse(flows, outputs, "leontief");
const classes = ["key", "backward", "forward", "weak"] as const;
const options = [
  { code: "key", ...text("key sector", "关键产业") },
  { code: "backward", ...text("buys much: strong backward linkage", "后向联系强") },
  { code: "forward", ...text("sells much: strong forward linkage", "前向联系强") },
  { code: "weak", ...text("weak in both", "联系均弱") },
];
const columnSum = (table: Matrix, column: number) =>
  [0, 1, 2].reduce((sum, row) => sum + cellAt(table, row, column), 0);
const linkageOf = (data: Flows, direction: "backward" | "forward") => linkages(inverse(data), direction).at(data.buyer);
const sectorName = (place: number) => threeSectors[place] as Localized;

export const inputOutputExercise = defineExercise<Flows>({
  id: "input-output",
  version: 1,
  level: 3,
  draw,
  questions: [
    {
      id: "coefficient",
      points: 1,
      unit: "fraction",
      decimals: 4,
      expected: (data) => cellAt(coefficients(data), data.seller, data.buyer),
      mistakes: [
        {
          name: "of-seller",
          value: ({ flows, outputs, seller, buyer }) => cellAt(flows, seller, buyer) / outputs.at(seller),
          credit: 0.25,
          feedback: reply(
            "You divided by the seller's output; an input coefficient divides by the buyer's.",
            "这里除以了供给方的产出；直接消耗系数应除以购买方的产出。",
          ),
        },
      ],
      sheet: {
        ask: ({ buyer, seller }) =>
          text(
            `How much does the ${sectorName(buyer).en.toLowerCase()} buy from the ${sectorName(seller).en.toLowerCase()} for each yuan of its output?`,
            `${sectorName(buyer).zh}每单位产出向${sectorName(seller).zh}购入多少（直接消耗系数）？`,
          ),
        hints: [text("The flow over the total output of the column.", "流量除以所在列产业的总产出。")],
        working: ({ flows, outputs, seller, buyer }) =>
          `${shown(cellAt(flows, seller, buyer))} / ${shown(outputs.at(buyer))}`,
        help: "LEONTIEF",
      },
    },
    {
      id: "multiplier",
      points: 2,
      unit: "number",
      decimals: 3,
      expected: (data) => outputMultipliers(inverse(data), null).at(data.buyer),
      mistakes: [
        {
          name: "direct",
          value: (data) => 1 + columnSum(coefficients(data), data.buyer),
          credit: 0.25,
          feedback: reply(
            "This is the first round only; the inverse (I − A)⁻¹ has all rounds.",
            "这只是第一轮消耗；逆矩阵 (I − A)⁻¹ 包含各轮。",
          ),
        },
        {
          name: "row",
          value: (data) => columnSum(inverse(data).transposed(), data.buyer),
          credit: 0.25,
          feedback: reply(
            "This is the sum of the row; the multiplier is that of the column.",
            "这是行和；乘数是列和。",
          ),
        },
      ],
      sheet: {
        ask: ({ buyer }) =>
          text(
            `How much output do all sectors need for one more yuan of final demand for the ${sectorName(buyer).en.toLowerCase()}?`,
            `对${sectorName(buyer).zh}的最终需求增加一个单位，各产业共需增加多少产出（产出乘数）？`,
          ),
        hints: [
          text(
            "The Leontief inverse: MINVERSE of the identity less the coefficients.",
            "列昂惕夫逆矩阵：单位矩阵减直接消耗系数矩阵，再求逆。",
          ),
          text("The sum of the sector's column.", "该产业所在列之和。"),
        ],
        working: (data) => added([0, 1, 2].map((row) => cellAt(inverse(data), row, data.buyer))),
        help: "LEONTIEF",
      },
    },
    {
      id: "backward",
      points: 1,
      unit: "number",
      decimals: 3,
      expected: (data) => linkageOf(data, "backward"),
      mistakes: [
        {
          name: "forward",
          value: (data) => linkageOf(data, "forward"),
          credit: 0.25,
          feedback: reply("This is the forward linkage, from the row.", "这是按行计算的感应度系数。"),
        },
      ],
      sheet: {
        ask: ({ buyer }) =>
          text(
            `What is the backward linkage of the ${sectorName(buyer).en.toLowerCase()}?`,
            `${sectorName(buyer).zh}的影响力系数是多少？`,
          ),
        hints: [
          text("Its multiplier over the mean multiplier of the three sectors.", "其乘数与三次产业乘数均值之比。"),
        ],
        working: (data) => {
          const all = outputMultipliers(inverse(data), null);
          return `${shown(all.at(data.buyer))} / (${sumOf(all.values)} / 3)`;
        },
        help: "LEONTIEF",
      },
    },
    {
      id: "class",
      points: 1,
      unit: "choice",
      decimals: 0,
      options,
      expected: (data) => classes.indexOf(sectorClass(linkageOf(data, "backward"), linkageOf(data, "forward"))),
      mistakes: [],
      sheet: {
        ask: ({ buyer }) =>
          text(
            `What is the ${sectorName(buyer).en.toLowerCase()} by both linkages?`,
            `按两种联系判断，${sectorName(buyer).zh}属于哪一类？`,
          ),
        hints: [text("Compare the linkages of its column and of its row with 1.", "将列与行的系数分别与 1 比较。")],
        working: (data) =>
          (["backward", "forward"] as const).map((direction) => compared(linkageOf(data, direction), 1)).join("; "),
        help: "LEONTIEF",
      },
    },
  ],
  sheet: {
    title: text("Key sectors", "关键产业"),
    intro: () =>
      text(
        "The table has the sales of each sector (row) to each sector (column) and total outputs. Which sector pulls the others along, and which do the others depend on?",
        "下表为各产业（行）对各产业（列）的销售与总产出。哪个产业带动其他产业，哪个产业为其他产业所依赖？",
      ),
    objectives: [
      text("Compute coefficients, multipliers and linkages", "计算消耗系数、乘数与联系系数"),
      text("Find the key sectors", "识别关键产业"),
    ],
    tables: ({ flows, outputs }) => [
      {
        title: text("Flows between sectors and total output", "产业间流量与总产出"),
        unit: yuan,
        corner: text("From \\ to", "从＼到"),
        columns: [...threeSectors, text("Total output", "总产出")],
        rows: threeSectors.map((name, row) => ({
          name,
          cells: [...[0, 1, 2].map((column) => cellAt(flows, row, column)), outputs.at(row)],
        })),
        decimals: 1,
      },
    ],
    source: () => inventedFigures,
  },
});
