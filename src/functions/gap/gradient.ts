import { gradientRange, gradientRatio, gradientRelative, gradientSteps } from "../../core/gap/gradient";
import { highestOf, lowestOf } from "../../core/numeric/vectors";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { tang2018 } from "../references/gap";
import { allNumbers, signed, sum } from "../step-by-step";

export const gradient = defineFunction({
  name: "GRADIENT",
  family: "gap",
  title: text("Gradient between regions", "地区间梯度"),
  summary: text(
    "Gradient between regions: how far levels drop from the highest to the lowest",
    "地区间梯度：由最高到最低的落差",
  ),
  args: [
    range(
      "levels",
      text(
        "One level for each region, any unit, in a row, a column or a block",
        "各地区的水平值，任意单位，行、列或区域均可",
      ),
    ),
    choice("mode", text("What is returned", "返回的内容"), {
      range: text("highest − lowest", "最高 − 最低"),
      ratio: text("highest/lowest", "最高/最低"),
      relative: text("(highest − lowest)/mean", "（最高 − 最低）/均值"),
      steps: text(
        "a table from the highest level down: rank, level, step to the next lower level, distance to the top",
        "由高到低的表：名次、水平、与下一级的差、与最高者的差",
      ),
    }),
  ],
  errors: "first",
  result: { numbers: "amount", except: { ratio: "index", relative: "index" }, ordered: ["steps"] },
  help: {
    keywords: text(
      `industrial gradient, range ratio, max min ratio, spread, gap between regions, regional gradient,
        development gradient, economic gradient, richest to poorest, max to min ratio, range,
        ratio of extremes, ranking of regions, rank regions by level, steps between regions, core periphery,
        top to bottom ratio, relative to the richest, ratio of richest to poorest, ladder of regions`,
      `梯度, 梯度差, 极差, 极比, 极值比, 极值差, 地区梯度, 区域梯度, 经济梯度, 发展梯度, 最高与最低之比,
        极差系数, 相对极差, 倍率, 地区排序, 排名, 最大最小值之比, 全距, 梯度差异, 最富与最穷, 贫富地区之比`,
    ),
    formula: String.raw`G = \max_i y_i - \min_i y_i,\qquad d_{(k)} = y_{(k)} - y_{(k+1)}`,
    where: text(
      String.raw`where $y_i$ is the level of region $i$, $y_{(k)}$ the one at rank $k$ from the top, $d_{(k)}$ the drop to the next and $G$ the range`,
      String.raw`其中 $y_i$ 为地区 $i$ 的水平，$y_{(k)}$ 为由高到低第 $k$ 位的水平，$d_{(k)}$ 为与下一位的落差，$G$ 为极差`,
    ),
    result: text(
      "One number in the unit of the input (ratio and relative: a plain number); steps spills one row for each level and four columns",
      "单个数值，单位与输入相同（ratio 与 relative 无量纲）；steps 溢出为每个水平一行、共四列",
    ),
    missing: text(
      "Blanks are skipped. Equal levels keep the order of the input. The first error value is the result.",
      "跳过空白。相等的水平保持输入顺序。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "This is the gradient in the sense of Tang et al. (2018), who give no formula: regions ordered by a level and the drops between them. For the industrial gradient coefficient, which needs employment, see GRADIENTCOEF.",
      "此处的梯度取 Tang 等（2018）的含义（原文未给公式）：按水平排序后各级之间的落差。需要就业数据的产业梯度系数见 GRADIENTCOEF。",
    ),
    references: [tang2018],
    examples: [
      {
        call: "=JJJ.GRADIENT({76.9;48.1;35.5})",
        returns: [[41.4]],
        shows: text(
          "Tertiary shares of 2013: drop from Beijing to Hebei in percentage points",
          "2013 年第三产业比重：北京到河北的落差（百分点）",
        ),
      },
      {
        call: '=JJJ.GRADIENT({76.9;48.1;35.5},"steps")',
        returns: [
          [1, 76.9, 28.8, 0],
          [2, 48.1, 12.6, 28.8],
          [3, 35.5, null, 41.4],
        ],
        shows: text("The steps of the gradient", "梯度的各级落差"),
      },
      {
        call: '=JJJ.GRADIENT({76.9;48.1;35.5},"ratio")',
        returns: [[2.1661971830985918]],
        shows: text("How many times the lowest", "最高为最低的多少倍"),
      },
    ],
    seeAlso: ["GAP"],
  },
  compute: ({ levels, mode }) => {
    switch (mode) {
      case "range":
        return gradientRange(levels);
      case "ratio":
        return gradientRatio(levels);
      case "relative":
        return gradientRelative(levels);
      case "steps":
        return gradientSteps(levels).map(({ rank, level, step, toTop }) => [rank, level, step, toTop]);
    }
  },
  /** `MAX($B$2:$B$4)-MIN($B$2:$B$4)`; the table of steps has no such formula. */
  excelOnly: ({ source, modeOf }) => {
    const all = source("levels")?.all;
    if (all === undefined) return null;
    const formulas: Readonly<Record<string, string>> = {
      range: `MAX(${all})-MIN(${all})`,
      ratio: `MAX(${all})/MIN(${all})`,
      relative: `(MAX(${all})-MIN(${all}))/AVERAGE(${all})`,
    };
    const formula = formulas[modeOf("mode")];
    return formula === undefined ? null : () => formula;
  },
  /** The largest level compared with the smallest. */
  stepByStep: ({ rows, modeOf, write }) => {
    const levels = allNumbers(rows("levels"));
    if (levels.length === 0) return null;
    const [most, least] = [highestOf(levels), lowestOf(levels)].map((level) => signed(level, write));
    switch (modeOf("mode")) {
      case "range":
        return `${most ?? ""} − ${least ?? ""}`;
      case "ratio":
        return `${most ?? ""} / ${least ?? ""}`;
      case "relative":
        return `(${most ?? ""} − ${least ?? ""}) / (${sum(levels, write)} / ${write(levels.length)})`;
      default:
        return null;
    }
  },
});
