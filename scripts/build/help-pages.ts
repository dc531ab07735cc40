import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { helpPage } from "../../src/functions/describe/help-page";
import type { Language } from "../../src/language/localized";
import { functionPage } from "./help/function-page";
import { indexPage } from "./help/index-page";

/** Writes the help pages of every function in both languages below `folder`. */
export function buildHelp(folder: string): void {
  const known = new Set(catalogue.map((spec) => spec.name));
  const write = (file: string, content: string) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const language of ["en", "zh-CN"] satisfies Language[]) {
    write(helpPage(null, language), indexPage(catalogue, language));
    for (const spec of catalogue) write(helpPage(spec.name, language), functionPage(spec, language, known));
  }
  for (const file of ["help.css", "help.js"])
    copyFileSync(path.join(__dirname, "help", file), path.join(folder, "help", file));
}
