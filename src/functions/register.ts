import type { Language } from "../language/localized";
import type { StatementTexts } from "../paper/statement-types";
import { catalogue } from "./catalogue";
import { functionId } from "./describe/syntax";
import type { ErrorTexts } from "./error-texts";
import { adapt } from "./runtime/adapt";

/** Registers every function with Excel, with words of results, facts and claims, and error messages in one language. */
export function registerAll(language: Language, texts: StatementTexts, errors: ErrorTexts): void {
  for (const spec of catalogue) CustomFunctions.associate(functionId(spec.name), adapt(spec, language, texts, errors));
}
