import { type Localized, text } from "../../../language/localized";
import { regionColour } from "../../../sheets/palette";
import type { CellRange, ChartSeries, PlanChart } from "../../../sheets/plan";
import type { Table } from "../block";
import { type ReportContext, filled } from "../context";
import { shortName } from "../short-name";

const texts = {
  largest: text(" ({1} largest of {2})", "（{2} 个中最大的 {1} 个）"),
  year: text("Year", "年份"),
};

const rowOf = ({ range }: Table, row: number): CellRange => ({
  ...range,
  top: range.top + row,
  bottom: range.top + row,
});

/** The series of the regions, each in its colour, from the rows of a table with all regions or with those charted. */
function regionSeries({ panel, layout }: ReportContext, table: Table): readonly ChartSeries[] {
  const { regions } = layout.shape.charted;
  const hasAll = table.rows === panel.regions.length;
  return regions.map((region, place) => ({
    name: shortName(panel.regions[region] ?? ""),
    values: rowOf(table, hasAll ? region : place),
    colour: regionColour(place),
  }));
}

/** A title with its years, and with how many regions of all are shown. */
export function chartTitle({ panel, layout, say }: ReportContext, name: string, first = 0): string {
  const [from, to] = [panel.years[first] ?? 0, panel.years[panel.years.length - 1] ?? 0];
  const period = from === to ? text(`, ${to}`, `，${to} 年`) : text(`, ${from}–${to}`, `，${from}—${to} 年`);
  const [shown, all] = [layout.shape.charted.regions.length, panel.regions.length];
  return name + say(period) + (shown < all ? filled(say(texts.largest), shown, all) : "");
}

/** The place and size of a chart. */
export type ChartFrame = Pick<PlanChart, "anchor" | "size">;

/** What a table says of each region, in the order of its heads. */
const regionsOver =
  (kind: PlanChart["kind"], axis: Localized | null) =>
  (context: ReportContext, table: Table, title: string, y: string, frame: ChartFrame): PlanChart => ({
    kind,
    title: chartTitle(context, title),
    categories: table.heads.range,
    series: regionSeries(context, table),
    axes: { x: axis === null ? null : context.say(axis), y },
    ...frame,
  });

/** A line for each region over the years. */
export const linesOverYears = regionsOver("line", texts.year);

/** Columns for each region by sector. */
export const columnsBySector = regionsOver("column-clustered", null);
