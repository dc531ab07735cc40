import { chartSize, lineInPoints } from "../looks";
import { type CellRange, type PlanChart, type PlanPrint, planRange, type SheetPlan } from "../plan";

/** The charts of a plan that show anything. */
export const chartsOf = ({ chart, moreCharts = [] }: SheetPlan): readonly PlanChart[] =>
  [...(chart === null ? [] : [chart]), ...moreCharts].filter(({ series }) => series.length > 0);

/** What of a sheet is printed. */
export function printedRange(plan: SheetPlan, { left = 0, right, bottom }: PlanPrint): CellRange {
  const last = Math.max(planRange(plan).bottom, ...chartsOf(plan).map((chart) => lastRowOf(plan, chart)));
  return { top: 0, left, bottom: bottom ?? last, right };
}

/** The row in which a chart ends. */
function lastRowOf(plan: SheetPlan, { anchor, size = chartSize }: PlanChart): number {
  const heights = new Map([
    ...(plan.rowLines ?? []).map(({ row, lines }) => [row, lines * lineInPoints] as const),
    ...(plan.rowHeights ?? []).map(({ row, points }) => [row, points] as const),
  ]);
  let row = anchor.row;
  for (let rest = size.height; rest > (heights.get(row) ?? lineInPoints); row++)
    rest -= heights.get(row) ?? lineInPoints;
  return row;
}
