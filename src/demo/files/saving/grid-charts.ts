import type { UID } from "@odoo/o-spreadsheet";
import { pixelsOfPoint, usualSize } from "../../../hosts/grid/commands/chart";
import type { Model } from "../../../hosts/grid/library";
import type { PlanChart } from "../../../sheets/plan";
import { cornersOf } from "../../../sheets/references/reference";
import { isColor } from "./grid-looks";

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
  readonly dataSetStyles?: Readonly<Record<string, { readonly label?: string; readonly backgroundColor?: string }>>;
  readonly axesDesign?: { readonly x?: AxisDesign; readonly y?: AxisDesign };
}

interface AxisDesign {
  readonly title?: { readonly text?: string };
}

/** The charts of a sheet as a plan has them; null for each that a file would not show as it is. */
export function sheetCharts(model: Model, sheetId: UID): readonly (PlanChart | null)[] {
  const { getters } = model;
  return getters.getChartIds(sheetId).map((id) => {
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id));
    const definition = getters.getChartDefinition(id) as unknown as Definition;
    if (figure === undefined) return null;
    const chart = planChart(model, sheetId, definition, { row: figure.row, column: figure.col });
    const { width, height } = figure;
    const isUsual = width === usualSize.width && height === usualSize.height;
    if (chart === null || isUsual) return chart;
    return { ...chart, size: { width: width / pixelsOfPoint, height: height / pixelsOfPoint } };
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
    const { label = "", backgroundColor } = dataSetStyles[dataSetId] ?? {};
    const colour = isColor(backgroundColor) ? { colour: backgroundColor.toUpperCase() } : {};
    if (!dataSource.dataSetsHaveTitle) return { name: label, values: range, ...colour };
    const name = getters.getEvaluatedCell({ sheetId, col: range.left, row: range.top }).formattedValue;
    return {
      name,
      ...colour,
      values: range.top === range.bottom ? { ...range, left: range.left + 1 } : { ...range, top: range.top + 1 },
    };
  });
  const found = series.filter((one) => one !== null);
  if (found.length < series.length) return null;
  return { kind, title: title?.text ?? "", categories, series: found, anchor, ...axesOf(definition) };
}

function axesOf({ axesDesign }: Definition): Pick<PlanChart, "axes"> {
  const [x = "", y = ""] = [axesDesign?.x?.title?.text, axesDesign?.y?.title?.text];
  return x === "" && y === "" ? {} : { axes: { x: x === "" ? null : x, y } };
}

function kindOf({ type, stacked, cumulative, horizontal, labelsAsText }: Definition): PlanChart["kind"] | null {
  if (type === "line") return stacked === true || cumulative === true || labelsAsText === false ? null : "line";
  if (type !== "bar" || horizontal === true) return null;
  return stacked === true ? "column-stacked" : "column-clustered";
}
