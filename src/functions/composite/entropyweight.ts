import { entropyWeights } from "../../core/composite/entropy-weights";
import { reply, text } from "../../language/localized";
import { directions, directionsOf } from "../arguments/directions";
import { choice, defineFunction, number, range } from "../define";
import { shannon1948, zou2006 } from "../references/composite";
import { cellsOf } from "../runtime/matrix-cells";

export const entropyweight = defineFunction({
  name: "ENTROPYWEIGHT",
  family: "composite",
  title: text("Entropy weight method", "熵值法"),
  summary: text(
    "Weights of indicators by how much units differ in them, and scores of the units",
    "熵值法：按指标区分度定权重，并计算综合得分",
  ),
  args: [
    range(
      "values",
      text("Units in rows, indicators in columns, each in its own unit", "评价对象按行，指标按列，各有单位"),
    ),
    directions(),
    number(
      "shift",
      text(
        "Added to the range-scaled values before the logarithm, not negative, 0 if omitted",
        "取对数前加到极差标准化值上的平移量，非负，省略时为 0",
      ),
      { optional: true },
    ),
    choice("output", text("What is returned", "返回的内容"), {
      weights: text("the weights, a row that adds up to 1", "权重，一行，合计为 1"),
      scores: text("each unit's weighted sum of range-scaled values, a column", "各评价对象标准化值的加权和，一列"),
      entropy: text("the entropies, a row from 0 to 1", "熵值，一行，介于 0 与 1"),
      table: text("entropy, divergence and weight, each in a labelled row", "熵值、差异系数与权重，各占一行并带标签"),
    }),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { tables: { values: { rows: "units", columns: "indicators" } } },
  help: {
    keywords: text(
      `entropy weight, entropy method, EWM, objective weights, composite index, indicator weights,
        weight of indicators, weights, weighting indicators, determine weights, objective weighting,
        entropy weighting, information entropy weight, data-driven weights, evaluation index,
        composite indicator, composite score, composite evaluation, comprehensive evaluation,
        combine indicators, combine indicators into one index, weighted score, index system,
        aggregate indicators, multi-indicator evaluation, development index`,
      `熵权, 熵权法, 熵值法, 客观赋权, 综合评价, 指标权重, 熵值, 熵值赋权, 熵值赋权法, 熵权法赋权, 权重,
        确定权重, 计算权重, 权重确定, 赋权, 赋权法, 指标赋权, 客观权重, 综合得分, 综合指数, 综合指标,
        综合评价指数, 综合评价法, 多指标综合评价, 指标体系, 综合发展水平, 评价指标体系, 信息效用,
        高质量发展指数, 熵值法权重`,
    ),
    formula: String.raw`p_{ij} = \frac{z_{ij} + c}{\sum_i (z_{ij} + c)},\quad e_j = -\frac{1}{\ln n}\sum_i p_{ij}\ln p_{ij},\quad w_j = \frac{1 - e_j}{\sum_k (1 - e_k)},\quad S_i = \sum_j w_j z_{ij}`,
    where: text(
      String.raw`where $z_{ij}$ is the range-scaled value of unit $i$ in indicator $j$ (see NORMALIZE), $c$ the shift, $p_{ij}$ the unit's part, $n$ the number of units, $e_j$ the entropy and $w_j$ the weight of the indicator and $S_i$ the score of the unit; $k$ runs over all indicators`,
      String.raw`其中 $z_{ij}$ 为评价对象 $i$ 指标 $j$ 的极差标准化值（见 NORMALIZE），$c$ 为平移量，$p_{ij}$ 为该对象所占份额，$n$ 为评价对象个数，$e_j$、$w_j$ 为指标的熵值与权重，$S_i$ 为综合得分，$k$ 遍历全部指标`,
    ),
    result: text(
      "weights and entropy: a row with one for each indicator; scores: a column with one from 0 to 1 for each unit; table: rows entropy, divergence, weight with one column for each indicator",
      "weights 与 entropy：一行，每个指标一个；scores：一列，每个评价对象一个，介于 0 与 1；table：熵值、差异系数、权重三行，每个指标一列",
    ),
    missing: text(
      "A unit with a blank is omitted and has a blank score. An indicator that is the same everywhere has entropy 1 and weight 0; when none varies the result is #DIV/0!. Fewer than two complete units or a negative shift give #NUM!. The first error value is the result.",
      "含空白的评价对象不参与计算，得分为空白。各评价对象取值相同的指标熵为 1、权重为 0；所有指标均无差异时返回 #DIV/0!。完整评价对象少于两个或平移量为负返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A large weight means that the units differ much in an indicator, not that it matters much. With 0·ln 0 = 0 no shift is needed; a shift changes the weights, so state it. With three units the weights rest on a single middle value.",
      "权重大只说明各评价对象在该指标上差异大，并不说明它更重要。取 0·ln 0 = 0 时无需平移；平移会改变权重，应予注明。只有三个评价对象时，权重实际只取决于中间那个值。",
    ),
    elsewhere: text(
      "Many papers add 0.0001 or 0.01 before the logarithm, and some keep it in the scores; here the scores are of the values without shift. The R package mathmodels scales to 0.002…0.998 instead of 0…1 and multiplies the scores by 100. Some authors take the parts of the raw values without scaling them.",
      "许多论文取对数前加 0.0001 或 0.01，有的得分中也保留平移；此处得分用未平移的值。R 包 mathmodels 标准化到 0.002～0.998 而非 0～1，得分乘以 100。也有作者直接用原始值的比重而不作标准化。",
    ),
    references: [shannon1948, zou2006],
    examples: [
      {
        call: '=JJJ.ENTROPYWEIGHT({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{"+","+","-"})',
        returns: [[0.40593556597834407, 0.29750496628394896, 0.2965594677377069]],
        shows: text(
          "Beijing, Tianjin and Hebei 2013: tertiary share, GDP per capita, primary share (less is better)",
          "2013 年北京、天津、河北：第三产业比重、人均地区生产总值、第一产业比重（越低越好）",
        ),
      },
      {
        call: '=JJJ.ENTROPYWEIGHT({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{1,1,-1},,"scores")',
        returns: [[0.9687598043320101], [0.7048273053801938], [0]],
        shows: text("The three regions' scores", "三地的综合得分"),
      },
      {
        call: '=JJJ.ENTROPYWEIGHT({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{1,1,-1},,"table")',
        returns: [
          ["entropy", 0.4945081963315116, 0.629531544877669, 0.6307089282004482],
          ["divergence", 0.5054918036684884, 0.370468455122331, 0.3692910717995518],
          ["weight", 0.40593556597834407, 0.29750496628394896, 0.2965594677377069],
        ],
        shows: text("How the weights come about", "权重的由来"),
      },
      {
        call: "=JJJ.ENTROPYWEIGHT({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{1,1,-1},0.0001)",
        returns: [[0.40589740485139375, 0.2975189650129844, 0.2965836301356219]],
        shows: text("With the shift that many papers use", "加上许多论文所用的平移量"),
      },
      {
        call: "=JJJ.ENTROPYWEIGHT({1,2;3,4},{1,1,-1})",
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("More directions than indicators", "方向的个数多于指标"),
      },
    ],
    seeAlso: ["NORMALIZE", "TOPSIS", "ENTROPY"],
  },
  compute: ({ values, directions, shift, output }) => {
    const result = entropyWeights(values, directionsOf(directions, values.columns), shift ?? 0);
    switch (output) {
      case "weights":
        return result.weights;
      case "scores":
        return result.scores;
      case "entropy":
        return result.entropies;
      case "table":
        return [
          [reply("entropy", "熵值"), ...(cellsOf(result.entropies)[0] ?? [])],
          [reply("divergence", "差异系数"), ...(cellsOf(result.divergences)[0] ?? [])],
          [reply("weight", "权重"), ...(cellsOf(result.weights)[0] ?? [])],
        ];
    }
  },
});
