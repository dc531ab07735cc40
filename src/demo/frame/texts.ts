import { type Localized, text } from "../../language/localized";
import { fileTexts } from "../files/texts";

/** The texts of the page around the grid and the pane. */
export const pageTexts = {
  ...fileTexts,
  title: text("JJJ: a demo in the browser", "JJJ：浏览器演示"),
  tagline: text("Indicators of regional economics as spreadsheet functions", "区域经济学指标的电子表格函数"),
  functions: text("Reference ↗", "函数参考 ↗"),
  language: text("Language", "语言"),
  grid: text("Spreadsheet", "电子表格"),
  pane: text("JJJ task pane", "JJJ 任务窗格"),
  hidePane: text("Hide pane", "隐藏窗格"),
  showPane: text("Show pane", "显示窗格"),
  paneWidth: text("Width of the pane", "窗格宽度"),
  hint: text(
    'Type a formula such as =JJJ.GAP(0.481,0.769,"pp") in an empty cell.',
    '在空单元格中输入公式，例如 =JJJ.GAP(0.481,0.769,"pp")。',
  ),
  keyHint: text(" F6 switches between sheet and pane.", "按 F6 可在表格与窗格之间切换。"),
  cellIsProtected: text(
    "This cell is protected. Only the coloured answer cells can be changed.",
    "此单元格受保护，只能填写有底色的作答单元格。",
  ),
  note: text("Note", "批注"),
  confirm: text("OK", "确定"),
  cancel: text("Cancel", "取消"),
  failed: text("The demo could not start.", "演示未能启动。"),
  failedAdvice: text(
    "Reload the page. If that does not help, run “npm run build” and start the demo again.",
    "请重新加载页面；如仍无效，请运行“npm run build”后重新启动演示。",
  ),
} as const satisfies Readonly<Record<string, Localized>>;
