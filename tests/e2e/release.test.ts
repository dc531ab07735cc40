import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { version } from "../../package.json";
import { metadataFiles } from "../../scripts/build/function-files";
import { buildManifest, readTemplate } from "../../scripts/build/manifest";
import { readFolder } from "../../scripts/release/write";
import { unzip } from "../../scripts/release/zip";
import { loadIds } from "../../src/sheets/load-plans";
import { tablesTexts } from "../../src/taskpane/tables/texts";
import { messageTexts } from "../../src/taskpane/ui/messages/texts";
import { launchBrowser } from "../support/demo/browser";
import { DemoPage } from "../support/demo/demo-page";
import { describeManifest } from "../support/manifest/describe-manifest";
import { buildRelease } from "../support/release/build-release";
import { crawl } from "../support/release/links";
import { type PlainServer, servePlainly } from "../support/release/plain-server";
import { descendants, readXml } from "../support/xml";

/** Where the release is for; it is served from the same path of this computer. */
const address = "https://jjj.example/some/path/";
const below = new URL(address).pathname;
const addIn = `${version}/add-in/`;
const { folder, parent } = buildRelease("--address", address, "--support", "https://jjj.example/issues");
/** The library's own global in the page. */
declare const axe: { readonly run: (context: unknown) => Promise<AxeResults> };

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const officeJs = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

let server: PlainServer;
let browser: Browser;
let context: BrowserContext | null = null;

beforeAll(async () => {
  server = await servePlainly(folder, below);
  browser = await launchBrowser();
});
afterEach(async () => {
  await context?.close();
  context = null;
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(parent, { recursive: true });
});

const here = (file: string) => server.origin + below + file;

/** A page in a window of its own, with what its console says and what it asks of other servers. */
async function openPage(file: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  await context.route(
    (url) => url.origin !== server.origin,
    async (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      if (hostname === "appsforoffice.microsoft.com")
        await route.fulfill({ path: path.join(officeJs, pathname.replace("/lib/1/hosted/", "")) });
      else {
        problems.push(`request to ${hostname}`);
        await route.abort();
      }
    },
  );
  await page.goto(here(file));
  return { page, problems };
}

describeManifest({
  file: path.join(folder, "manifest.xml"),
  folder,
  addIn,
  support: { en: "support.html", zh: "zh-CN/support.html" },
});

describe("the files of a release, sent by a server that knows nothing but files", () => {
  it("answer every address of the manifest and of the functions with the right type", async () => {
    const values = (file: string) => [
      ...readFileSync(path.join(folder, file), "utf8").matchAll(/https:\/\/jjj\.example[^"]*/g),
    ];
    const metadata = ["functions.json", "functions.zh-CN.json"].map((file) => addIn + file);
    const addresses = new Set(["manifest.xml", ...metadata].flatMap(values).map(([found]) => found));
    expect(addresses.size).toBeGreaterThan(150);
    const right = { html: "text/html", js: "text/javascript", json: "application/json", png: "image/png" };
    const wrong: string[] = [];
    for (const found of addresses) {
      const response = await fetch(found.replace("https://jjj.example", server.origin));
      const type = Object.entries(right).find(([ending]) => new URL(found).pathname.endsWith(`.${ending}`))?.[1];
      await response.body?.cancel();
      if (!response.ok || response.headers.get("content-type") !== type) wrong.push(`${found} ${response.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it("hold the address that the release is for, and no other of a server", () => {
    const texts = [...readFolder(folder)].filter(([file]) => /^(?!.*vendor).*\.(html|json|xml)$/.test(file));
    expect(texts.filter(([, content]) => Buffer.from(content).includes("localhost")).map(([file]) => file)).toEqual([]);
    const manifest = readXml(readFileSync(path.join(folder, "manifest.xml"), "utf8"));
    expect(descendants(manifest).length).toBeGreaterThan(100);
    expect(readFileSync(path.join(folder, `${addIn}manifest.xml`))).toEqual(
      readFileSync(path.join(folder, "manifest.xml")),
    );
  });

  it("are for another address once it is replaced in the files that the install page names", () => {
    const other = "https://other.example/";
    const replaced = (file: string) => readFileSync(path.join(folder, file), "utf8").split(address).join(other);
    const metadata = metadataFiles(other + addIn);
    for (const file of ["functions.json", "functions.zh-CN.json"])
      expect(replaced(addIn + file)).toBe(metadata.get(file));
    for (const file of ["manifest.xml", `${addIn}manifest.xml`])
      expect(replaced(file)).toBe(buildManifest(readTemplate(), other + addIn, other));
    const named = [...readFolder(path.join(folder, version))].filter(([, content]) =>
      Buffer.from(content).includes("jjj.example"),
    );
    expect(named.map(([file]) => file).sort()).toEqual(
      ["functions.json", "functions.zh-CN.json", "manifest.xml"].map((file) => `add-in/${file}`),
    );
  });

  it("are those of the zip", () => {
    const zipped = unzip(readFileSync(`${folder}.zip`));
    const files = readFolder(folder);
    expect([...zipped.keys()].sort()).toEqual([...files.keys()].map((file) => `jjj-${version}/${file}`).sort());
    for (const [file, content] of files)
      expect(Buffer.compare(zipped.get(`jjj-${version}/${file}`) ?? Buffer.of(), content)).toBe(0);
  });

  it("link only to what is there, from every page in both languages", async () => {
    const starts = ["", "zh-CN/index.html", "demo/", "help/"].map(here);
    const { pages, broken } = await crawl(starts, here(""));
    expect(broken).toEqual([]);
    const names = ["index", "install", "privacy", "terms", "support"];
    const expected = ["", "zh-CN/"].flatMap((language) => [
      ...names.map((name) => here(`${language}${name}.html`)),
      here(`${addIn}help/${language}index.html`),
      here(`${addIn}help/${language}locq.html`),
    ]);
    const files = ["manifest.xml", "jjj-reference.xlsx", "jjj-reference.zh-CN.xlsx", `${addIn}licences.txt`].map(here);
    expect(pages).toEqual(expect.arrayContaining([...expected, ...files]));
  });
});

describe("the demo of a release", () => {
  it.each(["en", "zh-CN"] as const)("opens and loads everything (%s)", async (language) => {
    const texts = tablesTexts[language];
    const demo = await DemoPage.open(browser, here(`${version}/`), { query: `?lang=${language}` });
    context = demo.context;
    await demo.tickAll(texts.selectAll, texts.selectSeveral);
    await demo.press(texts.loadSelected(loadIds.length, ""));
    await demo.pane.getByRole("button", { name: messageTexts[language].close }).waitFor();
    await demo.idle();
    expect((await demo.sheets()).length).toBeGreaterThan(loadIds.length);
    expect(demo.problems).toEqual([]);
  });

  it("leads to the help and back, and is also at an address without a version", async () => {
    const { page, problems } = await openPage("demo/");
    await page.waitForURL(here(`${version}/index.html`));
    const help = await page.locator("#functions").evaluate((link: HTMLAnchorElement) => link.href);
    await page.goto(help);
    await page.getByRole("link", { name: "Open the demo" }).click();
    await page.waitForURL(here(`${version}/`));
    expect(problems).toEqual([]);
  });
});

describe("the pane of a release", () => {
  it.each([
    ["en-US", "JJJ works inside Excel"],
    ["zh-CN", "JJJ 需要在 Excel 中使用"],
  ])("says what it is if it is opened outside Excel (%s)", async (locale, title) => {
    const { page, problems } = await openPage(`${addIn}taskpane.html?view=tables`, { locale });
    await page.getByRole("heading", { name: title }).waitFor();
    // What Microsoft's library says of itself.
    expect(problems.filter((problem) => !/Office\.js is loaded outside of Office client/.test(problem))).toEqual([]);
  });
});

describe("the pages around the add-in", () => {
  const pages = ["", "zh-CN/"].flatMap((language) =>
    ["index", "install", "privacy", "terms", "support"].map((name) => `${language}${name}.html`),
  );

  it.each(pages)("are accessible in light and dark colours, and no wider than a phone: %s", async (file) => {
    const { page, problems } = await openPage(file, { viewport: { width: 390, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.locator("html").getAttribute("lang")).toBe(file.startsWith("zh-CN/") ? "zh-CN" : "en");
    expect(problems).toEqual([]);
  });

  it("name the address of the release, and where to ask", async () => {
    const { page } = await openPage("install.html");
    expect(await page.locator("#organisation").innerText()).toContain(`${address}manifest.xml`);
    await page.getByRole("link", { name: "Support", exact: true }).first().click();
    expect(await page.locator("#ask a").getAttribute("href")).toBe("https://jjj.example/issues");
    await page.getByRole("link", { name: "中文" }).click();
    expect(await page.locator("#ask a").getAttribute("href")).toBe("https://jjj.example/issues");
  });
});

async function violations(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which the page's content policy does not bind.
  await page.evaluate(axeSource);
  return page.evaluate(async () =>
    (await axe.run(document)).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    ),
  );
}
