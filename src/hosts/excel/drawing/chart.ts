import { chartSize } from "../../../sheets/looks";
import { numberFormat } from "../../../sheets/number-formats";
import { palette, seriesColor } from "../../../sheets/palette";
import type { CellRange, CellsChart } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { supportsAxisFormats } from "../support";

const chartTypes = {
  line: "Line",
  "column-stacked": "ColumnStacked",
  "column-clustered": "ColumnClustered",
  scatter: "XYScatter",
  curve: "XYScatterLinesNoMarkers",
} as const;

/** Queues a native chart. A chart without series is omitted. */
export function addChart(sheet: Excel.Worksheet, plan: CellsChart): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const categories = rangeOf(sheet, plan.categories);
  // A chart over one row or column has exactly one series, so the collection need not be read back to set it up.
  const chart = sheet.charts.add(chartTypes[plan.kind], rangeOf(sheet, first.values), seriesBy(first.values));
  const series = chart.series.getItemAt(0);
  series.name = first.name;
  series.setValues(rangeOf(sheet, first.values));
  series.setXAxisValues(categories);
  colour(series, plan.kind, seriesColor(first, 0));
  others.forEach((other, place) => {
    const next = chart.series.add(other.name);
    next.setValues(rangeOf(sheet, other.values));
    next.setXAxisValues(categories);
    colour(next, plan.kind, seriesColor(other, place + 1));
  });
  if (plan.hasTrend === true) series.trendlines.add("Linear").format.line.color = palette.comparison;
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.majorGridlines.format.line.color = palette.gridLine;
  if (plan.limits !== undefined)
    for (const [axis, { min, max }] of [
      [categoryAxis, plan.limits.x],
      [valueAxis, plan.limits.y],
    ] as const) {
      axis.minimum = min;
      axis.maximum = max;
    }
  if (plan.isOfShares === true && supportsAxisFormats())
    for (const axis of [categoryAxis, valueAxis]) axis.numberFormat = numberFormat(0, true);
  if (plan.axes !== undefined) {
    if (plan.axes.x !== null) categoryAxis.title.text = plan.axes.x;
    valueAxis.title.text = plan.axes.y;
  }
  if (plan.valueFormat !== undefined && supportsAxisFormats()) valueAxis.numberFormat = plan.valueFormat;
  chart.title.text = plan.title;
  // The title says what a single series is.
  if (others.length === 0) chart.legend.visible = false;
  else chart.legend.position = "Bottom";
  const { row, column } = plan.anchor;
  chart.setPosition(rangeOf(sheet, { top: row, left: column, bottom: row, right: column }));
  const { width, height } = plan.size ?? chartSize;
  chart.width = width;
  chart.height = height;
}

function colour(series: Excel.ChartSeries, kind: CellsChart["kind"], color: string): void {
  if (kind === "column-stacked" || kind === "column-clustered") series.format.fill.setSolidColor(color);
  // A line of its own would join the points.
  if (kind === "line" || kind === "curve") series.format.line.color = color;
  if (kind === "line" || kind === "scatter") {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
}

function seriesBy({ top, bottom }: CellRange): "Rows" | "Columns" {
  return top === bottom ? "Rows" : "Columns";
}

function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeAddress(range));
}
