import type { ChartDefinition, CoreCommand, UID } from "@odoo/o-spreadsheet";
import { rangeAddress } from "../../../sheets/address";
import type { PlanChart } from "../../../sheets/plan";

const size = { width: 560, height: 300 };

/** The command that draws a plan's chart on its sheet. */
export function chartCommand(chart: PlanChart, sheetId: UID, nextId: () => UID): CoreCommand {
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

function chartDefinition({ kind, title, categories, series }: PlanChart): ChartDefinition {
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
    dataSetStyles: Object.fromEntries(series.map(({ name }, index) => [String(index), { label: name }])),
  } as const;
  if (kind === "column-stacked") return { ...common, type: "bar", stacked: true };
  return { ...common, type: "line", labelsAsText: true, cumulative: false, stacked: false };
}
