import { comparativeProductivity, regionAndNation } from "../../core/gap/comparative-productivity";
import { locationQuotient } from "../../core/specialisation/location-quotient";
import { relativeProductivity } from "../../core/structure/labour-productivity";
import { type Localized, reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { mapTable } from "../drawing/cells";
import { figuresWithLabour, threeRegions, threeSectors } from "../drawing/names";
import { drawOutputAndLabour, type OutputAndLabour } from "../drawing/output-and-labour";
import { compared, shown, sumOf } from "../worked";

const wholeTables = { regionTotals: null, referenceTotal: null };
const quotients = ({ output, nationOutput }: OutputAndLabour) =>
  locationQuotient(output, nationOutput, "lq", wholeTables);
const productivity = ({ output, nationOutput, labour, nationLabour }: OutputAndLabour) =>
  comparativeProductivity(
    regionAndNation("output", output, nationOutput),
    regionAndNation("labor", labour, nationLabour),
  );
const coefficients = (data: OutputAndLabour) =>
  mapTable(quotients(data), (quotient, _, sector) => quotient * productivity(data).at(sector));

const acrossSectors = () => ({ rows: 1, columns: threeSectors.length });
const nameOf = ({ region }: OutputAndLabour) => threeRegions[region] as Localized;
const inRow = { rows: (data: OutputAndLabour) => [nameOf(data)], columns: () => threeSectors };

export const gradientCoefficientExercise = defineExercise<OutputAndLabour>({
  id: "gradient-coefficient",
  version: 1,
  level: 3,
  draw: (random) => {
    const year = random.integer(2009, 2013);
    const region = random.integer(0, 2);
    for (;;) {
      const data = drawOutputAndLabour(random, year, region);
      // Clearly above or below 1, so that rounding decides nothing.
      if (coefficients(data).values.every((value) => Math.abs(value - 1) > 0.02)) return data;
    }
  },
  questions: [
    {
      id: "quotient",
      points: 2,
      range: [0, 1000],
      unit: "number",
      decimals: 3,
      shape: acrossSectors,
      expected: quotients,
      mistakes: [
        {
          name: "inverted",
          value: (data) => mapTable(quotients(data), (quotient) => 1 / quotient),
          credit: 0.5,
          feedback: reply(
            "The quotient is inverted: divide the region's share by the nation's.",
            "区位商颠倒了：分子应为地区比重，分母应为全国比重。",
          ),
        },
        {
          name: "labour",
          value: ({ labour, nationLabour }) => locationQuotient(labour, nationLabour, "lq", wholeTables),
          credit: 0.5,
          feedback: reply(
            "You used employment; here the quotient is one of value added.",
            "这里用了就业数据；本题的区位商按增加值计算。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What are the location quotients of ${nameOf(data).en} by value added?`,
            `${nameOf(data).zh}各产业按增加值计算的区位商是多少？`,
          ),
        ...inRow,
        hints: [text("share in the region / share in the nation", "地区比重 / 全国比重")],
        working: ({ output, nationOutput }) =>
          `(${shown(output.at(0))} / ${sumOf(output.values)}) / (${shown(nationOutput.at(0))} / ${sumOf(nationOutput.values)})`,
        help: "LOCQ",
      },
    },
    {
      id: "productivity",
      points: 3,
      unit: "number",
      decimals: 3,
      shape: acrossSectors,
      expected: productivity,
      mistakes: [
        {
          name: "own-average",
          value: ({ output, labour }) => relativeProductivity(output, labour),
          credit: 0.25,
          feedback: reply(
            "You compared with the region's own average; compare each sector with the same sector of the nation.",
            "这里与本地区平均水平比较；应与全国同一产业比较。",
          ),
        },
        {
          name: "inverted",
          value: (data) => mapTable(productivity(data), (value) => 1 / value),
          credit: 0.5,
          feedback: reply("Inverted: divide value added by employment.", "颠倒了：分子为增加值份额，分母为就业份额。"),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What is the comparative labour productivity (CPOR) of each sector?",
            "各产业的比较劳动生产率（与全国同一产业相比）是多少？",
          ),
        ...inRow,
        hints: [
          text(
            "Value added ÷ employment of the sector, here over nation.",
            "该产业的增加值 ÷ 就业人数：本地与全国之比。",
          ),
          text("(v / V) / (e / E) for each sector", "各产业：(v / V) / (e / E)"),
        ],
        working: ({ output, nationOutput, labour, nationLabour }) =>
          `(${shown(output.at(0))} / ${shown(nationOutput.at(0))}) / (${shown(labour.at(0))} / ${shown(nationLabour.at(0))})`,
        help: "CPOR",
      },
    },
    {
      id: "coefficient",
      points: 2,
      unit: "number",
      decimals: 3,
      shape: acrossSectors,
      uses: ["quotient", "productivity"],
      expected: (_, earlier) => {
        const cpor = earlier.matrix("productivity");
        return mapTable(earlier.matrix("quotient"), (quotient, _, sector) => quotient * cpor.at(sector));
      },
      mistakes: [
        {
          name: "mean",
          value: (_, earlier) => {
            const cpor = earlier.matrix("productivity");
            return mapTable(earlier.matrix("quotient"), (quotient, _, sector) => (quotient + cpor.at(sector)) / 2);
          },
          credit: 0.25,
          feedback: reply("Multiply the two; do not average them.", "两者应相乘，而不是取平均。"),
        },
      ],
      sheet: {
        ask: () => text("What are the industrial gradient coefficients?", "各产业的产业梯度系数是多少？"),
        ...inRow,
        hints: [text("answer 1 × answer 2", "第 1 题答案 × 第 2 题答案")],
        working: (_, earlier) =>
          `${shown(earlier.matrix("quotient").at(0))} × ${shown(earlier.matrix("productivity").at(0))}`,
        help: "GRADIENTCOEF",
      },
    },
    {
      id: "role",
      points: 1,
      unit: "choice",
      decimals: 0,
      options: [
        { code: "high", en: "High gradient", zh: "高梯度" },
        { code: "low", en: "Low gradient", zh: "低梯度" },
      ],
      shape: acrossSectors,
      uses: ["coefficient"],
      expected: (_, earlier) => mapTable(earlier.matrix("coefficient"), (value) => (value > 1 ? 0 : 1)),
      mistakes: [],
      sheet: {
        ask: () =>
          text(
            "Is the sector on a high gradient (a possible source of transfers) or a low one (a possible receiver)?",
            "该产业处于高梯度（可能转出）还是低梯度（可能承接）？",
          ),
        ...inRow,
        hints: [text("Above or below 1?", "大于 1 还是小于 1？")],
        working: (_, earlier) => compared(earlier.matrix("coefficient").at(0), 1),
        help: "GRADIENTCOEF",
      },
    },
  ],
  sheet: {
    title: text("Industrial gradient coefficient", "产业梯度系数"),
    shortTitle: text("Industry gradients", "产业梯度系数"),
    intro: (data) =>
      text(
        `Which sectors might ${nameOf(data).en} pass on, and which receive? The industrial gradient coefficient multiplies specialisation (location quotient) by labour productivity relative to the nation. Above 1 is a high gradient.`,
        `${nameOf(data).zh}的哪些产业可能转出，哪些可能承接？产业梯度系数为专业化水平（区位商）与比较劳动生产率之积，大于 1 为高梯度。`,
      ),
    objectives: [
      text("Compute location quotient, CPOR and gradient coefficient", "计算区位商、比较劳动生产率与产业梯度系数"),
      text("Interpret the coefficient for industrial transfer", "据此判断产业转移方向"),
    ],
    tables: (data) => [
      {
        title: text(`Value added and employment, ${data.year}`, `${data.year} 年增加值与就业人员`),
        unit: text("100 million yuan; 10,000 persons", "亿元；万人"),
        corner: text("Row", "项目"),
        columns: threeSectors,
        rows: [
          { name: text(`Value added, ${nameOf(data).en}`, `增加值，${nameOf(data).zh}`), values: data.output },
          { name: text("Value added, China", "增加值，全国"), values: data.nationOutput },
          { name: text(`Employment, ${nameOf(data).en}`, `就业人员，${nameOf(data).zh}`), values: data.labour },
          { name: text("Employment, China", "就业人员，全国"), values: data.nationLabour },
        ].map(({ name, values }) => ({ name, cells: Array.from(values.values) })),
        decimals: 1,
      },
    ],
    source: () => figuresWithLabour,
  },
});
