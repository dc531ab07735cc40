import type { Family } from "../../functions/specification";
import type { Translated } from "../../language/translated";

/** The catalogue of functions, and the page of each. */
export interface FunctionsViewTexts {
  readonly search: string;
  readonly searchHint: (count: number) => string;
  readonly family: string;
  readonly allFamilies: string;
  /** Short names of the families. */
  readonly families: Readonly<Record<Family, string>>;
  /** The functions looked at last. */
  readonly recent: string;
  readonly foldAll: string;
  readonly openAll: string;
  /** The name by which a function was found. */
  readonly alsoCalled: (synonym: string) => string;
  readonly useShort: string;
  /** The full name of the button that opens the wizard with a function. */
  readonly useNamed: (title: string) => string;
  /** How many were found, for the eye and for a screen reader. */
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly nothingAdvice: string;
  readonly clear: string;
  /** When the active cell has a formula of ours. */
  readonly changeActive: (address: string) => string;
  /** When the selected range has text that can be read as numbers. */
  readonly cleanSelection: (address: string) => string;
  readonly back: string;
  readonly use: string;
  readonly args: string;
  readonly optional: string;
  readonly defaultMode: string;
  readonly formula: string;
  readonly result: string;
  readonly missing: string;
  readonly reading: string;
  readonly example: string;
  readonly moreExamples: (count: number) => string;
  readonly gives: string;
  readonly tryIt: string;
  /** The full name of the button that tries an example. */
  readonly tryExample: (says: string) => string;
  readonly elsewhere: string;
  readonly references: string;
  readonly seeAlso: string;
  readonly helpPage: string;
}

const numbers = new Intl.NumberFormat("en");

const english: FunctionsViewTexts = {
  search: "Search functions",
  searchHint: (count) => `Search ${count} functions: gini, duncan, zipf`,
  family: "Family",
  allFamilies: "All",
  families: {
    structure: "Structure",
    gap: "Gap",
    inequality: "Inequality",
    specialisation: "Specialisation",
    transfer: "Transfer",
    composite: "Composite",
    linkage: "Linkage",
    space: "Space",
    dynamics: "Dynamics",
    complexity: "Complexity",
    "input-output": "Input-output",
    results: "Results",
    data: "Paper's data",
  },
  recent: "Recent",
  foldAll: "Collapse all",
  openAll: "Expand all",
  alsoCalled: (synonym) => `also: ${synonym}`,
  useShort: "Use",
  useNamed: (title) => `Use: ${title}`,
  found: (count) => (count === 1 ? "1 function" : `${numbers.format(count)} functions`),
  nothing: "No function matches.",
  nothingAdvice: "Try another word, in English or Chinese, or its name in other software.",
  clear: "Show all functions",
  changeActive: (address) => `Change the formula in ${address}`,
  cleanSelection: (address) => `Clean ${address}…`,
  back: "All functions",
  use: "Use in a cell",
  args: "Arguments",
  optional: "optional",
  defaultMode: "default",
  formula: "Formula",
  result: "Result",
  missing: "Blanks and errors",
  reading: "How to read it",
  example: "Example",
  moreExamples: (count) => (count === 1 ? "1 more example" : `${count} more examples`),
  gives: "Result of the example",
  tryIt: "Try it",
  tryExample: (says) => `Try it: ${says}`,
  elsewhere: "In other software",
  references: "References",
  seeAlso: "See also",
  helpPage: "Open the help page",
};

const chinese: FunctionsViewTexts = {
  search: "搜索函数",
  searchHint: (count) => `搜索 ${count} 个函数：区位商、gini`,
  family: "类别",
  allFamilies: "全部",
  families: {
    structure: "结构",
    gap: "差距",
    inequality: "差异",
    specialisation: "专业化",
    transfer: "转移与分工",
    composite: "综合指数",
    linkage: "联系",
    space: "空间",
    dynamics: "动态",
    complexity: "复杂度",
    "input-output": "投入产出",
    results: "结果整理",
    data: "论文数据",
  },
  recent: "最近使用",
  foldAll: "全部收起",
  openAll: "全部展开",
  alsoCalled: (synonym) => `又称：${synonym}`,
  useShort: "使用",
  useNamed: (title) => `使用：${title}`,
  found: (count) => `${numbers.format(count)} 个函数`,
  nothing: "没有匹配的函数。",
  nothingAdvice: "请换一个中文或英文词，或输入该指标在其他软件中的名称。",
  clear: "显示全部函数",
  changeActive: (address) => `修改 ${address} 中的公式`,
  cleanSelection: (address) => `清理 ${address}……`,
  back: "全部函数",
  use: "用于单元格",
  args: "参数",
  optional: "可选",
  defaultMode: "默认",
  formula: "公式",
  result: "结果",
  missing: "空白与错误",
  reading: "如何解读",
  example: "示例",
  moreExamples: (count) => `另有 ${count} 个示例`,
  gives: "示例的结果",
  tryIt: "试一试",
  tryExample: (says) => `试一试：${says}`,
  elsewhere: "其他软件中的算法",
  references: "参考文献",
  seeAlso: "另见",
  helpPage: "打开帮助页",
};

export const functionsViewTexts: Translated<FunctionsViewTexts> = { en: english, "zh-CN": chinese };
