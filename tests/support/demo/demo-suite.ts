import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { DemoPage, type DemoPageOptions, type PageOptions } from "./demo-page";
import { type DemoServer, startDemoServer } from "./demo-server";

/**
 * Browser and server for all tests of a file. Returns a function that opens the demo; after each test there must have
 * been no error, no warning and no request to another origin.
 *
 * Pages follow each other in one window, since a new one costs more than twice the time; a page gets a window of its own
 * where its options ask for more than address, size and colours.
 */
export function useDemo(): (options?: DemoPageOptions) => Promise<DemoPage> {
  let browser: Browser;
  let server: DemoServer;
  let shared: DemoPage | null = null;
  let own: DemoPage[] = [];

  beforeAll(async () => {
    server = await startDemoServer();
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const pages = own;
    own = [];
    for (const page of pages) await page.close();
    const problems = [...pages, ...(shared === null ? [] : [shared])].flatMap((page) => page.problems.splice(0));
    if (problems.length > 0) {
      await shared?.close();
      shared = null;
    }
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async (options = {}) => {
    if (!isForSharedWindow(options)) {
      const page = await DemoPage.open(browser, server.url, options);
      own.push(page);
      return page;
    }
    if (shared === null) shared = await DemoPage.open(browser, server.url, options);
    else await shared.loadAgain(options);
    return shared;
  };
}

const sharedOptions = ["query", "viewport", "colorScheme"];

const isForSharedWindow = (options: DemoPageOptions): options is PageOptions =>
  Object.keys(options).every((name) => sharedOptions.includes(name));
