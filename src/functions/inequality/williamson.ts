import { williamsonIndex } from "../../core/inequality/williamson-index";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { defineFunction, range } from "../define";
import { williamson1965 } from "../references/inequality";

export const williamson = defineFunction({
  name: "WILLIAMSON",
  family: "inequality",
  title: text("Williamson index", "威廉森指数"),
  summary: text(
    "Williamson index: coefficient of variation of income per head, weighted by population",
    "威廉森指数：按人口加权的人均收入变异系数",
  ),
  args: [
    range("values", text("Income or output per capita, not negative", "人均收入或产出，非负")),
    range(
      "population",
      text(
        "Population of each value, not negative: the same shape, or one vector for every row or column",
        "各数值对应的人口，非负：大小相同，或各行（列）共用的一行（列）",
      ),
    ),
    byDistribution(),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["population"], rest: "values", tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `weighted coefficient of variation, population weighted, regional income inequality, REAT williamson,
        Williamson, Vw, regional disparity, regional disparities in income per head, GDP per capita disparity,
        per capita income differences, inverted U, Williamson curve,
        regional inequality weighted by population, income gap between regions, weighted CV,
        interregional inequality, unequal regions, unequal provinces`,
      `威廉逊, 威廉森, 加权变异系数, 人口加权, 区域差异, 威廉姆森, 威廉姆森系数, 威廉逊系数, 威廉逊指数,
        人均收入差异, 人均GDP差异, 人均GDP差距, 区域经济差异, 区域经济差距, 地区经济差异, 地区差距,
        地区发展不平衡, 倒U, 倒U型, 加权离散系数, 按人口加权`,
    ),
    formula: String.raw`V_w = \frac{1}{\mu} \sqrt{\sum_i (y_i - \mu)^2 \frac{p_i}{P}},\qquad \mu = \sum_i y_i \frac{p_i}{P},\quad P = \sum_i p_i`,
    where: text(
      String.raw`where $y_i$ is the income per head and $p_i$ the population of region $i$, $P$ the total population and $\mu$ the mean income per head; $V_w$ is the index`,
      String.raw`其中 $y_i$、$p_i$ 为地区 $i$ 的人均收入与人口，$P$ 为总人口，$\mu$ 为总体人均收入，$V_w$ 为威廉森指数`,
    ),
    result: text(
      "A number from 0 (all equal) up; by row or col one for each",
      "不小于 0 的数值，0 为完全均等；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped together with their population, a blank population with its value. Values or a population that are all zero give #DIV/0!, a negative number #NUM!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白及其人口，人口为空白时跳过该数值。数值或人口全为零时为 #DIV/0!，负值返回 #NUM!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Williamson (1965) measured the disparities between regions within each of 24 countries, from below 0.1 in Australia and New Zealand to about 0.7 in Brazil, and found an inverted U over a country's development. The mean is the population-weighted one, which is the income per head of the whole area.",
      "Williamson（1965）测得 24 个国家各自的国内地区差异：澳大利亚、新西兰不足 0.1，巴西约为 0.7，且随一国发展呈倒 U 形。均值为人口加权均值，即全部地区的人均收入。",
    ),
    elsewhere: text(
      "REAT's williamson takes deviations from the unweighted mean by default and divides by the weighted one; with wmean = TRUE it gives these numbers.",
      "REAT 的 williamson 默认以未加权均值计算离差，却除以加权均值；设 wmean = TRUE 时与此处相同。",
    ),
    references: [williamson1965],
    examples: [
      {
        call: "=JJJ.WILLIAMSON({93213;99607;38716},{2114.8;1472.21;7332.61})",
        returns: [[0.4677871216107895]],
        shows: text("GDP per capita of Beijing, Tianjin and Hebei in 2013", "2013 年北京、天津、河北人均地区生产总值"),
      },
      {
        call: '=JJJ.WILLIAMSON({1,5;4,4},{3,1},"row")',
        returns: [[0.8660254037844386], [0]],
        shows: text("Two areas of two regions each", "两个区域，各含两地"),
      },
      {
        call: "=JJJ.WILLIAMSON({1;5},{3;-1})",
        returns: { error: "#NUM!" },
        shows: text("A population cannot be negative", "人口不能为负"),
      },
    ],
    seeAlso: ["COEFVAR", "SIGMACONV", "THEIL"],
  },
  compute: ({ values, population, by }) => williamsonIndex(values, population, by),
  /** `SQRT(SUMPRODUCT(P,(V-m)^2)/SUM(P))/m` about the weighted mean m, for the whole range. */
  excelOnly: ({ source, modeOf }) => {
    const values = source("values");
    const population = source("population");
    if (values === null || population === null || modeOf("by") !== "all") return null;
    if (values.rows !== population.rows || values.columns !== population.columns) return null;
    const mean = `(SUMPRODUCT(${values.all},${population.all})/SUM(${population.all}))`;
    return () => `SQRT(SUMPRODUCT(${population.all},(${values.all}-${mean})^2)/SUM(${population.all}))/${mean}`;
  },
});
