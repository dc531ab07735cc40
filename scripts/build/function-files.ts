import { catalogue } from "../../src/functions/catalogue";
import { helpPage } from "../../src/functions/describe/help-page";
import { functionsMetadata } from "../../src/functions/describe/metadata";
import type { Language } from "../../src/language/localized";
import { baseUrl } from "./base-url";
import { functionPage } from "./help/function-page";
import { indexPage } from "./help/index-page";

/**
 * The metadata and the help pages of all functions in both languages: the content of each file by its path in dist/.
 *
 * @throws if ADDIN_BASE_URL, where the add-in will be, is not an address that Office accepts.
 */
export function functionFiles(): ReadonlyMap<string, string> {
  const deployedAt = baseUrl(process.env.ADDIN_BASE_URL);
  const files = new Map<string, string>();
  for (const language of ["en", "zh-CN"] satisfies Language[]) {
    const metadata = functionsMetadata(catalogue, language, deployedAt);
    files.set(language === "en" ? "functions.json" : `functions.${language}.json`, jsonOf(metadata));
    files.set(helpPage(null, language), indexPage(catalogue, language));
    for (const spec of catalogue) files.set(helpPage(spec.name, language), functionPage(spec, language, catalogue));
  }
  return files;
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
