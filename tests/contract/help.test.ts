import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { reportName } from "../../scripts/build/help/report/report-texts";
import { pageName, walkthroughs } from "../../scripts/build/help/walkthroughs/list";
import { catalogue } from "../../src/functions/catalogue";
import { helpPage } from "../../src/functions/describe/help-page";
import type { Language } from "../../src/language/localized";

const dist = path.join(__dirname, "../../dist");
const languages: readonly Language[] = ["en", "zh-CN"];
const pages = languages.flatMap((language) =>
  [null, ...catalogue.map(({ name }) => name), ...walkthroughs.map(pageName), reportName].map((name) => ({
    name,
    language,
    file: helpPage(name, language),
  })),
);
const read = (file: string) => readFileSync(path.join(dist, file), "utf8");

describe("the help pages", () => {
  test.each(pages)("link only to files that exist: $file", ({ file }) => {
    const links = [...read(file).matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link]) => link ?? "");
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.length).toBeGreaterThan(2);
    expect(local.filter((link) => !existsSync(path.join(dist, path.dirname(file), link)))).toEqual([]);
  });

  test.each(pages)("declare their language and load no script from elsewhere: $file", ({ file, language }) => {
    expect(read(file)).toContain(`<html lang="${language}">`);
    expect(read(file)).not.toMatch(/<script[^>]+https?:/);
  });

  const withFormula = pages.flatMap(({ name, file }) =>
    catalogue.filter((spec) => spec.name === name && spec.help.formula !== null).map(() => file),
  );
  test.each(withFormula)("show the formula as MathML without an error: %s", (file) => {
    expect(read(file)).toMatch(/<math[\s>]/);
    expect(read(file)).not.toContain("temml-error");
  });

  test.each(languages)("have an index that links every function: %s", (language) => {
    const index = read(helpPage(null, language));
    for (const { name } of catalogue) expect(index).toContain(`href="${name.toLowerCase()}.html"`);
  });
});
