import type { Language } from "../language/localized";
import type { StatementTexts } from "../paper/statement-types";
import { catalogue } from "./catalogue";
import { adapt } from "./runtime/adapt";
import type { ErrorTexts } from "./runtime/error-texts";

/**
 * Makes every function known to Excel; words of results come in the language given, the paper's data from `texts`,
 * error messages from `errors`.
 */
export function registerAll(language: Language, texts: StatementTexts, errors: ErrorTexts): void {
  for (const spec of catalogue) CustomFunctions.associate(spec.name, adapt(spec, language, texts, errors));
}
