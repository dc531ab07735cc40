import { gap } from "../../core/gap/gap";
import { Matrix } from "../../core/matrix/matrix";
import { type Localized, localize, text } from "../../language/localized";
import { sectorCell, sectors, years } from "../../paper/tables/figures";
import { checkProportion } from "../../paper/tables/proportion-check";
import { regions } from "../../paper/tables/regions";
import type { RegionId, SectorId } from "../../paper/types";
import { formats } from "../number-formats";
import { regionColour } from "../palette";
import type { CellRange, PlanCell, PlanChart } from "../plan";
import type { SheetDraft } from "../sheet-draft";
import { hasWorkings, sectorLayout } from "./layout";
import { sectorNames, tableOfSector } from "./tables";
import type { SectorSheet } from "./workings";

/** A chart that has yet to get its place. */
export type ChartDraft = Omit<PlanChart, "anchor">;

/** The proportions by region over the years. */
export function proportionChart({ table, options: { form, language } }: SectorSheet): ChartDraft {
  const { range, headers } = sectorLayout(table, form);
  const name = sectorNames[table.sector];
  const title = text(
    `Table ${table.number}: ${name.en} sector, proportion of GDP`,
    `表 ${table.number}：${name.zh}占地区生产总值的比重`,
  );
  return {
    kind: "line",
    title: localize(table.status === "printed" ? title : reconstructed(title), language),
    categories: headers,
    series: regions.map((region, place) => ({
      name: localize(region.name, language),
      colour: regionColour(place),
      values: range("proportion", region.id),
    })),
  };
}

const reconstructed = ({ en, zh }: Localized): Localized => text(`${en} (reconstructed)`, `${zh}（重建）`);

const leader: RegionId = "beijing";

/** Adds how far the other regions' proportions are below Beijing's, in percentage points, and draws it. */
export function addGaps(draft: SheetDraft, sheet: SectorSheet): ChartDraft {
  const { language } = sheet.options;
  const layout = sectorLayout(sheet.table, sheet.options.form);
  const others = regions.filter(({ id }) => id !== leader);
  const title = text("Gap to Beijing, percentage points", "与北京的差距（百分点）");
  draft.gap();
  draft.line(localize(title, language), "section");
  const block = draft.add(
    others.map(({ id, name }) => [
      { value: localize(name, language) },
      { value: localize(text("Below Beijing", "低于北京"), language) },
      ...years.map((year) => gapCell(sheet, id, year)),
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
  };
}

function gapCell({ table, options: { form } }: SectorSheet, region: RegionId, year: number): PlanCell {
  const format = formats.oneDecimal;
  const { address } = sectorLayout(table, form);
  const [value, reference] = [address("proportion", region, year), address("proportion", leader, year)];
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
    ...regions.map(({ id }) => structureCell(sheet, sector, id, year)),
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
  };
}

/** The column of the first figure, behind the labels. */
const firstFigure = 2;

function structureCell(
  { table, options: { form } }: SectorSheet,
  sector: SectorId,
  region: RegionId,
  year: number,
): PlanCell {
  const format = formats.percent;
  const { address } = sectorLayout(table, form);
  if (form === "values") return { value: shareOf(sector, region, year), format };
  if (sector === table.sector) return { formula: `=${address("proportion", region, year)}`, format };
  if (!hasWorkings(form)) return { value: sectorCell(sector, region, "proportion", year)?.value ?? null, format };
  const [part, whole] = [address(sector, region, year), address("gdp", region, year)];
  return { formula: form === "jjj" ? `=JJJ.SHARE(${part},${whole})` : `=${part}/${whole}`, format };
}

const shareOf = (sector: SectorId, region: RegionId, year: number): number =>
  checkProportion(sector, region, year)?.exact ?? NaN;
