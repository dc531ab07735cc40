import { gearyIndex } from "../../core/linkage/geary-index";
import { text } from "../../language/localized";
import { output } from "../arguments/economy/output";
import {
  autocorrelationCells,
  autocorrelationEntries,
  autocorrelationMissing,
  autocorrelationReferences,
  isStandardized,
  spatialWeights,
  standardize,
  unitValues,
} from "../arguments/space/spatial-autocorrelation";
import { defineFunction } from "../define";
import { geary1954 } from "../references/linkage";

export const geary = defineFunction({
  name: "GEARY",
  family: "linkage",
  title: text("Geary's C", "吉尔里指数（Geary's C）"),
  summary: text(
    "Geary's C: spatial autocorrelation, with tests; needs about ten units or more",
    "吉尔里指数（Geary's C）：空间自相关及其检验；至少需约十个空间单元",
  ),
  args: [unitValues(), spatialWeights(), output(autocorrelationEntries("C")), standardize()],
  errors: "first",
  result: {
    numbers: "coefficient",
    except: { z_norm: "index", z_rand: "index", p_norm: "p", p_rand: "p" },
  },
  input: { lines: ["values"], rest: "weights", isSquare: true, nearness: ["weights"] },
  help: {
    keywords: text(
      `Geary, spatial autocorrelation, contiguity ratio, PySAL Geary, spdep geary.test, Geary's C, Geary c,
        Geary ratio, global spatial autocorrelation, spatial correlation, local differences between neighbours,
        squared differences of neighbours, neighbouring regions, esda Geary, Stata spatgsa,
        neighborhood effects, spatial effects`,
      `吉尔里, 空间自相关, Geary 指数, 吉尔里系数, 吉里指数, 格里指数, Geary C, Geary系数, 吉尔里C,
        全局空间自相关, 空间相关性, 空间自相关检验, 邻近地区, 相邻地区差异`,
    ),
    formula: String.raw`C = \frac{(n - 1)\sum_i \sum_j w_{ij}\,(x_i - x_j)^2}{2 \sum_i \sum_j w_{ij}\,\sum_i (x_i - \bar x)^2},\qquad E(C) = 1`,
    where: text(
      String.raw`where $x_i$ and $x_j$ are the values of units $i$ and $j$, $\bar x$ is their mean, $w_{ij}$ the weight and $n$ the number of units; $E$ is the expected value of $C$`,
      String.raw`其中 $x_i$、$x_j$ 为空间单元 $i$、$j$ 的数值，$\bar x$ 为均值，$w_{ij}$ 为空间权重，$n$ 为空间单元数，$E$ 表示期望值，$C$ 为吉尔里指数`,
    ),
    result: text(
      "table: eight rows of a name and a number; an entry: that number alone",
      "table：八行名称与数值；指定一项时只返回该数值",
    ),
    missing: autocorrelationMissing,
    reading: text(
      "Below 1 neighbours are alike, above 1 they differ; so a negative z means that they are alike. Geary's C answers to differences between neighbours, Moran's I to their common distance from the mean. Below ten units the value has little meaning and its p values are rough: three regions that all touch one another always give 1.",
      "小于 1 表示邻近空间单元相似，大于 1 表示相异，因此 z 为负表示相似。C 反映邻近空间单元之间的差异，I 反映其与均值的共同偏离。不足十个空间单元时数值几乎没有意义，p 值也很粗略：三个两两相邻的地区恒为 1。",
    ),
    bands: {
      C: { limits: [1], names: [text("neighbours are alike", "邻近相似"), text("neighbours differ", "邻近相异")] },
    },
    elsewhere: text(
      "spdep turns the sign of z, so that positive means alike as for Moran's I, row-standardises the weights and tests one side unless told otherwise. The p values are the same.",
      "spdep 的 z 符号相反（正值表示相似，与莫兰指数一致），默认作行标准化和单侧检验。双侧 p 值相同。",
    ),
    references: [geary1954, ...autocorrelationReferences],
    benchmark: { values: "square column", weights: "weights" },
    examples: [
      {
        call: '=JJJ.GEARY({14986.5;6905.03;10038.9},{0,1,1;1,0,1;1,1,0},"C")',
        returns: [[1]],
        shows: text(
          "Beijing, Tianjin and Hebei, tertiary value added 2013: three regions that all touch always give 1, so this has no meaning",
          "北京、天津、河北 2013 年第三产业增加值：三个两两相邻的地区恒为 1，并无意义",
        ),
      },
      {
        call: "=JJJ.GEARY({10;12;20;22},{0,1,0,0;1,0,1,0;0,1,0,1;0,0,1,0})",
        returns: [
          ["C", 0.34615384615384615],
          ["expected", 1],
          ["variance_norm", 0.13333333333333333],
          ["z_norm", -1.7906314379976584],
          ["p_norm", 0.07335245863947704],
          ["variance_rand", 0.16050295857988164],
          ["z_rand", -1.6320522265068858],
          ["p_rand", 0.1026684845514651],
        ],
        shows: text("A chain of four units", "四个空间单元依次相邻"),
      },
      {
        call: '=JJJ.GEARY({10;12;20;22},{0,1,0,0;1,0,1,0;0,1,0,1;0,0,1,0},"C","row")',
        returns: [[0.27403846153846156]],
        shows: text("With row-standardised weights", "权重行标准化"),
      },
      {
        call: "=JJJ.GEARY({10;12;20},{1,1,0;1,0,1;0,1,0})",
        returns: {
          error: "#VALUE!",
          reason: "self-weight",
        },
        shows: text("A unit that is its own neighbour", "空间单元与自身相邻"),
      },
    ],
    seeAlso: ["MORAN", "DISTANCE"],
  },
  compute: ({ values, weights, output, standardize }) =>
    autocorrelationCells("C", gearyIndex(values, weights, isStandardized(standardize)), output),
});
