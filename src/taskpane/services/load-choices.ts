import type { Language } from "../../language/localized";
import type { LoadOptions, ProportionForm } from "../../sheets/load-options";
import type { PaneMemory, Remembered } from "./memory";

/** How the user wants data sets in sheets. */
export interface LoadChoices {
  readonly form: ProportionForm;
  /** Null for the language of the pane. */
  readonly sheetLanguage: Language | null;
  readonly range: NonNullable<Remembered["range"]>;
  readonly chart: NonNullable<Remembered["chart"]>;
}

/** What was chosen the last time; where nothing was, the plans' own defaults. */
export function recallChoices(memory: PaneMemory): LoadChoices {
  const { form, sheetLanguage, range, chart } = memory.recall();
  return { form: form ?? "printed", sheetLanguage, range: range ?? "plain", chart: chart ?? "with" };
}

/** Remembers a change for the next time. */
export function rememberChoices(memory: PaneMemory, change: Partial<LoadChoices>): void {
  for (const [key, value] of Object.entries(change) as [keyof LoadChoices, never][]) memory.remember(key, value);
}

/** The options of a load that begins while the pane's language is `language`. */
export function loadOptions({ form, sheetLanguage, range, chart }: LoadChoices, language: Language): LoadOptions {
  return {
    language: sheetLanguage ?? language,
    form,
    isNativeTable: range === "table",
    hasChart: chart === "with",
  };
}
