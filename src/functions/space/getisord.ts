import { getisOrd, type GetisOrd } from "../../core/space/getis-ord";
import { text } from "../../language/localized";
import { output } from "../arguments/economy/output";
import { finite, permutationArguments, type UnitColumn, unitRows } from "../arguments/space/local-statistics";
import { isStandardized, spatialWeights, standardize, unitValues } from "../arguments/space/spatial-autocorrelation";
import { choice, defineFunction } from "../define";
import { ordGetis1995 } from "../references/space";

export const getisord = defineFunction({
  name: "GETISORD",
  family: "space",
  title: text("Getis-Ord hot spots", "热点分析（Getis-Ord）"),
  summary: text(
    "Getis-Ord local G: hot spots of high and cold spots of low values, with tests",
    "Getis-Ord 局部 G 指数：识别高值热点与低值冷点，附检验",
  ),
  args: [
    unitValues(),
    spatialWeights(),
    choice("mode", text("Whether the unit itself counts", "是否计入本单元"), {
      gstar: text("the unit counts among its neighbours", "本单元计入邻居（G*）"),
      g: text("only the neighbours count", "只计邻居（G）"),
    }),
    output({
      G: text("the part of all values that lies around the unit", "周围数值占总和的份额"),
      expected: text("its expected value in random order", "随机排列下的期望值"),
      variance: text("its variance in random order", "随机排列下的方差"),
      z: text("(G − expected)/standard deviation", "（G − 期望）/标准差"),
      p: text("two-sided p value of z, normal", "z 的双侧 p 值（正态）"),
      p_perm: text("two-sided p value over seeded random permutations", "双侧 p 值，按种子随机排列"),
      bin: text(
        "3, 2, 1: hot at 1, 5, 10%; −3, −2, −1: cold; 0: neither",
        "3、2、1：热点（1%、5%、10% 水平）；−3、−2、−1：冷点；0：不显著",
      ),
    }),
    standardize(),
    ...permutationArguments(
      text("How many random permutations, 0 to 99999; none if omitted", "随机排列次数，0～99999；省略时不排列"),
    ),
  ],
  errors: "first",
  result: { numbers: "coefficient", except: { z: "index", p: "p", p_perm: "p", bin: "count" } },
  input: { lines: ["values"], rest: "weights", isSquare: true, nearness: ["weights"] },
  help: {
    keywords: text(
      `Getis-Ord, Gi*, Gi star, hot spot analysis, hotspot, cold spot, local G, ArcGIS hot spot analysis, Gi_Bin,
        clusters of high values, spdep localG, esda G_Local, where are the hot spots, concentration of high values`,
      `热点分析, 冷热点分析, 冷热点, 热点, 冷点, Getis-Ord, Gi*指数, G指数, 局部G指数, 高值集聚, 低值集聚,
        ArcGIS热点分析, 热点区, 冷点区`,
    ),
    formula: String.raw`G_i = \frac{\sum_j w_{ij} x_j}{\sum_j x_j},\qquad z_i = \frac{\sum_j w_{ij} x_j - W_i \bar x}{s \sqrt{(N S_i - W_i^2)/(N - 1)}},\qquad W_i = \sum_j w_{ij},\quad S_i = \sum_j w_{ij}^2`,
    where: text(
      String.raw`where $x_j$ is the value of unit $j$, $w_{ij}$ the weight, $\bar x$ and $s$ mean and standard deviation (population) of the $N$ values that count: in gstar all of them, in g all but that of unit $i$ itself; $W_i$ and $S_i$ are the sums of the weights and of their squares, $G_i$ is the statistic and $z_i$ its z`,
      String.raw`其中 $x_j$ 为空间单元 $j$ 的数值，$w_{ij}$ 为空间权重，$\bar x$、$s$ 为计入的 $N$ 个数值的均值与总体标准差：gstar 计入全部，g 不计单元 $i$ 自身；$W_i$、$S_i$ 为权重之和与平方和，$z_i$ 对应 z，$G_i$ 为局部 G 指数`,
    ),
    result: text(
      "table: a heading and one row for each unit in the order of values; an entry: that column alone",
      "table：表头之下每个空间单元一行，按 values 的顺序；指定一项时只返回该列",
    ),
    missing: text(
      "A unit with a blank value has a blank row and is nobody's neighbour; a blank weight omits its pair. In gstar a unit counts with the weight on the diagonal, or if that is 0 with the largest of its row, 1 without neighbours; in g a weight on the diagonal is #VALUE!. Values that add up to 0 give #DIV/0! as G; values that are all equal, and in g a unit without neighbours, as z, p and bin. Fewer than three units and a negative weight give #NUM!. The first error value is the result.",
      "值为空白的空间单元整行为空白，也不是任何单元的邻居；权重为空白的对不计入。gstar 中本单元以对角线权重计入，对角线为 0 时取该行最大权重，没有邻居时取 1；g 中对角线上有权重返回 #VALUE!。数值之和为 0 时 G 为 #DIV/0!；各值全部相等，以及 g 中没有邻居的单元，z、p、bin 为 #DIV/0!。不足三个单元或权重为负返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "z well above 0: high values gather around the unit, a hot spot; well below 0: low ones, a cold spot. bin has the limits of ArcGIS, 0.1, 0.05 and 0.01 of p. Many tests are made at once, so some are significant by chance. Unlike LOCALMORAN it tells hot from cold, but shows no outliers. Only for values of zero or more is G a part of the whole.",
      "z 明显大于 0 表示周围聚集高值（热点），明显小于 0 表示聚集低值（冷点）。bin 采用 ArcGIS 的界限：p 为 0.1、0.05、0.01。多个检验同时进行，部分会偶然显著。与 LOCALMORAN 不同，它区分冷热点，但不显示异常单元。数值非负时 G 才是份额。",
    ),
    elsewhere: text(
      "spdep's localG gives the same z, with its units included in themselves for gstar. esda's variance holds for binary weights only: with row-standardised weights its z is wrong. ArcGIS can correct bins for many tests (FDR); here they are by p alone.",
      "spdep 的 localG 的 z 相同（gstar 须先计入自身）。esda 的方差只适用于二元权重，行标准化时其 z 有误。ArcGIS 可按多重检验校正（FDR），此处仅依 p 值。",
    ),
    references: [ordGetis1995],
    benchmark: { values: "square column", weights: "weights" },
    examples: [
      {
        call: '=JJJ.GETISORD({10;12;20;22;9},{0,1,0,0,0;1,0,1,0,0;0,1,0,1,0;0,0,1,0,1;0,0,0,1,0},,"table",,0)',
        returns: [
          ["G", "expected", "variance", "z", "p", "p_perm", "bin"],
          [0.3013698630136986, 0.4, 0.008061550009382624, -1.0985007558552362, 0.2719858877865362, null, 0],
          [0.5753424657534246, 0.6, 0.008061550009382624, -0.27462518896380905, 0.783604212151156, null, 0],
          [0.7397260273972602, 0.6, 0.008061550009382624, 1.5562094041282513, 0.11965830587364111, null, 0],
          [0.6986301369863014, 0.6, 0.008061550009382624, 1.0985007558552362, 0.2719858877865362, null, 0],
          [0.4246575342465753, 0.4, 0.008061550009382624, 0.27462518896380905, 0.783604212151156, null, 0],
        ],
        shows: text("A chain of five units", "五个空间单元依次相邻"),
      },
      {
        call: '=JJJ.GETISORD({10;12;20;22;9},{0,1,0,0,0;1,0,1,0,0;0,1,0,1,0;0,0,1,0,1;0,0,0,1,0},"g","z")',
        returns: [
          [-0.6941172200741212],
          [-0.07460470969529907],
          [1.2572972015110033],
          [0.7011695914588867],
          [1.1766968108291043],
        ],
        shows: text("Without the unit itself", "不计本单元"),
      },
      {
        call: '=JJJ.GETISORD({1;2;3},{1,1,0;1,0,1;0,1,0},"g")',
        returns: { error: "#VALUE!", reason: "self-weight" },
        shows: text("A weight on the diagonal has no place in g", "g 中对角线不能有权重"),
      },
    ],
    seeAlso: ["LOCALMORAN", "MORAN", "WEIGHTS"],
  },
  compute: ({ values, weights, mode, output, standardize, permutations, seed }) => {
    const units = getisOrd(values, weights, mode, isStandardized(standardize), { permutations, seed });
    return unitRows(units, values.size, columns, output);
  },
});

/** The limits of p, as ArcGIS has them. */
const levels = [0.1, 0.05, 0.01];

const binOf = ({ z, p }: GetisOrd) => Math.sign(z) * levels.filter((level) => p <= level + 1e-9).length + 0;

const columns: readonly UnitColumn<GetisOrd>[] = [
  ["G", ({ statistic }) => finite(statistic)],
  ["expected", ({ expected }) => finite(expected)],
  ["variance", ({ variance }) => finite(variance)],
  ["z", ({ z }) => finite(z)],
  ["p", ({ p }) => finite(p)],
  ["p_perm", ({ pPermuted }) => pPermuted],
  ["bin", (unit) => finite(binOf(unit))],
];
