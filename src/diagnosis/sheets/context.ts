import { type Language, localize, type Localized } from "../../language/localized";
import type { Panel } from "../panel";
import type { Layout } from "./layout/layout";

/** What every sheet of a report is written from. The names of the panel are in the report's language already. */
export interface ReportContext {
  readonly panel: Panel;
  readonly layout: Layout;
  readonly language: Language;
  readonly say: (text: Localized) => string;
}

export const contextOf = (panel: Panel, layout: Layout, language: Language): ReportContext => ({
  panel,
  layout,
  language,
  say: (text) => localize(text, language),
});

/** A template of a text with its figures; what a figure holds is no place for another. */
export const filled = (template: string, ...figures: readonly (string | number)[]): string =>
  template.replace(/\{(\d+)\}/g, (place, number) => String(figures[Number(number) - 1] ?? place));
