import { type Localized, text } from "../../src/language/localized";

/** A text in both languages at once, for a sheet that people of either send to each other. */
export const inBoth = ({ en, zh }: Localized, between = " "): string => (en === zh ? en : `${en}${between}${zh}`);

export const sheetTitle = text("self-check", "自检");

export const noInformation = text("Excel on the web", "网页版 Excel");

/** A line each; they run over the empty cells on their right. */
export const advice: readonly string[] = [
  "Open this workbook in Excel with JJJ and wait until no cell shows #BUSY!. Fill in the two yellow cells, save the workbook, and send it back as a file.",
  "If results are missing, press Ctrl+Alt+F9. Only verdicts that were calculated in your Excel count: no result is stored in this file.",
  "Expected values are stored, so they can be read without JJJ, as in LibreOffice; there each result is #NAME?, and the verdict says that JJJ is not loaded.",
  "请在已加载 JJJ 的 Excel 中打开本工作簿，等到没有单元格显示 #BUSY! 为止。填写两个黄色单元格，保存后将文件发回。",
  "若缺少结果，请按 Ctrl+Alt+F9。判定由您的 Excel 计算得出：本文件不保存任何结果。",
  "预期值以数值保存，没有 JJJ 时（如在 LibreOffice 中）也能看到；此时各结果为 #NAME?，判定为“未加载 JJJ”。",
];

export const factLabels: readonly Localized[] = [
  text("Functions that are right", "结果一致的函数"),
  text("Points at risk that are right", "结果一致的风险项"),
  text("Version of this workbook", "本工作簿的版本"),
  text("Version of the functions", "函数版本"),
  text("System", "系统"),
  text("Excel", "Excel 版本"),
  text("Operating system", "操作系统"),
  text("Calculated", "计算时间"),
  text("File › Account › About Excel", "文件 › 帐户 › 关于 Excel"),
  text("Display language of Excel", "Excel 显示语言"),
];

export const headers: readonly Localized[] = [
  text("#", "#"),
  text("Function", "函数"),
  text("What it is", "名称"),
  text("Formula", "公式"),
  text("Result", "结果"),
  text("Expected", "预期值"),
  text("Expected in Chinese", "中文版预期值"),
  text("Difference", "差"),
  text("Verdict", "判定"),
];

export const risksTitle = text("What versions of Excel are known to do differently", "已知因 Excel 版本而异之处");
