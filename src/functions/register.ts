import type { Language } from "../language/localized";
import type { StatementTexts } from "../paper/statement-types";
import { catalogue } from "./catalogue";
import { functionId } from "./describe/syntax";
import type { ErrorTexts } from "./error-texts";
import { adapt } from "./runtime/adapt";
import { withErrorsAsText } from "./runtime/errors-as-text";

/** Set by the build: JJJ_BLOCK_ERRORS=text npm run build. */
declare const BLOCK_ERRORS: string | undefined;

const areErrorsText = typeof BLOCK_ERRORS === "string" && BLOCK_ERRORS === "text";

/** Registers every function with Excel, with words of results, facts and claims, and error messages in one language. */
export function registerAll(language: Language, texts: StatementTexts, errors: ErrorTexts): void {
  for (const spec of catalogue) {
    const call = adapt(spec, language, texts, errors);
    CustomFunctions.associate(functionId(spec.name), areErrorsText ? withErrorsAsText(call) : call);
  }
}
