import { formats, numberFormat } from "../number-formats";
import type { PlanCell, PlanChart } from "../plan";

/** The number format of a chart's values: its own, or whole percentages where the first figure is one. */
export function valueFormatOf(
  { series, valueFormat }: Pick<PlanChart, "series" | "valueFormat">,
  cells: readonly (readonly PlanCell[])[],
): string {
  if (valueFormat !== undefined) return valueFormat;
  const first = series[0]?.values;
  const isPercent = first !== undefined && cells[first.top]?.[first.left]?.format?.endsWith("%") === true;
  return isPercent ? numberFormat(0, true) : formats.general;
}
