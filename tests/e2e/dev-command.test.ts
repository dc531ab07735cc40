import { statSync, utimesSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { readyAt, useCommands } from "../support/command";
import { launchBrowser } from "../support/demo/browser";
import { DemoPage } from "../support/demo/demo-page";

const sources = ["src/demo/frame/texts.ts", "src/demo/frame/demo.css", "src/demo/index.html"].map((file) =>
  path.join(__dirname, "../..", file),
);
const times = new Map(sources.map((file) => [file, statSync(file).mtime]));
const start = useCommands();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  for (const [file, time] of times) utimesSync(file, time, time);
  await browser.close();
});

describe("npm run dev", () => {
  it("serves the demo from its sources, and the page reloads when a script, a style or a page changes", async () => {
    const demo = await DemoPage.open(browser, await readyAt(start("dev", "0")));
    expect(await demo.pane.locator("h1").innerText()).toBe("Tables");
    for (const file of sources) {
      const opened = await demo.page.evaluate(() => performance.timeOrigin);
      // A new time of change, without a change.
      utimesSync(file, new Date(), new Date());
      await demo.page.waitForFunction((before) => performance.timeOrigin > before && "demo" in window, opened);
      expect(await demo.pane.locator("h1").innerText()).toBe("Tables");
    }
    expect(demo.problems).toEqual([]);
    await demo.close();
  }, 300_000);
});
