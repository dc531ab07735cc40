import type { PlanCell } from "../../../sheets/plan";

/** What a cell without a formula shows in its format: decimals and percent signs, which are all that plans use. */
export function shownCell({ value, format }: PlanCell): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string" || format === undefined) return String(value);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith("%") ? `${(value * 100).toFixed(decimals)}%` : value.toFixed(decimals);
}
