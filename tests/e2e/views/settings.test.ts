import { version } from "../../../package.json";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { pressByKeyboard, tabTo } from "../../support/demo/keyboard";

const openDemo = useDemo();

const theme = (demo: DemoPage) => demo.pane.locator("html").getAttribute("data-theme");
const current = (demo: DemoPage) => demo.pane.locator("nav [aria-current=page]");

describe("the settings", () => {
  it("change the language in two steps, even for someone who cannot read the present one", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    // Something entered, so that the demo does not start again.
    await demo.goTo("L1");
    await demo.type("mine");
    await demo.page.keyboard.press("F6");
    await pressByKeyboard(demo, "button", "设置");
    await demo.pane.getByText("Language 语言").waitFor();
    await tabTo(demo, "radio", "简体中文");
    await demo.page.keyboard.press("ArrowLeft");
    await demo.pane.locator('html[lang="en"]').waitFor({ state: "attached" });
    await demo.idle();
    expect(await current(demo).innerText()).toBe("Settings");
  });

  it("change the colours and remember them", async () => {
    const demo = await openDemo();
    await demo.press("Settings");
    await demo.pane.getByRole("radio", { name: "Dark" }).check();
    expect(await theme(demo)).toBe("dark");
    await demo.page.reload();
    await current(demo).waitFor();
    expect([await theme(demo), await current(demo).innerText()]).toEqual(["dark", "Settings"]);
  });

  it.each([
    { language: "en", settings: "Settings", title: "How to cite", copy: "Copy", first: /^@misc\{jjj/, other: "RIS" },
    {
      language: "zh-CN",
      settings: "设置",
      title: "如何引用",
      copy: "复制",
      first: /^\[1\] JJJ 贡献者/,
      other: "BibTeX",
    },
  ])(
    "say in $language what to cite, in three formats to copy",
    async ({ language, settings, title, copy, first, other }) => {
      const demo = await openDemo({ query: `?lang=${language}` });
      await demo.press(settings);
      await demo.pane.getByText(title, { exact: true }).click();
      const text = demo.pane.getByRole("textbox", { name: title });
      await text.waitFor();
      const before = await text.inputValue();
      expect(before).toMatch(first);
      expect(before).toContain(version);
      await demo.pane.getByRole("radio", { name: other }).check();
      expect(await text.inputValue()).not.toBe(before);
      await demo.press(copy);
      await demo.pane.getByText(/^(Copied\.|Press Ctrl\+C|已复制。|请按 Ctrl\+C)/).waitFor();
    },
  );

  it("say how data are loaded, lead to the view where it is chosen, and remember it", async () => {
    const demo = await openDemo();
    await demo.press("Settings");
    await demo.pane.locator(".settings").getByText("As printed").waitFor();
    await demo.press("Change in Tables");
    await demo.pane.getByText(/^How to load/).click();
    await demo.pane.getByRole("radio", { name: "Excel formulas" }).check();
    await demo.pane.getByRole("radio", { name: "Excel table" }).check();
    await demo.pane.getByText("How to load: Excel formulas · Excel table").waitFor();
    await demo.press("Settings");
    await demo.pane.locator(".settings").getByText("Excel formulas · Excel table").waitFor();
    await demo.press("Tables");
    await demo.page.reload();
    await demo.pane.getByText("How to load: Excel formulas · Excel table").waitFor();
    await demo.loadTable4();
    const { formula, value } = await demo.get("JJJ Table 4", "C11");
    expect(formula).toMatch(/^=INDEX\(C\$2:C\$9,.*\)\/INDEX\(/);
    expect(value).toBeCloseTo(0.759, 3);
  });

  it.each([
    { language: "en", charts: "Charts", howTo: "How to load", without: "No charts", tables: "Tables" },
    { language: "zh-CN", charts: "附图表", howTo: "加载方式", without: "不附图表", tables: "数据表" },
  ])("turn charts off and on by a switch, with the keyboard: $language", async (words) => {
    const demo = await openDemo({ query: `?lang=${words.language}` });
    await demo.press(words.tables);
    await demo.pane.locator("summary", { hasText: words.howTo }).click();
    const charts = demo.pane.getByRole("switch", { name: words.charts });
    expect(await charts.getAttribute("aria-checked")).toBe("true");
    await tabTo(demo, "switch", words.charts);
    await demo.page.keyboard.press("Space");
    expect(await charts.getAttribute("aria-checked")).toBe("false");
    await demo.pane.locator("summary", { hasText: words.without }).waitFor();
    await demo.page.keyboard.press("Enter");
    expect(await charts.getAttribute("aria-checked")).toBe("true");
    expect(await demo.pane.locator("summary", { hasText: words.without }).count()).toBe(0);
  });

  it("are cleared on request", async () => {
    const demo = await openDemo({ isFirstVisit: true });
    await demo.press("Settings");
    await demo.pane.getByRole("radio", { name: "Dark" }).check();
    await demo.press("Tables");
    await demo.pane.getByText(/^How to load/).click();
    await demo.pane.getByRole("radio", { name: "Values" }).check();
    await demo.press("Settings");
    await demo.press("Clear my settings");
    await demo.pane.getByText("Settings cleared").waitFor();
    expect(await demo.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jjj")))).toEqual(
      [],
    );
    await demo.page.reload();
    await demo.pane.getByText("New here?").waitFor();
    expect([await theme(demo), await current(demo).innerText()]).toEqual(["light", "Functions"]);
  });

  it("are the defaults if what is stored is damaged or another program's", async () => {
    const demo = await openDemo();
    await demo.page.evaluate(() => {
      for (const key of ["language", "appearance", "view", "experience", "form", "sheetLanguage", "range", "chart"])
        localStorage.setItem(`jjj-demo.${key}`, '{"__proto__":"<script>"}');
    });
    await demo.page.reload();
    await demo.pane.getByText("New here?").waitFor();
    expect(await current(demo).innerText()).toBe("Functions");
    await demo.press("Tables");
    await demo.pane.getByText("How to load: As printed").waitFor();
  });

  it("link to help in the pane's language and to the licences of the packages in the pane", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    await demo.press("设置");
    const follow = async (name: string) => {
      const link = demo.pane.getByRole("link", { name });
      const [page] = await Promise.all([demo.context.waitForEvent("page"), link.click()]);
      await page.waitForLoadState();
      return page;
    };
    expect(new URL((await follow("全部函数")).url()).pathname).toBe("/add-in/help/zh-CN/index.html");
    const licences = await follow("此窗格所用软件包的许可证");
    const text = await licences.locator("body").innerText();
    for (const name of ["preact", "@borgar/fx"]) expect(text).toContain(`${name} `);
  });
});
