import { type Localized, text } from "../../../src/language/localized";

/** The texts of the help pages themselves. */
export const labels = {
  title: text("JJJ worksheet functions", "JJJ 工作表函数"),
  intro: text(
    "Indicators for regional economists. Each page has the formula, the units, what happens to blanks, and examples, each run as a test.",
    "面向区域经济研究的指标函数。每页给出公式、单位、空白单元格的处理，以及经自动测试验证的示例。",
  ),
  search: text("Search functions", "搜索函数"),
  nothing: text("No function matches.", "没有匹配的函数。"),
  all: text("All functions", "全部函数"),
  syntax: text("Syntax", "语法"),
  arguments: text("Arguments", "参数"),
  optional: text("optional", "可选"),
  default: text("default", "默认"),
  result: text("Result", "结果"),
  formula: text("Formula", "公式"),
  missing: text("Blanks and errors", "空白与错误"),
  reading: text("How to read it", "如何解读"),
  elsewhere: text("How other software differs", "其他软件的不同算法"),
  examples: text("Examples", "示例"),
  gives: text("returns", "结果"),
  blank: text("(blank)", "（空白）"),
  references: text("References", "参考文献"),
  seeAlso: text("See also", "另见"),
  otherLanguage: text("中文", "English"),
} satisfies Record<string, Localized>;
