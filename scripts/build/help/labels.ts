import { type Localized, text } from "../../../src/language/localized";

/** The texts of the help pages themselves. */
export const labels = {
  title: text("JJJ worksheet functions", "JJJ 工作表函数"),
  /** After the name. */
  functions: text("worksheet functions", "工作表函数"),
  intro: text(
    "Indicators for regional economists. Each page says how to read the indicator, and has examples, each run as a test, arguments, definition, and what happens to blanks and errors.",
    "面向区域经济研究的指标函数。每页说明如何解读，并给出经自动测试验证的示例、参数、定义以及空白与错误的处理。",
  ),
  /** Read out before what is on the page. */
  toContent: text("Skip to content", "跳到正文"),
  search: text("Search functions", "搜索函数"),
  searchHint: text("Search functions ( / )", "搜索函数（按 / 键）"),
  nothing: text("No function matches.", "没有匹配的函数。"),
  all: text("All functions", "全部函数"),
  onPage: text("On this page", "本页内容"),
  demo: text("Open the demo", "打开演示"),
  copy: text("Copy", "复制"),
  copied: text("Copied", "已复制"),
  reading: text("How to read it", "如何解读"),
  example: text("Example", "示例"),
  arguments: text("Arguments", "参数"),
  argument: text("Argument", "参数"),
  meaning: text("Meaning", "含义"),
  optional: text("optional", "可选"),
  default: text("default", "默认"),
  result: text("Result", "结果"),
  definition: text("Definition", "定义"),
  missing: text("Blanks and errors", "空白与错误"),
  elsewhere: text("How other software differs", "其他软件的不同算法"),
  gives: text("returns", "结果"),
  sql: text("As SQL", "SQL 写法"),
  otherModes: text("Other modes:", "其他形式："),
  references: text("References", "参考文献"),
  seeAlso: text("See also", "另见"),
  previous: text("Previous", "上一个"),
  next: text("Next", "下一个"),
  walkthroughs: text("Walkthroughs", "实例详解"),
  table: text("The table", "数据"),
  copyTable: text("Copy the table", "复制表格"),
  howTo: text(
    "Copy the table, select A1 of an empty sheet and paste. Type each formula into its cell, or create it in the pane: choose the function under Functions, press Use in a cell, fill in the arguments that the step names (numbers that are optional are folded under options), clear With labels, which would move the result, type the cell under Place, and press Insert at.",
    "复制表格，在空白工作表中选中 A1 并粘贴。之后可在各单元格直接输入公式，也可使用窗格：在“函数”中选择函数，点击“用于单元格”，按步骤填写参数（部分可选参数已折叠），取消勾选“带标签”（标签会使结果移位），在“位置”中填写单元格，再点击“插入到”。",
  ),
  inPane: text("In the pane:", "窗格中："),
  goingOn: text("What to do next", "进一步的分析"),
  otherLanguage: text("中文", "English"),
} satisfies Record<string, Localized>;

/** The heading over the examples after the first. */
export const moreExamples = (count: number): Localized =>
  text(count === 1 ? "1 more example" : `${count} more examples`, `另有 ${count} 个示例`);
