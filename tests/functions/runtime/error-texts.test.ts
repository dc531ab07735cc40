import { type ErrorReason, errorText } from "../../../src/functions/runtime/error-texts";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { chineseErrors } from "../../../src/functions/runtime/error-texts.zh-CN";

const errorReasons = Object.keys(englishErrors) as readonly ErrorReason[];

const placeholders = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** A proxy whose every detail is its own placeholder, so that the template comes back as it is. */
const transparent = new Proxy<Record<string, string>>({}, { get: (_, key) => `{${String(key)}}` });
const template = (reason: ErrorReason, language: "en" | "zh-CN") =>
  errorText(reason, transparent, language === "en" ? englishErrors : chineseErrors);

describe("error texts", () => {
  test.each(errorReasons)("%s names the same details in both languages", (reason) => {
    expect(placeholders(template(reason, "zh-CN"))).toEqual(placeholders(template(reason, "en")));
  });

  test.each(errorReasons)("%s has Chinese characters in Chinese only", (reason) => {
    const han = /\p{Script=Han}/u;
    expect([han.test(template(reason, "en")), han.test(template(reason, "zh-CN"))]).toEqual([false, true]);
  });

  test("contain the details", () => {
    expect(errorText("text-cell", { argument: "values", row: 3, column: 2, found: "n/a" }, englishErrors)).toBe(
      'values: row 3, column 2 is text ("n/a"), a number was expected',
    );
  });
});
