import { moranIndex } from "../../core/linkage/moran-index";
import { text } from "../../language/localized";
import {
  autocorrelationCells,
  autocorrelationMissing,
  autocorrelationOutput,
  autocorrelationReferences,
  isStandardized,
  spatialWeights,
  standardize,
  unitValues,
} from "../arguments/spatial-autocorrelation";
import { defineFunction } from "../define";

export const moran = defineFunction({
  name: "MORAN",
  family: "linkage",
  summary: text(
    "Moran's I: spatial autocorrelation, with tests; needs about ten units or more",
    "莫兰指数 I：空间自相关及其检验；至少需约十个单元",
  ),
  args: [unitValues(), spatialWeights(), autocorrelationOutput("I"), standardize()],
  errors: "first",
  help: {
    keywords: text(
      `Moran, spatial autocorrelation, spatial clustering, spatial dependence, weights matrix, PySAL Moran,
        spdep moran.test, Moran's I, global Moran, global spatial autocorrelation, spatial correlation,
        spatially clustered, are neighbours alike, similar neighbours, neighbouring regions,
        neighboring values, spatial pattern, clustering of high values, spatial clusters, hot spot, spillover,
        spatial econometrics, random spatial distribution, Tobler, contiguity, esda Moran, GeoDa, ape Moran.I,
        Stata spatgsa, spatial association`,
      `莫兰, 空间自相关, 空间集聚, 空间依赖, 莫兰指数, 莫兰I指数, 全局莫兰指数, 莫兰检验, Moran指数,
        Moran's I指数, 全局空间自相关, 空间相关, 空间相关性, 空间关联, 空间相关性检验, 空间自相关检验,
        空间分布格局, 空间格局, 邻近地区, 相邻地区, 空间溢出, 邻居, 高高集聚, 集聚格局, 空间权重, 空间权重矩阵,
        空间计量`,
    ),
    formula: String.raw`I = \frac{n}{\sum_i \sum_j w_{ij}}\,\frac{\sum_i \sum_j w_{ij}\,(x_i - \bar x)(x_j - \bar x)}{\sum_i (x_i - \bar x)^2},\qquad E(I) = -\frac{1}{n - 1}`,
    result: text(
      "table: eight rows of a name and a number; an entry: that number alone",
      "table：八行名称与数值；指定一项时只返回该数值",
    ),
    missing: autocorrelationMissing,
    reading: text(
      "Above its expected value neighbours are alike, below it they differ. Below ten units the value says next to nothing and its p values are rough: three regions that all touch one another always give −0.5, whatever their values. Say whether the weights were row-standardised.",
      "高于期望值表示邻近单元相似，低于则表示相异。不足十个单元时数值几乎没有意义，p 值也很粗略：三个两两相邻的地区无论取何值 I 恒为 −0.5。应注明权重是否经过行标准化。",
    ),
    elsewhere: text(
      "spdep row-standardises the weights and tests one side unless told otherwise, and counts units without neighbours out of n; here they count. PySAL also gives a p value from random permutations.",
      "spdep 默认作行标准化并作单侧检验，且没有邻居的单元不计入 n；此处计入。PySAL 另给出随机排列的 p 值。",
    ),
    references: [
      {
        citation: "Moran P A P (1950) Notes on continuous stochastic phenomena, Biometrika 37(1/2)",
        doi: "10.1093/biomet/37.1-2.17",
      },
      ...autocorrelationReferences,
    ],
    benchmark: { values: "square column", weights: "weights" },
    examples: [
      {
        call: '=JJJ.MORAN({14986.5;6905.03;10038.9},{0,1,1;1,0,1;1,1,0},"I")',
        returns: [[-0.5]],
        shows: text(
          "Beijing, Tianjin and Hebei, tertiary value added 2013: three regions that all touch give −0.5 always, so this says nothing",
          "北京、天津、河北 2013 年第三产业增加值：三个两两相邻的地区恒为 −0.5，并无意义",
        ),
      },
      {
        call: "=JJJ.MORAN({10;12;20;22},{0,1,0,0;1,0,1,0;0,1,0,1;0,0,1,0})",
        returns: [
          ["I", 0.41025641025641024],
          ["expected", -0.3333333333333333],
          ["variance_norm", 0.14814814814814814],
          ["z_norm", 1.9319028238268248],
          ["p_norm", 0.053371501192204934],
          ["variance_rand", 0.2689020381328074],
          ["z_rand", 1.4339577116590314],
          ["p_rand", 0.1515843310320525],
        ],
        shows: text("A chain of four units", "四个单元依次相邻"),
      },
      {
        call: '=JJJ.MORAN({10;12;20;22},{0,1,0,0;1,0,1,0;0,1,0,1;0,0,1,0},"I","row")',
        returns: [[0.5384615384615384]],
        shows: text("With row-standardised weights", "权重行标准化"),
      },
      {
        call: "=JJJ.MORAN({10;12;20;22},{0,1,1;1,0,1;1,1,0})",
        returns: { error: "#VALUE!", message: "weights is 3 × 3, 4 × 4 was expected" },
        shows: text("Weights for another number of units", "权重方阵与单元数不符"),
      },
    ],
    seeAlso: ["GEARY", "DISTANCE"],
  },
  compute: ({ values, weights, output, standardize }) =>
    autocorrelationCells("I", moranIndex(values, weights, isStandardized(standardize)), output),
});
