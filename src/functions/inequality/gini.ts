import { giniIndex } from "../../core/inequality/gini-index";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { levels, weights } from "../arguments/inequality";
import { choice, defineFunction } from "../define";
import { deaton1997, gini1912, gini1914 } from "../references/inequality";
import { sourceOf } from "../references/reference";

export const gini = defineFunction({
  name: "GINI",
  family: "inequality",
  title: text("Gini index", "基尼系数"),
  summary: text("Gini index: 0 = all equal, towards 1 = all in one place", "基尼系数：0 为完全均等，越接近 1 越集中"),
  args: [
    levels(),
    weights(),
    choice("correction", text("Whether to correct for few observations", "是否作小样本修正"), {
      none: text(
        "the index of these values as they are: at most 1 − 1/n, with weights at most 1 − min w/Σw",
        "就这些数值本身计算，最大为 1 − 1/n，加权时最大为 1 − 最小 w/Σw",
      ),
      sample: text("times n/(n − 1): at most 1; not with weights", "乘以 n/(n − 1)，最大为 1；不可与 weights 合用"),
    }),
    byDistribution(),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["weights"], rest: "values", isWhole: true, tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `Gini coefficient, Gini index, income inequality, concentration ratio, Lorenz, REAT gini, ineq Gini,
        Gini ratio, inequality, income distribution, inequality of income, regional inequality,
        spatial inequality, wealth distribution, how unequal, unequal distribution, equality, weighted Gini,
        population weighted Gini, Gini weighted by population, equity, fairness, disparity, PySAL Gini,
        Stata ginidesc, Stata inequal7, ineqdeco, SPSSAU`,
      `基尼, 基尼系数, 收入差距, 不平等, 不均衡, 基尼指数, 收入分配, 贫富差距, 收入不平等, 收入不均, 分配不均,
        地区不平等, 地区差距, 区域差距, 加权基尼系数, 人口加权基尼系数, 分配公平, 公平程度, 均等程度, 差异程度,
        不平等程度, 财富分布, 城乡收入差距, 吉尼系数, 坚尼系数, 洛伦兹`,
    ),
    formula: String.raw`G = \frac{\sum_i \sum_j w_i w_j \, |x_i - x_j|}{2 \mu W^2},\quad W = \sum_i w_i,\quad \mu = \frac{\sum_i w_i x_i}{W}`,
    where: text(
      String.raw`where $x_i$ and $x_j$ are the values and $w_i$ and $w_j$ the weights of regions $i$ and $j$ (1 without weights), $W$ the sum of the weights and $\mu$ the weighted mean; sample multiplies $G$ by n/(n − 1)`,
      String.raw`其中 $x_i$、$x_j$ 为地区 $i$、$j$ 的数值，$w_i$、$w_j$ 为权重（不加权时为 1），$W$ 为权重之和，$\mu$ 为加权均值；sample 将 $G$ 乘以 n/(n − 1)`,
    ),
    result: text(
      "A number from 0 to 1 − 1/n (with weights to 1 − min w/Σw, with sample to 1); by row or col one for each",
      "介于 0 与 1 − 1/n 的数值（加权时上限为 1 − 最小 w/Σw，sample 时为 1）；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped together with their weight, a blank weight with its value. Values that are all zero give #DIV/0!; a negative value or weight gives #NUM!, as does sample for fewer than two values; sample with weights gives #VALUE!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白及其权重，权重为空白时跳过该数值。数值全为零时为 #DIV/0!；数值或权重为负返回 #NUM!，sample 少于两个数值时亦然；sample 与 weights 同时给出返回 #VALUE!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "For incomes of persons 0.2 to 0.3 is often called fairly equal, 0.3 to 0.4 reasonable, above 0.4 a wide gap (the warning line in Chinese statistics). These bands are not for regions: weighted by population, the means of regions are never further apart than the persons in them (without weights they can be). With three regions the plain index cannot exceed 0.67: use sample when numbers of regions differ.",
      "用于个人收入时，0.2～0.3 常视为比较平均，0.3～0.4 相对合理，0.4 以上差距较大（国内常称“警戒线”）。该标准不适用于地区数据：按人口加权时，地区均值之间的差距不会大于个人之间的差距（不加权时则可能）。只有三个地区时未修正的系数不会超过 0.67，地区数不同时宜用 sample 比较。",
    ),
    elsewhere: text(
      "REAT's gini with weighting sorts the values but not their weights, so it is right for sorted values only (gini2 is right, and slow); EconGeo rounds to 3 decimals; PySAL's Gini flattens a panel and gives numbers above 1. ineq, REAT and PySAL agree without weights.",
      "REAT 的 gini 带 weighting 时只排序数值而未排序权重，仅在数值已排序时正确（gini2 正确但很慢）；EconGeo 取三位小数；PySAL 的 Gini 把面板拉平，结果会超过 1。不加权时 ineq、REAT 与 PySAL 结果一致。",
    ),
    references: [
      sourceOf(gini1912, text("the mean difference", "平均差")),
      sourceOf(gini1914, text("the ratio", "集中比率，即基尼系数")),
      sourceOf(deaton1997, text("ch. 3: the small-sample form", "第 3 章：小样本形式")),
    ],
    examples: [
      {
        call: "=JJJ.GINI({93213;99607;38716},{2114.8;1472.21;7332.61})",
        returns: [[0.22211340903651378]],
        shows: text(
          "GDP per capita of Beijing, Tianjin and Hebei in 2013, weighted by population",
          "2013 年北京、天津、河北人均地区生产总值，按人口加权",
        ),
      },
      {
        call: '=JJJ.GINI({93213;99607;38716},,"sample")',
        returns: [[0.26298718125906984]],
        shows: text("Each region counting alike, corrected for n = 3", "三地权重相同，并作 n = 3 的小样本修正"),
      },
      {
        call: '=JJJ.GINI({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},,,"col")',
        returns: [[0.5780149671700449, 0.262962586853841, 0.1687307896156321]],
        shows: text("How unevenly each sector is spread over the three regions", "三次产业在三地间分布的不均程度"),
      },
      {
        call: '=JJJ.GINI({0;1},{99;1},"sample")',
        returns: {
          error: "#VALUE!",
          reason: "weights-without-sample",
        },
        shows: text("The small-sample correction has no weighted form", "小样本修正没有加权形式"),
      },
      {
        call: "=JJJ.GINI({3;-1;2})",
        returns: { error: "#NUM!" },
        shows: text("Negative values have no Gini index between 0 and 1", "数值为负时没有介于 0 与 1 的基尼系数"),
      },
    ],
    seeAlso: ["LORENZ", "GINIDECOMP", "THEIL", "HOOVER", "LOCGINI"],
  },
  compute: ({ values, weights, correction, by }) => giniIndex(values, weights, correction, by),
});
