import { rangeAddress } from "../../../sheets/address";
import { chartSize } from "../../../sheets/looks";
import type { CellRange, CellsChart } from "../../../sheets/plan";

const chartTypes = {
  line: "Line",
  "column-stacked": "ColumnStacked",
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
  for (const { name, values } of others) {
    const next = chart.series.add(name);
    next.setValues(rangeOf(sheet, values));
    next.setXAxisValues(categories);
  }
  if (plan.hasTrend === true) series.trendlines.add("Linear");
  if (plan.axes !== undefined) {
    chart.axes.categoryAxis.title.text = plan.axes.x;
    chart.axes.valueAxis.title.text = plan.axes.y;
  }
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  const { row, column } = plan.anchor;
  chart.setPosition(rangeOf(sheet, { top: row, left: column, bottom: row, right: column }));
  chart.width = chartSize.width;
  chart.height = chartSize.height;
}

function seriesBy({ top, bottom }: CellRange): "Rows" | "Columns" {
  return top === bottom ? "Rows" : "Columns";
}

function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeAddress(range));
}
