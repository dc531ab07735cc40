import { counted } from "../../../language/counted";
import type { Language } from "../../../language/localized";
import type { OwnTexts } from "./texts.types";

/** The texts of the pages of a trainer's own exercises. */
export const ownTexts: { readonly [L in Language]: OwnTexts } = {
  en: {
    newTitle: "New exercise",
    newIntroduction:
      "Creates a sheet with a small example: data, questions, answers as formulas, and typical mistakes. Change it to your own; the pane says what is missing.",
    create: "Create the sheet",
    creating: "Creating…",
    openFile: "Open an exercise file",
    openHint: "A .json file that you or a colleague saved. It is written into a new sheet, where you can change it.",
    fileRefused: "The file could not be opened.",
    sheet: "Edit in:",
    ready: (variants) => `Ready: ${variants} variants checked.`,
    toChange: (count) => `${counted(count, "thing", "things")} to change:`,
    row: (row) => `Row ${row}`,
    colon: ": ",
    gone: "The sheet of this exercise is no longer in the workbook.",
    reading: "Checking…",
    build: "Build a practice sheet",
    again: "Check again",
    save: "Save as a file",
    saveHint: "To share it with colleagues, and to mark a class later. It has the answers: keep it from students.",
    preview: "Preview",
    another: "Another variant",
    answer: "Answer:",
    mistake: (name) => `Mistake ${name}:`,
    carries: (questions) => `An earlier error is carried forward from: ${questions}`,
  },
  "zh-CN": {
    newTitle: "新建练习",
    newIntroduction:
      "生成一张含小示例的工作表：数据、题目、答案公式和典型错误。请改成自己的内容，任务窗格会提示缺少什么。",
    create: "生成工作表",
    creating: "正在生成……",
    openFile: "打开练习文件",
    openHint: "自己或同事保存的练习文件；内容写入新工作表，可继续修改。",
    fileRefused: "无法打开该文件。",
    sheet: "编辑位置：",
    ready: (variants) => `可以使用：已检查 ${variants} 份。`,
    toChange: (count) => `有 ${count} 处需要修改：`,
    row: (row) => `第 ${row} 行`,
    colon: "：",
    gone: "工作簿中已没有该练习的工作表。",
    reading: "正在检查……",
    build: "生成练习工作表",
    again: "重新检查",
    save: "保存为文件",
    saveHint: "用于与同事共享，以及日后批改班级练习。文件含答案，请勿发给学生。",
    preview: "预览",
    another: "换一份",
    answer: "答案：",
    mistake: (name) => `错误 ${name}：`,
    carries: (questions) => `沿用前面的答案：${questions}`,
  },
};
