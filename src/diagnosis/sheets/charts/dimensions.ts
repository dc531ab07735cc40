import { text } from "../../../language/localized";
import type { PlanChart } from "../../../sheets/plan";
import { figureNames } from "../../rules/phrases";
import { type ReportContext, filled } from "../context";
import { shortName } from "../short-name";
import { type ChartFrame, chartTitle, columnsBySector, linesOverYears } from "./chart";

const texts = {
  services: text("Share of services", "服务业比重"),
  servicesAxis: text("Share of services, %", "服务业比重（%）"),
  structure: text("Structure", "产业结构"),
  structureAxis: text("Share of the region's total, %", "占地区合计（%）"),
  colocation: text("Co-location of industry and services", "第二产业与服务业协同集聚指数"),
  colocationAxis: text("Co-location index", "协同集聚指数"),
  synergy: text("Synergy degree by step", "各次变动的协同度"),
  synergyAxis: text("Synergy degree", "协同度"),
  year: text("Year", "年份"),
  flows: text("Against equal growth, by sector", "与各地区等速增长相比（分产业）"),
  flowsAxis: text("Against equal growth{1}", "与等速增长之差{1}"),
};

/** Below the findings, over the width of their words and sentences. */
const frame = (top: number): ChartFrame => ({ anchor: { row: top, column: 0 }, size: { width: 480, height: 252 } });

/** The levels of the regions, or the shares of services where there are none. */
export function gradientChart(context: ReportContext): PlanChart | null {
  const { layout, panel, say } = context;
  const { chartTop, levels, services } = layout.G;
  if (chartTop === null) return null;
  if (levels === null || panel.levels === null)
    return linesOverYears(context, services, say(texts.services), say(texts.servicesAxis), frame(chartTop));
  const name = say(figureNames[panel.levels.kind]);
  return linesOverYears(context, levels, name, name, frame(chartTop));
}

/** What the regions consist of in the last year. */
export function structureChart(context: ReportContext): PlanChart | null {
  const { layout, panel, say } = context;
  const { chartTop, structure } = layout.C;
  if (chartTop === null) return null;
  const { range } = structure;
  return {
    kind: "column-stacked",
    title: chartTitle(context, say(texts.structure), panel.years.length - 1),
    categories: structure.heads.range,
    series: layout.shape.charted.sectors.map((sector, row) => ({
      name: shortName(panel.sectors[sector] ?? ""),
      values: { ...range, top: range.top + row, bottom: range.top + row },
    })),
    axes: { x: null, y: say(texts.structureAxis) },
    ...frame(chartTop),
  };
}

export function colocationChart(context: ReportContext): PlanChart | null {
  const { layout, say } = context;
  const { chartTop, colocation } = layout.S;
  if (chartTop === null || colocation === null) return null;
  return linesOverYears(context, colocation, say(texts.colocation), say(texts.colocationAxis), frame(chartTop));
}

export function synergyChart(context: ReportContext): PlanChart | null {
  const { layout, say } = context;
  const { chartTop, synergy } = layout.K;
  if (chartTop === null || synergy === null) return null;
  return {
    kind: "column-clustered",
    title: chartTitle(context, say(texts.synergy), 1),
    categories: synergy.heads.range,
    series: [{ name: say(texts.synergyAxis), values: synergy.range }],
    axes: { x: say(texts.year), y: say(texts.synergyAxis) },
    ...frame(chartTop),
  };
}

export function transferChart(context: ReportContext): PlanChart | null {
  const { layout, panel, say } = context;
  const { chartTop, flows, chosen } = layout.T;
  const table = chosen ?? flows[0];
  if (chartTop === null || table === undefined) return null;
  const unit = panel.unit === "" ? "" : say(text(`, ${panel.unit}`, `（${panel.unit}）`));
  const y = filled(say(texts.flowsAxis), unit);
  return columnsBySector(context, table, say(texts.flows), y, frame(chartTop));
}
