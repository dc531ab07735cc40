import { gravity as gravityOf, gravityMembership, gravityTotal } from "../../core/linkage/gravity";
import { text } from "../../language/localized";
import { choice, defineFunction, number, range } from "../define";
import { reilly1931, wangZhuang1996, zipf1946 } from "../references/linkage";
import { sourceOf } from "../references/reference";

export const gravity = defineFunction({
  name: "GRAVITY",
  family: "linkage",
  title: text("Gravity model", "引力模型"),
  summary: text(
    "Strength of economic linkages between regions by the gravity model",
    "引力模型：地区间经济联系强度与隶属度",
  ),
  args: [
    range("population", text("Population of each region, such as 10,000 persons", "各地区人口，如万人")),
    range(
      "output",
      text("Output of each region, such as GDP in 100 million yuan", "各地区产出，如地区生产总值（亿元）"),
    ),
    range(
      "distance",
      text(
        "Distance or travel time, a square with a row and a column for each region; its diagonal is not used",
        "距离或通行时间，每个地区一行一列的方阵；对角线不使用",
      ),
    ),
    choice("result", text("What is returned", "返回的内容"), {
      matrix: text("the strength of each linkage, the diagonal blank", "各对地区的联系强度，对角线为空白"),
      total: text("the linkages of each region added up, a column", "各地区的联系总量，一列"),
      membership: text("each linkage as a part of its row's total", "隶属度：各联系占本行总量的份额"),
    }),
    range(
      "k",
      text(
        "Constant k, one number or a square with one for each pair; 1 if omitted",
        "常数 k，单个数值或每对一个的方阵；省略时为 1",
      ),
      { optional: true },
    ),
    number("exponent", text("Exponent of the distance, above 0, 2 if omitted", "距离的指数，大于 0，省略时为 2"), {
      optional: true,
    }),
  ],
  errors: "first",
  result: { numbers: "plain", except: { membership: "share" }, pairs: ["matrix", "membership"] },
  input: { lines: ["population", "output"], rest: "distance", isSquare: true },
  help: {
    keywords: text(
      `gravity model, economic linkage, interaction, spatial interaction, Reilly, gravity model of trade,
        gravitational model, Newton, linkage strength, economic ties, ties between cities,
        connection of cities, city network, urban linkages, interaction between cities,
        attraction between cities, trade flow, potential flow, links between cities, mass and distance,
        Zipf gravity, sphere of influence, hinterland, membership of cities, bonds between cities,
        relations between cities`,
      `引力, 引力模型, 经济联系, 经济联系强度, 隶属度, 空间相互作用, 引力强度, 重力模型, 牛顿, 城市引力,
        城市间引力, 城市联系, 城市间联系, 城市间经济联系, 城市经济联系, 经济联系量, 联系强度, 区域联系,
        城市群联系, 经济联系总量, 经济联系隶属度, 城市网络, 腹地, 辐射范围, 吸引力, 相互作用强度, 贸易引力,
        城市间往来, 城市关系`,
    ),
    formula: String.raw`R_{ij} = k\,\frac{\sqrt{P_i V_i}\,\sqrt{P_j V_j}}{D_{ij}^{\,b}},\qquad F_{ij} = \frac{R_{ij}}{\sum_j R_{ij}}`,
    where: text(
      String.raw`where $P_i$ is the population and $V_i$ the output of region $i$, $D_{ij}$ the distance to region $j$, $b$ the exponent, $k$ the constant, $R_{ij}$ the strength and $F_{ij}$ the membership`,
      String.raw`其中 $P_i$、$V_i$ 为地区 $i$ 的人口与产出，$D_{ij}$ 为与地区 $j$ 的距离，$b$ 为距离指数，$k$ 为常数，$R_{ij}$ 为联系强度，$F_{ij}$ 为隶属度`,
    ),
    result: text(
      "matrix and membership: a region × region matrix with a blank diagonal, membership as fractions that add up to 1 in each row; total: a column",
      "matrix 与 membership：对角线为空白的地区 × 地区矩阵，membership 为每行合计为 1 的小数；total：一列",
    ),
    missing: text(
      "A region with a blank population or output, and a pair with a blank distance, are blank and in no total. A distance of zero between two regions gives #DIV/0! in its cell and in its row's total. A negative value or an exponent of 0 or less gives #NUM!. The first error value is the result.",
      "人口或产出为空白的地区、距离为空白的地区对返回空白，且不计入总量。两地距离为零时其单元格及本行总量为 #DIV/0!。负值或指数不大于 0 返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The strength has no unit of its own: compare only values from the same units of population, output and distance. Membership shows to which other region a region is tied most. For a directed linkage give k as the square V_i/(V_i + V_j).",
      "联系强度没有独立的量纲，只能在人口、产出、距离单位相同时比较。隶属度反映一个地区与哪个地区联系最紧密。有向联系可令 k 为 V_i/(V_i + V_j) 的方阵。",
    ),
    elsewhere: text(
      "Others take the product of populations or of outputs alone, or estimate the exponent; travel time by road or rail is as common as distance.",
      "也有只用人口乘积或产出乘积的，或对指数作估计的；公路、铁路通行时间与距离同样常用。",
    ),
    references: [
      sourceOf(
        wangZhuang1996,
        text("this form, with the root of population times output", "此处的形式，取人口与产出乘积的平方根"),
      ),
      reilly1931,
      zipf1946,
    ],
    benchmark: { population: "square column", output: "square column", distance: "weights" },
    examples: [
      {
        call: "=JJJ.GRAVITY({2114.8;1472.21;7332.61},{19500.6;14370.16;28301.4},{0,120,280;120,0,310;280,310,0})",
        returns: [
          [null, 2051.2180491678987, 1179.9832116047273],
          [2051.2180491678987, null, 689.4861535684195],
          [1179.9832116047273, 689.4861535684195, null],
        ],
        shows: text(
          "Beijing, Tianjin and Hebei 2013: population in 10,000, GDP in 100 million yuan, rounded distances in km",
          "2013 年北京、天津、河北：人口（万人）、地区生产总值（亿元）、取整的距离（千米）",
        ),
      },
      {
        call: '=JJJ.GRAVITY({2114.8;1472.21;7332.61},{19500.6;14370.16;28301.4},{0,120,280;120,0,310;280,310,0},"membership")',
        returns: [
          [null, 0.6348159348877647, 0.3651840651122353],
          [0.7484273739281909, null, 0.2515726260718091],
          [0.6311861716415126, 0.3688138283584874, null],
        ],
        shows: text("How far each is tied to which other", "各地的隶属度"),
      },
      {
        call: '=JJJ.GRAVITY({4;9},{1;4},{0,3;3,0},"total",0.5,1)',
        returns: [[2], [2]],
        shows: text("With k = ½ and exponent 1", "k = ½，指数为 1"),
      },
      {
        call: "=JJJ.GRAVITY({4;9},{1;4},{0,3,5;3,0,5})",
        returns: { error: "#VALUE!", reason: "not-square" },
        shows: text("Distances that are not square", "距离不是方阵"),
      },
    ],
    seeAlso: ["DISTANCE", "ACCESSIBILITY", "URBANFLOW"],
  },
  compute: ({ population, output, distance, result, k, exponent }) => {
    const linkages = gravityOf({ population, output, distance, constant: k, exponent: exponent ?? 2 });
    if (result === "matrix") return linkages;
    return result === "total" ? gravityTotal(linkages) : gravityMembership(linkages);
  },
});
