import type { ChartDefinition, CoreCommand, UID } from "@odoo/o-spreadsheet";
import { palette, seriesColor } from "../../../sheets/palette";
import type { CellsChart } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";

const linear = { type: "polynomial", order: 1, display: true } as const;

/** In pixels, for a chart without a size of its own. */
export const usualSize = { width: 560, height: 300 };

export const pixelsOfPoint = 4 / 3;

function sizeInPixels({ size }: CellsChart): typeof usualSize {
  if (size === undefined) return usualSize;
  return { width: Math.round(size.width * pixelsOfPoint), height: Math.round(size.height * pixelsOfPoint) };
}

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
    size: sizeInPixels(chart),
    definition: chartDefinition(chart),
  };
}

function chartDefinition({ kind, title, categories, series, axes, limits, hasTrend }: CellsChart): ChartDefinition {
  const common = {
    title: { text: title },
    // The title says what a single series is.
    legendPosition: series.length > 1 ? "bottom" : "none",
    aggregated: false,
    humanize: false,
    dataSource: {
      type: "range",
      dataSets: series.map(({ values }, index) => ({ dataSetId: String(index), dataRange: rangeAddress(values) })),
      dataSetsHaveTitle: false,
      labelRange: rangeAddress(categories),
    },
    dataSetStyles: Object.fromEntries(
      series.map((one, index) => [
        String(index),
        {
          label: one.name,
          backgroundColor: seriesColor(one, index),
          ...(hasTrend === true && index === 0 && { trend: { ...linear, color: palette.comparison } }),
        },
      ]),
    ),
    ...(axes !== undefined && {
      axesDesign: {
        x: { ...limits?.x, ...(axes.x !== null && { title: { text: axes.x } }) },
        y: { ...limits?.y, title: { text: axes.y } },
      },
    }),
  } as const;
  if (kind === "column-stacked" || kind === "column-clustered")
    return { ...common, type: "bar", stacked: kind === "column-stacked" };
  if (kind === "scatter") return { ...common, type: "scatter", labelsAsText: false };
  if (kind === "curve")
    return { ...common, type: "line", labelsAsText: false, cumulative: false, stacked: false, hideDataMarkers: true };
  return { ...common, type: "line", labelsAsText: true, cumulative: false, stacked: false };
}
