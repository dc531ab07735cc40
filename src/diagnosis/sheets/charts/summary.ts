import { text } from "../../../language/localized";
import type { PlanChart } from "../../../sheets/plan";
import type { Table } from "../block";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { shortName } from "../short-name";
import { columnsBySector, linesOverYears } from "./chart";

const texts = {
  services: text("Share of services", "服务业比重"),
  servicesAxis: text("Share of services, %", "服务业比重（%）"),
  change: text("Change of the regions' shares", "各地区份额变动"),
  changeAxis: text("Percentage points", "百分点"),
};

const height = 227;

/** A cell of a table of which no figure is missing: the page shows no error, and no chart with a figure that is not there. */
const wholeOnly = (table: Table | null, row: number, column: number) => ({
  formula: `=IF(COUNT(${table?.all})=${(table?.rows ?? 0) * (table?.columns ?? 0)},${table?.cell(row, column)},"")`,
});

/** The charts at the foot of the summary, side by side, with their figures beside the page. */
export function summaryCharts(draft: Draft, context: ReportContext): readonly PlanChart[] {
  const { panel, layout, say } = context;
  const { chartTop, services, change } = layout.summary;
  const { regions, sectors } = layout.shape.charted;
  const names = regions.map((region) => [panel.regions[region] ?? ""]);
  const charts: PlanChart[] = [];
  if (services !== null) {
    draft.table(services, {
      title: say(texts.services),
      corner: [""],
      heads: panel.years.map((value) => ({ value, format: "0" })),
      names,
      isPlain: true,
      cell: (row, year) => ({ ...wholeOnly(layout.G.services, regions[row] ?? 0, year), format: "0.0%" }),
    });
    const frame = { anchor: { row: chartTop, column: 0 }, size: { width: 236, height } };
    charts.push(linesOverYears(context, services, say(texts.services), say(texts.servicesAxis), frame));
  }
  if (change !== null) {
    draft.table(change, {
      title: say(texts.change),
      corner: [""],
      heads: sectors.map((sector) => shortName(panel.sectors[sector] ?? "")),
      names,
      isPlain: true,
      cell: (row, column) => ({
        ...wholeOnly(layout.T.change, regions[row] ?? 0, sectors[column] ?? 0),
        format: "+0.00;-0.00;0.00",
      }),
    });
    const frame = { anchor: { row: chartTop, column: 2 }, size: { width: 390, height } };
    charts.push(columnsBySector(context, change, say(texts.change), say(texts.changeAxis), frame));
  }
  return charts;
}
