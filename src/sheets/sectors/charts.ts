import { gap } from "../../core/gap/gap";
import { Matrix } from "../../core/matrix/matrix";
import { type Localized, localize, text } from "../../language/localized";
import { sectorCell, sectors, years } from "../../paper/tables/figures";
import { checkProportion } from "../../paper/tables/proportion-check";
import { regions } from "../../paper/tables/regions";
import type { RegionId, SectorId } from "../../paper/types";
import type { ProportionForm } from "../load-options";
import { formats, numberFormat } from "../number-formats";
import { regionColour } from "../palette";
import type { CellRange, PlanCell, PlanChart } from "../plan";
import { cellAddress } from "../references/address";
import type { SheetDraft } from "../sheet-draft";
import { seriesLabel } from "./labels";
import { hasWorkings, sectorLayout, type SectorSeries } from "./layout";
import { figureIn, figureInColumn, quoted } from "./look-up";
import { sectorNames, tableOfSector } from "./tables";
import { loadedHere, type SectorSheet } from "./workings";

/** The proportions that follow from value added where they are there, else those printed. */
const proportionOf = (form: ProportionForm): SectorSeries => (hasWorkings(form) ? "computed" : "proportion");

/** A chart that has yet to get its place. */
export type ChartDraft = Omit<PlanChart, "anchor">;

export const yearAxis = text("Year", "年份");
const proportionAxis = text("Proportion of GDP, %", "占地区生产总值的比重（%）");

/**
 * The proportions by region over the years: those of the workings, or of rows added below the table, since a chart of
 * the table's own rows would be wrong once these are sorted.
 */
export function proportionChart(draft: SheetDraft, sheet: SectorSheet): ChartDraft {
  const { table, options } = sheet;
  const { form, language } = options;
  const { range, headers } = sectorLayout(table);
  const name = sectorNames[table.sector];
  const title = text(
    `Table ${table.number}: ${name.en} sector, proportion of GDP`,
    `表 ${table.number}：${name.zh}占地区生产总值的比重`,
  );
  const top = hasWorkings(form) ? null : addProportions(draft, sheet);
  return {
    kind: "line",
    title: localize(table.status === "printed" ? title : reconstructed(title), language),
    categories: headers,
    series: regions.map((region, place) => ({
      name: localize(region.name, language),
      colour: regionColour(place),
      values: top === null ? range("computed", region.id) : { ...headers, top: top + place, bottom: top + place },
    })),
    axes: { x: localize(yearAxis, language), y: localize(proportionAxis, language) },
  };
}

/** Adds the proportions of the table by region; returns their first row. */
function addProportions(draft: SheetDraft, sheet: SectorSheet): number {
  const { table, options } = sheet;
  const { language } = options;
  const title = text("Proportion, as in the chart", "比重（图表所用数据）");
  draft.gap();
  draft.line(localize(title, language), "section");
  const top = draft.next;
  const { column } = sectorLayout(table);
  draft.add(
    regions.map(({ id, name }, place) => [
      { value: localize(name, language) },
      { value: seriesLabel(table, "proportion", language) },
      ...years.map((year): PlanCell => {
        const sought = { region: `$A${top + place + 1}`, series: "proportion" as const };
        const decimals = sectorCell(table.sector, id, "proportion", year)?.decimals ?? 1;
        const formula = `=${figureInColumn(loadedHere(sheet), sought, column(year))}`;
        return { formula, format: numberFormat(decimals, true) };
      }),
    ]),
  );
  return top;
}

const reconstructed = ({ en, zh }: Localized): Localized => text(`${en} (reconstructed)`, `${zh}（重建）`);

const leader: RegionId = "beijing";

/** Adds how far the other regions' proportions are below Beijing's, in percentage points, and draws it. */
export function addGaps(draft: SheetDraft, sheet: SectorSheet): ChartDraft {
  const { language } = sheet.options;
  const layout = sectorLayout(sheet.table);
  const others = regions.filter(({ id }) => id !== leader);
  const title = text("Gap to Beijing, percentage points", "与北京的差距（百分点）");
  draft.gap();
  draft.line(localize(title, language), "section");
  const top = draft.next;
  const block = draft.add(
    others.map(({ id, name }, place) => [
      { value: localize(name, language) },
      { value: localize(text("Below Beijing", "低于北京"), language) },
      ...years.map((year) => gapCell(sheet, id, year, top + place)),
    ]),
  );
  return {
    kind: "line",
    title: localize(
      text("Tertiary proportion: gap to Beijing, percentage points", "第三产业比重与北京的差距（百分点）"),
      language,
    ),
    categories: layout.headers,
    series: others.map(({ id, name }, place) => ({
      name: localize(name, language),
      colour: regionColour(regions.findIndex((region) => region.id === id)),
      values: { ...layout.headers, top: block.top + place, bottom: block.top + place },
    })),
    axes: { x: localize(yearAxis, language), y: localize(text("Percentage points", "百分点"), language) },
  };
}

const nameOf = (region: RegionId): Localized => regions.find(({ id }) => id === region)?.name ?? text("", "");

function gapCell(sheet: SectorSheet, region: RegionId, year: number, row: number): PlanCell {
  const { table, options } = sheet;
  const { form, language } = options;
  const format = formats.oneDecimal;
  const column = sectorLayout(table).column(year);
  const series = proportionOf(form);
  const proportion = (name: string) => figureInColumn(loadedHere(sheet), { region: name, series }, column);
  const reference = proportion(quoted(localize(nameOf(leader), language)));
  const value = proportion(`$A${row + 1}`);
  if (form === "jjj") return { formula: `=JJJ.GAP(${value},${reference},"pp")`, format };
  if (form !== "values") return { formula: `=100*(${reference}-${value})`, format };
  const [part, whole] = [region, leader].map((id) => Matrix.scalar(shareOf(table.sector, id, year)));
  return { value: gap(part as Matrix, whole as Matrix, "pp").at(0), format };
}

/** Adds the three proportions of each region in the last year, and stacks them. */
export function addStructure(draft: SheetDraft, sheet: SectorSheet): ChartDraft {
  const { language } = sheet.options;
  const year = years[years.length - 1] ?? NaN;
  const title = text(`Structure of ${year}, proportions of GDP`, `${year} 年产业结构（占地区生产总值的比重）`);
  const labels = sectors.map((sector) => {
    const label = text("Proportion", "比重");
    return localize(tableOfSector(sector).status === "printed" ? label : reconstructed(label), language);
  });
  draft.gap();
  draft.line(localize(title, language), "section");
  const header = draft.add([[{}, {}, ...regions.map(({ name }) => ({ value: localize(name, language) }))]], "header");
  const rows = sectors.map((sector, place) => [
    { value: localize(sectorNames[sector], language) },
    { value: labels[place] ?? "" },
    ...regions.map(({ id }, column) => {
      const region = cellAddress(header.top, firstFigure + column).replace(/\d+$/, "$$$&");
      return structureCell(sheet, { sector, id, region, year });
    }),
  ]);
  const block = draft.add(rows);
  const left = firstFigure;
  const across = (row: number): CellRange => ({ top: row, left, bottom: row, right: left + regions.length - 1 });
  return {
    kind: "column-stacked",
    title: localize(title, language),
    categories: across(header.top),
    series: sectors.map((sector, place) => {
      const name = sectorNames[sector];
      const isPrinted = tableOfSector(sector).status === "printed";
      return { name: localize(isPrinted ? name : reconstructed(name), language), values: across(block.top + place) };
    }),
    axes: { x: null, y: localize(proportionAxis, language) },
  };
}

/** The column of the first figure, behind the labels. */
const firstFigure = 2;

interface StructurePlace {
  readonly sector: SectorId;
  readonly id: RegionId;
  /** The cell with the region's name. */
  readonly region: string;
  readonly year: number;
}

function structureCell(sheet: SectorSheet, { sector, id, region, year }: StructurePlace): PlanCell {
  const { form } = sheet.options;
  const format = formats.percent;
  const figure = (series: SectorSeries) => figureIn(loadedHere(sheet), { region, series, year });
  if (form === "values") return { value: shareOf(sector, id, year), format };
  if (sector === sheet.table.sector) return { formula: `=${figure(proportionOf(form))}`, format };
  if (!hasWorkings(form)) return { value: sectorCell(sector, id, "proportion", year)?.value ?? null, format };
  const [part, whole] = [figure(sector), figure("gdp")];
  return { formula: form === "jjj" ? `=JJJ.SHARE(${part},${whole})` : `=${part}/${whole}`, format };
}

const shareOf = (sector: SectorId, region: RegionId, year: number): number =>
  checkProportion(sector, region, year)?.exact ?? NaN;
