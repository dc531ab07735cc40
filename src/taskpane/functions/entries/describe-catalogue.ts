import { catalogue } from "../../../functions/catalogue";
import { type FunctionEntry, functionEntry } from "../../../functions/describe/entry";
import { formulaMarkup, inlineMarkup } from "../../../functions/describe/formula/markup";
import type { Language } from "../../../language/localized";

/** All functions as the pane shows them. Runs when the pane is built: neither LaTeX nor the other language is shipped. */
export function describeCatalogue(language: Language): readonly FunctionEntry[] {
  return catalogue.map((spec) =>
    functionEntry(spec, language, {
      formula: (latex) => formulaMarkup(latex, language),
      inline: inlineMarkup,
    }),
  );
}
