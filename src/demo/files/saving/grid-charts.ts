import type { UID } from "@odoo/o-spreadsheet";
import type { Model } from "../../../hosts/grid/library";
import type { PlanChart } from "../../../sheets/plan";
import { cornersOf } from "../../../sheets/reference";

/** What a definition of the library says, as far as a file can have it. */
interface Definition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly stacked?: boolean;
  readonly cumulative?: boolean;
  readonly horizontal?: boolean;
  readonly labelsAsText?: boolean;
  readonly dataSource?: {
    readonly type?: string;
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle: boolean;
    readonly labelRange?: string;
  };
  readonly dataSetStyles?: Readonly<Record<string, { readonly label?: string }>>;
}

/** The charts of a sheet as a plan has them; null for each that a file would not show as it is. */
export function sheetCharts(model: Model, sheetId: UID): readonly (PlanChart | null)[] {
  const { getters } = model;
  return getters.getChartIds(sheetId).map((id) => {
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id));
    const definition = getters.getChartDefinition(id) as unknown as Definition;
    return figure === undefined ? null : planChart(model, sheetId, definition, { row: figure.row, column: figure.col });
  });
}

function planChart(
  { getters }: Model,
  sheetId: UID,
  definition: Definition,
  anchor: PlanChart["anchor"],
): PlanChart | null {
  const { dataSource, dataSetStyles = {}, title } = definition;
  const kind = kindOf(definition);
  const categories = cornersOf(dataSource?.labelRange ?? "");
  if (kind === null || categories === null || dataSource?.type !== "range") return null;
  const series = dataSource.dataSets.map(({ dataSetId, dataRange }) => {
    const range = cornersOf(dataRange);
    if (range === null) return null;
    if (!dataSource.dataSetsHaveTitle) return { name: dataSetStyles[dataSetId]?.label ?? "", values: range };
    const name = getters.getEvaluatedCell({ sheetId, col: range.left, row: range.top }).formattedValue;
    return {
      name,
      values: range.top === range.bottom ? { ...range, left: range.left + 1 } : { ...range, top: range.top + 1 },
    };
  });
  const found = series.filter((one) => one !== null);
  if (found.length < series.length) return null;
  return { kind, title: title?.text ?? "", categories, series: found, anchor };
}

function kindOf({
  type,
  stacked,
  cumulative,
  horizontal,
  labelsAsText,
  dataSource,
}: Definition): PlanChart["kind"] | null {
  if (type === "line") return stacked === true || cumulative === true || labelsAsText === false ? null : "line";
  const isStacked = stacked === true || dataSource?.dataSets.length === 1;
  return type === "bar" && horizontal !== true && isStacked ? "column-stacked" : null;
}
