import { text } from "../../language/localized";
import { cells, defineFunction } from "../define";
import { withLabels } from "./labels/with-labels";

export const label = defineFunction({
  name: "LABEL",
  family: "results",
  title: text("Result with labels", "带标签的结果"),
  summary: text(
    "A result with its labels: names of the rows on the left, of the columns above",
    "给结果加上标签：左侧为各行名称，上方为各列名称",
  ),
  args: [
    cells("values", text("The result of another function, or any cells", "另一函数的结果，或任意单元格")),
    cells(
      "rows",
      text(
        "Label of each row, in a column or a row; several columns of labels become several",
        "各行的标签，按列或按行；多列标签则占多列",
      ),
      { optional: true },
    ),
    cells(
      "columns",
      text(
        "Label of each column, in a row or a column; several rows of labels become several",
        "各列的标签，按行或按列；多行标签则占多行",
      ),
      { optional: true },
    ),
    cells("corner", text("The top left cell; empty if omitted", "左上角单元格；省略时为空"), { optional: true }),
  ],
  errors: "in place",
  result: { numbers: "plain" },
  input: { isByRow: true },
  help: {
    keywords: text(
      "labels, headings, headers, row names, column names, dimnames, add names, VSTACK, HSTACK",
      "标签, 表头, 行名, 列名, 标题, 名称",
    ),
    formula: null,
    result: text(
      "The cells of values as they are, with a column (or several) of labels on the left and a row (or several) above",
      "values 的单元格原样不变，左侧加一列（或多列）标签，上方加一行（或多行）标签",
    ),
    missing: text(
      "Everything is copied: texts, blanks, errors in place, numbers used as labels. A missing label is an empty text. Another number of labels than rows or columns gives #VALUE!.",
      "一律原样复制：文本、空白、错误值（保留原位）以及用作标签的数字。缺少的标签为空文本。标签个数与行数或列数不符时返回 #VALUE!。",
    ),
    reading: text(
      "Where values begins with a heading of its own, as the tables of TOPSIS or COORDINATION do, and columns is omitted, give one label for each row below it: they begin in the second row, and corner names them. corner counts only where there are labels on the left and a heading above.",
      "values 自带表头（如 TOPSIS、COORDINATION 的 table）且省略 columns 时，请为表头以下各行各给一个标签：标签从第二行开始，corner 为其表头。只有左侧有标签且上方有表头时 corner 才起作用。",
    ),
    references: [],
    benchmark: { values: "table" },
    examples: [
      {
        call: '=JJJ.LABEL({0.1,0.9;0.4,0.6},{"Beijing";"Hebei"},{"primary","other"},"share")',
        returns: [
          ["share", "primary", "other"],
          ["Beijing", 0.1, 0.9],
          ["Hebei", 0.4, 0.6],
        ],
        shows: text("Names of regions and of sectors around a table", "表格周围加上地区与产业名称"),
      },
      {
        call: '=JJJ.LABEL({"degree","level";0.5,6;0.7,8},{"A";"B"},,"unit")',
        returns: [
          ["unit", "degree", "level"],
          ["A", 0.5, 6],
          ["B", 0.7, 8],
        ],
        shows: text("A result that has a heading gets its labels below it", "结果自带表头时，标签从表头下一行开始"),
      },
      {
        call: '=JJJ.LABEL({"",1;#N/A,2},{"a";"b"})',
        returns: [
          ["a", null, 1],
          ["b", "#N/A", 2],
        ],
        shows: text("Blanks and errors stay where they are", "空白与错误值保留原位"),
      },
      {
        call: '=JJJ.LABEL({1;2},{2009;2010},{"v"},"year")',
        returns: [
          ["year", "v"],
          [2009, 1],
          [2010, 2],
        ],
        shows: text("Years as labels stay numbers", "年份作标签时仍为数字"),
      },
      {
        call: '=JJJ.LABEL({1;2;3},{"A";"B"})',
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("Two labels for three rows", "三行只有两个标签"),
      },
    ],
    seeAlso: ["KRUGMAN", "DISTANCE", "TOPSIS"],
  },
  compute: ({ values, rows, columns, corner }) =>
    withLabels(values, { rows, columns, corner: corner?.[0]?.[0] ?? null }),
});
