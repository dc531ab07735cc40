import type { Browser } from "playwright-core";
import type { Language } from "../../../src/language/localized";
import { launchBrowser } from "../demo/browser";
import type { OfficeOptions } from "./library";
import { openPane, type OfficePane } from "./office-pane";

/** The least Excel that the pane accepts, one that knows spills, and one that knows everything. */
const excels = [
  { sets: "ExcelApi 1.7", requirementSets: { ExcelApi: "1.7" }, platform: "PC" },
  { sets: "ExcelApi 1.12", requirementSets: { ExcelApi: "1.12" }, platform: "Mac" },
  { sets: "ExcelApi 1.20", requirementSets: { ExcelApi: "1.20" }, platform: "PC" },
] as const;

export interface PaneCase extends OfficeOptions {
  /** For the name of a test. */
  readonly sets: string;
  readonly language: Language;
}

export const panes: readonly PaneCase[] = excels.flatMap((excel) => [
  { ...excel, language: "en", displayLanguage: "en-US" },
  { ...excel, language: "zh-CN", displayLanguage: "zh-CN" },
]);

export const newest: PaneCase = { ...excels[2], language: "en", displayLanguage: "en-US" };

/**
 * One browser for the tests of a file. Returns a function that opens the pane; after each test everything that went over
 * the wire must have been valid.
 */
export function useOfficePane(): (options: OfficeOptions, view: string) => Promise<OfficePane> {
  let browser: Browser;
  let opened: OfficePane[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const panes = opened;
    opened = [];
    for (const pane of panes) await pane.close();
    for (const { excel, complaints } of panes) {
      count(excel.requests, excel.rules.used.size);
      expect({ complaints, invalid: excel.rules.invalid, failures: excel.failures }).toEqual({
        complaints: [],
        invalid: [],
        failures: [],
      });
      expect(excel.requests).toBeGreaterThan(0);
    }
  });

  afterAll(async () => {
    await browser.close();
  });

  return async (options, view) => {
    const pane = await openPane(browser, options, view);
    opened.push(pane);
    return pane;
  };
}

/** With OFFICE_COUNTS set, what each test sent is listed. */
function count(requests: number, members: number): void {
  if (process.env["OFFICE_COUNTS"] === undefined) return;
  process.stdout.write(`${expect.getState().currentTestName ?? ""}: ${requests} requests, ${members} members\n`);
}
