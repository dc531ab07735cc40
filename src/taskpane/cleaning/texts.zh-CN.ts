import type { CleaningTexts } from "./texts.types";

const number = new Intl.NumberFormat("zh-CN", { useGrouping: false });
const cells = (count: number) => `${number.format(count)} 个单元格`;

const numbersAndBlanks = (numbers: number, blanks: number) =>
  [
    ...(numbers > 0 ? [`${number.format(numbers)} 个数值`] : []),
    ...(blanks > 0 ? [`${number.format(blanks)} 个空白`] : []),
  ].join("和");

/** The page in Chinese. */
export const chinese: CleaningTexts = {
  back: "返回",
  title: (place) => `清理 ${place}`,
  introduction: "将应为数值的文本转换为数值，将表示缺失的符号转换为空白。标题、名称、公式及其他单元格保持不变。",
  decimal: "小数点",
  decimals: { point: "1,234.5", comma: "1.234,5", mixed: "逐个判断" },
  decimalAssumed: "没有单元格能表明哪个符号是小数点，请核对此项。",
  decimalMixed: "两种符号都有。两种读法皆可的单元格保持不变。",
  brackets: "(6.0) 表示",
  bracketChoices: { negative: "−6.0", keep: "保持不变" },
  bracketsProposed: "表中没有负号，括号只出现在个别单元格中：应表示负数。",
  bracketsOpen: "括号可能表示负数、标准误或附注。",
  dashes: "单独的横线表示",
  dashChoices: { blank: "缺失", zero: "0" },
  errors: "#N/A 等错误值",
  errorChoices: { keep: "保持不变", blank: "改为空白", row: "整行改为空白" },
  errorRows: "整行为空白的地区会被所有函数略过，如数据不全的地区。",
  changes: (numbers, blanks) => `预览：${numbersAndBlanks(numbers, blanks)}`,
  noChanges: "此区域没有需要清理的内容。",
  columns: { cell: "单元格", before: "原内容", after: "新内容", marks: "去掉的标记" },
  blank: "（空白）",
  kept: (count) => `保持不变的单元格：${number.format(count)} 个`,
  why: {
    text: "无法识别为数值",
    "decimal sign": "小数点不同则数值不同",
    brackets: "带括号",
    formula: "由公式计算",
    error: "错误值",
    "formula error": "公式返回的错误值；可在向导中去掉该行",
  },
  showAll: (count) => `全部显示（${number.format(count)} 个）`,
  showMore: (count) => `显示前 ${number.format(count)} 个`,
  goTo: (address) => `转到 ${address}`,
  write: (numbers, blanks) => `写入 ${numbersAndBlanks(numbers, blanks)}`,
  done: (count) => `已更改 ${cells(count)}。`,
  undo: "撤消",
  undone: (count) => `已恢复 ${cells(count)}的原内容。`,
  changedSince: (count) => `${cells(count)}此后已有改动，保持不变。`,
  tooLarge: (most) => `区域过大：各项更改须先预览，无法一次完成。请分行选择，每次最多 ${cells(most)}。`,
  missing: "该工作表已不存在。",
};
