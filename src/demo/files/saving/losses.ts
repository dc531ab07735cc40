import type { UID } from "@odoo/o-spreadsheet";
import type { Model } from "../../../hosts/grid/library";
import { type Localized, text } from "../../../language/localized";
import { sheetCharts } from "./grid-charts";
import { sheetConditions } from "./grid-conditions";
import { hasOtherLooks } from "./grid-looks";
import { hasOtherOutlines } from "./grid-rows";
import { sheetRules } from "./grid-rules";
import { sheetTable } from "./grid-table";

/** What a saved file does not have, for the user. */
const names = {
  charts: text("some charts", "部分图表"),
  conditionalFormats: text("some colours by rules (conditional formats)", "部分条件格式"),
  rules: text("some rules for entries", "部分数据验证规则"),
  tables: text("the stripes of some tables", "部分表格的条纹样式"),
  pictures: text("pictures", "图片"),
  looks: text("some borders, underlining and turned text", "部分边框、下划线和旋转文字"),
  hidden: text("which rows, columns and sheets are hidden", "行、列和工作表的隐藏状态"),
  outlines: text("some groups of rows and columns", "部分行列分组"),
  pivots: text("pivot tables (their values are there)", "数据透视表（保留其数值）"),
} as const satisfies Readonly<Record<string, Localized>>;

/** What of the workbook a saved xlsx file leaves out, in words; empty when it has all. */
export function lossesOf(model: Model): readonly Localized[] {
  const { getters } = model;
  const sheets = getters.getSheetIds();
  const some = (isIn: (sheetId: UID) => boolean) => sheets.some(isIn);
  const found: Readonly<Record<keyof typeof names, boolean>> = {
    charts: some((sheetId) => sheetCharts(model, sheetId).includes(null)),
    conditionalFormats: some((sheetId) => sheetConditions(model, sheetId).includes(null)),
    rules: some((sheetId) => sheetRules(model, sheetId).includes(null)),
    tables: some((sheetId) => getters.getCoreTables(sheetId).length > (sheetTable(model, sheetId) === null ? 0 : 1)),
    pictures: some((sheetId) => getters.getFigures(sheetId).some(({ tag }) => tag !== "chart")),
    looks: some((sheetId) => hasOtherLooks(model, sheetId)),
    hidden: some((sheetId) => isAnythingHidden(model, sheetId)),
    outlines: some((sheetId) => hasOtherOutlines(model, sheetId)),
    pivots: getters.getPivotIds().length > 0,
  };
  return (Object.keys(names) as (keyof typeof names)[]).filter((kind) => found[kind]).map((kind) => names[kind]);
}

const isAnythingHidden = ({ getters }: Model, sheetId: UID): boolean =>
  !getters.isSheetVisible(sheetId) ||
  getters.getHiddenRowsGroups(sheetId).length > 0 ||
  getters.getHiddenColsGroups(sheetId).length > 0;
