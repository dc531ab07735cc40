import { lorenzCurve } from "../../core/inequality/lorenz-curve";
import { text } from "../../language/localized";
import { levels, weights } from "../arguments/inequality";
import { defineFunction } from "../define";
import { lorenz1905 } from "../references/inequality";

export const lorenz = defineFunction({
  name: "LORENZ",
  family: "inequality",
  title: text("Lorenz curve", "洛伦兹曲线"),
  summary: text("Points of the Lorenz curve, ready for a chart", "洛伦兹曲线的各点，可直接作图"),
  args: [levels(), weights()],
  errors: "first",
  result: { numbers: "share", picture: { kind: "curve" } },
  input: { lines: ["weights"], rest: "values", isWhole: true },
  help: {
    keywords: text(
      `Lorenz curve, cumulative share, concentration curve, REAT lorenz, ineq Lc, Lorenz plot, Lorenz diagram,
        curve of inequality, cumulative distribution of income, cumulative percentage, draw the Lorenz curve,
        plot inequality, share of the poorest, income share of the bottom, curve, Palma ratio, top 10 percent,
        bottom 40 percent, deciles, quintiles, income shares`,
      `洛伦茨, 劳伦兹曲线, 累积份额, 洛伦兹, 洛仑兹曲线, 劳伦茨曲线, 罗伦兹曲线, 累计百分比, 累积分布,
        累计比重, 收入分配曲线, 画曲线, 作图, 最贫穷人口的收入比重, 集中曲线, 十等分, 五等分, 收入份额`,
    ),
    formula: String.raw`F_k = \frac{\sum_{i \le k} w_{(i)}}{\sum_i w_i},\qquad L_k = \frac{\sum_{i \le k} w_{(i)} x_{(i)}}{\sum_i w_i x_i},\qquad x_{(1)} \le x_{(2)} \le \dots`,
    where: text(
      String.raw`where $x_{(i)}$ is the value at rank $i$ from the lowest, $w_{(i)}$ its weight (1 without weights), $F_k$ and $L_k$ are the shares of weights and of values up to rank $k$`,
      String.raw`其中 $x_{(i)}$ 为由低到高第 $i$ 位的数值，$w_{(i)}$ 为其权重（不加权时为 1），$F_k$、$L_k$ 为至第 $k$ 位的权重与数值累计份额`,
    ),
    result: text(
      "n + 1 rows of two fractions, from (0, 0) to (1, 1): cumulated share of the population, cumulated share of the values",
      "n + 1 行、两列小数，从 (0, 0) 到 (1, 1)：人口累计份额与数值累计份额",
    ),
    missing: text(
      "Blanks are skipped together with their weight, a blank weight with its value, so that there are fewer rows. Values or weights that are all zero give #DIV/0!, a negative number #NUM!. The first error value is the result.",
      "跳过空白及其权重，权重为空白时跳过该数值，行数相应减少。数值或权重全为零时为 #DIV/0!，负值返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Insert an XY chart with lines over the two columns. GINI with the same arguments is twice the area between the curve and the diagonal. For totals and population instead of values per head, divide first: LORENZ(output/population, population).",
      "选中两列插入带直线的散点图即可。参数相同的 GINI 等于曲线与对角线之间面积的两倍。若手中是总量与人口而非人均值，先相除：LORENZ(产出/人口, 人口)。",
    ),
    elsewhere: text(
      "EconGeo (Lorenz.curve), ineq (Lc) and PySAL (lorenz_curve) return the same points without weights.",
      "不加权时 EconGeo（Lorenz.curve）、ineq（Lc）与 PySAL（lorenz_curve）给出相同的点。",
    ),
    references: [lorenz1905],
    examples: [
      {
        call: "=JJJ.LORENZ({93213;99607;38716},{2114.8;1472.21;7332.61})",
        returns: [
          [0, 0],
          [0.6715077997219683, 0.4522989529187583],
          [0.8651775428082663, 0.7663659498084748],
          [1, 1],
        ],
        shows: text(
          "Hebei, Beijing, Tianjin in 2013: 67% of the people have 45% of the output",
          "2013 年河北、北京、天津：67% 的人口拥有 45% 的产出",
        ),
      },
      {
        call: "=JJJ.LORENZ({93213;99607;38716})",
        returns: [
          [0, 0],
          [0.3333333333333333, 0.16721373782046853],
          [0.6666666666666666, 0.5697990809204616],
          [1, 1],
        ],
        shows: text("Each region counting alike", "三地权重相同"),
      },
      {
        call: "=JJJ.LORENZ({1;-2})",
        returns: { error: "#NUM!" },
        shows: text("Shares need values of zero or more", "份额要求数值不小于零"),
      },
    ],
    seeAlso: ["GINI", "HOOVER"],
  },
  compute: ({ values, weights }) => lorenzCurve(values, weights),
});
