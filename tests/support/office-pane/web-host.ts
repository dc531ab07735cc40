import type { Browser, Frame, Page } from "playwright-core";
import { localFile, paneAddress, typeOf } from "./office-pane";

/** The pane in a frame of a page that plays Excel on the web. */
export interface WebPane {
  readonly page: Page;
  readonly frame: Frame;
  /** Addresses that were asked for, and not allowed by the page or its content policy. */
  readonly refused: readonly string[];
  /** Errors of scripts. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens a page at the address of a host of Excel on the web with the pane in it. Microsoft's office.js loads whatever it
 * needs by itself, under the pane's content policy; the page answers its handshake.
 */
export async function openInWebHost(browser: Browser, host: string, locale: string): Promise<WebPane> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const refused: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text().slice(0, 300));
  });
  await page.route("**/*", async (route) => {
    const address = route.request().url();
    if (address === `${host}/`) {
      await route.fulfill({ body: hostPage(host, locale), contentType: "text/html" });
      return;
    }
    const file = localFile(address);
    if (file === null) {
      refused.push(address);
      await route.abort();
    } else await route.fulfill({ body: file, contentType: typeOf(address) });
  });
  await page.goto(`${host}/`);
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The frame of the pane has no page.");
  return { page, frame, refused, errors, close: () => context.close() };
}

const conversation = "c1f0";

/** The frame gets what Excel tells a task pane in its name and its address. */
function hostPage(host: string, locale: string): string {
  const hostInfo = ["Excel", "Web", "16.01", locale, "session", "", "", "", "0"];
  const name = {
    baseFrameName: "pane",
    hostInfo: hostInfo.join("|"),
    xdmInfo: `${conversation}|1|${host}/${conversation}`,
    serializerVersion: "1",
    flights: "[]",
  };
  const address = `${paneAddress}taskpane.html?view=tables&_host_Info=${hostInfo.join("$")}`;
  const matrix = JSON.stringify({ excelapi: 1.2, customfunctionsruntime: 1.3 });
  const app = {
    _id: "1",
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${host}/Book.xlsx`,
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "1",
    _appInstanceId: "1",
    _requirementMatrix: matrix,
    _hostFullVersion: "16.0.1",
    _addinName: "JJJ",
    _appDomains: [],
    _featureGates: {},
  };
  return `<!doctype html><title>Excel</title><script>
addEventListener("message", ({ data, source }) => {
  let asked;
  try { asked = JSON.parse(data); } catch { return; }
  if (asked._messageType !== 0) return;
  source.postMessage(JSON.stringify({
    _messageType: 1, _actionName: asked._actionName, _conversationId: asked._conversationId,
    _correlationId: asked._correlationId, _origin: location.origin, _errorCode: 0, _responseType: 0,
    _serializerVersion: 1,
    _data: asked._actionName === "ContextActivationManager_getAppContextAsync" ? ${JSON.stringify(app)} : null,
  }), "*");
});
</script><iframe name='${JSON.stringify(name)}' src="${address}" width="350" height="700"
  sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-downloads"></iframe>`;
}
