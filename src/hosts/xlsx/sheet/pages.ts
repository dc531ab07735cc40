import type { Worksheet } from "exceljs";
import { pageBreaks } from "../../../sheets/layout/page-breaks";
import { printedRange } from "../../../sheets/layout/printed-range";
import type { SheetPlan } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";

/** The number of A4: the library's names of papers exist only for the compiler. */
const a4 = 9;

/** Sets how a sheet is printed: on A4 with all its columns on one page. */
export function layOutPages(sheet: Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    fitToPage: true,
    fitToWidth: 1,
    // Without a number as many pages as it needs.
    fitToHeight: print?.pages === "one" ? 1 : 0,
    orientation: print === undefined ? "landscape" : (print.orientation ?? "portrait"),
  });
  if (print === undefined) {
    // The title and the headers that stay shown on the screen are on each page too.
    if (plan.frozenRows > 0) sheet.pageSetup.printTitlesRow = `1:${plan.frozenRows}`;
    sheet.headerFooter.oddFooter = "&L&A&R&P / &N";
    return;
  }
  const { repeatedRows, footer } = print;
  for (const row of pageBreaks(plan, print)) sheet.getRow(row).addPageBreak();
  // The library puts only the sign before the columns.
  sheet.pageSetup.printArea = rangeAddress(printedRange(plan, print)).replace(/\d+/g, "$$$&");
  if (repeatedRows !== undefined) sheet.pageSetup.printTitlesRow = `${repeatedRows.top + 1}:${repeatedRows.bottom + 1}`;
  sheet.headerFooter.oddFooter = `&L${footer.replace(/&/g, "&&")}&R&P / &N`;
}
