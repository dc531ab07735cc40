import { topsis as topsisTable, topsisColumns } from "../../core/composite/topsis";
import { columnRange } from "../../core/matrix/arguments";
import { reply, text } from "../../language/localized";
import { directions, directionsOf } from "../arguments/directions";
import { choice, defineFunction, range } from "../define";
import { hwangYoon1981 } from "../references/composite";
import { cellsOf } from "../runtime/matrix-cells";

export const topsis = defineFunction({
  name: "TOPSIS",
  family: "composite",
  title: text("TOPSIS closeness", "TOPSIS 相对贴近度"),
  summary: text(
    "TOPSIS: how close each unit is to the best value of every indicator, 0 to 1",
    "TOPSIS：各评价对象与理想解的相对贴近度，介于 0 与 1",
  ),
  args: [
    range(
      "values",
      text("Units in rows, indicators in columns, each in its own unit", "评价对象按行，指标按列，各有单位"),
    ),
    range(
      "weights",
      text(
        "One for each column, not negative, scaled to add up to 1; if omitted, equal weights",
        "与列一一对应，非负，自动化为合计 1；省略时等权",
      ),
      { optional: true, logical: true },
    ),
    directions(),
    choice("output", text("What is returned", "返回的内容"), {
      closeness: text("the closeness of each unit, a column", "各评价对象的相对贴近度，一列"),
      table: text(
        "distance to the best (d+), distance to the worst (d-), closeness and rank of each unit, with headings",
        "各评价对象到正理想解的距离（d+）、到负理想解的距离（d-）、相对贴近度与名次，带表头",
      ),
    }),
  ],
  errors: "first",
  result: { numbers: "index", except: { rank: "count", 名次: "count" } },
  input: { tables: { values: { rows: "units", columns: "indicators" } } },
  help: {
    keywords: text(
      `ideal solution, multi-criteria, MCDM, ranking, closeness, composite index, multicriteria,
        multi-criteria decision, multiple criteria, MCDA, decision making, rank alternatives, rank regions,
        rank cities by several indicators, ranking by several indicators, relative closeness,
        distance to the ideal, positive ideal solution, negative ideal solution, combine indicators,
        comprehensive evaluation, score and rank, entropy TOPSIS, best alternative, benchmarking regions`,
      `优劣解距离法, 理想解, 逼近理想解, 综合评价, 多指标决策, 贴近度, 优劣解, 优劣解距离, 逼近理想解排序法,
        理想点法, 正理想解, 负理想解, 熵权TOPSIS, 排序, 排名, 综合排名, 多准则决策, 多属性决策, 方案排序,
        方案选优, 城市排名, 综合评价排名, 综合评价方法, 多指标综合评价, 相对接近度, 欧氏距离`,
    ),
    formula: String.raw`v_{ij} = \frac{w_j x_{ij}}{\sqrt{\sum_i x_{ij}^2}},\quad d_i^{\pm} = \sqrt{\sum_j (v_{ij} - v_j^{\pm})^2},\quad C_i = \frac{d_i^-}{d_i^+ + d_i^-}`,
    where: text(
      String.raw`where $x_{ij}$ is the value of unit $i$ in indicator $j$, $w_j$ the weight, $v_{ij}$ the weighted value, $v_j^{+}$ and $v_j^{-}$ are the best and the worst value of the indicator, $d_i^{+}$ and $d_i^{-}$ the distances to them and $C_i$ is the closeness`,
      String.raw`其中 $x_{ij}$ 为评价对象 $i$ 指标 $j$ 的数值，$w_j$ 为权重，$v_{ij}$ 为加权后的数值，$v_j^{+}$、$v_j^{-}$ 为该指标的最优值与最劣值，$d_i^{+}$、$d_i^{-}$ 为到正、负理想解的距离，$C_i$ 为相对贴近度`,
    ),
    result: text(
      "closeness: a column from 0 to 1; table: a heading and one row of four numbers for each unit",
      "closeness：一列，介于 0 与 1；table：表头之下每个评价对象一行四个数",
    ),
    missing: text(
      "A unit with a blank is omitted and gives blanks. An indicator whose weight is blank is omitted. Units that are all the same give #DIV/0! in their cells. A negative weight gives #NUM!, weights that add up to zero #DIV/0!. The first error value is the result.",
      "含空白的评价对象不参与计算，结果为空白。权重为空白的指标不计入。各评价对象完全相同时其单元格为 #DIV/0!。权重为负返回 #NUM!，合计为零返回 #DIV/0!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "1 = best in every indicator, 0 = worst in every one. The closeness of a unit depends on which others are compared: never set side by side values of different tables. Values that are equal up to rounding share the better rank.",
      "1 表示各项均最优，0 表示各项均最劣。相对贴近度取决于参与比较的评价对象，不同表的数值不可并列。数值相同（忽略舍入误差）者并列较前名次。",
    ),
    elsewhere: text(
      "Chinese entropy-TOPSIS often feeds range-scaled data and skips the division by the length of the column: scale with NORMALIZE first and the numbers still differ, because the division is part of the definition of 1981. pymcdm scales by minmax unless told otherwise.",
      "国内的熵权 TOPSIS 常直接用极差标准化数据而不再作向量标准化；即使先用 NORMALIZE，数值仍会不同，因为向量标准化是 1981 年定义的一部分。pymcdm 默认用 minmax。",
    ),
    references: [hwangYoon1981],
    examples: [
      {
        call: '=JJJ.TOPSIS({76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4},{0.40593556597834407,0.29750496628394896,0.2965594677377069},{"+","+","-"})',
        returns: [[0.9625173035954004], [0.7115241341166345], [0]],
        shows: text(
          "Beijing, Tianjin and Hebei 2013 with entropy weights: tertiary share, GDP per capita, primary share (less is better)",
          "2013 年北京、天津、河北，用熵权：第三产业比重、人均地区生产总值、第一产业比重（越低越好）",
        ),
      },
      {
        call: '=JJJ.TOPSIS({3,4;4,3},{1,3},,"table")',
        returns: [
          ["d+", "d-", "closeness", "rank"],
          [0.05, 0.15, 0.75, 1],
          [0.15, 0.05, 0.25, 2],
        ],
        shows: text(
          "Two units, the second indicator with three times the weight",
          "两个评价对象，第二个指标权重为三倍",
        ),
      },
      {
        call: '=JJJ.TOPSIS({4.4,6.5;6.5,4.4;6,6;7.8,6;6,7.8},,,"table")',
        returns: [
          ["d+", "d-", "closeness", "rank"],
          [0.1305190697366738, 0.07529832670536869, 0.3658501565321883, 4],
          [0.1305190697366738, 0.07529832670536869, 0.3658501565321883, 4],
          [0.09127535558634224, 0.08113364941008198, 0.47058823529411764, 3],
          [0.06454142289031602, 0.13473591590673797, 0.6761226174540316, 1],
          [0.06454142289031602, 0.13473591590673797, 0.6761226174540316, 1],
        ],
        shows: text("Units that mirror each other share their rank", "互为镜像的评价对象并列同一名次"),
      },
      {
        call: "=JJJ.TOPSIS({3,4;4,3},{1,3,2})",
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("More weights than indicators", "权重的个数多于指标"),
      },
    ],
    seeAlso: ["ENTROPYWEIGHT", "NORMALIZE", "GREYREL"],
  },
  compute: ({ values, weights, directions, output }) => {
    const table = topsisTable(values, weights, directionsOf(directions, values.columns));
    if (output === "closeness") return columnRange(table, topsisColumns.closeness, topsisColumns.closeness + 1);
    return [["d+", "d-", reply("closeness", "相对贴近度"), reply("rank", "名次")], ...cellsOf(table)];
  },
});
