import type { Language } from "../locales/localized";
import { adapt } from "./adapt";
import { catalogue } from "./catalogue";

/** Makes every function known to Excel; error messages come in the language given. */
export function registerAll(language: Language): void {
  for (const spec of catalogue) CustomFunctions.associate(spec.name, adapt(spec, language));
}
