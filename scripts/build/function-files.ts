import { catalogue } from "../../src/functions/catalogue";
import { helpPage } from "../../src/functions/describe/help-page";
import { functionsMetadata } from "../../src/functions/describe/metadata";
import type { Language } from "../../src/language/localized";
import { baseUrl } from "./base-url";
import { functionPage } from "./help/function-page";
import { indexPage } from "./help/index-page";
import { reportPage } from "./help/report/report-page";
import { reportName } from "./help/report/report-texts";
import { pageName, walkthroughs } from "./help/walkthroughs/list";
import { walkthroughPage } from "./help/walkthroughs/walkthrough-page";

const languages: readonly Language[] = ["en", "zh-CN"];

/**
 * The metadata and the help pages of all functions in both languages: the content of each file by its path in dist/.
 *
 * @throws if ADDIN_BASE_URL, where the add-in will be, is not an address that Office accepts.
 */
export function functionFiles(): ReadonlyMap<string, string> {
  const deployedAt = baseUrl(process.env.ADDIN_BASE_URL);
  const files = new Map<string, string>();
  for (const [file, content] of metadataFiles(deployedAt)) files.set(file, content);
  for (const language of languages) {
    files.set(helpPage(null, language), indexPage(catalogue, language));
    files.set(helpPage(reportName, language), reportPage(language));
    for (const one of walkthroughs) files.set(helpPage(pageName(one), language), walkthroughPage(one, language));
    for (const spec of catalogue) files.set(helpPage(spec.name, language), functionPage(spec, language, catalogue));
  }
  return files;
}

/** The metadata of all functions, with the addresses of their help pages, by their path in dist/. */
export function metadataFiles(deployedAt: string): ReadonlyMap<string, string> {
  return new Map(
    languages.map((language) => [
      language === "en" ? "functions.json" : `functions.${language}.json`,
      jsonOf(functionsMetadata(catalogue, language, deployedAt)),
    ]),
  );
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
