import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx/reading/read-workbook";
import type { DemoPage } from "../support/demo/demo-page";
import { useDemo } from "../support/demo/demo-suite";

const openDemo = useDemo();

/** Copies a table of numbers, as from another program. */
async function copyNumbers({ page }: DemoPage, rows: number, columns: number): Promise<void> {
  await page.evaluate(
    (size) =>
      navigator.clipboard.writeText(
        Array.from({ length: size.rows }, (_, row) =>
          Array.from({ length: size.columns }, (_cell, column) => row + column / 7).join("\t"),
        ).join("\n"),
      ),
    { rows, columns },
  );
}

describe("a large table that is pasted", () => {
  it("is entered at once, can be edited and calculated with, and undone", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    const sheet = await demo.addSheet();
    const { x, y } = await demo.placeInNewSheet(0, 0);
    await demo.page.mouse.click(x, y);
    await demo.idle();
    // The grid's own way stopped at about 125,000 cells, and drew nothing from then on.
    await copyNumbers(demo, 1300, 100);
    await demo.page.keyboard.press("Control+v");
    await demo.idle();
    expect(await demo.range(sheet, "A1:A3")).toEqual([[0], [1], [2]]);
    expect(await demo.range(sheet, "CV1300:CV1300")).toEqual([[1299 + 99 / 7]]);
    expect(await demo.selection()).toBe("A1:CV1300");
    await demo.goTo("A1");
    await demo.type("=JJJ.HHI(B1:B1300)");
    expect(Number((await demo.get(sheet, "A1")).value)).toBeGreaterThan(0);
    await demo.page.keyboard.press("Control+z");
    await demo.page.keyboard.press("Control+z");
    await demo.idle();
    expect((await demo.get(sheet, "B2")).value).toBeNull();
  });
});

const kept = (demo: DemoPage) =>
  demo.page.waitForFunction(() => (window as { demo?: { isKept: () => boolean } }).demo?.isKept());

async function saved(demo: DemoPage, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    demo.page.waitForEvent("download"),
    demo.page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function openFile(demo: DemoPage, name: string, buffer: Buffer): Promise<void> {
  await demo.page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await demo.page.waitForFunction(() => !(document.querySelector("#strip")?.textContent ?? "").includes("…"));
  await demo.idle();
}

describe("files", () => {
  it("are saved as xlsx, with formulas and their results, and opened again as new sheets", async () => {
    const demo = await openDemo();
    const { name, bytes } = await saved(demo, "Save as xlsx");
    expect(name).toBe("jjj.xlsx");
    const [sheet] = readWorkbook(bytes);
    expect(sheet?.name).toBe("Example");
    expect(sheet?.cells[2]?.[9]).toBeCloseTo(28.8, 10);
    await openFile(demo, "jjj.xlsx", bytes);
    expect(await demo.sheets()).toEqual(["Example", "Example (2)"]);
    expect((await demo.get("Example (2)", "J3")).formula).toBe((await demo.get("Example", "J3")).formula);
    expect(await demo.texts("Example (2)", 10, 9)).toEqual(await demo.texts("Example", 10, 9));
    await demo.page.keyboard.press("Control+z");
    expect(await demo.sheets()).toEqual(["Example"]);
  });

  it("are saved as csv in UTF-8, and opened with all that is text as text", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    const sheet = await demo.addSheet();
    await demo.set(sheet, "A1", "省份");
    await demo.set(sheet, "B1", "'=1+1");
    await demo.set(sheet, "A2", "=1/4");
    const { name, bytes } = await saved(demo, "当前表另存为 csv");
    expect(name).toBe(`${sheet}.csv`);
    expect(bytes.toString("utf8")).toBe("\ufeff省份,'=1+1\r\n0.25,\r\n");
    await openFile(demo, "省份.csv", bytes);
    expect(await demo.range("省份", "A1:B2")).toEqual([
      ["省份", "=1+1"],
      [0.25, null],
    ]);
  });

  it("that cannot be opened change nothing, and the page says why", async () => {
    const demo = await openDemo();
    await openFile(demo, "x.xlsx", Buffer.from("PK\u0003\u0004 no archive"));
    await demo.page.getByRole("dialog").getByText("damaged").waitFor();
    await demo.page.keyboard.press("Enter");
    expect(await demo.sheets()).toEqual(["Example"]);
  });
});

describe("the workbook on the next visit", () => {
  it("is as it was left, until it is begun again", async () => {
    const demo = await openDemo();
    await demo.set("Example", "L1", "=JJJ.GAP(0.481,0.769)");
    await demo.loadTable4();
    await kept(demo);
    await demo.page.reload();
    await demo.page.waitForFunction(() => "demo" in window);
    expect(await demo.sheets()).toEqual(["Example", "JJJ Table 4"]);
    expect((await demo.get("Example", "L1")).formula).toBe("=JJJ.GAP(0.481,0.769)");
    await demo.page.getByRole("button", { name: "New", exact: true }).click();
    await Promise.all([
      demo.page.waitForEvent("load"),
      demo.page.getByRole("dialog").getByRole("button", { name: "OK" }).click(),
    ]);
    await demo.page.waitForFunction(() => "demo" in window);
    expect(await demo.sheets()).toEqual(["Example"]);
    expect((await demo.get("Example", "L1")).value).toBeNull();
  });

  it("is asked about only while something would be lost", async () => {
    const demo = await openDemo();
    const asks = () => demo.page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
    expect(await asks()).toBe(false);
    await demo.set("Example", "L1", "1");
    expect(await asks()).toBe(true);
    await kept(demo);
    expect(await asks()).toBe(false);
  });

  it("is the example, with a word on it, where what was kept cannot be read", async () => {
    const demo = await openDemo();
    await demo.set("Example", "L1", "1");
    await kept(demo);
    await demo.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("jjj-demo", 1);
          opening.onsuccess = () => {
            const change = opening.result.transaction("workbook", "readwrite");
            change.objectStore("workbook").put({ version: 0, data: { sheets: [] } }, "last");
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await demo.page.reload();
    await demo.page.getByRole("dialog").getByText("could not be read").waitFor();
    await demo.page.waitForFunction(() => "demo" in window);
    expect(await demo.sheets()).toEqual(["Example"]);
  });
});

/** The same workbook in another tab, which asks at once. */
async function openAnotherTab(demo: DemoPage): Promise<Page> {
  const tab = await demo.context.newPage();
  await tab.goto(demo.page.url());
  await tab.getByRole("dialog").getByText("open in another tab").waitFor();
  return tab;
}

async function answer(tab: Page, button: string): Promise<void> {
  await tab.getByRole("dialog").getByRole("button", { name: button }).click();
  await tab.waitForFunction(() => "demo" in window);
}

const firstNumber = (tab: Page) => tab.evaluate(() => window.demo?.get("Example", "L1").value);
const setFirstNumber = (tab: Page, text: string) =>
  tab.evaluate((content) => window.demo?.set("Example", "L1", content), text);

describe("the same workbook in two tabs", () => {
  it("is kept by the first where the second leaves it there", async () => {
    const demo = await openDemo();
    await demo.set("Example", "L1", "1");
    await kept(demo);
    const second = await openAnotherTab(demo);
    await answer(second, "Cancel");
    expect(await firstNumber(second)).toBe(1);
    await setFirstNumber(second, "2");
    await second.waitForTimeout(1500);
    expect(await second.evaluate(() => window.demo?.isKept())).toBe(false);
    await demo.page.reload();
    await demo.page.waitForFunction(() => "demo" in window);
    expect(await firstNumber(demo.page)).toBe(1);
  });

  it("moves to the second with all changes, and the first says that it keeps no more", async () => {
    const demo = await openDemo();
    await demo.set("Example", "L1", "1");
    const second = await openAnotherTab(demo);
    await demo.set("Example", "L1", "5");
    await answer(second, "OK");
    expect(await firstNumber(second)).toBe(5);
    await demo.page.getByRole("dialog").getByText("now open in another tab").waitFor();
    await demo.set("Example", "L1", "6");
    await second.waitForTimeout(1500);
    await second.reload();
    await second.waitForFunction(() => "demo" in window);
    expect(await firstNumber(second)).toBe(5);
    await setFirstNumber(second, "7");
    await second.waitForFunction(() => window.demo?.isKept());
  });
});

describe("a narrow window", () => {
  it.each(["?lang=en", "?lang=zh-CN"])(
    "has a pane below the cells, as wide as the window, and all buttons shown (%s)",
    async (query) => {
      const demo = await openDemo({ query, viewport: { width: 400, height: 700 } });
      await demo.page.locator("#pane-toggle").click();
      const box = async (selector: string) =>
        (await demo.page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const [pane, workspace] = [await box("#pane"), await box("#workspace")];
      expect(pane.width).toBe(400);
      expect(Math.round(pane.y + pane.height)).toBe(Math.round(workspace.y + workspace.height));
      expect(pane.height).toBeGreaterThan(340);
      expect(pane.y - workspace.y).toBeGreaterThan(150);
      for (const button of await demo.page.locator(".bar button, .bar select").all()) {
        const { x, width } = (await button.boundingBox()) ?? { x: -1, width: 0 };
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(400);
      }
    },
  );
});
