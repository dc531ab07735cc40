import { moranIndex } from "../../core/linkage/moran-index";
import { permutationTest } from "../../core/linkage/permutation-test";
import { spatialSample } from "../../core/linkage/spatial-autocorrelation";
import { spatialLag } from "../../core/linkage/spatial-lag";
import { text } from "../../language/localized";
import { outputWithMore } from "../arguments/economy/output";
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
import type { Rows } from "../cells";
import { defineFunction, number } from "../define";
import { moran1950 } from "../references/linkage";

export const moran = defineFunction({
  name: "MORAN",
  family: "linkage",
  title: text("Moran's I", "莫兰指数（Moran's I）"),
  summary: text(
    "Moran's I: spatial autocorrelation, with tests; needs about ten units or more",
    "莫兰指数（Moran's I）：空间自相关及其检验；至少需约十个空间单元",
  ),
  args: [
    unitValues(),
    spatialWeights(),
    outputWithMore(autocorrelationEntries("I"), {
      permutations: text("how many permutations were computed", "计算的排列次数"),
      p_perm: text("two-sided p value over seeded random permutations", "双侧 p 值，按种子随机排列"),
      lag: text("a column with the spatial lag of each unit, Σ w·x", "一列：各空间单元的空间滞后 Σ w·x"),
    }),
    standardize(),
    number(
      "permutations",
      text(
        "How many random permutations, 0 to 99999; if omitted, 999, or none where these would take long",
        "随机排列次数，0～99999；省略时为 999，耗时过长时不排列",
      ),
      { optional: true },
    ),
    number(
      "seed",
      text("Start of the random numbers, a whole number from 0; 1 if omitted", "随机数种子，非负整数；省略时为 1"),
      { optional: true },
    ),
  ],
  errors: "first",
  result: {
    numbers: "coefficient",
    except: {
      z_norm: "index",
      z_rand: "index",
      p_norm: "p",
      p_rand: "p",
      p_perm: "p",
      permutations: "count",
      lag: "amount",
    },
    picture: { kind: "scatter", word: "lag" },
  },
  input: { lines: ["values"], rest: "weights", isSquare: true, nearness: ["weights"] },
  help: {
    keywords: text(
      `Moran, spatial autocorrelation, spatial clustering, spatial dependence, weights matrix, PySAL Moran,
        spdep moran.test, Moran's I, global Moran, global spatial autocorrelation, spatial correlation,
        spatially clustered, are neighbours alike, similar neighbours, neighbouring regions,
        neighboring values, spatial pattern, clustering of high values, spatial clusters, hot spot, spillover,
        spatial econometrics, random spatial distribution, Tobler, contiguity, esda Moran, GeoDa, ape Moran.I,
        Stata spatgsa, spatial association, neighborhood effects, spatial effects, clustered in space,
        diffusion, contagion, influence of neighbors, do neighbors influence each other`,
      `莫兰, 空间自相关, 空间集聚, 空间依赖, 莫兰指数, 莫兰I指数, 全局莫兰指数, 莫兰检验, Moran指数,
        Moran's I指数, 全局空间自相关, 空间相关, 空间相关性, 空间关联, 空间相关性检验, 空间自相关检验,
        空间分布格局, 空间格局, 邻近地区, 相邻地区, 空间溢出, 邻居, 高高集聚, 集聚格局, 空间权重, 空间权重矩阵,
        空间计量, 空间效应, 邻近效应, 空间扩散, 空间集聚检验, 邻省影响, 相互影响的邻居, 邻省, 邻市, 邻县`,
    ),
    formula: String.raw`I = \frac{n}{W}\,\frac{\sum_i \sum_j w_{ij}\,(x_i - \bar x)(x_j - \bar x)}{\sum_i (x_i - \bar x)^2},\qquad W = \sum_i \sum_j w_{ij},\qquad E(I) = -\frac{1}{n - 1}`,
    where: text(
      String.raw`where $x_i$ and $x_j$ are the values of units $i$ and $j$, $\bar x$ is their mean, $w_{ij}$ the weight, $W$ the sum of all weights and $n$ the number of units; $E$ is the expected value of $I$`,
      String.raw`其中 $x_i$、$x_j$ 为空间单元 $i$、$j$ 的数值，$\bar x$ 为均值，$w_{ij}$ 为空间权重，$W$ 为权重之和，$n$ 为空间单元数，$E$ 表示期望值，$I$ 为莫兰指数`,
    ),
    result: text(
      "table: eight rows of a name and a number, and with permutations above 0 two more; full: with permutations in any case; an entry: that number alone; lag: a column with one number for each unit",
      "table：八行名称与数值，permutations 大于 0 时另加两行；full：总含随机排列结果；指定一项时只返回该数值；lag：一列，每个空间单元一个值",
    ),
    missing: text(
      `${autocorrelationMissing.en} p_perm is blank without permutations; more of them than can be computed in a second or so give #NUM!. In lag a unit with a blank value is blank, one without neighbours 0.`,
      `${autocorrelationMissing.zh}没有排列时 p_perm 为空白；排列次数过多、耗时过长时返回 #NUM!。lag 中值为空白的空间单元为空白，没有邻居的空间单元为 0。`,
    ),
    reading: text(
      "Above its expected value neighbours are alike, below it they differ. Below ten units the value has little meaning and its p values are rough: three regions that all touch one another always give −0.5, for any values. p_perm needs no normal distribution: it counts how often the values in random order give an I as far out, and is the same at each calculation, until seed changes. Report whether the weights were row-standardised, and report permutations and seed.",
      "高于期望值表示邻近空间单元相似，低于则表示相异。不足十个空间单元时数值几乎没有意义，p 值也很粗略：三个两两相邻的地区无论取何值 I 恒为 −0.5。p_perm 不要求正态分布：统计数值随机排列后 I 同样极端的频率，种子不变则每次计算结果相同。应注明权重是否经过行标准化，并报告排列次数与种子。",
    ),
    elsewhere: text(
      "spdep row-standardises the weights and tests one side unless told otherwise, and counts units without neighbours out of n; here they count. The pseudo p of PySAL and GeoDa is one-sided by default, about half of p_perm, and changes with their random numbers. lag is spdep's lag.listw.",
      "spdep 默认作行标准化并作单侧检验，且没有邻居的空间单元不计入 n；此处计入。PySAL 与 GeoDa 的伪 p 值默认单侧，约为 p_perm 的一半，且随其随机数而变。lag 即 spdep 的 lag.listw。",
    ),
    references: [moran1950, ...autocorrelationReferences],
    benchmark: { values: "square column", weights: "weights" },
    examples: [
      {
        call: '=JJJ.MORAN({14986.5;6905.03;10038.9},{0,1,1;1,0,1;1,1,0},"I")',
        returns: [[-0.5]],
        shows: text(
          "Beijing, Tianjin and Hebei, tertiary value added 2013: three regions that all touch always give −0.5, so this has no meaning",
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
        shows: text("A chain of four units", "四个空间单元依次相邻"),
      },
      {
        call: '=JJJ.MORAN({10;12;20;22},{0,1,0,0;1,0,1,0;0,1,0,1;0,0,1,0},"I","row")',
        returns: [[0.5384615384615384]],
        shows: text("With row-standardised weights", "权重行标准化"),
      },
      {
        call: '=JJJ.MORAN({10;12;20;22;9},{0,1,0,0,0;1,0,1,0,0;0,1,0,1,0;0,0,1,0,1;0,0,0,1,0},"p_perm",,999,1)',
        returns: [[0.61]],
        shows: text(
          "999 random permutations: an I as far out is common, so five units in a chain prove nothing",
          "999 次随机排列：同样极端的 I 很常见，五个依次相邻的空间单元说明不了什么",
        ),
      },
      {
        call: '=JJJ.MORAN({10;12;20;22},{0,1,0,0;1,0,1,0;0,1,0,1;0,0,1,0},"lag","row")',
        returns: [[12], [15], [17], [20]],
        shows: text("The mean of each unit's neighbours", "各空间单元邻居的平均值"),
      },
      {
        call: "=JJJ.MORAN({10;12;20;22},{0,1,1;1,0,1;1,1,0})",
        returns: { error: "#VALUE!", reason: "not-square" },
        shows: text("Weights for another number of units", "权重方阵与空间单元数不符"),
      },
    ],
    seeAlso: ["GEARY", "DISTANCE"],
  },
  compute: ({ values, weights, output, standardize, permutations, seed }) => {
    const inRows = isStandardized(standardize);
    if (output === "lag") return spatialLag(values, weights, inRows);
    const permuted = (): Rows => {
      const test = permutationTest(spatialSample(values, weights, inRows), permutations, seed);
      return [
        ["permutations", test.permutations],
        ["p_perm", test.p],
      ];
    };
    if (output === "permutations" || output === "p_perm")
      return permuted().flatMap(([name, value]) => (name === output ? [[value ?? null]] : []));
    const withPermutations = output === "full" || (output === "table" && permutations !== null && permutations !== 0);
    const test = moranIndex(values, weights, inRows);
    const entries = autocorrelationCells("I", test, output === "full" ? "table" : output);
    return withPermutations ? [...entries, ...permuted()] : entries;
  },
});
