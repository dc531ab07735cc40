import { reportPage } from "../../../../scripts/build/help/report/report-page";
import { rules } from "../../../../src/diagnosis/rules/rules";
import { thresholds } from "../../../../src/diagnosis/rules/thresholds";
import type { Language } from "../../../../src/language/localized";

const languages: readonly Language[] = ["en", "zh-CN"];

describe("the page on reports", () => {
  test.each(languages)("has every rule and every threshold: %s", (language) => {
    const page = reportPage(language);
    for (const { id } of rules) expect(page).toContain(`<details id="${id}">`);
    for (const { name } of thresholds) expect(page).toContain(`<code>${name}</code>`);
    expect(page).not.toMatch(/NaN|undefined|\{\d\}/);
  });
});
