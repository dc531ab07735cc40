import type { PlanPrint, SheetPlan } from "../plan";
import { columnWidthInPoints, rowHeightIn, usualColumn } from "./measures";
import { chartRange, chartsOf, printedRange } from "./printed-range";

/** A4 in points within the usual margins. Hosts measure fonts a little differently, so not to its last line. */
const paper = { portrait: { width: 494, height: 710 }, landscape: { width: 741, height: 470 } };

/** The rows before which a new page begins, so that no chart is cut by the end of one. */
export function pageBreaks(plan: SheetPlan, print: PlanPrint): readonly number[] {
  if (print.pages === "one") return [];
  const { left, right, bottom } = printedRange(plan, print);
  const page = paper[print.orientation ?? "portrait"];
  let width = 0;
  for (let column = left; column <= right; column++)
    width += columnWidthInPoints(plan.columnWidths[column] ?? usualColumn);
  const scale = Math.min(1, page.width / width);
  const room = page.height / scale;
  const heightOf = rowHeightIn(plan);
  const heightBetween = (top: number, end: number) => {
    let sum = 0;
    for (let row = top; row <= end; row++) sum += heightOf(row);
    return sum;
  };
  const { repeatedRows } = print;
  const repeated = repeatedRows === undefined ? 0 : heightBetween(repeatedRows.top, repeatedRows.bottom);
  const charts = chartsOf(plan).map((chart) => chartRange(plan, chart));
  const breaks: number[] = [];
  let rest = room;
  for (let row = 0; row <= bottom; row++) {
    const chart = charts.find(({ top }) => top === row);
    const needed = chart === undefined ? heightOf(row) : heightBetween(row, chart.bottom);
    if (needed > rest) {
      if (chart !== undefined && needed <= room - repeated) breaks.push(row);
      rest = room - repeated;
    }
    rest -= heightOf(row);
  }
  return breaks;
}
