import { coefficientOfVariation } from "../../core/inequality/coefficient-of-variation";
import { giniIndex } from "../../core/inequality/gini-index";
import { theilIndex } from "../../core/inequality/theil-index";
import { williamsonIndex } from "../../core/inequality/williamson-index";
import { positiveMean } from "../../core/numeric/moments";
import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import {
  drawIncomesAndPeople,
  type IncomesAndPeople,
  incomesTable,
  readIncomesAndPeople,
} from "../drawing/incomes-and-people";
import { inventedFigures } from "../drawing/names";
import { meanOf, shown, squares, sumOf, theilTerms } from "../worked";

const variation = ({ incomes }: IncomesAndPeople, form: "population" | "sample") =>
  coefficientOfVariation(incomes, null, form, "all");
const theil = ({ incomes }: IncomesAndPeople, form: "T" | "L") => theilIndex(incomes, null, form, "all").at(0);

export const inequalityExercise = defineExercise<IncomesAndPeople>({
  id: "inequality",
  version: 1,
  level: 2,
  draw: (random) => drawIncomesAndPeople(random, 7),
  own: {
    kind: "measures",
    measures: text("income per capita and population", "人均收入和人口"),
    rows: [3, 60],
    columns: [2, 2],
    read: readIncomesAndPeople,
  },
  questions: [
    {
      id: "variation",
      points: 1,
      unit: "number",
      decimals: 4,
      expected: (data) => variation(data, "population"),
      mistakes: [
        {
          name: "sample",
          value: (data) => variation(data, "sample"),
          credit: 0.5,
          feedback: reply(
            "You divided by n − 1; these are all the regions, not a sample: divide by n (STDEV.P).",
            "这里除以了 n − 1；数据为全部地区而非样本，应除以 n（STDEV.P）。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What is the coefficient of variation of income per capita over the places (each counts once)?",
            "各地人均收入的变异系数是多少（每地权重相同）？",
          ),
        hints: [
          text("Standard deviation over mean. Sample or population?", "标准差除以均值。这些地区是样本还是总体？"),
          text("STDEV.P / AVERAGE", "STDEV.P / AVERAGE"),
        ],
        working: ({ incomes: { values } }) =>
          `√(${squares(values, meanOf(values))} / ${values.length}) / ${shown(meanOf(values))}`,
        help: "COEFVAR",
      },
    },
    {
      id: "weighted",
      points: 2,
      unit: "number",
      decimals: 4,
      expected: ({ incomes, people }) => williamsonIndex(incomes, people, "all"),
      mistakes: [
        {
          name: "unweighted",
          value: (data) => variation(data, "population"),
          credit: 0.25,
          feedback: reply(
            "This is the unweighted coefficient; weight mean and squares with population.",
            "这是未加权的变异系数；均值与离差平方都应按人口加权。",
          ),
        },
        {
          name: "unweighted-mean",
          value: ({ incomes: { values }, people }) => {
            const { mean } = positiveMean(values, null);
            const squared = values.map((income) => (income - mean) ** 2);
            return Math.sqrt(positiveMean(squared, people.values).mean) / mean;
          },
          credit: 0.5,
          feedback: reply(
            "You weighted the squares but not the mean: use the mean income of all people.",
            "这里只对离差平方加权，均值未加权；应使用按人口加权的均值。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text("And weighted with population (the Williamson index)?", "按人口加权的变异系数（威廉森指数）是多少？"),
        hints: [
          text("First the mean income of all people together.", "先求按人口加权的平均收入。"),
          text("√(Σ p (y − ȳ)² / Σ p) / ȳ", "√(Σ p (y − ȳ)² / Σ p) / ȳ"),
        ],
        working: ({ incomes: { values }, people }) => {
          const mean = meanOf(values, people.values);
          return `√(${squares(values, mean, people.values)} / ${sumOf(people.values)}) / ${shown(mean)}`;
        },
        help: "WILLIAMSON",
      },
    },
    {
      id: "gini",
      points: 2,
      unit: "number",
      decimals: 4,
      expected: ({ incomes }) => giniIndex(incomes, null, "none", "all"),
      mistakes: [
        {
          name: "sample",
          value: ({ incomes }) => giniIndex(incomes, null, "sample", "all"),
          credit: 0.5,
          feedback: reply(
            "This includes the factor n/(n − 1) for small samples; omit it.",
            "这里乘了小样本修正系数 n/(n − 1)，应去掉。",
          ),
        },
        {
          name: "not-halved",
          value: ({ incomes }) => 2 * giniIndex(incomes, null, "none", "all").at(0),
          credit: 0.5,
          feedback: reply(
            "This is the relative mean difference, twice the Gini coefficient.",
            "这是相对平均差，为基尼系数的两倍。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What is the Gini coefficient of income per capita (each place counts once)?",
            "人均收入的基尼系数是多少（每地权重相同）？",
          ),
        hints: [
          text(
            "Sort the incomes first; all pairs count, including each place with itself.",
            "先排序；所有两两组合（含自身）都计入。",
          ),
          text("Σ Σ |xᵢ − xⱼ| / (2 n² mean)", "Σ Σ |xᵢ − xⱼ| / (2 n² 均值)"),
        ],
        working: ({ incomes: { values } }) => {
          const ranked = Array.from(
            [...values].sort((a, b) => a - b),
            (value, rank) => `${rank + 1} × ${shown(value)}`,
          );
          return `2 × ${sumOf(ranked)} / (${values.length} × ${sumOf(values)}) − ${values.length + 1} / ${values.length}`;
        },
        help: "GINI",
      },
    },
    {
      id: "theil",
      points: 2,
      unit: "number",
      decimals: 4,
      expected: (data) => theil(data, "T"),
      mistakes: [
        {
          name: "form-l",
          value: (data) => theil(data, "L"),
          credit: 0.5,
          feedback: reply(
            "This is Theil's L, the mean log deviation; T weights the logarithms with income shares.",
            "这是泰尔 L 指数（平均对数离差）；T 指数以收入份额为权重。",
          ),
        },
        {
          name: "common-logarithm",
          value: (data) => theil(data, "T") / Math.LN10,
          credit: 0.5,
          feedback: reply(
            "You used logarithms to base 10 (LOG); take natural ones (LN).",
            "这里用了以 10 为底的对数（LOG）；应使用自然对数（LN）。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What is the Theil index T of income per capita (each place counts once)?",
            "人均收入的泰尔 T 指数是多少（每地权重相同）？",
          ),
        hints: [
          text("Divide each income by the mean first.", "先将各地收入除以均值。"),
          text("mean of (y/ȳ) · LN(y/ȳ)", "(y/ȳ) · LN(y/ȳ) 的平均值"),
        ],
        working: ({ incomes: { values } }) => `${theilTerms(values, meanOf(values))} / ${values.length}`,
        help: "THEIL",
      },
    },
  ],
  sheet: {
    title: text("Measures of inequality", "区域差异的测度"),
    shortTitle: text("Inequality", "区域差异"),
    intro: () =>
      text(
        "How unequal are incomes among places? Four measures, four answers, and each has a form that is easily confused with it: with n − 1, with weights, with another logarithm. Say which one you compute.",
        "各地收入差异有多大？四种指标给出四个答案，每种又有容易混淆的算法：除以 n − 1、加权、换用其他对数。请明确所用的是哪一种。",
      ),
    objectives: [
      text(
        "Compute coefficient of variation, Williamson, Gini and Theil",
        "计算变异系数、威廉森指数、基尼系数与泰尔指数",
      ),
      text(
        "Distinguish population and sample, T and L, weighted and unweighted",
        "区分总体与样本、T 与 L、加权与不加权",
      ),
    ],
    tables: (data) => [incomesTable(data, null)],
    source: () => inventedFigures,
  },
});
