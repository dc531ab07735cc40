import { rebase as rebaseOf } from "../../core/structure/rebase";
import { text } from "../../language/localized";
import { defineFunction, number, range } from "../define";
import { pick, signed } from "../step-by-step";

export const rebase = defineFunction({
  name: "REBASE",
  family: "structure",
  title: text("Index numbers", "定基指数"),
  summary: text("Index numbers: each series divided by its base year, times 100", "定基指数：各序列除以基期值再乘 100"),
  args: [
    range(
      "values",
      text(
        "Series in any unit: regions in rows, years in columns; a single column is one series",
        "任意单位的序列：地区按行，年份按列；单独一列为一个序列",
      ),
    ),
    number(
      "base",
      text(
        "Place of the base year in the series, counted from 1; if omitted, 1",
        "基期在序列中的位置，从 1 数起；省略时为 1",
      ),
      { optional: true },
    ),
    number("scale", text("What the base year becomes; if omitted, 100", "基期的取值；省略时为 100"), {
      optional: true,
    }),
  ],
  errors: "in place",
  result: { numbers: "points" },
  input: { tables: { values: { rows: "units", columns: "years", isSeries: true } }, isByRow: true },
  help: {
    keywords: text(
      `index number, base year, fixed base index, base 100, index numbers, indexed series, index to 100,
        reference year, relative to the first year, rebasing, chain to base year, fixed base,
        comparable series, indexation`,
      `定基, 基期, 指数化, 指数序列, 基年, 以某年为100, 基期指数, 定基比, 定基发展速度, 换算基期, 定基指数,
        发展速度, 指数换算`,
    ),
    formula: String.raw`I_{it} = 100\,\frac{x_{it}}{x_{i,\mathrm{base}}}`,
    where: text(
      String.raw`where $x_{it}$ is the value of series $i$ in year $t$ and $I_{it}$ its index number`,
      String.raw`其中 $x_{it}$ 为序列 $i$ 在 $t$ 年的数值，$x_{i,\mathrm{base}}$ 为基期数值，$I_{it}$ 为定基指数`,
    ),
    result: text(
      "Numbers in the same shape as values; the base year is 100 (or the scale) in every row",
      "与 values 大小相同；各行基期均为 100（或给定的 scale）",
    ),
    missing: text(
      "A blank stays blank; a blank base year makes its row blank. A base year of zero gives #DIV/0! in its row. An error value comes out in its place, in the base year in its whole row.",
      "空白仍为空白；基期为空白则整行为空白。基期为零则整行为 #DIV/0!。错误值原样返回，若在基期则整行返回该错误。",
    ),
    reading: text(
      "150 means half as much again as in the base year. Rebased series of regions of different size can be drawn in one chart; which of them is larger can no longer be seen. At current prices the index contains inflation.",
      "150 表示比基期多一半。定基后规模不同的地区可画在同一张图中，但不再能看出谁更大。按现价计算的指数包含价格变动。",
    ),
    references: [],
    examples: [
      {
        call: "=JJJ.REBASE({9004.5,12119.8,14986.5;3259.25,5153.88,6905.03;5932.8,8224.4,10038.9})",
        returns: [
          [100, 134.5971458715087, 166.4334499416958],
          [100, 158.13085832630208, 211.85947687351384],
          [100, 138.62594390507013, 169.21015372168284],
        ],
        shows: text(
          "Tertiary value added of Beijing, Tianjin and Hebei in 2009, 2011 and 2013, 2009 = 100",
          "北京、天津、河北 2009、2011、2013 年第三产业增加值，2009 年 = 100",
        ),
      },
      {
        call: "=JJJ.REBASE({9004.5,12119.8,14986.5},3,1)",
        returns: [[0.6008407566810129, 0.8087145097254196, 1]],
        shows: text("Beijing in parts of its last year", "以末年为 1 的北京"),
      },
      {
        call: "=JJJ.REBASE({9004.5,10330.5},3)",
        returns: { error: "#VALUE!", reason: "whole-number-range" },
        shows: text("The base must be one of the columns", "基期必须是其中一列"),
      },
    ],
    seeAlso: ["GROWTH", "CAGR"],
  },
  compute: ({ values, base, scale }) => rebaseOf(values, base ?? 1, scale ?? 100),
  /** `C2/$B2*100`. */
  excelOnly: ({ source, number, has }) => {
    const values = source("values");
    const base = has("base") ? number("base") : 1;
    const scale = has("scale") ? number("scale") : 100;
    if (values === null || values.columns === 1 || base === null || scale === null) return null;
    return (row, column) =>
      `${values.cell(row, column)}/${values.inColumn(row, base - 1)}*${String(scale).toUpperCase()}`;
  },
  /** The value over that of the base year. */
  stepByStep: ({ rows, row, column, write }) => {
    const values = rows("values");
    const base = pick(rows("base"), 0, 0) ?? 1;
    const scale = pick(rows("scale"), 0, 0) ?? 100;
    const value = values?.[row]?.[column];
    const start = values?.[row]?.[base - 1];
    if (typeof value !== "number" || typeof start !== "number") return null;
    return `${write(scale)} × ${signed(value, write)} / ${signed(start, write)}`;
  },
});
