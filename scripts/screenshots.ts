import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Language } from "../src/language/localized";
import { shellTexts } from "../src/taskpane/shell/texts";
import { views } from "../src/taskpane/shell/views";
import { launchBrowser } from "../tests/support/demo/browser";
import { DemoPage } from "../tests/support/demo/demo-page";
import { startDemoServer } from "../tests/support/demo/demo-server";
import { scenes } from "./screenshots/scenes";
import { stories } from "./screenshots/stories";

/**
 * Pictures of the demo and of every view of the pane, in both languages and several colours and widths, and of results of
 * pasted tables, into docs/screenshots/. `npm run screenshots -- story` takes only those whose names begin so.
 */
const folder = path.resolve(__dirname, "../docs/screenshots");

/** The narrowest and the widest pane, with the keys that set its width. */
const keys = { 320: "Home", 450: "End" } as const;

interface Look {
  readonly language: Language;
  readonly colour: "light" | "dark" | "forced";
  readonly width: keyof typeof keys;
}

const looks: readonly Look[] = [
  { language: "en", colour: "light", width: 320 },
  { language: "en", colour: "dark", width: 450 },
  { language: "zh-CN", colour: "light", width: 450 },
  { language: "zh-CN", colour: "dark", width: 320 },
  { language: "zh-CN", colour: "forced", width: 320 },
];

async function main(): Promise<void> {
  const [, , only = ""] = process.argv;
  const isWanted = (name: string) => name.startsWith(only);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith(".png") && isWanted(file)) rmSync(path.join(folder, file));
  const server = await startDemoServer();
  const browser = await launchBrowser();
  const open = (language: Language, colour: Look["colour"], height: number) =>
    DemoPage.open(browser, server.url, {
      viewport: { width: 1280, height },
      colorScheme: colour === "light" ? "light" : "dark",
      forcedColors: colour === "forced" ? "active" : "none",
      query: `?lang=${language}`,
    });
  const save = (name: string) => ({ path: path.join(folder, `${name}.png`) });
  try {
    for (const [name, act] of Object.entries(stories).filter(([name]) => isWanted(name))) {
      const demo = await DemoPage.open(browser, server.url, {
        viewport: { width: 1760, height: 900 },
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await demo.page.getByRole("separator").press(keys[450]);
      await act(demo);
      await demo.page.screenshot(save(name));
      await demo.close();
    }
    for (const [file, language, colour] of [
      ["demo", "en", "light"],
      ["demo.zh-CN.dark", "zh-CN", "dark"],
    ] as const) {
      if (!isWanted(file)) continue;
      const demo = await open(language, colour, 800);
      await demo.page.screenshot(save(file));
      await demo.close();
    }
    const shown = views.filter(({ id }) => isWanted(id));
    for (const { language, colour, width } of shown.length === 0 ? [] : looks) {
      const demo = await open(language, colour, 760);
      await demo.page.getByRole("separator").press(keys[width]);
      for (const view of shown) {
        await showView(demo, view.label(shellTexts[language]));
        await demo.page.locator("#pane").screenshot(save(`${view.id}.${language}.${colour}.${width}`));
      }
      await demo.close();
    }
    if (isWanted("pictures")) await pictures(await open("en", "light", 760), save("pictures.en.light.350"));
    for (const [language, colour, width] of [
      ["en", "light", 450],
      ["zh-CN", "dark", 320],
    ] as const)
      for (const [name, act] of Object.entries(scenes).filter(([name]) => isWanted(name))) {
        const demo = await open(language, colour, 900);
        await demo.page.getByRole("separator").press(keys[width]);
        await act(demo, language);
        await demo.page.locator("#pane").screenshot(save(`${name}.${language}.${colour}.${width}`));
        await demo.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function showView(demo: DemoPage, label: string): Promise<void> {
  await demo.pane.getByRole("navigation").getByRole("button", { name: label, exact: true }).click();
  await demo.pane.locator(".view:not([hidden]) .fetching").waitFor({ state: "detached" });
  await demo.idle();
}

/** The flows of by-products, as an example of a picture. */
async function pictures(demo: DemoPage, file: { readonly path: string }): Promise<void> {
  await demo.pane.getByLabel(/^Preview: Exchanges$/).click();
  const picture = demo.pane.getByRole("img");
  await picture.waitFor();
  await picture.scrollIntoViewIfNeeded();
  await demo.page.locator("#pane").screenshot(file);
  await demo.close();
}

void main();
