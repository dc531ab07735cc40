import { localize, type Localized, text } from "../../language/localized";
import type { DataSetId } from "../../paper/data-set-types";
import { grossProduct, sectorCell, sectors, years } from "../../paper/tables/figures";
import { checkProportion } from "../../paper/tables/proportion-check";
import { regions } from "../../paper/tables/regions";
import type { PaperTable, RegionId, SectorId } from "../../paper/types";
import type { LoadOptions } from "../load-options";
import { numberFormat } from "../number-formats";
import type { PlanCell } from "../plan";
import { sheetReference } from "../references/sheet-references";
import type { SheetDraft } from "../sheet-draft";
import { seriesLabel } from "./labels";
import { sectorLayout, type SectorSeries, workingBlocks } from "./layout";
import { figureIn, figureInColumn, type LoadedTable } from "./look-up";
import { tableOfSector } from "./tables";

/** A table of a sector, how it is loaded, and the other data sets of the same load. */
export interface SectorSheet {
  readonly table: PaperTable & { readonly sector: SectorId };
  readonly options: LoadOptions;
  readonly among: readonly DataSetId[];
}

/** How formulas of the sheet find its figures. */
export const loadedHere = ({ table, options: { language } }: SectorSheet): LoadedTable => ({
  table,
  language,
  prefix: "",
});

const headings: readonly Localized[] = [
  text("Value added ÷ GDP", "增加值 ÷ 地区生产总值"),
  text("GDP, the sum of the three sectors, 100 million yuan", "地区生产总值，即三次产业增加值之和（亿元）"),
  text("Value added by sector, 100 million yuan", "各产业增加值（亿元）"),
];

/**
 * Adds what follows from the table: the proportions as value added ÷ GDP, and what they rest on. Each block looks up the
 * table and the blocks below by region, so that each can be sorted.
 */
export function addWorkings(draft: SheetDraft, sheet: SectorSheet): void {
  const { table, options } = sheet;
  const { language } = options;
  workingBlocks.forEach((block, place) => {
    draft.gap();
    draft.line(localize(headings[place] ?? text("", ""), language), "section");
    draft.add(
      regions.flatMap(({ id, name }) =>
        block.map((series) => [
          { value: localize(name, language) },
          { value: seriesLabel(table, series, language) },
          ...years.map((year) => workingCell(sheet, series, id, year)),
        ]),
      ),
    );
  });
}

function workingCell(sheet: SectorSheet, series: SectorSeries, region: RegionId, year: number): PlanCell {
  if (series === "computed") return proportionCell(sheet, region, year);
  return series === "gdp" ? grossCell(sheet, region, year) : partCell(sheet, series as SectorId, region, year);
}

/** The proportion of a region in a year, live or computed. */
function proportionCell(sheet: SectorSheet, region: RegionId, year: number): PlanCell {
  const { table, options } = sheet;
  const printed = sectorCell(table.sector, region, "proportion", year);
  const format = numberFormat(printed?.decimals ?? 1, true);
  const figure = figuresFor(sheet, "computed", region, year);
  const [part, whole] = [figure("value_added"), figure("gdp")];
  if (options.form === "jjj") return { formula: `=JJJ.SHARE(${part},${whole})`, format };
  if (options.form === "excel") return { formula: `=${part}/${whole}`, format };
  return { value: checkProportion(table.sector, region, year)?.exact ?? null, format };
}

/** Figures of the same sheet for a formula in the row of a series: those of its region, which column A names, in its year. */
function figuresFor(sheet: SectorSheet, own: SectorSeries, region: RegionId, year: number) {
  const { row, column } = sectorLayout(sheet.table);
  const name = `$A${row(own, region) + 1}`;
  return (series: SectorSeries) => figureInColumn(loadedHere(sheet), { region: name, series }, column(year));
}

/** The own sector's figures come from the table above, those of another sector from its sheet where the load has one. */
function partCell(sheet: SectorSheet, sector: SectorId, region: RegionId, year: number): PlanCell {
  const { table, options, among } = sheet;
  const { form, language } = options;
  const figure = sectorCell(sector, region, "value_added", year);
  const format = numberFormat(figure?.decimals ?? 0);
  const other = tableOfSector(sector);
  const isHere = sector === table.sector;
  if (form === "values" || !(isHere || among.includes(other.name as DataSetId)))
    return { value: figure?.value ?? null, format };
  if (isHere) return { formula: `=${figuresFor(sheet, sector, region, year)("value_added")}`, format };
  const there = { table: other, language, prefix: sheetReference(other.name) };
  const name = `$A${sectorLayout(table).row(sector, region) + 1}`;
  return { formula: `=${figureIn(there, { region: name, series: "value_added", year })}`, format };
}

function grossCell(sheet: SectorSheet, region: RegionId, year: number): PlanCell {
  const gross = grossProduct(region, year);
  const format = numberFormat(gross?.decimals ?? 0);
  if (sheet.options.form === "values") return { value: gross?.value ?? null, format };
  return { formula: `=${sectors.map(figuresFor(sheet, "gdp", region, year)).join("+")}`, format };
}
