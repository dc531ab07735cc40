import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../tests/support/browser";
import { DemoPage } from "../tests/support/demo-page";
import { startDemoServer } from "../tests/support/demo-server";

/** Pictures of the demo and of the pane, in both languages and in light and dark, into docs/screenshots/. */
const folder = path.resolve(__dirname, "../docs/screenshots");

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startDemoServer();
  const browser = await launchBrowser();
  const shoot = async (
    file: string,
    width: number,
    colorScheme: "light" | "dark",
    query: string,
    onlyPane: boolean,
  ) => {
    const demo = await DemoPage.open(browser, server.url, {
      viewport: { width, height: onlyPane ? 900 : 800 },
      colorScheme,
      query,
    });
    if (onlyPane) await demo.page.locator("#pane").screenshot({ path: path.join(folder, file) });
    else await demo.page.screenshot({ path: path.join(folder, file) });
    await demo.close();
    console.log(file);
  };
  try {
    await shoot("demo.png", 1280, "light", "", false);
    await shoot("demo.zh-CN.png", 1280, "light", "?lang=zh-CN", false);
    await shoot("demo.dark.png", 1280, "dark", "", false);
    await shoot("pane.png", 1280, "light", "", true);
    await shoot("pane.zh-CN.dark.png", 1280, "dark", "?lang=zh-CN", true);
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
