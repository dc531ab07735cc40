import { type Language, localize, type Localized, text } from "../../language/localized";
import { sectors, years } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import type { RegionId, SectorId } from "../../paper/types";
import type { LoadOptions } from "../load-options";
import { formats } from "../number-formats";
import type { PlanCell } from "../plan";
import { sheetReference } from "../references/sheet-references";
import { figureIn, quoted } from "../sectors/look-up";
import { tableOfSector } from "../sectors/tables";
import { columns } from "./rows";

export type Series = "value_added" | "proportion";

/** A figure of Tables 2 to 4; a proportion is always the one that the paper prints. */
export interface Figure {
  readonly sector: SectorId;
  readonly region: RegionId;
  readonly series: Series;
  readonly year: number;
}

/** All that the audit reads of Tables 2 to 4. */
export const figures: readonly Figure[] = sectors.flatMap((sector) =>
  regions.flatMap(({ id }) =>
    (["value_added", "proportion"] as const).flatMap((series) =>
      years.map((year) => ({ sector, region: id, series, year })),
    ),
  ),
);

const seriesNames: Readonly<Record<Series, Localized>> = {
  value_added: text("value added", "增加值"),
  proportion: text("proportion", "比重"),
};

export const regionName = (region: RegionId): Localized =>
  regions.find(({ id }) => id === region)?.name ?? text(region, region);

/** The table of a figure, as its label begins. */
export function tableLabel(sector: SectorId, language: Language): string {
  const { number } = tableOfSector(sector);
  return localize(text(`Table ${number}`, `表 ${number}`), language);
}

/** What a figure is, by which the steps find it: each is different. */
export function figureLabel({ sector, region, series, year }: Figure, language: Language): string {
  const [name, measure] = [localize(regionName(region), language), localize(seriesNames[series], language)];
  const table = tableLabel(sector, language);
  return language === "zh-CN" ? `${table}，${name}，${measure}，${year} 年` : `${table}, ${name}, ${measure}, ${year}`;
}

/** A row for each figure: what is in its table, found by region, measure and year. */
export function figureRows({ language }: LoadOptions): readonly (readonly PlanCell[])[] {
  return figures.map((figure) => {
    const { sector, region, series, year } = figure;
    const table = tableOfSector(sector);
    const found = figureIn(
      { table, language, prefix: sheetReference(table.name) },
      { region: quoted(localize(regionName(region), language)), series, year },
    );
    const row: PlanCell[] = [];
    row[columns.result] = {
      // Text would count as greater than any number, and a blank as 0.
      formula: `=IF(ISNUMBER(${found}),${found},NA())`,
      format: series === "value_added" ? formats.amount : formats.percent,
    };
    row[columns.said] = { value: figureLabel(figure, language) };
    return row;
  });
}
