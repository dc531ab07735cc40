import { complementarity } from "../../core/specialisation/complementarity";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { michaely1996, unido1979 } from "../references/specialisation";

export const complement = defineFunction({
  name: "COMPLEMENT",
  family: "specialisation",
  title: text("Structural complementarity", "产业互补性"),
  summary: text("Complementarity of two structures, row by row", "产业互补性：逐行比较两个结构"),
  args: [
    range(
      "a",
      text(
        "Structures in rows (sectors in columns), or one in a row or a column; for trade, what one side imports",
        "每行一个结构（产业按列），或只有一行或一列；trade 时为一方的进口",
      ),
    ),
    range(
      "b",
      text(
        "The same shape, or one structure for every row; for trade, what the other side exports",
        "大小相同的区域，或对各行共用的一个结构；trade 时为另一方的出口",
      ),
    ),
    choice("mode", text("Which measure", "度量方式"), {
      structural: text(
        "1 − structural similarity, 0 = the same, 1 = nothing in common",
        "1 − 结构相似系数，0 表示相同，1 表示没有共同产业",
      ),
      trade: text(
        "Michaely's 100·(1 − ½Σ|m − x|), 100 = a perfect match",
        "Michaely 指数 100·(1 − ½Σ|m − x|)，100 表示完全匹配",
      ),
      correlation: text(
        "correlation of the rows as given, such as location quotients; below 0 = complementary",
        "两行原值（如区位商）的相关系数，小于 0 为互补",
      ),
    }),
  ],
  errors: "first",
  result: { numbers: "index", except: { trade: "points" } },
  input: {
    lines: ["a", "b"],
    tables: {
      a: { rows: "units", columns: "sectors", isSeries: true },
      b: { rows: "units", columns: "sectors", isSeries: true },
    },
  },
  help: {
    keywords: text(
      `complementarity, trade complementarity, Michaely index, correlation of structures,
        complementary economies, complementary industries, complement, potential for trade, mutual benefit,
        exports match imports, trade complementarity index, cooperation potential, fit between two economies`,
      `互补, 互补性, 贸易互补, 产业互补, 结构互补, 互补指数, 互补系数, 产业互补性, 经济互补, 贸易互补性指数,
        互补程度, 合作潜力, 进出口匹配, 优势互补`,
    ),
    formula: String.raw`\begin{aligned} \mathrm{structural} &= 1 - \frac{\sum_j a_j b_j}{\sqrt{\sum_j a_j^2 \sum_j b_j^2}} \\ \mathrm{trade} &= 100 \left( 1 - \tfrac{1}{2} \sum_k \left| m_k - x_k \right| \right) \\ \mathrm{correlation} &= \frac{\sum_j (a_j - \bar a)(b_j - \bar b)}{\sqrt{\sum_j (a_j - \bar a)^2 \sum_j (b_j - \bar b)^2}} \end{aligned}`,
    where: text(
      String.raw`where $a_j$ and $b_j$ are the values of sector $j$ in the two rows, $\bar a$ and $\bar b$ their means, $m_k$ and $x_k$ the shares of good $k$ in the imports of one side and in the exports of the other`,
      String.raw`其中 $a_j$、$b_j$ 为两行中产业 $j$ 的数值，$\bar a$、$\bar b$ 为均值，$m_k$、$x_k$ 为商品 $k$ 占一方进口与另一方出口的份额`,
    ),
    result: text(
      "One number for each row, in a column: structural from 0 to 1, trade from 0 to 100, correlation from −1 to 1",
      "每行一个值，排成一列：structural 介于 0 与 1，trade 介于 0 与 100，correlation 介于 −1 与 1",
    ),
    missing: text(
      "A sector blank in one of the two is omitted from that row. A row that adds up to zero, or one that is constant up to rounding for correlation, gives #DIV/0! in its cell; a row of blanks alone gives a blank. A negative value gives #NUM!, except for correlation. Two columns are read as two structures.",
      "两者之一为空白的产业在该行不计。合计为零的行，或 correlation 中没有差异的行，相应单元格为 #DIV/0!；全为空白的行返回空白。除 correlation 外，负值返回 #NUM!。两列视为两个结构。",
    ),
    reading: text(
      "There is no single standard of complementarity. Structural: the higher, the less alike two regions are. Trade: the higher, the better what one imports is matched by what the other exports, so here high means complementary. Correlation of location quotients: negative = complementary, positive = competing; with three sectors it is an illustration, not evidence.",
      "“互补”没有统一标准。structural 越大，两地结构越不相同。trade 越大，一方的进口与另一方的出口越匹配，即越互补。区位商的相关系数为负表示互补，为正表示竞争；只有三次产业时仅供示意，不足为证。",
    ),
    references: [michaely1996, unido1979],
    examples: [
      {
        call: "=JJJ.COMPLEMENT({161.8,4352.3,14986.5;188.45,7276.68,6905.03},{3500.4,14762.1,10038.9})",
        returns: [[0.24180421459747248], [0.02808994473743187]],
        shows: text("Beijing and Tianjin, each with Hebei, 2013", "北京、天津分别与河北，2013 年"),
      },
      {
        call: '=JJJ.COMPLEMENT({0.2,0.3,0.5},{0.6,0.3,0.1},"trade")',
        returns: [[60]],
        shows: text("What one imports against what the other exports", "一方的进口与另一方的出口"),
      },
      {
        call: '=JJJ.COMPLEMENT({0.08286619200735879,0.5084802406388872,1.6672736109981428},{1.235254925756881,1.1883474957719578,0.7695429095640791},"correlation")',
        returns: [[-0.9854265266578506]],
        shows: text(
          "Location quotients of Beijing and Hebei: what one has the other lacks",
          "北京与河北的区位商：此长彼短",
        ),
      },
      {
        call: '=JJJ.COMPLEMENT({-1,2,3},{3,2,1},"trade")',
        returns: { error: "#NUM!" },
        shows: text("Shares need values of zero or more", "份额要求数值不小于零"),
      },
    ],
    seeAlso: ["SIMILARITY", "KRUGMAN", "LOCQ"],
  },
  compute: ({ a, b, mode }) => complementarity(a, b, mode),
});
