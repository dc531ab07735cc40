import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { WireHost } from "../excel-wire/wire-host";
import { libraryAddress, libraryFile, type OfficeOptions, officeScript } from "./library";

/** Where the pane is served from; what is built for development says so. */
export const paneAddress = "https://localhost:3000/";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** The built pane in a browser, with Microsoft's libraries, beside a workbook in memory. */
export interface OfficePane {
  readonly page: Page;
  readonly excel: WireHost;
  /** Errors of the page, and addresses that it was refused. */
  readonly complaints: readonly string[];
  /** The user shows a sheet and selects cells of it; the pane hears of the former. */
  readonly select: (sheet: string, address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the pane at one of its views. */
export async function openPane(browser: Browser, options: OfficeOptions, view: string): Promise<OfficePane> {
  const excel = new WireHost(options);
  const context = await browser.newContext({ locale: options.displayLanguage });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  const script = officeScript(options);
  await page.route("**/*", (route) => answer(route, script, complaints));
  await page.exposeFunction("sendToExcel", excel.receive);
  await page.goto(`${paneAddress}taskpane.html?view=${view}`);
  return {
    page,
    excel,
    complaints,
    select: async (sheet, address) => {
      const { book } = excel.host;
      const found = excel.host.sheet(sheet);
      found.selection = address;
      book.activeSheetId = found.id;
      await page.evaluate((message) => {
        const { _richApiNativeBridge: bridge } = globalThis as unknown as {
          readonly _richApiNativeBridge: { readonly onMessageFromHost: (text: string) => void };
        };
        bridge.onMessageFromHost(message);
      }, excel.activation());
    },
    close: () => context.close(),
  };
}

/** The library comes with office.js, so the list by which office.js would look for it is empty. */
async function answer(route: Route, script: string, complaints: string[]): Promise<void> {
  const address = route.request().url();
  if (address === `${libraryAddress}office.js`) {
    await route.fulfill({ body: script, contentType: "text/javascript" });
    return;
  }
  const isMapping = address.startsWith(`${libraryAddress}o15apptofilemappingtable`);
  const file = isMapping ? "" : localFile(address);
  if (file === null) {
    complaints.push(`asked for ${address}`);
    await route.abort();
    return;
  }
  await route.fulfill({ body: file, contentType: typeOf(address) });
}

/** The content type of a file. */
export function typeOf(address: string): string {
  return types[path.extname(new URL(address).pathname)] ?? "text/plain";
}

/** A file of the pane or of Microsoft's package. */
export function localFile(address: string): Buffer | null {
  const { pathname } = new URL(address);
  if (address.startsWith(paneAddress)) {
    const file = path.resolve("dist", `.${pathname}`);
    return existsSync(file) ? readFileSync(file) : null;
  }
  if (!address.startsWith(libraryAddress)) return null;
  try {
    return libraryFile(pathname.slice(new URL(libraryAddress).pathname.length));
  } catch {
    return null;
  }
}
