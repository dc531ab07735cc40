import { relatedness as relatednessOf } from "../../core/complexity/relatedness";
import { relatednessDensity } from "../../core/complexity/relatedness-density";
import { specialisationOf, type SpecialisationInput } from "../../core/complexity/specialisation";
import { text } from "../../language/localized";
import { complexityMissing, matrixOf, regionsByProducts, specialisationInput } from "../arguments/complexity";
import { choice, defineFunction, range } from "../define";
import { balland2017, hidalgo2007 } from "../references/complexity";
import { joined } from "../step-by-step";

export const reldensity = defineFunction({
  name: "RELDENSITY",
  family: "complexity",
  title: text("Relatedness density", "关联密度"),
  summary: text(
    "How much of what is related to each product a region is specialised in, 0 to 1",
    "关联密度：某地区在与某产品相关的产品中已专业化的份额，介于 0 与 1",
  ),
  args: [
    regionsByProducts(),
    range(
      "relatedness",
      text(
        "Products × products (RELATEDNESS); if omitted, their proximity",
        "产品 × 产品（RELATEDNESS）；省略时用邻近度",
      ),
      { optional: true },
    ),
    specialisationInput(),
    choice("scope", text("For which cells", "返回哪些单元格"), {
      all: text("all", "全部"),
      absent: text("products that the region lacks: what it might enter", "地区尚未专业化的产品：潜在进入方向"),
      present: text("products that the region has: what fits the rest", "地区已专业化的产品：与其余产品的契合程度"),
    }),
  ],
  errors: "first",
  result: { numbers: "share" },
  input: { tables: { values: { rows: "units", columns: "sectors" } } },
  help: {
    keywords: text(
      `density, relatedness density, density around a product, related diversification, diversification opportunities,
        smart specialisation, which industries to enter, new industries, branching, path dependence,
        EconGeo relatedness.density, py-ecomplexity density, product space density, potential industries`,
      `关联密度, 产品密度, 技术关联密度, 相关多样化, 产业多样化, 产业演化, 新产业进入, 潜在优势产业, 路径依赖,
        精明专业化, 智慧专业化, 适合发展的产业, 认知邻近密度`,
    ),
    formula: String.raw`\omega_{rj} = \frac{\sum_{k} M_{rk}\,\phi_{jk}}{\sum_{k} \phi_{jk}}`,
    where: text(
      String.raw`where $M_{rk}$ is 1 if region $r$ is specialised in product $k$ and else 0, $\phi_{jk}$ the relatedness of products $j$ and $k$, and $\omega_{rj}$ the density around product $j$; the product itself is not in the sums`,
      String.raw`其中 $M_{rk}$ 在地区 $r$ 的产品 $k$ 专业化时为 1，否则为 0，$\phi_{jk}$ 为产品 $j$ 与 $k$ 的关联度，$\omega_{rj}$ 为产品 $j$ 周围的密度；求和不含该产品自身`,
    ),
    result: text(
      "Regions × products, fractions from 0 to 1; with scope the other cells are blank",
      "地区 × 产品，介于 0 与 1 的小数；指定 scope 时其余单元格为空白",
    ),
    missing: text(
      `${complexityMissing.en} A product that is related to no other gives #DIV/0! in its column.`,
      `${complexityMissing.zh}与其他产品均无关联的产品，其所在列为 #DIV/0!。`,
    ),
    reading: text(
      "0.7 = the region has 70% of what is related to the product, weighted by relatedness. Among products that a region lacks, those with a high density are entered more often; it is a tendency over many regions, not a plan for one.",
      "0.7 表示按关联度加权，该地区已具备与该产品相关产品的 70%。在尚未专业化的产品中，密度高的更常被进入；这是众多地区的统计倾向，不是某个地区的规划。",
    ),
    elsewhere: text(
      "EconGeo returns percentages rounded to whole numbers. py-ecomplexity counts the product itself with a relatedness of 1, so that its densities are higher where the region has the product.",
      "EconGeo 返回取整的百分数。py-ecomplexity 把产品自身也计入（关联度为 1），因此地区已有的产品密度更高。",
    ),
    references: [hidalgo2007, balland2017],
    examples: [
      {
        call: '=JJJ.RELDENSITY({1,1,1,1;1,1,1,0;1,1,0,0;1,0,0,0},,"binary")',
        returns: [
          [1, 1, 1, 1],
          [0.8333333333333334, 0.8095238095238095, 0.7, 1],
          [0.5, 0.42857142857142855, 0.7, 0.5384615384615384],
          [0, 0.42857142857142855, 0.3, 0.23076923076923078],
        ],
        shows: text("Four regions, each with fewer products than the one before", "四个地区，产品依次减少"),
      },
      {
        call: '=JJJ.RELDENSITY({1,1,1,1;1,1,1,0;1,1,0,0;1,0,0,0},,"binary","absent")',
        returns: [
          ["", "", "", ""],
          ["", "", "", 1],
          ["", "", 0.7, 0.5384615384615384],
          ["", 0.42857142857142855, 0.3, 0.23076923076923078],
        ],
        shows: text("Only products that a region lacks", "只看地区尚未专业化的产品"),
      },
      {
        call: '=JJJ.RELDENSITY({1,1,0;0,1,1},{0,0.5,0.2;0.5,0,0.4;0.2,0.4,0},"binary","present")',
        returns: [
          [0.7142857142857143, 0.5555555555555556, ""],
          ["", 0.4444444444444445, 0.6666666666666667],
        ],
        shows: text("With a relatedness of your own", "给出自己的关联度"),
      },
      {
        call: '=JJJ.RELDENSITY({1,1,0;0,1,1},{0,1;1,0},"binary")',
        returns: { error: "#VALUE!", reason: "not-square" },
        shows: text("The relatedness of other products", "关联度与产品个数不符"),
      },
    ],
    seeAlso: ["RELATEDNESS", "ECI", "LOCQ"],
  },
  compute: ({ values, relatedness, input, scope }) => relatednessDensity(values, relatedness, input, scope),
  /** The relatedness of the products that the region has over that of all. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const table = matrixOf(rows("values"));
    const input = modeOf("input") as SpecialisationInput;
    const related =
      rows("relatedness") === null ? relatednessOf(table, "proximity", input) : matrixOf(rows("relatedness"));
    const { cells } = specialisationOf(table, input);
    const others = Array.from(related.row(column), (_, product) => product).filter((product) => product !== column);
    const has = (product: number) => cells[row * table.columns + product] === 1;
    const sumOver = (products: readonly number[]) =>
      `(${joined(products.map((product) => write(related.row(column)[product] ?? 0)))})`;
    const present = others.filter(has);
    return present.length === 0 ? null : `${sumOver(present)} / ${sumOver(others)}`;
  },
});
