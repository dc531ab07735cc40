import type { Language } from "../../language/localized";

/** Address of a function's help page, relative to the add-in's root; the index if there is no name. */
export function helpPage(name: string | null, language: Language): string {
  const folder = language === "en" ? "help" : `help/${language}`;
  return `${folder}/${name === null ? "index" : name.toLowerCase()}.html`;
}
