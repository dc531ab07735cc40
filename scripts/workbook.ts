import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../src/language/localized";
import { referenceWorkbook } from "./workbook/reference-workbook";

const folder = path.join(__dirname, "../dist");

const fileNames: Readonly<Record<Language, string>> = {
  en: "jjj-reference.xlsx",
  "zh-CN": "jjj-reference.zh-CN.xlsx",
};

const isLanguage = (given: string): given is Language => given in fileNames;

/** Writes everything that can be loaded into one workbook, with live proportions and the audit. */
async function main(): Promise<void> {
  const { language } = parseArgs({ options: { language: { type: "string", default: "en" } } }).values;
  if (!isLanguage(language)) throw new Error(`--language is en or zh-CN, not ${language}.`);
  const { sheets, file } = await referenceWorkbook(language);
  const target = path.join(folder, fileNames[language]);
  await mkdir(folder, { recursive: true });
  await writeFile(target, file);
  console.log(`${path.relative(process.cwd(), target)}: ${sheets} sheets, ${file.length} bytes`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
