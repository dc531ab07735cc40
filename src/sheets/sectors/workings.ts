import { type Language, localize, text } from "../../language/localized";
import type { DataSetId } from "../../paper/data-set-types";
import { grossProduct, sectorCell, sectors, years } from "../../paper/tables/figures";
import { checkProportion } from "../../paper/tables/proportion-check";
import { regions } from "../../paper/tables/regions";
import type { PaperTable, RegionId, SectorId } from "../../paper/types";
import type { LoadOptions } from "../load-options";
import { numberFormat } from "../number-formats";
import type { PlanCell } from "../plan";
import { sheetReference } from "../sheet-references";
import { sectorLayout } from "./layout";
import { sectorNames, tableOfSector } from "./tables";

/** A table of a sector, how it is loaded, and the other data sets of the same load. */
export interface SectorSheet {
  readonly table: PaperTable & { readonly sector: SectorId };
  readonly options: LoadOptions;
  readonly among: readonly DataSetId[];
}

/** The proportion of a region in a year, live or computed: value added ÷ GDP of the workings. */
export function proportionCell({ table, options: { form } }: SectorSheet, region: RegionId, year: number): PlanCell {
  const { address } = sectorLayout(table, form);
  const printed = sectorCell(table.sector, region, "proportion", year);
  const format = numberFormat(printed?.decimals ?? 1, true);
  const [part, whole] = [address("value_added", region, year), address("gdp", region, year)];
  if (form === "jjj") return { formula: `=JJJ.SHARE(${part},${whole})`, format };
  if (form === "excel") return { formula: `=${part}/${whole}`, format };
  return { value: checkProportion(table.sector, region, year)?.exact ?? null, format };
}

/** What the proportions rest on: for each region the value added of the sectors, GDP, and the proportion as printed. */
export function workingRows(sheet: SectorSheet): readonly (readonly PlanCell[])[] {
  const { language } = sheet.options;
  return regions.flatMap(({ id, name }) => {
    const line = (label: string, cellOf: (year: number) => PlanCell): readonly PlanCell[] => [
      { value: localize(name, language) },
      { value: label },
      ...years.map(cellOf),
    ];
    return [
      ...sectors.map((sector) => line(sectorLabel(sector, language), (year) => partCell(sheet, sector, id, year))),
      line(localize(text("GDP", "地区生产总值"), language), (year) => grossCell(sheet, id, year)),
      line(printedLabel(sheet), (year) => printedCell(sheet, id, year)),
    ];
  });
}

export const workingsHeading = text(
  "Value added by sector and GDP, 100 million yuan; below them the proportion as printed",
  "各产业增加值与地区生产总值（亿元），其下为比重（论文原值）",
);

function sectorLabel(sector: SectorId, language: Language): string {
  const words = localize(sectorNames[sector], language);
  if (tableOfSector(sector).status === "printed") return words;
  return language === "zh-CN" ? `${words}（重建）` : `${words} (reconstructed)`;
}

const printedLabel = ({ table, options: { language } }: SectorSheet): string =>
  localize(
    table.status === "printed" ? text("As printed", "论文原值") : text("100% less Tables 2, 4", "100% 减去表 2、表 4"),
    language,
  );

/** The own sector's figures come from the table above, those of another sector from its sheet where the load has one. */
function partCell(
  { table, options: { form }, among }: SectorSheet,
  sector: SectorId,
  region: RegionId,
  year: number,
): PlanCell {
  const figure = sectorCell(sector, region, "value_added", year);
  const format = numberFormat(figure?.decimals ?? 0);
  const other = tableOfSector(sector);
  const isHere = sector === table.sector;
  if (form === "values" || !(isHere || among.includes(other.name as DataSetId)))
    return { value: figure?.value ?? null, format };
  const sheet = isHere ? "" : sheetReference(other.name);
  return { formula: `=${sheet}${sectorLayout(other, form).address("value_added", region, year)}`, format };
}

function grossCell({ table, options: { form } }: SectorSheet, region: RegionId, year: number): PlanCell {
  const gross = grossProduct(region, year);
  const format = numberFormat(gross?.decimals ?? 0);
  if (form === "values") return { value: gross?.value ?? null, format };
  const { address } = sectorLayout(table, form);
  const [first, last] = [sectors[0], sectors[sectors.length - 1]] as [SectorId, SectorId];
  return { formula: `=SUM(${address(first, region, year)}:${address(last, region, year)})`, format };
}

function printedCell({ table }: SectorSheet, region: RegionId, year: number): PlanCell {
  const cell = sectorCell(table.sector, region, "proportion", year);
  return { value: cell?.value ?? null, format: numberFormat(cell?.decimals ?? 0, true) };
}
