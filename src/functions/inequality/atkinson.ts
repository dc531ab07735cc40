import { atkinsonIndex } from "../../core/inequality/atkinson-index";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { levels, weights } from "../arguments/inequality";
import { defineFunction, number } from "../define";
import { atkinson1970 } from "../references/inequality";

export const atkinson = defineFunction({
  name: "ATKINSON",
  family: "inequality",
  title: text("Atkinson index", "阿特金森指数"),
  summary: text(
    "Atkinson index: share of the mean an inequality-averse society would give up",
    "阿特金森指数：厌恶不平等的社会愿意放弃的均值份额",
  ),
  args: [
    levels(),
    number(
      "epsilon",
      text(
        "Aversion to inequality ε, greater than 0; 0.5, 1 and 2 are usual",
        "不平等厌恶参数 ε，大于 0；常用 0.5、1、2",
      ),
    ),
    weights(),
    byDistribution(),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["weights"], rest: "values", isWhole: true, tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `Atkinson, inequality aversion, epsilon, social welfare, ineq Atkinson, REAT atkinson,
        Atkinson inequality, social welfare loss, welfare loss from inequality, inequality aversion parameter,
        equally distributed equivalent income, EDE, sensitivity to the poor, normative inequality`,
      `阿特金森, 不平等厌恶, 社会福利, 阿特金森系数, 艾金森, 阿特金森不平等, 福利损失, 等价收入,
        均等分配等值收入, 厌恶系数, 社会福利函数, 不平等`,
    ),
    formula: String.raw`A_{\varepsilon} = 1 - \frac{1}{\mu} \left( \sum_i p_i x_i^{1-\varepsilon} \right)^{\frac{1}{1-\varepsilon}},\qquad A_1 = 1 - \frac{1}{\mu} \prod_i x_i^{p_i},\qquad p_i = \frac{w_i}{\sum_k w_k}`,
    where: text(
      String.raw`where $x_i$ is the value and $w_i$ the weight of region $i$, $p_i$ its share of the weights (1/n without weights; $k$ runs over all regions), $\mu$ the weighted mean and $\varepsilon$ the aversion; the second form of $A$ is for $\varepsilon = 1$`,
      String.raw`其中 $x_i$、$w_i$ 为地区 $i$ 的数值与权重，$p_i$ 为其权重份额（不加权时为 1/n，$k$ 遍历全部地区），$\mu$ 为加权均值，$\varepsilon$ 为厌恶参数；$A$ 的第二式用于 $\varepsilon = 1$`,
    ),
    result: text(
      "A number from 0 (all equal) to 1; by row or col one for each",
      "介于 0（完全均等）与 1 的数值；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped together with their weight, a blank weight with its value. A zero with ε ≥ 1 returns 1. ε of 0 or less gives #NUM!, as does a negative value; values that are all zero give #DIV/0!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白及其权重，权重为空白时跳过该数值。ε ≥ 1 且含零值时结果为 1。ε 不大于 0 或数值为负返回 #NUM!；数值全为零时为 #DIV/0!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "0.093 with ε = 1 means: 90.7% of the mean, spread equally, would give the same welfare. The larger ε, the more the lowest values count. The equally distributed equivalent is mean × (1 − A).",
      "ε = 1 时 0.093 表示：若平均分配，只需均值的 90.7% 即可达到同样的福利。ε 越大，低值的影响越大。均等分配等价值为 均值 ×（1 − A）。",
    ),
    elsewhere: text(
      "ineq, REAT and PySAL return the same for positive values. With a zero REAT returns NA at ε = 1 and PySAL raises an error; with negative values REAT returns numbers such as 6.7.",
      "数值均为正时 ineq、REAT 与 PySAL 结果相同。含零值时 REAT 在 ε = 1 处为 NA，PySAL 报错；含负值时 REAT 会给出 6.7 之类的数值。",
    ),
    references: [atkinson1970],
    benchmark: { epsilon: 0.5 },
    examples: [
      {
        call: "=JJJ.ATKINSON({93213;99607;38716},1,{2114.8;1472.21;7332.61})",
        returns: [[0.09300010449494822]],
        shows: text(
          "GDP per capita of Beijing, Tianjin and Hebei in 2013, weighted by population",
          "2013 年北京、天津、河北人均地区生产总值，按人口加权",
        ),
      },
      {
        call: "=JJJ.ATKINSON({93213;99607;38716},0.5)",
        returns: [[0.037447452952542946]],
        shows: text("Little aversion, each region counting alike", "厌恶程度较低，三地权重相同"),
      },
      {
        call: "=JJJ.ATKINSON({0;5;9},1)",
        returns: [[1]],
        shows: text("A region with nothing, at ε = 1 or more", "ε 不小于 1 时，有一地为零"),
      },
      {
        call: "=JJJ.ATKINSON({1;4},0)",
        returns: { error: "#NUM!" },
        shows: text("Without aversion there is nothing to measure", "没有厌恶便无从度量"),
      },
    ],
    seeAlso: ["GINI", "THEIL"],
  },
  compute: ({ values, epsilon, weights, by }) => atkinsonIndex(values, epsilon, weights, by),
});
