import type { Language } from "../locales/localized";
import type { StatementTexts } from "../paper/statement-types";
import { adapt } from "./adapt";
import { catalogue } from "./catalogue";

/**
 * Makes every function known to Excel; error messages come in the language given, the paper's facts and claims from
 * `texts`.
 */
export function registerAll(language: Language, texts: StatementTexts): void {
  for (const spec of catalogue) CustomFunctions.associate(spec.name, adapt(spec, language, texts));
}
