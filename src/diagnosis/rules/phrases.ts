import { type Localized, text } from "../../language/localized";

/** Parts of sentences that the formulas fill in; each is a named cell of the sheet of rules. */
export const phrases = {
  JJJ_sector_of: text("{1}, {2}", "{1}（{2}）"),
  JJJ_pair: text("{1} and {2}", "{1}与{2}"),
  JJJ_percent: text("{1} %", "{1}%"),
} as const satisfies Record<string, Localized>;

/** What the figures are called in sentences. */
export const figureNames = {
  "per head": text("GDP per head", "人均地区生产总值"),
  population: text("value per head", "人均值"),
  together: text("the {1} regions together", "{1} 个地区合计"),
  unitNote: text(" ({1})", "（{1}）"),
} as const;
