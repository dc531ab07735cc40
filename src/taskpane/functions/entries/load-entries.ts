import type { FunctionEntry } from "../../../functions/describe/entry";
import type { Language } from "../../../language/localized";

const load: { readonly [L in Language]: () => Promise<{ readonly entries: readonly FunctionEntry[] }> } = {
  en: () => import(/* webpackChunkName: "entries" */ "./entries.en"),
  "zh-CN": () => import(/* webpackChunkName: "entries-zh-CN" */ "./entries.zh-CN"),
};

/** Fetches what the pane says about the functions, in one language. */
export async function loadEntries(language: Language): Promise<readonly FunctionEntry[]> {
  return (await load[language]()).entries;
}
