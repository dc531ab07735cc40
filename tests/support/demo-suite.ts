import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { DemoPage, type DemoPageOptions } from "./demo-page";
import { type DemoServer, startDemoServer } from "./demo-server";

/**
 * Browser and server for all tests of a file. Returns a function that opens the demo in a new window; after each test
 * there must have been no error, no warning and no request to another origin.
 */
export function useDemo(): (options?: DemoPageOptions) => Promise<DemoPage> {
  let browser: Browser;
  let server: DemoServer;
  let open: DemoPage[] = [];

  beforeAll(async () => {
    server = await startDemoServer();
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const pages = open;
    open = [];
    for (const page of pages) await page.close();
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async (options) => {
    const page = await DemoPage.open(browser, server.url, options);
    open.push(page);
    return page;
  };
}
