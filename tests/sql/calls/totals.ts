import { blockOf, type Given, numberOf, region, type SqlCall } from "./sql-call";

/** Totals of the regions are rows of a further sector; that of the reference area too, or a setting without such. */
export function withTotals(
  call: SqlCall | null,
  regions: number,
  ofRegions: Given[string] | undefined,
  sectorSetting: string,
  ofReference: Given[string] | undefined,
  totalSetting: string,
): SqlCall | null {
  if (call === null || (ofRegions == null && ofReference == null)) return call;
  const column = ofRegions == null ? null : blockOf(ofRegions).flat();
  const hasArea = call.rows.rows.some(([key]) => key === "area");
  if ((column !== null && column.length !== regions) || (ofReference != null && typeof ofReference !== "number"))
    return null;
  if (column !== null && hasArea && ofReference == null) return null;
  const rest = call.rows.numbers.slice(1).map(() => null);
  const rows = (column ?? []).map((total, place) => [region(place), "whole", numberOf(total), ...rest]);
  const isRow = column !== null && hasArea;
  const [asked] = call.queries;
  const settings = {
    ...asked?.settings,
    ...(column !== null && { [sectorSetting]: "whole" }),
    ...(ofReference != null && !isRow && { [totalSetting]: ofReference }),
  };
  return {
    ...call,
    rows: {
      ...call.rows,
      rows: [...call.rows.rows, ...rows, ...(isRow ? [["area", "whole", ofReference as number, ...rest]] : [])],
    },
    queries: [{ ...asked, settings }],
  };
}
