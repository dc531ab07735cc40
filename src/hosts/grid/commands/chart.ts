import type { ChartDefinition, CoreCommand, UID } from "@odoo/o-spreadsheet";
import { rangeAddress } from "../../../sheets/address";
import type { CellsChart } from "../../../sheets/plan";

const linear = { type: "polynomial", order: 1, display: true } as const;

const size = { width: 560, height: 300 };

/** The command that draws a plan's chart on its sheet. */
export function chartCommand(chart: CellsChart, sheetId: UID, nextId: () => UID): CoreCommand {
  return {
    type: "CREATE_CHART",
    sheetId,
    figureId: nextId(),
    chartId: nextId(),
    col: chart.anchor.column,
    row: chart.anchor.row,
    offset: { x: 0, y: 0 },
    size,
    definition: chartDefinition(chart),
  };
}

function chartDefinition({ kind, title, categories, series, axes, hasTrend }: CellsChart): ChartDefinition {
  const common = {
    title: { text: title },
    legendPosition: "bottom",
    aggregated: false,
    humanize: false,
    dataSource: {
      type: "range",
      dataSets: series.map(({ values }, index) => ({ dataSetId: String(index), dataRange: rangeAddress(values) })),
      dataSetsHaveTitle: false,
      labelRange: rangeAddress(categories),
    },
    dataSetStyles: Object.fromEntries(
      series.map(({ name }, index) => [
        String(index),
        {
          label: name,
          ...(hasTrend === true && index === 0 && { trend: linear }),
        },
      ]),
    ),
    ...(axes !== undefined && { axesDesign: { x: { title: { text: axes.x } }, y: { title: { text: axes.y } } } }),
  } as const;
  if (kind === "column-stacked") return { ...common, type: "bar", stacked: true };
  if (kind === "scatter") return { ...common, type: "scatter", labelsAsText: false };
  if (kind === "curve")
    return { ...common, type: "line", labelsAsText: false, cumulative: false, stacked: false, hideDataMarkers: true };
  return { ...common, type: "line", labelsAsText: true, cumulative: false, stacked: false };
}
