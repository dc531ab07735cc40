import { requireNonNegative } from "../../core/matrix/arguments";
import { Matrix } from "../../core/matrix/matrix";
import { localMoran, type LocalMoran } from "../../core/space/local-moran";
import { reply, text } from "../../language/localized";
import { output } from "../arguments/economy/output";
import { finite, permutationArguments, type UnitColumn, unitRows } from "../arguments/space/local-statistics";
import { isStandardized, spatialWeights, standardize, unitValues } from "../arguments/space/spatial-autocorrelation";
import { defineFunction, number } from "../define";
import { sourceOf } from "../references/reference";
import { anselin1995, sokal1998 } from "../references/space";

export const localmoran = defineFunction({
  name: "LOCALMORAN",
  family: "space",
  title: text("Local Moran's I", "局部莫兰指数"),
  summary: text(
    "Local Moran's I (LISA): which units lie in clusters of high or low values, with tests",
    "局部莫兰指数（LISA）：识别高值、低值集聚区与异常单元，附检验",
  ),
  args: [
    unitValues(),
    spatialWeights(),
    output({
      I: text("the local statistic", "局部莫兰指数"),
      expected: text("its expected value in random order", "随机排列下的期望值"),
      variance: text("its variance in random order, the unit's own value kept", "本单元取值固定、其余随机时的方差"),
      z: text("(I − expected)/standard deviation", "（I − 期望）/标准差"),
      p: text("two-sided p value of z, normal", "z 的双侧 p 值（正态）"),
      p_perm: text("two-sided p value over seeded random permutations", "双侧 p 值，按种子随机排列"),
      quadrant: text("HH, LL, LH, HL or none: the unit, then its neighbours", "HH、LL、LH、HL 或 none：本单元与邻居"),
      cluster: text("the quadrant where it is significant", "显著时的象限"),
    }),
    standardize(),
    ...permutationArguments(
      text(
        "How many random permutations, 0 to 99999; if omitted, 999, or none where these would take long",
        "随机排列次数，0～99999；省略时为 999，耗时过长时不排列",
      ),
    ),
    number("level", text("Significant up to this p value; 0.05 if omitted", "显著性水平；省略时为 0.05"), {
      optional: true,
    }),
  ],
  errors: "first",
  result: { numbers: "coefficient", except: { z: "index", p: "p", p_perm: "p" } },
  input: { lines: ["values"], rest: "weights", isSquare: true, nearness: ["weights"] },
  help: {
    keywords: text(
      `local Moran, LISA, local indicators of spatial association, cluster map, hot spots, cold spots, spatial outliers,
        high-high, low-low, high-low, Moran scatter plot, GeoDa, spdep localmoran, esda Moran_Local, local clusters,
        which regions are clustered, where are the clusters, local spatial autocorrelation`,
      `局部莫兰, 局部莫兰指数, 局部空间自相关, LISA, LISA集聚图, 莫兰散点图, 高高集聚, 低低集聚, 高低集聚, 低高集聚,
        热点区域, 冷点, 空间异常值, 局部自相关, 哪里集聚, 空间集聚区, GeoDa`,
    ),
    formula: String.raw`I_i = \frac{z_i}{m_2} \sum_j w_{ij} z_j,\qquad z_i = x_i - \bar x,\qquad m_2 = \frac{1}{n} \sum_i z_i^2`,
    where: text(
      String.raw`where $x_i$ is the value of unit $i$, $\bar x$ the mean, $z_i$ the deviation from it, $m_2$ the mean square of the deviations, $w_{ij}$ the weight, $n$ the number of units and $I_i$ the local statistic`,
      String.raw`其中 $x_i$ 为空间单元 $i$ 的数值，$\bar x$ 为均值，$z_i$ 为离差，$m_2$ 为离差平方的均值，$w_{ij}$ 为空间权重，$n$ 为空间单元数，$I_i$ 为局部莫兰指数`,
    ),
    result: text(
      "table: a heading and one row for each unit in the order of values; an entry: that column alone",
      "table：表头之下每个空间单元一行，按 values 的顺序；指定一项时只返回该列",
    ),
    missing: text(
      "A unit with a blank value has a blank row and is nobody's neighbour; a blank weight omits its pair. A unit without neighbours has I 0, #DIV/0! as z and p, and no quadrant. Values that are all equal give #DIV/0!, fewer than three units #NUM!, a negative weight #NUM!, a weight on the diagonal #VALUE!. Without permutations p_perm is blank; more of them than can be computed in a second or so give #NUM!. The first error value is the result.",
      "值为空白的空间单元整行为空白，也不是任何单元的邻居；权重为空白的对不计入。没有邻居的单元 I 为 0，z 与 p 为 #DIV/0!，无象限。各值全部相等返回 #DIV/0!，不足三个单元返回 #NUM!，权重为负返回 #NUM!，对角线上有权重返回 #VALUE!。没有排列时 p_perm 为空白；排列次数过多、耗时过长时返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "HH: a high value among high ones, LL: a low one among low ones; HL and LH differ from their neighbours. cluster names the quadrant where p_perm (without permutations p) is at most level. Many tests are made at once: of n units about n/20 are significant at 0.05 by chance alone; a strict level is 0.05/n. With few neighbours p_perm is the safer one. Report weights, permutations and seed.",
      "HH 为高值被高值包围，LL 为低值被低值包围；HL 与 LH 与邻居相异。cluster 为 p_perm（无排列时为 p）不大于 level 的单元的象限。多个检验同时进行：n 个单元中约 n/20 个会偶然在 0.05 水平显著，严格的水平为 0.05/n。邻居较少时以 p_perm 为宜。应注明权重、排列次数与种子。",
    ),
    elsewhere: text(
      "spdep's localmoran gives the same numbers by default. esda (PySAL) and GeoDa divide by Σz²/(n − 1), so that their I is (n − 1)/n of this one, and their pseudo p is one-sided, about half of p_perm. spdep and esda count a value equal to the mean, and a unit without neighbours, as low; here they have no quadrant.",
      "spdep 的 localmoran 默认结果相同。esda（PySAL）与 GeoDa 除以 Σz²/(n − 1)，其 I 为此处的 (n − 1)/n，其伪 p 值为单侧，约为 p_perm 的一半。等于均值或没有邻居的单元，spdep 与 esda 计为低，此处无象限。",
    ),
    references: [anselin1995, sourceOf(sokal1998, text("mean and variance", "期望与方差"))],
    benchmark: { values: "square column", weights: "weights" },
    examples: [
      {
        call: '=JJJ.LOCALMORAN({10;12;20;22;9},{0,1,0,0,0;1,0,1,0,0;0,1,0,1,0;0,0,1,0,1;0,0,0,1,0},"table","row",0)',
        returns: [
          ["I", "expected", "variance", "z", "p", "p_perm", "quadrant", "cluster"],
          [
            0.4175977653631285,
            -0.18470670391061453,
            0.7529506872054555,
            0.6941172200741212,
            0.48760870026848063,
            null,
            "LL",
            "not significant",
          ],
          [
            -0.036312849162011177,
            -0.05900837988826815,
            0.09254398498538331,
            0.07460470969529907,
            0.940529226774238,
            null,
            "LH",
            "not significant",
          ],
          [
            0.45251396648044695,
            -0.2545391061452514,
            0.31624824931337975,
            1.2572972015110033,
            0.20864603697106357,
            null,
            "HH",
            "not significant",
          ],
          [
            -0.025837988826815643,
            -0.4780027932960894,
            0.41586020482870906,
            0.7011695914588867,
            0.4831971844662168,
            null,
            "HL",
            "not significant",
          ],
          [
            -1.446927374301676,
            -0.2737430167597765,
            0.9940388876751662,
            -1.1766968108291043,
            0.23931654122149532,
            null,
            "LH",
            "not significant",
          ],
        ],
        shows: text("A chain of five units, without permutations", "五个空间单元依次相邻，不作排列"),
      },
      {
        call: '=JJJ.LOCALMORAN({10;12;20;22;9},{0,1,0,0,0;1,0,1,0,0;0,1,0,1,0;0,0,1,0,1;0,0,0,1,0},"p_perm","row",999,1)',
        returns: [[0.938], [1], [0.292], [1], [0.496]],
        shows: text("999 permutations: five units in a chain prove nothing", "999 次排列：五个单元说明不了什么"),
      },
      {
        call: '=JJJ.LOCALMORAN({10;12;20;22;9},{0,1,0,0,0;1,0,1,0,0;0,1,0,1,0;0,0,1,0,1;0,0,0,1,0},"cluster","row",0,,0.21)',
        returns: [["not significant"], ["not significant"], ["HH"], ["not significant"], ["not significant"]],
        shows: text("At a level of 0.21 the third unit is a cluster", "水平为 0.21 时第三个单元为集聚区"),
      },
      {
        call: "=JJJ.LOCALMORAN({2;2;2},{0,1,0;1,0,1;0,1,0})",
        returns: { error: "#DIV/0!", reason: "zero-denominator" },
        shows: text("Values that are all equal", "各值全部相等"),
      },
      {
        call: "=JJJ.LOCALMORAN({1;2;3},{1,1,0;1,0,1;0,1,0})",
        returns: { error: "#VALUE!", reason: "self-weight" },
        shows: text("A weight on the diagonal", "对角线上有权重"),
      },
    ],
    seeAlso: ["MORAN", "GETISORD", "WEIGHTS"],
  },
  compute: ({ values, weights, output, standardize, permutations, seed, level }) => {
    const limit = requireNonNegative("level", Matrix.scalar(level ?? 0.05)).at(0) + levelTolerance;
    const units = localMoran(values, weights, isStandardized(standardize), { permutations, seed });
    return unitRows(units, values.size, columnsFor(limit), output);
  },
});

/** What a p value may be above the level by rounding. */
const levelTolerance = 1e-9;

const columnsFor = (limit: number): readonly UnitColumn<LocalMoran>[] => [
  ["I", ({ statistic }) => statistic],
  ["expected", ({ expected }) => expected],
  ["variance", ({ variance }) => variance],
  ["z", ({ z }) => finite(z)],
  ["p", ({ p }) => finite(p)],
  ["p_perm", ({ pPermuted }) => pPermuted],
  ["quadrant", ({ quadrant }) => quadrant],
  [
    "cluster",
    ({ pPermuted, p, quadrant }) =>
      quadrant !== "none" && (pPermuted ?? p) <= limit ? quadrant : reply("not significant", "不显著"),
  ],
];
