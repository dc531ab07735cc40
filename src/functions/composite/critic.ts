import { criticWeights, variationWeights } from "../../core/composite/critic-weights";
import { reply, text } from "../../language/localized";
import { directions, directionsOf } from "../arguments/directions";
import type { Cell, Rows } from "../cells";
import { choice, defineFunction, range } from "../define";
import { diakoulaki1995 } from "../references/composite";

export const critic = defineFunction({
  name: "CRITIC",
  family: "composite",
  title: text("CRITIC weights", "CRITIC 权重"),
  summary: text(
    "Weights of indicators by contrast and conflict (CRITIC), or by the coefficient of variation",
    "CRITIC 法：按对比强度与冲突性定权重；或按变异系数定权重",
  ),
  args: [
    range(
      "values",
      text(
        "Units in rows, indicators in columns, each in its own unit; not negative for cv",
        "评价对象按行，指标按列，各有单位；cv 要求非负",
      ),
    ),
    directions(),
    choice("output", text("What is returned", "返回的内容"), {
      weights: text("the weights, a row that adds up to 1", "权重，一行，合计为 1"),
      scores: text("each unit's weighted sum of range-scaled values, a column", "各评价对象标准化值的加权和，一列"),
      table: text("what the weights are made of, in labelled rows", "权重的构成，各占一行并带标签"),
    }),
    choice("mode", text("What a weight rests on", "定权重的方法"), {
      critic: text(
        "standard deviation of the range-scaled values times the conflict with the other indicators",
        "极差标准化值的标准差乘以与其他指标的冲突性",
      ),
      cv: text("the coefficient of variation of the values as they are", "原始值的变异系数"),
    }),
    choice("correlation", text("How a negative correlation counts, in critic", "critic 中负相关的处理"), {
      signed: text("as a conflict: 1 − r, up to 2", "视为冲突：1 − r，最大为 2"),
      absolute: text("as redundant as a positive one: 1 − |r|", "与正相关同样视为重复：1 − |r|"),
    }),
  ],
  errors: "first",
  result: { numbers: "index", except: { mean: "plain", deviation: "plain", 均值: "plain", 标准差: "plain" } },
  input: { tables: { values: { rows: "units", columns: "indicators" } } },
  help: {
    keywords: text(
      `CRITIC method, criteria importance through intercriteria correlation, objective weights, objective weighting,
        indicator weights, weights by correlation, coefficient of variation method, CV weights, standard deviation weights,
        variation coefficient weighting, independent indicators, redundant indicators, conflict between indicators,
        contrast intensity, composite index weights, mathmodels critic_weight, cv_weight, pymcdm critic`,
      `CRITIC法, CRITIC赋权法, CRITIC权重法, 客观赋权, 客观权重, 指标权重, 变异系数法, 变异系数赋权, 变异系数权重,
        对比强度, 冲突性, 指标相关性, 信息量, 独立性权重, 赋权法, 确定权重, 综合评价权重, 标准离差法`,
    ),
    formula: String.raw`C_j = \sigma_j \sum_k (1 - r_{jk})\quad\text{or}\quad C_j = \frac{s_j}{\bar x_j},\qquad w_j = \frac{C_j}{\sum_k C_k},\qquad S_i = \sum_j w_j z_{ij}`,
    where: text(
      String.raw`where $z_{ij}$ is the range-scaled value of unit $i$ in indicator $j$ (see NORMALIZE), $\sigma_j$ its standard deviation, $r_{jk}$ the correlation with indicator $k$, $C_j$ the information, $w_j$ the weight and $S_i$ the score; in cv $s_j$ is the standard deviation and $\bar x_j$ the mean of the values as they are`,
      String.raw`其中 $z_{ij}$ 为评价对象 $i$ 指标 $j$ 的极差标准化值（见 NORMALIZE），$\sigma_j$ 为其标准差，$r_{jk}$ 为与指标 $k$ 的相关系数，$C_j$ 为信息量，$w_j$ 为权重，$S_i$ 为综合得分；cv 中 $s_j$、$\bar x_j$ 为原始值的标准差与均值`,
    ),
    result: text(
      "weights: a row with one for each indicator; scores: a column with one from 0 to 1 for each unit; table: rows contrast, conflict, information, weight, or with cv mean, deviation, cv, weight",
      "weights：一行，每个指标一个；scores：一列，每个评价对象一个，介于 0 与 1；table：对比强度、冲突性、信息量、权重四行，cv 时为均值、标准差、变异系数、权重",
    ),
    missing: text(
      "A unit with a blank is omitted and has a blank score. Fewer than two complete units give #NUM!, and so does a negative value in cv. A constant indicator gives #DIV/0!: omit it; so do indicators that all say the same. The first error value is the result.",
      "含空白的评价对象不参与计算，得分为空白。完整评价对象少于两个，或 cv 中有负值，返回 #NUM!。有指标各值相同（请去掉该指标），或所有指标完全相关，返回 #DIV/0!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A large weight means that an indicator differs much between units and that the others do not say the same. It does not mean that the indicator matters much. With few units the correlations are rough: with three they rest on a single middle value.",
      "权重大说明该指标在各评价对象间差异大，且与其他指标不重复，并不说明它更重要。评价对象少时相关系数很粗略：只有三个时实际只取决于中间那个值。",
    ),
    elsewhere: text(
      "Dividing by n or n − 1 in the standard deviation makes no difference to the weights; the table has n. Some Chinese papers use 1 − |r|: absolute. Some compute cv from range-scaled values, which gives other weights. The R package mathmodels gives scores in per cent.",
      "标准差除以 n 还是 n − 1 不影响权重；表中除以 n。国内有论文用 1 − |r|，即 absolute。也有论文用极差标准化值计算变异系数，权重会不同。R 包 mathmodels 的得分为百分数。",
    ),
    references: [diakoulaki1995],
    examples: [
      {
        call: "=JJJ.CRITIC({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{1,1,-1})",
        returns: [[0.47195502765364516, 0.30210956528207034, 0.22593540706428453]],
        shows: text(
          "Beijing, Tianjin and Hebei 2013: tertiary share, GDP per capita, primary share (less is better)",
          "2013 年北京、天津、河北：第三产业比重、人均地区生产总值、第一产业比重（越低越好）",
        ),
      },
      {
        call: '=JJJ.CRITIC({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{1,1,-1},"table")',
        returns: [
          ["contrast", 0.41853707473025076, 0.44870659223599946, 0.46158048749857694],
          ["conflict", 0.573747445572519, 0.34257534876906504, 0.24905251808706116],
          ["information", 0.24013457750387587, 0.15371581733022618, 0.11495778271137384],
          ["weight", 0.47195502765364516, 0.30210956528207034, 0.22593540706428453],
        ],
        shows: text("How the weights come about", "权重的由来"),
      },
      {
        call: '=JJJ.CRITIC({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{1,1,-1},"scores")',
        returns: [[0.9682762877861497], [0.66194486389147], [0]],
        shows: text("The three regions' scores", "三地的综合得分"),
      },
      {
        call: '=JJJ.CRITIC({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{1,1,-1},,,"absolute")',
        returns: [[0.47195502765364516, 0.30210956528207034, 0.22593540706428453]],
        shows: text("No correlation is negative here, so absolute is the same", "此处没有负相关，absolute 结果相同"),
      },
      {
        call: '=JJJ.CRITIC({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},,"weights","cv")',
        returns: [[0.18137448893372612, 0.19825036386951284, 0.620375147196761]],
        shows: text("By the coefficient of variation", "按变异系数"),
      },
      {
        call: '=JJJ.CRITIC({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},,"table","cv")',
        returns: [
          ["mean", 53.5, 77178.66666666667, 4.833333333333333],
          ["deviation", 17.327434893832383, 27322.193107842242, 5.354333654983493],
          ["cv", 0.3238772877351847, 0.35401224571352496, 1.1077931699965848],
          ["weight", 0.18137448893372612, 0.1982503638695128, 0.6203751471967611],
        ],
        shows: text("Mean, deviation and coefficient of variation of each", "各指标的均值、标准差与变异系数"),
      },
      {
        call: "=JJJ.CRITIC({1,2;1,3;1,5})",
        returns: { error: "#DIV/0!", reason: "constant-column" },
        shows: text("The first indicator is constant", "第一个指标各值相同"),
      },
    ],
    seeAlso: ["ENTROPYWEIGHT", "NORMALIZE", "TOPSIS", "OBSTACLE"],
  },
  compute: ({ values, directions, output, mode, correlation }) => {
    const turned = directionsOf(directions, values.columns);
    const isCritic = mode === "critic";
    const found = isCritic ? criticWeights(values, turned, correlation) : variationWeights(values, turned);
    if (output !== "table") return found[output];
    const names: readonly Cell[] = isCritic
      ? [reply("contrast", "对比强度"), reply("conflict", "冲突性"), reply("information", "信息量")]
      : [reply("mean", "均值"), reply("deviation", "标准差"), "cv"];
    const table: Rows = [...found.parts, found.information].map((numbers, place) => [names[place] as Cell, ...numbers]);
    return [...table, [reply("weight", "权重"), ...found.weights.values]];
  },
});
