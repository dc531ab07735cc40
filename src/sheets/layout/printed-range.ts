import { chartSize } from "../looks";
import { type CellRange, type PlanChart, type PlanPrint, planRange, type SheetPlan } from "../plan";
import { columnEnd, rowEnd } from "./measures";

/** The charts of a plan that show anything. */
export const chartsOf = ({ chart, moreCharts = [] }: SheetPlan): readonly PlanChart[] =>
  [...(chart === null ? [] : [chart]), ...moreCharts].filter(({ series }) => series.length > 0);

/** The cells that a chart covers, in part or as a whole. */
export const chartRange = (plan: SheetPlan, { anchor, size = chartSize }: PlanChart): CellRange => ({
  top: anchor.row,
  left: anchor.column,
  bottom: rowEnd(plan, anchor.row, size.height),
  right: columnEnd(plan, anchor.column, size.width),
});

/** What of a sheet is printed. */
export function printedRange(plan: SheetPlan, { left = 0, right, bottom }: PlanPrint): CellRange {
  const all = [planRange(plan), ...chartsOf(plan).map((chart) => chartRange(plan, chart))];
  return {
    top: 0,
    left,
    bottom: bottom ?? Math.max(...all.map((range) => range.bottom)),
    right: right ?? Math.max(...all.map((range) => range.right)),
  };
}
