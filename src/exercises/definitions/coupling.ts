import { coordinationColumns, couplingCoordination } from "../../core/composite/coupling-coordination";
import { couplingDegree } from "../../core/composite/coupling-degree";
import { Matrix } from "../../core/matrix/matrix";
import { reply, text } from "../../language/localized";
import { coordinationLevels } from "../../paper/classifications/coordination-levels";
import { defineExercise } from "../define";
import { columnAt, mapTable } from "../drawing/cells";
import { cityName, placesUpTo } from "../drawing/cities";
import { inventedFigures } from "../drawing/names";
import { regionTable } from "../drawing/region-table";
import { drawWeight, levelOf, ownScores, type Scores, twoSystems, weightsOf, wordsOf } from "../drawing/scores";
import { roundTo } from "../rounding";
import { shown } from "../worked";

const coupling = ({ scores }: Scores) => couplingDegree(scores, "classic");
const column = (data: Scores, name: keyof typeof coordinationColumns) =>
  columnAt(couplingCoordination(data.scores, weightsOf(data), "classic"), coordinationColumns[name]);
const oneForEachPlace = ({ places }: Scores) => ({ rows: places.length, columns: 1 });

/** Far enough from the bounds of the levels that rounding does not move it over one. */
const isInside = (degree: number) => Math.abs(degree * 10 - Math.round(degree * 10)) > 0.02;

export const couplingExercise = defineExercise<Scores>({
  id: "coupling",
  version: 1,
  level: 2,
  draw: (random) => {
    const places = placesUpTo(4).map(cityName);
    const weight = drawWeight(random);
    for (;;) {
      const scores = Matrix.of(places.map(() => [random.decimal(0.15, 0.95, 2), random.decimal(0.15, 0.95, 2)]));
      const data = { places, systems: twoSystems, scores, weight };
      if (column(data, "degree").values.every(isInside)) return data;
    }
  },
  own: ownScores,
  questions: [
    {
      id: "coupling",
      points: 2,
      range: [0, 1.0001],
      unit: "number",
      decimals: 4,
      shape: oneForEachPlace,
      expected: coupling,
      mistakes: [
        {
          name: "half",
          value: (data) => mapTable(coupling(data), (degree) => degree / 2),
          credit: 0.5,
          feedback: reply(
            "This form, common in the literature, reaches at most 0.5: for two systems C = 2√(u₁u₂)/(u₁ + u₂).",
            "这是文献中常见的错误公式，最大值只有 0.5；两系统时 C = 2√(u₁u₂)/(u₁ + u₂)。",
          ),
        },
        {
          name: "no-root",
          value: (data) => mapTable(coupling(data), (degree) => degree * degree),
          credit: 0.5,
          feedback: reply(
            "The square root is missing: geometric over arithmetic mean.",
            "缺少开方：应为几何平均与算术平均之比。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text("What is the coupling degree C of the two systems in each place?", "各地两系统的耦合度 C 是多少？"),
        rows: ({ places }) => places,
        hints: [
          text("It is 1 when both scores are equal, however low.", "两系统得分相等时（无论高低）耦合度为 1。"),
          text("geometric mean / arithmetic mean", "几何平均 / 算术平均"),
        ],
        working: ({ scores }) => {
          const [a, b] = [shown(scores.at(0)), shown(scores.at(1))];
          return `√(${a} × ${b}) / ((${a} + ${b}) / 2)`;
        },
        help: "COUPLING",
      },
    },
    {
      id: "development",
      points: 1,
      range: [0, 1.0001],
      unit: "number",
      decimals: 4,
      shape: oneForEachPlace,
      expected: (data) => column(data, "development"),
      mistakes: [
        {
          name: "unweighted",
          value: ({ scores }) =>
            columnAt(couplingCoordination(scores, null, "classic"), coordinationColumns.development),
          credit: 0.5,
          feedback: reply(
            "This is the unweighted mean; the two systems have different weights.",
            "这是简单平均；两系统的权重不同。",
          ),
        },
        {
          name: "swapped-weights",
          value: ({ weight, ...data }) => column({ ...data, weight: roundTo(1 - weight, 1) }, "development"),
          credit: 0.5,
          feedback: reply("The two weights are swapped.", "两个权重用反了。"),
        },
      ],
      sheet: {
        ask: ({ weight, systems }) =>
          text(
            `What is the development index T of each place, with weight ${weight} for ${wordsOf(systems).en[0]} and ${roundTo(1 - weight, 1)} for ${wordsOf(systems).en[1]}?`,
            `${wordsOf(systems).zh[0]}权重为 ${weight}、${wordsOf(systems).zh[1]}权重为 ${roundTo(1 - weight, 1)} 时，各地的综合发展指数 T 是多少？`,
          ),
        rows: ({ places }) => places,
        hints: [text("A weighted mean of the two scores.", "两项得分的加权平均。")],
        working: (data) => {
          const weights = weightsOf(data);
          return `${shown(weights.at(0))} × ${shown(data.scores.at(0))} + ${shown(weights.at(1))} × ${shown(data.scores.at(1))}`;
        },
        help: "COORDINATION",
      },
    },
    {
      id: "degree",
      points: 2,
      range: [0, 1.0001],
      unit: "number",
      decimals: 4,
      shape: oneForEachPlace,
      uses: ["coupling", "development"],
      expected: (_, earlier) => {
        const development = earlier.matrix("development");
        return mapTable(earlier.matrix("coupling"), (degree, place) => Math.sqrt(degree * development.at(place)));
      },
      mistakes: [
        {
          name: "no-root",
          value: (_, earlier) => {
            const development = earlier.matrix("development");
            return mapTable(earlier.matrix("coupling"), (degree, place) => degree * development.at(place));
          },
          credit: 0.5,
          feedback: reply("The square root is missing: D = √(C · T).", "缺少开方：D = √(C · T)。"),
        },
      ],
      sheet: {
        ask: () => text("What is the degree of coupling coordination D of each place?", "各地的耦合协调度 D 是多少？"),
        rows: ({ places }) => places,
        hints: [text("Combine answers 1 and 2.", "由第 1、2 题的答案合成。"), text("√(C · T)", "√(C · T)")],
        working: (_, earlier) =>
          `√(${shown(earlier.matrix("coupling").at(0))} × ${shown(earlier.matrix("development").at(0))})`,
        help: "COORDINATION",
      },
    },
    {
      id: "level",
      points: 1,
      unit: "choice",
      decimals: 0,
      options: coordinationLevels.map((level, place) => ({ code: String(place + 1), ...level })),
      shape: oneForEachPlace,
      uses: ["degree"],
      expected: (_, earlier) => mapTable(earlier.matrix("degree"), levelOf),
      mistakes: [
        {
          name: "by-coupling",
          value: (data) => mapTable(coupling(data), levelOf),
          credit: 0.25,
          feedback: reply(
            "You classified by C; the levels are those of D.",
            "这里按耦合度 C 划分等级；应按耦合协调度 D。",
          ),
        },
      ],
      sheet: {
        ask: () => text("Which of the ten levels is that?", "各地属于十个等级中的哪一级？"),
        rows: ({ places }) => places,
        hints: [text("Ten levels in steps of 0.1; the sixth begins at 0.5.", "每 0.1 一级，第六级从 0.5 开始。")],
        working: (_, earlier) => {
          const degree = earlier.matrix("degree").at(0);
          const level = levelOf(degree);
          return [
            `${shown(degree)} ≥ ${level / 10}`,
            ...(level < 9 ? [`${shown(degree)} < ${(level + 1) / 10}`] : []),
          ].join("; ");
        },
        help: "COORDINATION",
      },
    },
  ],
  sheet: {
    title: text("Coupling coordination", "耦合协调度"),
    shortTitle: text("Coupling", "耦合协调度"),
    intro: () =>
      text(
        "Do industry and ecology develop together? Coupling C says how even the two scores are, development T how high they are, and coordination D combines both. Two systems that are equally poor are well coupled but badly coordinated.",
        "产业与生态是否协调发展？耦合度 C 反映两系统得分是否均衡，综合发展指数 T 反映水平高低，耦合协调度 D 兼顾二者。两系统同样落后时，耦合度高而耦合协调度低。",
      ),
    objectives: [
      text("Compute coupling, development and coordination", "计算耦合度、综合发展指数与耦合协调度"),
      text("Recognise wrong formulas in the literature", "识别文献中常见的错误公式"),
    ],
    tables: ({ places, systems, scores }) => [
      regionTable(
        {
          title: text("Scores of two systems", "两系统综合得分"),
          unit: text("from 0 to 1", "取值 0～1"),
          decimals: 2,
          columns: systems,
        },
        places,
        scores,
      ),
    ],
    source: () => inventedFigures,
  },
});
