import type { Worksheet } from "exceljs";
import { rangeAddress } from "../../sheets/address";
import { planRange, type SheetPlan } from "../../sheets/plan";

/** The number of A4: the library's names of papers exist only for the compiler. */
const a4 = 9;

/** Sets how a sheet is printed: on A4 with all its columns on one page, for a handout. */
export function layOutPages(sheet: Worksheet, plan: SheetPlan): void {
  Object.assign(sheet.pageSetup, { paperSize: a4, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  if (plan.print === undefined) {
    sheet.pageSetup.orientation = "landscape";
    // The title and the headers that stay shown on the screen are on each page too.
    if (plan.frozenRows > 0) sheet.pageSetup.printTitlesRow = `1:${plan.frozenRows}`;
    sheet.headerFooter.oddFooter = "&L&A&R&P / &N";
    return;
  }
  const { right, repeatedRow, footer } = plan.print;
  Object.assign(sheet.pageSetup, {
    orientation: "portrait",
    // The library puts only the sign before the columns.
    printArea: rangeAddress({ ...planRange(plan), right }).replace(/\d+/g, "$$$&"),
    printTitlesRow: `${repeatedRow + 1}:${repeatedRow + 1}`,
  });
  sheet.headerFooter.oddFooter = `&L${footer.replace(/&/g, "&&")}&R&P / &N`;
}
