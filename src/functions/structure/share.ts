import { share as shareOf } from "../../core/structure/share";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { distributionRange } from "../excel-only";
import { distribution, pick, signed, sum } from "../step-by-step";

export const share = defineFunction({
  name: "SHARE",
  family: "structure",
  title: text("Share of a total", "占总量的份额"),
  summary: text("Share of each value in a total, as a fraction", "各数值占总量的份额（小数）"),
  args: [
    range(
      "values",
      text(
        "Numbers in any unit: regions in rows, sectors or years in columns",
        "任意单位的数值：地区按行，产业或年份按列",
      ),
    ),
    range(
      "total",
      text(
        "Total to divide by: one value, a matching row, a matching column or the same shape; if omitted, the sum chosen by by",
        "作分母的总量：单个值、匹配的一行、匹配的一列或大小相同的区域；省略时用 by 指定的合计",
      ),
      { optional: true },
    ),
    choice("by", text("Which sum is the total if total is omitted", "省略 total 时以哪种合计为总量"), {
      col: text("each column's sum", "各列合计"),
      row: text("each row's sum", "各行合计"),
      all: text("the sum of the whole range", "整个区域的合计"),
    }),
  ],
  errors: "in place",
  result: { numbers: "share" },
  input: { tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `proportion, percentage, structure, composition, weight in total, percent of total, fraction of total,
        sector share, part of the whole, breakdown, weight of agriculture in GDP, how much of the total,
        row percent, column percent, ratio to total`,
      `比重, 占比, 构成, 比例, 产业结构, 份额, 百分比, 占总量的比例, 占GDP比重, 三次产业比重, 产业构成,
        结构比例, 占全国的比重, 结构百分比, 贡献份额`,
    ),
    formula: String.raw`s_{ij} = \frac{v_{ij}}{\sum_k v_{kj}}`,
    where: text(
      String.raw`where $v_{ij}$ is the value in row $i$ and column $j$ and $s_{ij}$ its share; $k$ runs over the rows, as for by col`,
      String.raw`其中 $v_{ij}$ 为第 $i$ 行第 $j$ 列的数值，$s_{ij}$ 为其份额，$k$ 遍历各行（按 col 计算时）`,
    ),
    result: text("Fractions in the same shape as values", "与 values 大小相同的小数"),
    missing: text(
      "A blank stays blank and is in no total. An error value comes out in its place and in every share whose total contains it.",
      "空白单元格仍为空白，且不计入任何合计。错误值原样返回，凡合计中含有它的份额也返回该错误。",
    ),
    reading: text(
      "With regions in rows, by col gives each region's part of a sector, by row the structure of each region. A single row by col gives 1 everywhere: use row. Shares are never rounded or forced to add to 100%.",
      "地区按行排列时，col 给出各地区在某产业中的比重，row 给出各地区的产业结构。只有一行时按 col 结果恒为 1，应使用 row。结果不取整，也不强制合计为 100%。",
    ),
    references: [],
    examples: [
      {
        call: "=JJJ.SHARE({161.8;4352.3;14986.5})",
        returns: [[0.008297180599571297], [0.22318800447165732], [0.7685148149287715]],
        shows: text("Structure of Beijing in 2013: primary, secondary, tertiary", "北京 2013 年三次产业结构"),
      },
      {
        call: "=JJJ.SHARE(161.8,19500.6)",
        returns: [[0.008297180599571297]],
        shows: text("One sector's share in a known GDP", "某一产业占已知地区生产总值的份额"),
      },
      {
        call: '=JJJ.SHARE({161.8,188.45,3500.4},,"row")',
        returns: [[0.042018879929362575, 0.04893978938620752, 0.9090413306844299]],
        shows: text("The three regions' parts of the primary sector, in a row", "三地在第一产业中的比重（按行）"),
      },
      {
        call: '=JJJ.SHARE("x")',
        returns: { error: "#VALUE!", reason: "text-cell" },
        shows: text("Text is not a number", "文本不是数字"),
      },
    ],
    seeAlso: ["LOCQ", "GAP", "SIMILARITY"],
  },
  compute: ({ values, total, by }) => shareOf(values, total, by),
  /** `B2/SUM(B$2:B$4)`. */
  excelOnly: ({ source, modeOf, has }) => {
    const values = source("values");
    if (values === null) return null;
    if (!has("total")) {
      const whole = distributionRange(values, modeOf("by"));
      return (row, column) => `${values.cell(row, column)}/SUM(${whole(row, column)})`;
    }
    const total = source("total");
    return (row, column) => {
      const part = values.spread(row, column);
      const whole = total?.spread(row, column) ?? null;
      return part === null || whole === null ? null : `${part}/${whole}`;
    };
  },
  /** The value over its total. */
  stepByStep: (input) => {
    const { rows, row, column, write } = input;
    const value = rows("values")?.[row]?.[column];
    if (typeof value !== "number") return null;
    const total = rows("total");
    if (total === null) return `${signed(value, write)} / ${sum(distribution(input, "values"), write)}`;
    const given = pick(total, row, column);
    return given === null ? null : `${signed(value, write)} / ${signed(given, write)}`;
  },
});
