import type { Language } from "../language/localized";
import type { StatementTexts } from "../paper/statement-types";
import { catalogue } from "./catalogue";
import { adapt } from "./runtime/adapt";
import type { ErrorTexts } from "./runtime/error-texts";

/** Registers every function with Excel, with words of results, facts and claims, and error messages in one language. */
export function registerAll(language: Language, texts: StatementTexts, errors: ErrorTexts): void {
  for (const spec of catalogue) CustomFunctions.associate(spec.name, adapt(spec, language, texts, errors));
}
