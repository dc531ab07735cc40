import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/demo/browser";

const root = path.join(__dirname, "../../..");
const dist = path.join(root, "dist");
const library = path.join(root, "node_modules/@microsoft/office-js/dist");

/** Where the add-in's files are for the pages of these tests. */
export const addInOrigin = "https://add-in.test";
const libraryUrl = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

export interface FunctionsPage {
  readonly page: Page;
  /** Addresses that were asked for and are neither the add-in's nor in Microsoft's package. */
  readonly refused: string[];
  /** What the page has written to its console, and errors that nothing caught. */
  readonly console: string[];
  readonly close: () => Promise<void>;
}

function fileOf(url: URL): string | null {
  const name = decodeURI(url.pathname);
  if (url.origin === addInOrigin) return path.join(dist, name);
  return url.href.startsWith(libraryUrl) ? path.join(library, name.slice(new URL(libraryUrl).pathname.length)) : null;
}

/**
 * A browser whose `addInOrigin` is dist/ as built and whose address of Microsoft's scripts is the package office-js.
 *
 * @param pages further pages by address.
 */
export async function openFunctionsPage(pages: Readonly<Record<string, string>> = {}): Promise<FunctionsPage> {
  if (!existsSync(path.join(dist, "functions.js"))) throw new Error('dist is missing: run "npm run build" first.');
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage();
  const refused: string[] = [];
  const lines: string[] = [];
  page.on("console", (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => lines.push(`error: ${error.message}`));
  await page.route("**/*", (route) => {
    const url = new URL(route.request().url());
    const written = pages[url.origin + url.pathname];
    if (written !== undefined) return route.fulfill({ body: written, contentType: types[".html"] as string });
    const file = fileOf(url);
    if (file !== null && existsSync(file))
      return route.fulfill({
        body: readFileSync(file),
        contentType: types[path.extname(file)] ?? "application/octet-stream",
      });
    refused.push(url.href);
    return route.abort();
  });
  return { page, refused, console: lines, close: () => browser.close() };
}
