import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { DemoCell, DemoPageApi, DemoValue } from "../../../src/demo/page-api";

/** What can differ between two pages in one window. */
export type PageOptions = {
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
};

/** The page's own global, for the functions that are evaluated in it. */
declare const demo: DemoPageApi;

export interface DemoPageOptions extends BrowserContextOptions {
  /** What follows the address, such as `?lang=zh-CN`. */
  readonly query?: string;
  /** Whether the test can stop the page's clock. */
  readonly isClockInstalled?: boolean;
  /** Without stored settings; otherwise the user has been here before and was last in the tables view. */
  readonly isFirstVisit?: boolean;
}

const usualSize = { width: 1280, height: 800 };

/** The demo in a browser window, driven by mouse and keyboard and read through `window.demo`. */
export class DemoPage {
  /** Errors, warnings, and requests to other origins; must be empty after each test. */
  readonly problems: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {}

  /** Opens the page in a new window, which shares nothing with others, and waits until it is ready. */
  static async open(browser: Browser, url: string, options: DemoPageOptions = {}): Promise<DemoPage> {
    const { query = "", isClockInstalled = false, isFirstVisit = false, ...contextOptions } = options;
    const context = await browser.newContext({ viewport: usualSize, locale: "en-US", ...contextOptions });
    const opened = new DemoPage(context, await context.newPage(), url);
    await opened.watch(url);
    if (!isFirstVisit) await context.addInitScript(rememberVisit);
    if (isClockInstalled) await opened.page.clock.install();
    await opened.load(query);
    return opened;
  }

  /**
   * Loads the page in the same window as for somebody else: nothing is stored, no other page is open, nothing is
   * intercepted, and size, colours and mouse are as at first.
   */
  async loadAgain({ query = "", viewport = usualSize, colorScheme = "light" }: PageOptions = {}): Promise<void> {
    const { context, page } = this;
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.unrouteAll();
    await page.evaluate(async () => {
      localStorage.clear();
      if (typeof demo !== "undefined") await demo.forget();
    });
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, forcedColors: "none" });
    await page.mouse.move(0, 0);
    await this.load(query);
  }

  private async load(query: string): Promise<void> {
    await this.page.goto(this.url + query);
    await this.page.waitForFunction(() => typeof demo !== "undefined");
    await this.idle();
  }

  private async watch(url: string): Promise<void> {
    const { context, page, problems } = this;
    await context.route(
      (address) => !address.href.startsWith(url),
      (route) => {
        problems.push(`request to ${route.request().url()}`);
        return route.abort();
      },
    );
    page.on("console", (message) => {
      if (["error", "warning", "assert"].includes(message.type()))
        problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => problems.push(String(error.stack ?? error)));
    page.on("response", (response) => {
      if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
    });
    page.on("crash", () => problems.push("the page crashed"));
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane");
  }

  /** Presses a button of the pane. */
  async press(name: string): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).click();
  }

  /** Loads the table that is selected at first, and waits until it is there: its plan comes in a file of its own. */
  async loadTable4(): Promise<void> {
    await this.press("Load Table 4");
    await this.pane.getByText("Table 4 loaded").waitFor();
    await this.idle();
  }

  /** Ticks the box of each table that is not ticked yet. */
  async tickAll(selectAll = "Select all", selectSeveral = "Select several"): Promise<void> {
    if (await this.pane.getByRole("button", { name: selectSeveral }).isVisible()) await this.press(selectSeveral);
    const box = this.pane.getByRole("checkbox", { name: selectAll });
    await box.click();
    if (!(await box.isChecked())) await box.click();
  }

  /** Adds an empty sheet with the button below the grid and returns its name. */
  async addSheet(): Promise<string> {
    await this.page.locator(".o-add-sheet").click();
    await this.idle();
    return this.activeSheet();
  }

  async activeSheet(): Promise<string> {
    // The grid draws its tabs after the pane has said that it is done.
    await this.idle();
    return this.page.locator(".o-sheet.active .o-sheet-name").innerText();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator(".o-sheet-name", { hasText: new RegExp(`^${escaped(name)}$`) }).click();
    await this.idle();
  }

  /** Goes to a cell or range of the active sheet by typing its address into the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator(".o-named-range-selector input");
    await box.click();
    await box.fill(address);
    await box.press("Enter");
    await this.idle();
  }

  /** The address in the name box. */
  async selection(): Promise<string> {
    return this.page.locator(".o-named-range-selector input").inputValue();
  }

  /** Where the middle of a cell is in a sheet whose rows and columns all have the size that new sheets have. */
  async placeInNewSheet(column: number, row: number): Promise<{ x: number; y: number }> {
    const box = await this.gridBox();
    return { x: box.x + 48 + 96 * (column + 0.5), y: box.y + 26 + 23 * (row + 0.5) };
  }

  /** Clicks a cell of a new sheet, types and presses Enter. */
  async typeAt(column: number, row: number, content: string): Promise<void> {
    const { x, y } = await this.placeInNewSheet(column, row);
    await this.page.mouse.click(x, y);
    await this.idle();
    await this.type(content);
  }

  /** Types into the selected cell and presses Enter. */
  async type(content: string): Promise<void> {
    await this.startTyping(content);
    await this.page.keyboard.press("Enter");
  }

  /** Types into the selected cell; after the first key the grid needs a moment to open the cell. */
  async startTyping(content: string): Promise<void> {
    await this.page.keyboard.type(content.slice(0, 1));
    await this.idle();
    await this.page.keyboard.type(content.slice(1));
  }

  async get(sheet: string, a1: string): Promise<DemoCell> {
    return this.page.evaluate(([name, address]) => demo.get(name, address), [sheet, a1] as const);
  }

  async set(sheet: string, a1: string, content: string): Promise<void> {
    await this.page.evaluate(([name, address, text]) => demo.set(name, address, text), [sheet, a1, content] as const);
  }

  async range(sheet: string, a1range: string): Promise<DemoValue[][]> {
    return this.page.evaluate(([name, address]) => demo.range(name, address), [sheet, a1range] as const);
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => demo.sheets());
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => demo.idle());
  }

  /** Everything in the first columns and rows of a sheet. */
  async cells(sheet: string, columns: number, rows: number): Promise<DemoCell[][]> {
    return this.page.evaluate(
      ({ name, columnCount, rowCount }) =>
        Array.from({ length: rowCount }, (_, row) =>
          Array.from({ length: columnCount }, (_cell, column) =>
            demo.get(name, `${String.fromCharCode(65 + column)}${row + 1}`),
          ),
        ),
      { name: sheet, columnCount: columns, rowCount: rows },
    );
  }

  /** What the cells from A1 show, row by row. */
  async texts(sheet: string, columns: number, rows: number): Promise<string[][]> {
    return (await this.cells(sheet, columns, rows)).map((row) => row.map(({ text }) => text));
  }

  /** Where the grid is drawn. */
  async gridBox(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.page.locator(".o-grid > canvas").boundingBox();
    if (box === null) throw new Error("there is no grid");
    return box;
  }
}

function rememberVisit(): void {
  for (const [key, value] of [
    ["jjj-demo.view", "tables"],
    ["jjj-demo.experience", "loaded"],
  ] as const)
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
