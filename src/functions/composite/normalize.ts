import { normalize as normalizeColumns } from "../../core/composite/normalization";
import { text } from "../../language/localized";
import { directions, directionsOf } from "../arguments/directions";
import { choice, defineFunction, number, range } from "../define";
import { hwangYoon1981, kizielewicz2023 } from "../references/composite";

export const normalize = defineFunction({
  name: "NORMALIZE",
  family: "composite",
  title: text("Normalised indicators", "指标标准化"),
  summary: text(
    "Indicators on a common scale, column by column, more being better in each",
    "逐列将指标标准化，结果均为越大越好",
  ),
  args: [
    range(
      "values",
      text(
        "Units in rows, indicators in columns, each in its own unit; not negative for max and sum",
        "评价对象按行，指标按列，各有单位；用 max、sum 时不得为负",
      ),
    ),
    directions(),
    choice("mode", text("What each column is scaled by", "各列的标准化方法"), {
      minmax: text(
        "(x − min)/(max − min), a cost (max − x)/(max − min): 0 to 1",
        "(x − min)/(max − min)，逆向 (max − x)/(max − min)：介于 0 与 1",
      ),
      zscore: text(
        "(x − mean)/s, population standard deviation; a cost with its sign turned",
        "(x − 均值)/s，总体标准差；逆向取相反数",
      ),
      max: text("x/max, a cost 1 − x/max", "x/max，逆向 1 − x/max"),
      sum: text("x/Σx, a cost (1/x)/Σ(1/x): adds up to 1", "x/Σx，逆向 (1/x)/Σ(1/x)：合计为 1"),
      vector: text("x/√Σx², a cost 1 − x/√Σx²", "x/√Σx²，逆向 1 − x/√Σx²"),
    }),
    number("shift", text("Added to every normalised value, 0 if omitted", "加到每个标准化值上的平移量，省略时为 0"), {
      optional: true,
    }),
  ],
  errors: "in place",
  result: { numbers: "index" },
  input: { tables: { values: { rows: "units", columns: "indicators" } } },
  help: {
    keywords: text(
      `standardize, standardise, normalise, min-max, range scaling, z-score, dimensionless, scaling,
        normalization, standardization, normalisation, standardisation, rescale, scale to 0 and 1, zero to one,
        unit free, different units, units of measurement, remove units, make indicators comparable,
        comparable indicators, positive and negative indicators, reverse indicators, invert an indicator,
        cost and benefit indicators, data preprocessing, standard score, feature scaling, min max,
        vector normalisation`,
      `归一化, 标准化, 无量纲, 极差标准化, 指标处理, 归一, 规范化, 正向化, 逆向指标, 负向指标, 正向指标,
        逆向化, 去量纲, 消除量纲, 无量纲化, 无量纲化处理, 量纲, 极差法, 极值法, 最大最小值, 最小最大值标准化,
        Z分数, Z标准化, z-score标准化, 数据标准化, 数据预处理, 标准差标准化, 正负指标`,
    ),
    formula: String.raw`z_{ij} = \frac{x_{ij} - \min_i x_{ij}}{\max_i x_{ij} - \min_i x_{ij}}\ (+),\qquad z_{ij} = \frac{\max_i x_{ij} - x_{ij}}{\max_i x_{ij} - \min_i x_{ij}}\ (-)`,
    where: text(
      String.raw`where $x_{ij}$ is the value of unit $i$ in indicator $j$ and $z_{ij}$ the scaled one: (+) where more is better, (−) where less is better`,
      String.raw`其中 $x_{ij}$ 为评价对象 $i$ 指标 $j$ 的数值，$z_{ij}$ 为标准化值；(+) 为正向指标，(−) 为逆向指标`,
    ),
    result: text("Plain numbers in the same shape as values", "无量纲数值，与 values 大小相同"),
    missing: text(
      "A blank stays blank and counts nowhere. A column without variation (minmax, zscore), of zeros (max, sum, vector) or, as a cost in sum, with a zero gives #DIV/0! in its cells. An error value comes out in its place and in every cell of its column. A negative value gives #NUM! in max and sum.",
      "空白仍为空白，且不参与计算。列无差异（minmax、zscore）、全为零（max、sum、vector）或逆向 sum 中含零时，该列为 #DIV/0!。错误值在原位返回，并使该列全部返回该错误。max、sum 中有负值返回 #NUM!。",
    ),
    reading: text(
      "After minmax the best unit of a column is 1 and the worst 0, so that one extreme unit presses all others together. A shift such as 0.0001 only serves formulas that take logarithms.",
      "minmax 使每列最优者为 1、最劣者为 0，极端值会压缩其余评价对象的差距。平移量（如 0.0001）只为需要取对数的公式而设。",
    ),
    elsewhere: text(
      "The forms of costs differ between authors: min/x is common for max, and for vector the benefit form with a reversed ranking. Here they are those of pymcdm. pymcdm returns 1 for a column without variation in minmax; here it is an error. Excel's STANDARDIZE with STDEV.S uses the sample standard deviation.",
      "逆向指标的形式各家不同：max 常用 min/x，vector 常用正向公式再反转排序；此处与 pymcdm 相同。pymcdm 的 minmax 对无差异的列返回 1，此处报错。Excel 的 STANDARDIZE 配 STDEV.S 用样本标准差。",
    ),
    references: [hwangYoon1981, kizielewicz2023],
    examples: [
      {
        call: '=JJJ.NORMALIZE({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{"+","+","-"})',
        returns: [
          [1, 0.8949926918592238, 1],
          [0.30434782608695654, 1, 0.9568965517241379],
          [0, 0, 0],
        ],
        shows: text(
          "Beijing, Tianjin and Hebei 2013: tertiary share, GDP per capita, primary share (less is better)",
          "2013 年北京、天津、河北：第三产业比重、人均地区生产总值、第一产业比重（越低越好）",
        ),
      },
      {
        call: '=JJJ.NORMALIZE({1;2;3},,"zscore")',
        returns: [[-1.224744871391589], [0], [1.224744871391589]],
        shows: text("Standard scores with the population standard deviation", "用总体标准差的标准分数"),
      },
      {
        call: '=JJJ.NORMALIZE({1;2;5},-1,"max")',
        returns: [[0.8], [0.6], [0]],
        shows: text("A cost in parts of the largest", "以最大值为单位的逆向指标"),
      },
      {
        call: '=JJJ.NORMALIZE({1,1;3,4},{1,-1},"sum")',
        returns: [
          [0.25, 0.8],
          [0.75, 0.2],
        ],
        shows: text("A benefit and a cost, each adding up to 1", "正向与逆向指标，各列合计为 1"),
      },
      {
        call: '=JJJ.NORMALIZE({3;4},,"vector")',
        returns: [[0.6], [0.8]],
        shows: text("Parts of the length of the column", "以列向量长度为单位"),
      },
      {
        call: "=JJJ.NORMALIZE({1;2;3},,,0.01)",
        returns: [[0.01], [0.51], [1.01]],
        shows: text("With a shift, for formulas with logarithms", "加平移量，用于取对数的公式"),
      },
      {
        call: '=JJJ.NORMALIZE({1,2;3,4},{"+","up"})',
        returns: {
          error: "#VALUE!",
          reason: "unknown-direction",
        },
        shows: text("An unknown direction", "无法识别的方向"),
      },
    ],
    seeAlso: ["ENTROPYWEIGHT", "TOPSIS", "COORDINATION"],
  },
  compute: ({ values, directions, mode, shift }) =>
    normalizeColumns(values, directionsOf(directions, values.columns), mode, shift ?? 0),
});
