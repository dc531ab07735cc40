import { rowStandardized } from "../../core/space/spatial-weights";
import { text } from "../../language/localized";
import { isStandardized, standardize } from "../arguments/space/spatial-autocorrelation";
import { madeFrom, requireNameForEach, weightsOrEntry } from "../arguments/space/weights-source";
import { cells, choice, defineFunction, labels, number } from "../define";
import { anselin1988 } from "../references/space";

export const weights = defineFunction({
  name: "WEIGHTS",
  family: "space",
  title: text("Spatial weights", "空间权重矩阵"),
  summary: text(
    "Spatial weights between units: by distance, nearest neighbours, borders or likeness",
    "空间权重矩阵：反距离、最近邻、距离阈值、邻接或经济距离",
  ),
  args: [
    cells(
      "source",
      text(
        "A square of distances; for contiguity two columns of names, one pair a row; for economic one value for each unit",
        "距离方阵；contiguity 为两列名称，每行一对；economic 为每个空间单元一个值",
      ),
    ),
    choice("kind", text("Which weights", "权重类型"), {
      inverse: text("distance to the power of −p", "距离的 −p 次方"),
      knn: text("1 for the k nearest, of equally near ones the earlier", "k 个最近邻为 1，距离相同时取靠前者"),
      band: text("1 up to a distance", "距离不超过阈值为 1"),
      contiguity: text("1 for the pairs listed, in both directions", "列出的相邻对为 1，双向"),
      economic: text("1/|difference of the values| to the power of p", "1/|数值之差| 的 p 次方"),
    }),
    number(
      "parameter",
      text(
        "p (1 if omitted), k (4), or the band (the smallest that leaves no unit without neighbours)",
        "p（省略时为 1）、k（4）或距离阈值（使每个单元都有邻居的最小值）",
      ),
      { optional: true },
    ),
    standardize(),
    labels(
      "units",
      text("Names of the units, in order; required for contiguity", "空间单元名称，按顺序；contiguity 必需"),
      {
        optional: true,
      },
    ),
    choice("output", text("What is returned", "返回的内容"), {
      matrix: text("the weights, unit × unit", "权重矩阵，单元 × 单元"),
      summary: text("a table of labels and values", "标签与数值的表"),
      units: text("number of units", "空间单元数"),
      links: text("number of weights that are not 0", "不为 0 的权重个数"),
      density: text("links over all pairs", "连接数占所有对的份额"),
      mean: text("mean number of neighbours", "邻居数的均值"),
      min: text("lowest number of neighbours", "邻居数的最小值"),
      max: text("highest number of neighbours", "邻居数的最大值"),
      islands: text("number of units without neighbours", "没有邻居的单元数"),
      symmetric: text("1 if the weights are the same in both directions, else 0", "双向相同为 1，否则为 0"),
      parameter: text("the power, k or band used", "所用的幂次、k 或距离阈值"),
      islandlist: text("the units without neighbours, a column", "没有邻居的单元，一列"),
    }),
  ],
  errors: "first",
  result: {
    numbers: "coefficient",
    except: { units: "count", links: "count", min: "count", max: "count", islands: "count", symmetric: "count" },
    pairs: ["matrix"],
  },
  help: {
    keywords: text(
      `spatial weights matrix, W matrix, contiguity, adjacency matrix, inverse distance weights, k nearest neighbours,
        distance band, threshold distance, economic distance, queen, rook, spdep nb2listw, libpysal weights, neighbours,
        who is whose neighbour, row standardised weights, spatial matrix from coordinates, islands`,
      `空间权重, 空间权重矩阵, 邻接矩阵, 邻接权重, 反距离矩阵, 反距离权重, 地理距离权重, 经济距离矩阵, 经济权重,
        k最近邻, 距离阈值, 0-1矩阵, 相邻矩阵, 行标准化, 嵌套矩阵, 孤岛`,
    ),
    formula: String.raw`w_{ij} = d_{ij}^{-p},\qquad w_{ij} = \frac{1}{\left| y_i - y_j \right|^{p}},\qquad w_{ii} = 0`,
    where: text(
      String.raw`where $d_{ij}$ is the distance from unit $i$ to unit $j$ (inverse), $y_i$ and $y_j$ are the values of the units (economic) and $p$ is the parameter; in knn, band and contiguity $w_{ij}$ is 1 or 0; $w_{ii}$ is on the diagonal`,
      String.raw`其中 $d_{ij}$ 为单元 $i$ 到 $j$ 的距离（inverse），$y_i$、$y_j$ 为单元的数值（economic），$p$ 为参数；knn、band、contiguity 的 $w_{ij}$ 为 1 或 0；$w_{ii}$ 位于对角线`,
    ),
    result: text(
      "matrix: unit × unit, 0 on the diagonal, zero or more; summary: rows of a label and a value; islandlist: names (numbers without units), an empty text if every unit has neighbours",
      "matrix 为单元 × 单元，对角线为 0，不小于零；summary 为标签与数值的表；islandlist 为名称（未给 units 时为序号），每个单元都有邻居时为空文本",
    ),
    missing: text(
      "The diagonal is ignored. A blank distance or value is no link, and a row of pairs with a blank no pair. A distance of 0 between two units in inverse, and equal values in economic, give #DIV/0! and name them. A negative distance, and a k that is not a whole number from 1 to the number of units less 1, give #NUM!. A name that is not in units is #N/A; a unit with itself, contiguity without units, and distances that are not a square are #VALUE!. The first error value is the result.",
      "对角线不计。距离或数值为空白的不相连，一行中有空白的不成对。inverse 中两单元距离为 0、economic 中数值相等时返回 #DIV/0! 并指明单元。距离为负，或 k 不是 1 至单元数减 1 的整数时返回 #NUM!。名称不在 units 中为 #N/A；单元与自身成对、contiguity 未给 units、距离不是方阵为 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      'Weights are an assumption about who affects whom: results of MORAN, LOCALMORAN and GETISORD depend on them, so report the kind and the parameter, and try another. Look at summary first: islands take no part, and a band that leaves no unit alone may link others to very many. Products combine weights, such as =JJJ.WEIGHTS(d)*JJJ.WEIGHTS(y,"economic"). knn is not symmetric. Coordinates and borders of China\'s provinces and of the cities of Beijing-Tianjin-Hebei are among the tables to load.',
      '空间权重是关于影响关系的假定，MORAN、LOCALMORAN 与 GETISORD 的结果随之而变，应注明类型与参数，并换用其他权重检验。先看 summary：没有邻居的单元不参与计算，而使每个单元都有邻居的距离阈值可能使部分单元邻居过多。权重可相乘组合，如 =JJJ.WEIGHTS(d)*JJJ.WEIGHTS(y,"economic")。knn 不对称。各省份与京津冀城市的坐标和邻接关系可在数据表中加载。',
    ),
    elsewhere: text(
      "spdep's knearneigh also prefers the earlier of equally near units; the order in libpysal is arbitrary. libpysal omits distances of 0 without a word where inverse gives #DIV/0!.",
      "spdep 的 knearneigh 在距离相同时也取靠前者，libpysal 的次序不定。距离为 0 时 libpysal 默认略去而不提示，此处 inverse 返回 #DIV/0!。",
    ),
    references: [anselin1988],
    benchmark: { source: "weights" },
    examples: [
      {
        call: "=JJJ.WEIGHTS({0,120,280,400;120,0,310,350;280,310,0,150;400,350,150,0})",
        returns: [
          [0, 0.008333333333333333, 0.0035714285714285713, 0.0025],
          [0.008333333333333333, 0, 0.0032258064516129032, 0.002857142857142857],
          [0.0035714285714285713, 0.0032258064516129032, 0, 0.006666666666666667],
          [0.0025, 0.002857142857142857, 0.006666666666666667, 0],
        ],
        shows: text("Inverse distances of four cities; illustrative", "四个城市的反距离权重（示意数）"),
      },
      {
        call: '=JJJ.WEIGHTS({0,120,280,400;120,0,310,350;280,310,0,150;400,350,150,0},"knn",1)',
        returns: [
          [0, 1, 0, 0],
          [1, 0, 0, 0],
          [0, 0, 0, 1],
          [0, 0, 1, 0],
        ],
        shows: text("The nearest neighbour of each", "各自的最近邻"),
      },
      {
        call: '=JJJ.WEIGHTS({0,120,280,400;120,0,310,350;280,310,0,150;400,350,150,0},"band",,,,"parameter")',
        returns: [[150]],
        shows: text("The smallest band that leaves no unit without neighbours", "使每个单元都有邻居的最小阈值"),
      },
      {
        call: '=JJJ.WEIGHTS({"Beijing","Tianjin";"Beijing","Hebei";"tianjin","Hebei"},"contiguity",,,{"Beijing";"Tianjin";"Hebei";"Hainan"})',
        returns: [
          [0, 1, 1, 0],
          [1, 0, 1, 0],
          [1, 1, 0, 0],
          [0, 0, 0, 0],
        ],
        shows: text("From a list of pairs that touch", "由相邻对列表生成"),
      },
      {
        call: '=JJJ.WEIGHTS({"Beijing","Tianjin";"Beijing","Hebei";"tianjin","Hebei"},"contiguity",,,{"Beijing";"Tianjin";"Hebei";"Hainan"},"summary")',
        returns: [
          ["units", 4],
          ["links", 6],
          ["density", 0.5],
          ["mean", 1.5],
          ["min", 0],
          ["max", 2],
          ["islands", 1],
          ["symmetric", 1],
          ["parameter", null],
        ],
        shows: text("What the weights are like: Hainan has no neighbour", "权重概要：海南没有邻居"),
      },
      {
        call: '=JJJ.WEIGHTS({10;20;50},"economic",,"row")',
        returns: [
          [0, 0.8, 0.2],
          [0.75, 0, 0.25],
          [0.42857142857142855, 0.5714285714285714, 0],
        ],
        shows: text("By likeness of values, rows adding up to 1", "经济距离权重，行标准化"),
      },
      {
        call: '=JJJ.WEIGHTS({"Beijing","Tianjn"},"contiguity",,,{"Beijing";"Tianjin"})',
        returns: { error: "#N/A", reason: "unknown-name" },
        shows: text("A misspelt name", "名称拼写有误"),
      },
      {
        call: '=JJJ.WEIGHTS({10;20;10},"economic")',
        returns: { error: "#DIV/0!", reason: "equal-values" },
        shows: text("Two units with the same value", "两个单元数值相同"),
      },
    ],
    seeAlso: ["DISTANCE", "MORAN", "LOCALMORAN", "GETISORD"],
  },
  compute: ({ source, kind, parameter, standardize, units, output }) => {
    const made = madeFrom(source, kind, parameter, units);
    requireNameForEach(units, made.matrix.rows);
    const isByRow = isStandardized(standardize);
    return weightsOrEntry({ ...made, matrix: isByRow ? rowStandardized(made.matrix) : made.matrix }, units, output);
  },
});
