import type { PlanPrint } from "../plan";

/** The widest sheet, in characters, that is printed upright. */
const mostUpright = 95;

/** How a table is printed, each page under the row of its headers. */
export function tablePrint(footer: string, header: number, columnWidths: readonly number[]): PlanPrint {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return {
    orientation: width > mostUpright ? "landscape" : "portrait",
    repeatedRows: { top: header, bottom: header },
    footer,
  };
}
