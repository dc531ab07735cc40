import type { Language } from "../../../language/localized";
import type { Choice } from "./segments";

/** The name of each language in itself. */
export const languageNames: { readonly [L in Language]: string } = { en: "English", "zh-CN": "中文" };

/** The languages that a sheet can be written in, to choose from. */
export const sheetLanguages: readonly Choice<Language>[] = (Object.keys(languageNames) as Language[]).map((value) => ({
  value,
  label: languageNames[value],
  lang: value,
}));
