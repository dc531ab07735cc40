import temml from "temml";
import { catalogue } from "../../../functions/catalogue";
import { type FunctionEntry, functionEntry } from "../../../functions/describe/entry";
import type { Language } from "../../../language/localized";

/** All functions as the pane shows them. Runs when the pane is built: neither LaTeX nor the other language is shipped. */
export function describeCatalogue(language: Language): readonly FunctionEntry[] {
  return catalogue.map((spec) => functionEntry(spec, language, mathml));
}

/** Without styles in attributes, which the pane's content policy refuses. */
function mathml(latex: string): string {
  const markup = temml.renderToString(latex, { displayMode: true, throwOnError: true, xml: false });
  return markup.replace(/ style="[^"]*"/g, "");
}
