import { isTurned, turnedIf } from "../../core/matrix/arguments";
import { stratifiedUnits } from "../../core/space/geodetector";
import { text } from "../../language/localized";
import { numberGroups } from "../arguments/groups";
import { namesOf } from "../arguments/names";
import { choice, defineFunction, labels, range } from "../define";
import { sourceOf } from "../references/reference";
import { wang2010, wang2016 } from "../references/space";
import { geodetectorOutput } from "./results/geodetector-output";
import { geodetectorSteps } from "./results/geodetector-steps";

const values = "{2.1;2.4;1.9;5.0;5.4;4.7;8.8;9.1;2.2;5.1}";
const strata = '{"a",1;"a",2;"a",1;"b",2;"b",1;"b",2;"c",1;"c",2;"a",2;"b",1}';

export const geodetector = defineFunction({
  name: "GEODETECTOR",
  family: "space",
  title: text("Geographical detector", "地理探测器"),
  summary: text(
    "Geographical detector: how much of a map factors explain, alone and in pairs (q)",
    "地理探测器：因子及其交互作用对空间分异的解释力（q 值）",
  ),
  args: [
    range("values", text("One number for each unit", "每个空间单元一个数值")),
    labels(
      "factors",
      text(
        "The stratum of each unit: units in rows, one column for each factor; classes, not measurements",
        "各单元所属的分层：单元按行，每个因子一列；为类别而非连续数值",
      ),
    ),
    choice("output", text("What is returned", "返回的内容"), {
      factor: text("q and its p value for each factor", "因子探测：各因子的 q 与 p 值"),
      interaction: text("q of each two factors together, and its kind", "交互作用探测：两因子共同的 q 与类型"),
      ecological: text("whether one of two factors explains more", "生态探测：两因子的解释力是否不同"),
      risk: text("whether the means of two strata differ", "风险区探测：两层均值是否不同"),
      means: text("count, mean and variance of each stratum", "各层的单元数、均值与方差"),
      matrix: text("q of each two factors, of each by itself on the diagonal", "两两交互的 q 矩阵，对角线为单因子 q"),
    }),
    labels("names", text("Names of the factors; numbers if omitted", "各因子的名称；省略时为编号"), { optional: true }),
  ],
  errors: "first",
  result: {
    numbers: "index",
    except: {
      ...{ p: "p", strata: "count", 层数: "count", n: "count", mean: "amount", 均值: "amount" },
      ...{ mean1: "amount", mean2: "amount", 均值1: "amount", 均值2: "amount", variance: "plain", 方差: "plain" },
    },
    ordered: ["matrix"],
  },
  input: { lines: ["values"], rest: "factors" },
  help: {
    keywords: text(
      `geodetector, geographical detector, q statistic, q-statistic, spatial stratified heterogeneity, factor detector,
        interaction detector, risk detector, ecological detector, power of determinant, gdverse, GD, optimal parameters,
        which factor explains the pattern, driving factors, strata`,
      `地理探测器, 地理探测, q值, q统计量, 空间分层异质性, 空间分异性, 因子探测, 因子探测器, 交互探测, 交互作用探测, 风险探测,
        生态探测, 解释力, 驱动因子, 影响因素, 分层, geodetector, 双因子增强, 非线性增强`,
    ),
    formula: String.raw`q = 1 - \frac{\sum_h N_h \sigma_h^2}{N \sigma^2},\qquad F = \frac{N - L}{L - 1} \cdot \frac{q}{1 - q},\qquad \lambda = \frac{1}{\sigma^2} \left(\sum_h \bar y_h^2 - \frac{1}{N} \left(\sum_h \sqrt{N_h}\,\bar y_h\right)^2\right)`,
    where: text(
      String.raw`where $q$ is the power of the factor, $N$ the number of units, $\sigma^2$ the variance of their values, $N_h$, $\sigma_h^2$ and $\bar y_h$ those of stratum $h$ with its mean, divided by the number of units, $L$ the number of strata, and $F$ has a noncentral F distribution with parameter $\lambda$, from which p follows`,
      String.raw`其中 $q$ 为因子的解释力，$N$ 为单元数，$\sigma^2$ 为数值的方差，$N_h$、$\sigma_h^2$、$\bar y_h$ 为第 $h$ 层的单元数、方差与均值（方差除以单元数），$L$ 为层数，$F$ 服从非中心 F 分布，非中心参数为 $\lambda$，由此得到 p 值`,
    ),
    result: text(
      "factor, means: a heading and one row for each factor or stratum; interaction, ecological: one row for each two factors; risk: one for each two strata of a factor; matrix: factors × factors. Strata are in the order in which they first appear",
      "factor、means：表头之下每个因子或每层一行；interaction、ecological：每两个因子一行；risk：每个因子内每两层一行；matrix：因子 × 因子。各层按首次出现的顺序",
    ),
    missing: text(
      "A unit with a blank value or a blank stratum is omitted everywhere. A factor with one stratum, or with as many as there are units, and values that are all equal have #DIV/0! in their cells; so have t, df and p of a stratum with one unit. Fewer than two units give #NUM!. In a row of values the units are in the columns of factors. The first error value is the result.",
      "数值或任一因子分层为空白的单元一律略去。只有一层或层数等于单元数的因子，以及各值全部相等时，相应单元格为 #DIV/0!；只有一个单元的层，其 t、df、p 为 #DIV/0!。不足两个单元返回 #NUM!。values 为一行时，factors 中单元按列。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "q is the share of the variance that lies between strata: 0.6 means that the factor explains 60% of the pattern. Measurements must be classed first (by quantiles, say), and q rises with the number of classes: keep it small, with several units in each. Two factors together never explain less than one; nonlinear enhancement: more than the sum of both. q shows association, not cause. p tests against the means that strata have by design and depends on the level of values; read it with care.",
      "q 为层间方差在总方差中的比重：0.6 表示该因子可以说明空间分异的 60%。连续变量须先分类（如按分位数），类别越多 q 越大：类别宜少，每类应有若干单元。两因子共同的解释力不会低于单因子；非线性增强表示超过两者之和。q 表示关联，不等于因果。p 值与数值的水平有关，解读时须谨慎。",
    ),
    elsewhere: text(
      "R's geodetector takes the sample variance in λ, so that its p differs a little, and its ecological detector compares q instead of F. gdverse gives the same p, a one-sided ecological p, and drops strata of one unit, so that its q12 can be lower; here no type is called weakened, because both factors together never explain less. The Excel GeoDetector rounds, and says only yes or no for risk.",
      "R 的 geodetector 在 λ 中用样本方差，p 值略有不同，其生态探测比较的是 q 而非 F。gdverse 的 p 值相同，生态探测为单侧，并剔除只有一个单元的层，q12 可能偏低；此处没有“减弱”类型，因为两因子共同的解释力不会更低。Excel 版 GeoDetector 作四舍五入，风险探测只给出是否。",
    ),
    references: [wang2010, sourceOf(wang2016, text("the test of q", "q 的检验"))],
    benchmark: { values: "long column" },
    examples: [
      {
        call: `=JJJ.GEODETECTOR(${values},${strata},,{"soil","slope"})`,
        returns: [
          ["factor", "q", "p", "strata"],
          ["soil", 0.993258355673292, 9.848010889140091e-7, 3],
          ["slope", 1.586269253343037e-5, 0.9912879023002875, 2],
        ],
        shows: text("Ten units, two factors; illustrative", "十个单元、两个因子（示意数）"),
      },
      {
        call: `=JJJ.GEODETECTOR(${values},${strata},"interaction",{"soil","slope"})`,
        returns: [
          ["factor1", "factor2", "q1", "q2", "q12", "type"],
          ["soil", "slope", 0.993258355673292, 1.586269253343037e-5, 0.997937849970654, "nonlinear enhancement"],
        ],
        shows: text("Both factors together", "两因子交互作用"),
      },
      {
        call: `=JJJ.GEODETECTOR(${values},${strata},"ecological",{"soil","slope"})`,
        returns: [
          ["factor1", "factor2", "f", "p"],
          ["soil", "slope", 0.006741751269035529, 2.1381893883130843e-8],
        ],
        shows: text("One of them explains more", "两因子的解释力显著不同"),
      },
      {
        call: `=JJJ.GEODETECTOR(${values},{"a";"a";"a";"b";"b";"b";"c";"c";"a";"b"},"risk","soil")`,
        returns: [
          ["factor", "stratum1", "stratum2", "mean1", "mean2", "t", "df", "p"],
          ["soil", "a", "b", 2.15, 5.05, -16.29659312152147, 5.455919395465995, 7.760504611906888e-6],
          ["soil", "a", "c", 2.15, 8.95, -37.245133910351385, 2.037351443123946, 0.0006447440116349697],
          ["soil", "b", "c", 5.05, 8.95, -18.73499399519523, 2.884779516358475, 0.0004199287776782844],
        ],
        shows: text("Where the strata differ", "哪些层的均值不同"),
      },
      {
        call: `=JJJ.GEODETECTOR(${values},{"a";"a";"a";"b";"b";"b";"c";"c";"a";"b"},"means","soil")`,
        returns: [
          ["factor", "stratum", "n", "mean", "variance"],
          ["soil", "a", 4, 2.15, 0.0325],
          ["soil", "b", 4, 5.05, 0.0625],
          ["soil", "c", 2, 8.95, 0.0225],
        ],
        shows: text("What the strata are like", "各层的情况"),
      },
      {
        call: '=JJJ.GEODETECTOR({1;2;3},{"a";"b"})',
        returns: { error: "#VALUE!", reason: "regions-length" },
        shows: text("A stratum is missing", "缺少一个单元的分层"),
      },
    ],
    seeAlso: ["LOCALMORAN", "THEILDECOMP", "MORAN"],
  },
  compute: ({ values, factors, output, names }) => {
    const groups = numberGroups(factors, "factors");
    const turned = isTurned(groups.codes, { name: "values", matrix: values }, "regions", "rows");
    const units = stratifiedUnits(values, turnedIf(turned, groups.codes));
    return geodetectorOutput(
      units,
      { factors: namesOf("names", names, units.factors.length), strata: groups.names },
      output,
    );
  },
  stepByStep: geodetectorSteps,
});
