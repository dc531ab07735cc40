import { type ErrorReason, errorText } from "../../src/functions/error-texts";
import { englishErrors } from "../../src/functions/runtime/error-texts.en";
import { chineseErrors } from "../../src/functions/runtime/error-texts.zh-CN";

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

  test("agree in number, and list with the comma of the language", () => {
    const cells = (found: number) =>
      errorText("vector-length", { argument: "weights", found, needed: 2 }, englishErrors);
    expect([cells(1), cells(3)]).toEqual(["weights has 1 cell; expected 2", "weights has 3 cells; expected 2"]);
    const details = { argument: "mode", found: "x", allowed: "lq, rsca" };
    expect(errorText("unknown-mode", details, englishErrors)).toBe('mode: unknown mode "x"; use one of: lq, rsca');
    expect(errorText("unknown-mode", details, chineseErrors)).toBe("mode：没有“x”这一选项，可用：lq、rsca");
  });

  test("contain the details", () => {
    expect(errorText("text-cell", { argument: "values", row: 3, column: 2, found: "n/a" }, englishErrors)).toBe(
      'values: row 3, column 2 is text ("n/a"); expected a number',
    );
  });
});
