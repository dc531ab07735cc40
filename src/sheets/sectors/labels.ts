import { type Language, localize, text } from "../../language/localized";
import { sectors } from "../../paper/tables/figures";
import type { PaperTable, SectorId } from "../../paper/types";
import type { SectorSeries } from "./layout";
import { sectorNames, tableOfSector } from "./tables";

const isSector = (series: SectorSeries): series is SectorId => (sectors as readonly string[]).includes(series);

/** What a row of a series says beside the region's name, by which look-ups find it. */
export function seriesLabel({ rows }: Pick<PaperTable, "rows">, series: SectorSeries, language: Language): string {
  if (isSector(series)) return sectorLabel(series, language);
  if (series === "gdp") return localize(text("GDP", "地区生产总值"), language);
  if (series === "computed") return localize(text("Computed", "计算值"), language);
  const labels = rows.find((row) => row.measure === series)?.labels ?? [];
  return localize(labels[labels.length - 1] ?? text("", ""), language);
}

function sectorLabel(sector: SectorId, language: Language): string {
  const words = localize(sectorNames[sector], language);
  if (tableOfSector(sector).status === "printed") return words;
  return language === "zh-CN" ? `${words}（重建）` : `${words} (reconstructed)`;
}
