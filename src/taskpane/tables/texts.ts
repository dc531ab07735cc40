import type { Translated } from "../../language/translated";

/** The view in which data sets are chosen and loaded. */
export interface TablesTexts {
  readonly search: string;
  readonly searchHint: string;
  readonly groups: { readonly [Group in "tables" | "text" | "other" | "check"]: string };
  readonly nothingFound: string;
  readonly clearSearch: string;
  readonly selectAll: string;
  readonly selectFound: (count: number) => string;
  readonly reconstructed: string;
  readonly loadOne: string;
  readonly loadOnly: (name: string) => string;
  /** Label of the button that loads the ticked ones: none, one with its name, or several. */
  readonly loadTicked: (count: number, name: string) => string;
  readonly nothingTicked: string;
  readonly choices: ChoiceTexts;
  readonly inside: InsideTexts;
  readonly loading: (count: number, name: string) => string;
  readonly loadingSeveral: (done: number, total: number) => string;
  readonly cancelling: string;
  readonly cancel: string;
  /** What stands before and after the place, which is a button. */
  readonly written: (name: string) => readonly [before: string, after: string];
  readonly loadAgain: string;
  readonly next: string;
  readonly nextFunctions: string;
}

/** How data sets are loaded. */
export interface ChoiceTexts {
  readonly title: string;
  readonly form: string;
  readonly forms: { readonly [Form in "printed" | "jjj" | "excel" | "values"]: NameAndHint };
  readonly language: string;
  readonly languageOfPane: string;
  readonly range: string;
  readonly ranges: { readonly [Range in "plain" | "table"]: NameAndHint };
  readonly chart: string;
  readonly charts: { readonly [Chart in "with" | "without"]: NameAndHint };
}

export interface NameAndHint {
  readonly name: string;
  readonly hint: string;
}

/** A look at a data set before it is loaded. */
export interface InsideTexts {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly parts: { readonly [Part in "picture" | "sheet" | "source"]: string };
  readonly preview: (sheet: string) => string;
  readonly rowsLeft: (count: number) => string;
  /** What else comes with the cells: a native table, charts, notes. */
  readonly alongTable: string;
  readonly alongCharts: (count: number) => string;
  readonly alongNotes: (count: number) => string;
  readonly row: string;
  readonly preparing: string;
  readonly facts: {
    readonly [Fact in "title" | "unit" | "size" | "vintage" | "source" | "licence" | "checksum"]: string;
  };
  readonly size: (rows: number, columns: number) => string;
}

const numbers = { en: new Intl.NumberFormat("en"), zh: new Intl.NumberFormat("zh-CN") };
const plurals = new Intl.PluralRules("en");
const count = (n: number, one: string, other: string) =>
  `${numbers.en.format(n)} ${plurals.select(n) === "one" ? one : other}`;
const chinese = (n: number) => numbers.zh.format(n);

const en: TablesTexts = {
  search: "Find data",
  searchHint: "employment, Shougang, 2013…",
  groups: {
    tables: "Tables of the paper",
    text: "From the paper's text",
    other: "To compare with",
    check: "To check the paper",
  },
  nothingFound: "No data set has all of these words.",
  clearSearch: "Show all",
  selectAll: "Select all",
  selectFound: (n) => `Select the ${numbers.en.format(n)} found`,
  reconstructed: "Reconstructed",
  loadOne: "Load",
  loadOnly: (name) => `Load only ${name}`,
  loadTicked: (n, name) => (n === 0 ? "Load" : `Load ${n === 1 ? name : count(n, "set", "sets")}`),
  nothingTicked: "Tick what you want.",
  choices: {
    title: "How to load",
    form: "Proportions in Tables 2 to 4",
    forms: {
      printed: { name: "As printed", hint: "The numbers exactly as the paper has them." },
      jjj: {
        name: "JJJ formulas",
        hint: "Live: value added ÷ GDP by JJJ functions, with a note where the print differs.",
      },
      excel: { name: "Excel formulas", hint: "Live, and also for readers who do not have this add-in." },
      values: { name: "Values", hint: "What the formulas give, as plain numbers." },
    },
    language: "Language of the sheets",
    languageOfPane: "As the pane",
    range: "Cells",
    ranges: {
      plain: { name: "Plain range", hint: "Ordinary cells." },
      table: { name: "Excel table", hint: "With filters and a name that formulas can use." },
    },
    chart: "Charts",
    charts: {
      with: { name: "With", hint: "Excel charts, where one helps." },
      without: { name: "Without", hint: "Cells only." },
    },
  },
  inside: {
    title: "Look inside",
    titleOf: (name) => `Look inside: ${name}`,
    parts: { picture: "Picture", sheet: "Sheet", source: "Source" },
    preview: (sheet) => `The new sheet '${sheet}'`,
    rowsLeft: (n) => `and ${count(n, "more row", "more rows")}`,
    alongTable: "an Excel table",
    alongCharts: (n) => count(n, "chart", "charts"),
    alongNotes: (n) => count(n, "note on a cell", "notes on cells"),
    row: "Row",
    preparing: "One moment…",
    facts: {
      title: "Title",
      unit: "Unit",
      size: "Size",
      vintage: "Edition",
      source: "Source",
      licence: "Licence",
      checksum: "SHA-256",
    },
    size: (rows, columns) => `${count(rows, "row", "rows")}, ${count(columns, "column", "columns")}`,
  },
  loading: (n, name) => `Loading ${n === 1 ? name : count(n, "set", "sets")}…`,
  loadingSeveral: (done, total) => `${numbers.en.format(done)} of ${count(total, "sheet", "sheets")}`,
  cancelling: "Cancelling…",
  cancel: "Cancel",
  written: (name) => [`${name} is in `, ""],
  loadAgain: "You can load it again.",
  next: "Next:",
  nextFunctions: "find a function for it",
};

const zhCN: TablesTexts = {
  search: "查找数据",
  searchHint: "从业人员、首钢、2013……",
  groups: { tables: "论文中的表", text: "取自论文正文", other: "对照数据", check: "核对论文" },
  nothingFound: "没有数据集同时包含这些词。",
  clearSearch: "显示全部",
  selectAll: "全选",
  selectFound: (n) => `选中找到的 ${chinese(n)} 项`,
  reconstructed: "重建",
  loadOne: "加载",
  loadOnly: (name) => `仅加载${name}`,
  loadTicked: (n, name) => (n === 0 ? "加载" : n === 1 ? `加载${name}` : `加载 ${chinese(n)} 项`),
  nothingTicked: "请勾选要加载的内容。",
  choices: {
    title: "加载方式",
    form: "表 2 至表 4 的比重",
    forms: {
      printed: { name: "按原文", hint: "与论文刊出的数字完全一致。" },
      jjj: { name: "JJJ 公式", hint: "实时计算：用 JJJ 函数求“增加值 ÷ GDP”，与刊出值不同处附批注。" },
      excel: { name: "Excel 公式", hint: "实时计算，没有安装本加载项的读者也能使用。" },
      values: { name: "数值", hint: "公式的计算结果，以普通数字写入。" },
    },
    language: "工作表语言",
    languageOfPane: "与窗格相同",
    range: "单元格",
    ranges: {
      plain: { name: "普通区域", hint: "普通的单元格。" },
      table: { name: "Excel 表格", hint: "带筛选按钮，并有可在公式中引用的名称。" },
    },
    chart: "图表",
    charts: {
      with: { name: "附图表", hint: "在有助于阅读之处插入 Excel 图表。" },
      without: { name: "不附图表", hint: "只写入单元格。" },
    },
  },
  inside: {
    title: "查看内容",
    titleOf: (name) => `查看内容：${name}`,
    parts: { picture: "图示", sheet: "工作表", source: "来源" },
    preview: (sheet) => `新工作表“${sheet}”`,
    rowsLeft: (n) => `另有 ${chinese(n)} 行`,
    alongTable: "Excel 表格",
    alongCharts: (n) => `${chinese(n)} 个图表`,
    alongNotes: (n) => `${chinese(n)} 条单元格批注`,
    row: "行",
    preparing: "请稍候……",
    facts: {
      title: "标题",
      unit: "单位",
      size: "规模",
      vintage: "数据版本",
      source: "来源",
      licence: "许可",
      checksum: "校验和",
    },
    size: (rows, columns) => `${chinese(rows)} 行，${chinese(columns)} 列`,
  },
  loading: (n, name) => (n === 1 ? `正在加载${name}……` : `正在加载 ${chinese(n)} 项……`),
  loadingSeveral: (done, total) => `第 ${chinese(done)} / ${chinese(total)} 张工作表`,
  cancelling: "正在取消……",
  cancel: "取消",
  written: (name) => [`${name}已写入`, "。"],
  loadAgain: "您可以重新加载。",
  next: "下一步：",
  nextFunctions: "为它选一个函数",
};

export const tablesTexts: Translated<TablesTexts> = { en, "zh-CN": zhCN };
