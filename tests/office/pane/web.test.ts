import type { Browser } from "playwright-core";
import { tablesTexts } from "../../../src/taskpane/tables/texts";
import { launchBrowser } from "../../support/demo/browser";
import { openInWebHost, type WebPane } from "../../support/office-pane/web-host";

let browser: Browser;
let pane: WebPane;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await pane.close();
});

afterAll(async () => {
  await browser.close();
});

const languages = [
  ["en-US", "en"],
  ["zh-CN", "zh-CN"],
] as const;

/** Microsoft's own bars set a few styles in their markup, which the policy does not allow and nobody needs. */
const important = (refused: readonly string[]) => refused.filter((text) => !text.startsWith("Applying inline style"));

describe("the pane in Excel on the web", () => {
  it.each(languages)("starts in %s by Microsoft's own start under its content policy", async (locale, language) => {
    pane = await openInWebHost(browser, "https://excel.officeapps.live.com", locale);
    await pane.frame.getByText(tablesTexts[language].selectSeveral).waitFor();
    expect(await pane.frame.locator(".crash").count()).toBe(0);
    expect(await pane.frame.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.2"))).toBe(true);
    expect(important(pane.refused)).toEqual([]);
  });

  it.each(languages)("in %s shows Microsoft's question at a host that office.js does not know", async (locale) => {
    pane = await openInWebHost(browser, "https://excel.cloud.microsoft", locale);
    // It first looks at the host in a frame of its own, which the policy must allow.
    await pane.page.frameLocator("iframe").locator(".moe-infobar-body").waitFor();
    expect(pane.page.frames()[1]?.url()).toContain("NotTrustedWAC");
    expect(important(pane.refused)).toEqual([]);
  });
});
