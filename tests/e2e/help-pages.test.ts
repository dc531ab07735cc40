import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { catalogue } from "../../src/functions/catalogue";
import { helpPage } from "../../src/functions/describe/help-page";
import type { Language } from "../../src/language/localized";
import { asSql, dialectTitles } from "../../src/sql/describe/as-sql";
import { useDemo } from "../support/demo/demo-suite";

const openDemo = useDemo();
/** The library's own global in the page. */
declare const axe: { readonly run: (context: unknown) => Promise<AxeResults> };

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const languages = ["en", "zh-CN"] as const;

async function openHelp(name: string | null, language: Language = "en"): Promise<Page> {
  const demo = await openDemo();
  const page = await demo.context.newPage();
  await page.goto(addressOf(name, language, demo.page.url()));
  return page;
}

const addressOf = (name: string | null, language: Language, base: string) =>
  new URL(`/add-in/${helpPage(name, language)}`, base).href;

describe("the help pages", () => {
  it.each(languages)("are nowhere wider than a phone (%s)", async (language) => {
    const page = await openHelp(null, language);
    await page.setViewportSize({ width: 390, height: 800 });
    const wide: string[] = [];
    for (const name of [null, ...catalogue.map((spec) => spec.name)]) {
      await page.goto(addressOf(name, language, page.url()));
      const width = await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        return document.documentElement.scrollWidth;
      });
      if (width > 390) wide.push(`${name ?? "index"}: ${width}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });

  describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    it.each(["LOCQ", "BETACONV", null])("are accessible: %s", async (name) => {
      const page = await openHelp(name, "zh-CN");
      await page.emulateMedia({ colorScheme });
      // Evaluated by the browser's debugger, which the page's content policy does not bind.
      await page.evaluate(axeSource);
      const broken = await page.evaluate(async () => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        const { violations } = await axe.run(document);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
      });
      await page.close();
      expect(broken).toEqual([]);
    });
  });

  it("lead from one to another: families, neighbours, related functions, the other language, the demo", async () => {
    const page = await openHelp("LOCQ");
    await page.getByRole("navigation", { name: "All functions" }).getByRole("link", { name: "Krugman index" }).click();
    await page.getByRole("heading", { level: 1, name: "Krugman index JJJ.KRUGMAN" }).waitFor();
    await page.getByRole("link", { name: "Previous Location quotient" }).click();
    await page.locator("#see-also").getByRole("link", { name: "Hachman index" }).click();
    await page.getByRole("link", { name: "中文" }).click();
    await page.getByRole("heading", { level: 1, name: "哈克曼指数 JJJ.HACHMAN" }).waitFor();
    await page.getByRole("link", { name: "打开演示" }).click();
    await page.waitForURL((url) => url.pathname === "/" && url.search === "?lang=zh-CN");
    await page.close();
  });

  it("search from every page, by the key /", async () => {
    const page = await openHelp("LOCQ");
    await page.keyboard.press("/");
    await page.keyboard.type("hachman index");
    await page.keyboard.press("Enter");
    await page.waitForURL(/index\.html\?q=hachman\+index$/);
    expect(await page.locator("main li:visible").allInnerTexts()).toEqual(["Hachman index\nHACHMAN"]);
    await page.close();
  });

  it("copy a formula without the places where it can break", async () => {
    const page = await openHelp("LOCQ");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#example").getByRole("button", { name: "Copy" }).first().click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      catalogue.find(({ name }) => name === "LOCQ")!.help.examples[0]!.call,
    );
    await page.close();
  });

  it("have the query of a function in three dialects, by keyboard, to copy exactly", async () => {
    const page = await openHelp("ELLISON");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const { dialect, title } of dialectTitles) {
      await page.locator("#sql summary", { hasText: title }).first().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("#sql details", { hasText: title }).first().getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(asSql("ELLISON")?.queries[dialect]);
    }
    await page.close();
  });

  it("show an example with the names of its rows and columns, and all digits on demand", async () => {
    const page = await openHelp("LOCQ");
    const table = page.locator("#example table").first();
    expect((await table.innerText()).split("\n").map((line) => line.trim().split(/\s+/))).toEqual([
      ["Primary", "Secondary", "Tertiary"],
      ["Beijing", "0.083", "0.508", "1.667"],
      ["Tianjin", "0.131", "1.154", "1.042"],
      ["Hebei", "1.235", "1.188", "0.770"],
    ]);
    expect(await table.locator("td[title]").first().getAttribute("title")).toBe("0.08286619200735879");
    await page.close();
  });
});
