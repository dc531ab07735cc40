import { type Localized, text } from "../../../language/localized";
import { normalized } from "../../typed-text";
import type { Unit } from "../../types";

/** The rows above the blocks: what they say, by what they are. */
export const aboutLabels = {
  name: text("Short name", "短名称"),
  level: text("Level (1 to 3)", "难度（1～3）"),
  title: text("Title", "标题"),
  intro: text("Introduction", "引言"),
  objectives: text("What students learn", "学习目标"),
  tableTitle: text("Title of the table", "表标题"),
  tableUnit: text("Unit of the data", "数据单位"),
  corner: text("What the rows are", "行的含义"),
  source: text("Source of the data", "数据来源"),
} as const;

export type AboutField = keyof typeof aboutLabels;

/** The headings of each block of the sheet, by what their columns hold. */
export const blockHeadings = {
  about: {
    field: text("Exercise", "练习"),
    en: text("English", "英文"),
    zh: text("Chinese", "中文"),
  },
  lines: {
    name: text("Name in formulas", "公式中的名称"),
    en: text("Row, English", "行（英文）"),
    zh: text("Row, Chinese", "行（中文）"),
    percent: text("± %", "± %"),
    from: text("From", "下限"),
    to: text("To", "上限"),
    decimals: text("Decimals shown", "显示小数位"),
    isShown: text("Shown to students", "学生可见"),
  },
  questions: {
    id: text("Question id", "题目标识"),
    en: text("Question, English", "题目（英文）"),
    zh: text("Question, Chinese", "题目（中文）"),
    answer: text("Answer (formula)", "答案（公式）"),
    points: text("Points", "分值"),
    unit: text("Kind", "类型"),
    decimals: text("Decimals", "小数位数"),
    tolerance: text("Tolerance", "允许误差"),
    hintsEn: text("Hints, English", "提示（英文）"),
    hintsZh: text("Hints, Chinese", "提示（中文）"),
    choicesEn: text("Choices, English", "选项（英文）"),
    choicesZh: text("Choices, Chinese", "选项（中文）"),
    help: text("Help page", "函数说明"),
  },
  mistakes: {
    question: text("Mistake in question", "所属题目"),
    en: text("Feedback, English", "反馈（英文）"),
    zh: text("Feedback, Chinese", "反馈（中文）"),
    value: text("Result (formula)", "错误结果（公式）"),
    credit: text("Part of the points", "部分分值"),
    name: text("Short name of the mistake", "错误简称"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Localized>>>>;

export type Block = keyof typeof blockHeadings;

/** Two rows of the data that are about the columns. */
export const columnRows = {
  zh: text("Columns, Chinese →", "列标题（中文）→"),
  names: text("Names in formulas →", "列名（公式中）→"),
} as const;

export const unitWords: { readonly [U in Unit]: Localized } = {
  fraction: text("fraction", "小数"),
  points: text("percentage points", "百分点"),
  amount: text("amount", "数量"),
  number: text("number", "数值"),
  choice: text("choice", "选择"),
};

export const yesNo = { yes: text("yes", "是"), no: text("no", "否") } as const;

/** Whether a cell says this, in either language. */
export const says = (cell: string, words: Localized): boolean => {
  const said = normalized(cell);
  return said === normalized(words.en) || said === normalized(words.zh);
};

/** What a cell says of a list of words; undefined for something else. */
export function wordIn<Key extends string>(words: Readonly<Record<Key, Localized>>, cell: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => says(cell, words[key]));
}
