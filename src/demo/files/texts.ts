import { type Localized, text } from "../../language/localized";
import type { FileFailure } from "./limits";

/** The texts of the buttons for files, and of what they say. */
export const fileTexts = {
  files: text("Workbook", "工作簿"),
  open: text("Open…", "打开……"),
  saveXlsx: text("Save as xlsx", "另存为 xlsx"),
  saveCsv: text("Save sheet as csv", "当前表另存为 csv"),
  beginAgain: text("New", "新建"),
  beginAgainQuestion: text(
    "Start again with the example? Everything in the workbook will be deleted.",
    "重新从示例开始？工作簿的现有内容将被删除。",
  ),
  opening: text("Opening the file…", "正在打开文件……"),
  saved: text("Saved as jjj.xlsx.", "已保存为 jjj.xlsx。"),
  saving: text("Saving the workbook…", "正在保存工作簿……"),
  notSaved: text("The workbook could not be saved as a file.", "无法将工作簿保存为文件。"),
  notRestored: text(
    "The workbook of your last visit could not be read, so this one starts with the example.",
    "无法读取上次保留的工作簿，现从示例开始。",
  ),
  openElsewhere: text(
    "The workbook is open in another tab. Go on in this one? The other tab then keeps no more changes. If you cancel, the changes made here are not kept.",
    "工作簿已在另一个标签页中打开。要在此标签页中继续吗？继续后，另一个标签页不再保留更改；取消则不保留此处的更改。",
  ),
  handedOver: text(
    "The workbook is now open in another tab. Changes made here from now on are not kept: save them as a file.",
    "工作簿已转到另一个标签页。此后在此处所作的更改不会保留，请另存为文件。",
  ),
  notKept: text(
    "This browser does not keep the workbook. Save it as a file before you leave the page.",
    "此浏览器不能保留工作簿。离开页面前请另存为文件。",
  ),
} as const;

/** What a saved file is missing, after it was saved. */
export const leftOut = (names: readonly Localized[]): Localized =>
  text(
    `Saved as jjj.xlsx. These are only in the demo and not in the file: ${names.map(({ en }) => en).join("; ")}.`,
    `已保存为 jjj.xlsx。以下内容仅保留在演示中，未写入文件：${names.map(({ zh }) => zh).join("；")}。`,
  );

/** Why a file was not opened, and what to do. */
export const failureTexts: Readonly<Record<FileFailure, ReturnType<typeof text>>> = {
  tooLarge: text(
    "The file is too large: at most 20 MB and 300,000 cells can be opened. Save the part you need as a separate file.",
    "文件过大：最多可打开 20 MB、30 万个单元格。请将需要的部分另存为单独的文件。",
  ),
  unreadable: text(
    "The file is damaged or is not a workbook. Open it in the program that wrote it and save it again as .xlsx.",
    "文件已损坏或不是工作簿。请在原程序中打开后重新另存为 .xlsx。",
  ),
  unknown: text(
    "Only .xlsx and .csv files can be opened, without a password. Save the file as one of these.",
    "只能打开 .xlsx 和 .csv 文件，且不能有密码。请将文件另存为其中一种格式。",
  ),
  empty: text("The file is empty.", "文件中没有内容。"),
};
