import { greyRelationalDegree } from "../../core/composite/grey-relational-degree";
import { text } from "../../language/localized";
import { choice, defineFunction, number, range } from "../define";
import { deng1982, deng1989 } from "../references/composite";
import { sourceOf } from "../references/reference";

export const greyrel = defineFunction({
  name: "GREYREL",
  family: "composite",
  title: text("Grey relational degree", "灰色关联度"),
  summary: text(
    "Grey relational degree: how alike sequences run to a reference sequence, 0 to 1",
    "灰色关联度：各序列与参考序列变化的接近程度，介于 0 与 1",
  ),
  args: [
    range(
      "reference",
      text(
        "The reference sequence, such as one value for each year: a row, or a column beside sequences in columns",
        "参考序列，如每年一个值：一行；比较序列按列时为一列",
      ),
    ),
    range(
      "comparisons",
      text(
        "The sequences to compare, as long as the reference: one in each row, or in each column where the reference is a column",
        "比较序列，与参考序列等长：每行一个；参考序列为一列时每列一个",
      ),
    ),
    number(
      "rho",
      text(
        "Distinguishing coefficient, above 0 and up to 1, 0.5 if omitted",
        "分辨系数，大于 0 且不超过 1，省略时为 0.5",
      ),
      { optional: true },
    ),
    choice("scaling", text("What each sequence is divided by first", "各序列先除以什么"), {
      initial: text("its first value", "其首个值（初值化）"),
      mean: text("its mean", "其均值（均值化）"),
      none: text("nothing: the sequences are comparable as they are", "不作处理：序列本身可比"),
    }),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["reference"], rest: "comparisons" },
  help: {
    keywords: text(
      `grey relational, gray relational analysis, GRA, grey correlation, Deng, grey relational analysis,
        grey system, grey incidence, relational grade, correlation of trends, closeness of sequences,
        which factor matters most, influencing factors, small sample correlation, driving factors,
        association of series, similar trends, resolution coefficient, distinguishing coefficient, rho`,
      `灰色关联, 灰关联, 灰色关联分析, 邓聚龙, 关联系数, 灰色关联度, 灰色关联系数, 灰色系统, 灰色理论,
        灰色预测, 关联度, 关联分析, 关联程度, 影响因素, 因素分析, 哪个因素影响最大, 参考序列, 母序列, 比较序列,
        子序列, 序列接近程度, 小样本, 分辨系数`,
    ),
    formula: String.raw`\gamma_i = \frac{1}{m}\sum_{k=1}^{m} \frac{\Delta_{\min} + \rho\,\Delta_{\max}}{\Delta_i(k) + \rho\,\Delta_{\max}},\qquad \Delta_i(k) = |x_0(k) - x_i(k)|`,
    where: text(
      String.raw`where $x_0(k)$ and $x_i(k)$ are point $k$ of the reference and of comparison $i$ after scaling, $m$ is the number of points, $\Delta_i(k)$ the distance, $\Delta_{\min}$ and $\Delta_{\max}$ are the smallest and the largest of all distances, $\rho$ is the distinguishing coefficient and $\gamma_i$ the degree`,
      String.raw`其中 $x_0(k)$、$x_i(k)$ 为处理后参考序列与比较序列 $i$ 的第 $k$ 点，$m$ 为点数，$\Delta_i(k)$ 为两者之差的绝对值，$\Delta_{\min}$、$\Delta_{\max}$ 为全部序列中的最小差与最大差，$\rho$ 为分辨系数，$\gamma_i$ 为灰色关联度`,
    ),
    result: text(
      "Numbers above 0 and up to 1, one for each comparison: a column, or a row where the sequences are in columns",
      "大于 0 且不超过 1，每个比较序列一个值：一列；序列按列时为一行",
    ),
    missing: text(
      "A point that is blank in the reference or in any comparison is omitted for all; a comparison of blanks gives a blank. A comparison whose first value (or mean) is zero gives #DIV/0! in its cell and does not count for the others; for the reference the whole result is #DIV/0!. The first error value is the result.",
      "参考序列或任一比较序列为空白的点对全部序列都不计入；全为空白的比较序列返回空白。首值（或均值）为零的比较序列其单元格为 #DIV/0!，且不影响其他序列；参考序列如此则整个结果为 #DIV/0!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Papers often call 0.8 and more a strong and 0.6 to 0.8 a good relation. The smallest and largest distance are taken over all comparisons together, so the degree of one sequence changes when another is added: only the order within one call is meaningful.",
      "文献常以 0.8 以上为强关联，0.6～0.8 为较好。最小、最大差取自全部比较序列，增减一个序列会改变其他序列的数值，因此只有同一次计算中的排序有意义。",
    ),
    bands: {
      "": { limits: [0.6, 0.8], names: [null, text("good", "较好"), text("strong", "强关联")], areLimitsUpper: true },
    },
    elsewhere: text(
      "The absolute degree of Liu Sifeng is another measure of the same name. Some programs take the smallest and largest distance for each sequence by itself, which makes the degrees incomparable.",
      "刘思峰的绝对关联度是另一同名指标。有的程序对每个序列单独取最小、最大差，各关联度之间因此不可比。",
    ),
    references: [
      sourceOf(deng1982, text("grey systems", "灰色系统")),
      sourceOf(deng1989, text("the relational degree", "灰色关联度")),
    ],
    benchmark: { reference: "row" },
    examples: [
      {
        call: "=JJJ.GREYREL({9004.5,10330.5,12119.8,13592.4,14986.5},{3259.25,4121.78,5153.88,6049.96,6905.03;5932.8,6928.6,8224.4,9387.3,10038.9})",
        returns: [[0.5759071236019053], [0.882936605888723]],
        shows: text(
          "Tertiary value added 2009 to 2013: Tianjin and Hebei against Beijing",
          "2009—2013 年第三产业增加值：天津、河北与北京的关联度",
        ),
      },
      {
        call: "=JJJ.GREYREL({1,1.2,1.5,1.8},{1,1.1,1.25,1.3;1,1.3,1.4,1.9})",
        returns: [[0.636904761904762], [0.7857142857142856]],
        shows: text("Two sequences that both begin at 1", "两个均以 1 为起点的序列"),
      },
      {
        call: "=JJJ.GREYREL({10;40;70},{10,20,30;40,50,60;70,80,95})",
        returns: [[1, 0.6502687060768914, 0.607565011820331]],
        shows: text(
          "Years down the rows: the reference is a column, so each column is a sequence",
          "年份按行：参考序列为一列，因此每列为一个序列",
        ),
      },
      {
        call: '=JJJ.GREYREL({2,4},{3,9;1,1},0.5,"mean")',
        returns: [[1], [0.6666666666666666]],
        shows: text(
          "Scaled by the means: (2/3, 4/3) against (1/2, 3/2) and (1, 1)",
          "按均值处理：(2/3, 4/3) 对 (1/2, 3/2) 与 (1, 1)",
        ),
      },
      {
        call: '=JJJ.GREYREL({1,2},{1,4;2,3},1,"none")',
        returns: [[0.75], [0.6666666666666666]],
        shows: text("Comparable as they are, with ρ = 1", "序列本身可比，ρ = 1"),
      },
      {
        call: "=JJJ.GREYREL({1,2,3},{1,2;3,4})",
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("A reference longer than the comparisons", "参考序列比比较序列长"),
      },
    ],
    seeAlso: ["TOPSIS", "SIMILARITY", "COUPLING"],
  },
  compute: ({ reference, comparisons, rho, scaling }) =>
    greyRelationalDegree(reference, comparisons, rho ?? 0.5, scaling),
});
