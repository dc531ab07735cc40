import { type Localized, text } from "../../../language/localized";
import { excelFunctions } from "../formula/excel-functions";

/** What the sheet says besides its headings. */
export const ownSheetTexts = {
  sheet: text("My exercise", "自编练习"),
  title: text("An exercise of your own", "自编练习"),
  howTo: [
    text(
      "Change the example: every cell may be edited, and rows may be inserted, sorted and deleted; headings stay. A text may be in one language only.",
      "请修改示例：所有单元格均可编辑，可插入、排序、删除行，但须保留标题；文字可只写一种语言。",
    ),
    text(
      "Formulas (without =) use the names of the data, ids of earlier questions, so that an earlier error is carried forward, and JJJ functions.",
      "公式不写等号，可用数据名称、前面题目的标识（前面的错误随之沿用）和 JJJ 函数。",
    ),
    text(
      `Of Excel's functions: ${[...excelFunctions.keys()].join(", ")}. Rows with the same name are one range.`,
      `可用的 Excel 函数：${[...excelFunctions.keys()].join("、")}。名称相同的行构成一个区域。`,
    ),
    text(
      "In texts, {formula} is replaced by its value. Several hints or choices: one per line (Alt+Enter), or separated by |.",
      "文字中的 {公式} 替换为其结果。多条提示或选项：每行一条（Alt+Enter），或用 | 分隔。",
    ),
    text(
      "Each number varies by ± % or between two limits; with neither it stays the same. The pane says what to change, and shows a preview. Keep this sheet from students: it has the answers.",
      "数字按“± %”或在上下限之间变化；都不填则不变。任务窗格提示需修改之处，并可预览。此工作表含答案，请勿发给学生。",
    ),
  ],
  data: text("Data", "数据"),
  questions: text("Questions", "题目"),
  mistakes: text("Typical mistakes", "典型错误"),
  choose: text("Choose from the list.", "请从列表中选择。"),
};

/** Rows that are there to be read by people only. */
export const wordsOnly: readonly Localized[] = [
  ownSheetTexts.title,
  ...ownSheetTexts.howTo,
  ownSheetTexts.data,
  ownSheetTexts.questions,
  ownSheetTexts.mistakes,
];
