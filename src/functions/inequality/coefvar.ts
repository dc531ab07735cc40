import { coefficientOfVariation } from "../../core/inequality/coefficient-of-variation";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { weights } from "../arguments/inequality";
import { choice, defineFunction, range } from "../define";
import { distributionRange } from "../excel-only";

export const coefvar = defineFunction({
  name: "COEFVAR",
  family: "inequality",
  title: text("Coefficient of variation", "变异系数"),
  summary: text("Coefficient of variation: standard deviation as a part of the mean", "变异系数：标准差与均值之比"),
  args: [
    range("values", text("Numbers in any unit whose mean is not zero", "任意单位的数值，均值不为零")),
    weights(),
    choice("mode", text("What the squares are divided by", "方差的除数"), {
      population: text("n (or the sum of the weights)", "n（加权时为权重之和）"),
      sample: text("n − 1, without weights only", "n − 1，仅用于不加权时"),
    }),
    byDistribution(),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["weights"], rest: "values", isWhole: true, tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `CV, coefficient of variation, relative standard deviation, standard deviation, dispersion, REAT cv,
        ineq var.coeff, relative dispersion, relative variability, spread, dispersion of regions,
        disparity between regions, regional disparity, variability, standard deviation over mean, deviation,
        unweighted coefficient of variation, volatility, standard error, unequal regions`,
      `变异系数, 离散系数, 标准差系数, 标准差, 离散程度, 差异系数, 相对差异, 地区差异, 地区差距, 离散度,
        变差系数, 标准差与均值之比, 波动, 波动性, 相对离散程度, 变异程度, 均方差, 不平衡程度`,
    ),
    formula: String.raw`V = \frac{1}{|\mu|} \sqrt{\frac{\sum_i w_i (x_i - \mu)^2}{\sum_i w_i}},\qquad V_{\text{sample}} = \frac{1}{|\bar x|} \sqrt{\frac{\sum_i (x_i - \bar x)^2}{n - 1}}`,
    where: text(
      String.raw`where $x_i$ is the value and $w_i$ the weight of region $i$ (1 without weights), $\mu$ the weighted mean, $\bar x$ the plain mean, $n$ the number of values and $V$ the coefficient`,
      String.raw`其中 $x_i$、$w_i$ 为地区 $i$ 的数值与权重（不加权时为 1），$\mu$ 为加权均值，$\bar x$ 为简单均值，$n$ 为数值个数，$V$ 为变异系数`,
    ),
    result: text(
      "A number from 0 (all equal) to √(n − 1), or √n for sample, when no value is negative; by row or col one for each",
      "数值均非负时介于 0（完全均等）与 √(n − 1)（sample 为 √n）；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped together with their weight, a blank weight with its value. A mean of zero gives #DIV/0!, a negative weight #NUM!, sample with fewer than two values #NUM!, weights with sample #VALUE!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白及其权重，权重为空白时跳过该数值。均值为零时为 #DIV/0!，权重为负或 sample 少于两个数值返回 #NUM!，sample 与 weights 同用返回 #VALUE!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Free of the unit, so that income and area can be compared. With the population as weights it is WILLIAMSON. Regions that are all there are, such as the provinces of a country, are a population; sample is for a draw from more.",
      "无量纲，可比较收入与面积等不同指标。以人口为权重时即 WILLIAMSON。若各地区即全部对象（如一国各省）用 population，从更大总体中抽取时用 sample。",
    ),
    elsewhere: text(
      "REAT's cv divides by n − 1 by default, ineq's var.coeff by n. REAT's normalised cv divides the sample form by √(n − 1), although its maximum is √n, so that values above 1 occur.",
      "REAT 的 cv 默认除以 n − 1，ineq 的 var.coeff 除以 n。REAT 的标准化 cv 把样本形式除以 √(n − 1)，而其最大值为 √n，因此会出现大于 1 的值。",
    ),
    references: [],
    examples: [
      {
        call: "=JJJ.COEFVAR({93213;99607;38716})",
        returns: [[0.354012245713525]],
        shows: text("GDP per capita of Beijing, Tianjin and Hebei in 2013", "2013 年北京、天津、河北人均地区生产总值"),
      },
      {
        call: '=JJJ.COEFVAR({68788,93213;62403,99607;24283,38716},,"sample","col")',
        returns: [[0.4643442993533093, 0.43357468234745883]],
        shows: text("2009 and 2013, dividing by n − 1", "2009 年与 2013 年，除以 n − 1"),
      },
      {
        call: "=JJJ.COEFVAR({93213;99607;38716},{2114.8;1472.21;7332.61})",
        returns: [[0.4677871216107895]],
        shows: text("Weighted by population", "按人口加权"),
      },
      {
        call: '=JJJ.COEFVAR({1;5},{3;1},"sample")',
        returns: {
          error: "#VALUE!",
          reason: "weights-need-population",
        },
        shows: text("Weights and sample do not go together", "weights 与 sample 不能同用"),
      },
    ],
    seeAlso: ["WILLIAMSON", "SIGMACONV", "GINI"],
  },
  compute: ({ values, weights, mode, by }) => coefficientOfVariation(values, weights, mode, by),
  /** `STDEV.P($B$2:$B$4)/AVERAGE($B$2:$B$4)`; none of Excel's functions takes weights. */
  excelOnly: ({ source, modeOf, has }) => {
    const values = source("values");
    if (values === null || has("weights")) return null;
    const deviation = modeOf("mode") === "sample" ? "STDEV.S" : "STDEV.P";
    const part = distributionRange(values, modeOf("by"));
    return (row, column) => `${deviation}(${part(row, column)})/AVERAGE(${part(row, column)})`;
  },
});
