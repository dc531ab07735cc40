import { localize, type Language } from "../../../src/language/localized";
import { claimChecks } from "../../../src/paper/checks/claim-checks";
import { dataSets } from "../../../src/paper/data-sets/data-sets";
import { claims } from "../../../src/paper/statements/claims";
import { defaultLoadOptions, loadIds, loadPlans } from "../../../src/sheets/load-plans";
import { type SheetPlan, planRange } from "../../../src/sheets/plan";
import { rangeAddress } from "../../../src/sheets/references/address";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { pressByKeyboard, tabTo } from "../../support/demo/keyboard";
import { printedTable } from "../../support/printed-tables";

const openDemo = useDemo();

const plansIn = (language: Language) => loadPlans(loadIds, { ...defaultLoadOptions, language });
const plans = plansIn("en");
const names = plans.map(({ sheetName }) => sheetName);
const addressOf = (plan: SheetPlan) => rangeAddress(planRange(plan));

async function loadAll(demo: DemoPage): Promise<void> {
  await demo.tickAll();
  await demo.press(`Load ${loadIds.length} sets`);
  await demo.pane.getByRole("button", { name: "Close the message" }).waitFor();
  await demo.idle();
}

/** Everything in the upper left of the sheets, including formulas. */
const contents = async (demo: DemoPage, sheets: readonly string[]) =>
  Promise.all(sheets.map((sheet) => demo.cells(sheet, 7, 12)));

/** The cell as in a second load, whose formulas read the sheets of that load and whose contents name them. */
const inSecondSet = (row: Awaited<ReturnType<DemoPage["cells"]>>[number]) =>
  row.map(({ value, text, formula, ...cell }) => {
    const own = names.includes(text) ? `${text} (2)` : null;
    return { ...cell, value: own ?? value, text: own ?? text, formula: formula?.replace(/'!/g, " (2)'!") ?? null };
  });

/** Stops the page's clock, so that loading waits until the test lets it continue. */
const stopTime = async (demo: DemoPage) => demo.page.clock.pauseAt((await demo.page.evaluate(() => Date.now())) + 1000);

/** Expects the rows of each data set in its sheet, every number and every text as in the package. */
async function expectPackage(demo: DemoPage, language: Language): Promise<void> {
  for (const plan of plansIn(language)) {
    const dataSet = dataSets.find(({ id }) => id === plan.key);
    if (dataSet === undefined) continue;
    const top = plan.frozenRows;
    const body = { top, left: 0, bottom: top + dataSet.rows.length - 1, right: dataSet.columns.length - 1 };
    expect(await demo.range(plan.sheetName, rangeAddress(body))).toEqual(
      dataSet.rows.map(({ cells }) =>
        cells.map(({ value, text }) => value ?? (text === null ? null : localize(text, language))),
      ),
    );
  }
}

describe("loading everything", () => {
  it("by mouse at 320 pixels makes a sheet for each data set, with every value of the data package", async () => {
    const demo = await openDemo();
    await demo.page.getByRole("separator").press("Home");
    await loadAll(demo);
    expect(await demo.sheets()).toEqual(["Example", ...names]);
    await expectPackage(demo, "en");
  });

  it("by keyboard only, in Chinese, at 450 pixels makes the same in Chinese", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    await demo.page.getByRole("separator").press("End");
    await demo.page.keyboard.press("F6");
    await pressByKeyboard(demo, "button", "选择多项");
    await pressByKeyboard(demo, "checkbox", "全选", "Space");
    await pressByKeyboard(demo, "button", `加载 ${loadIds.length} 项`);
    await tabTo(demo, "button", "关闭消息");
    await demo.idle();
    expect(await demo.sheets()).toEqual(["示例", ...plansIn("zh-CN").map(({ sheetName }) => sheetName)]);
    await expectPackage(demo, "zh-CN");
  });

  it("says so if the sheet of a link was deleted", async () => {
    const demo = await openDemo();
    await demo.loadTable4();
    await demo.goTo("C3");
    await demo.page.keyboard.press("Control+z");
    expect(await demo.sheets()).toEqual(["Example"]);
    await demo.pane.getByRole("button", { name: "Go to sheet" }).click();
    await demo.pane.getByText("Sheet 'JJJ Table 4' no longer exists").waitFor();
  });

  it("is one step to undo and one to redo", async () => {
    const demo = await openDemo();
    await loadAll(demo);
    await demo.goTo("C3");
    await demo.page.keyboard.press("Control+z");
    expect(await demo.sheets()).toEqual(["Example"]);
    await demo.page.keyboard.press("Control+y");
    expect(await demo.sheets()).toEqual(["Example", ...names]);
    expect((await demo.texts("JJJ Table 4", 7, 8))[3]).toEqual(printedTable("JJJ Table 4")[3]);
  });

  it("makes a second set of sheets the second time and changes nothing else", async () => {
    const demo = await openDemo();
    await demo.goTo("L5");
    await demo.type("my own note");
    await loadAll(demo);
    const before = await contents(demo, await demo.sheets());
    await demo.tickAll();
    await demo.press(`Load ${loadIds.length} sets`);
    await demo.pane.getByText(`${names.length} sheets are already in this workbook`).waitFor();
    expect(await demo.sheets()).toEqual(["Example", ...names]);
    await demo.press("Load second copies");
    await demo.pane.getByRole("button", { name: "Close the message" }).waitFor();
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example", ...names, ...names.map((name) => `${name} (2)`)]);
    expect(await contents(demo, ["Example", ...names])).toEqual(before);
    expect(
      await contents(
        demo,
        names.map((name) => `${name} (2)`),
      ),
    ).toEqual(before.slice(1).map((cells) => cells.map(inSecondSet)));
  });
});

describe("a workbook with everything loaded", () => {
  // Only read, so loaded once.
  let demo: DemoPage;

  beforeAll(async () => {
    demo = await openDemo();
    await loadAll(demo);
  });

  it("has Tables 1 to 4 as the paper prints them", async () => {
    for (const sheet of ["JJJ Table 1", "JJJ Table 2", "JJJ Table 4"]) {
      const printed = printedTable(sheet);
      expect(await demo.texts(sheet, printed[0]?.length ?? 0, printed.length)).toEqual(printed);
    }
    const reconstructed = printedTable("JJJ Table 3").map((row, index) =>
      index === 2 ? ["Projects", "Reconstructed", ...row.slice(2)] : row,
    );
    expect(await demo.texts("JJJ Table 3 (reconstructed)", 7, reconstructed.length)).toEqual(reconstructed);
  });

  it("has numbers as numbers, and text that looks like a number as text", async () => {
    expect(await demo.range("JJJ Table 4", "C2:G4")).toEqual([
      [2009, 2010, 2011, 2012, 2013],
      [9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
      [0.758, 0.75, 0.757, 0.765, 0.769],
    ]);
    expect(await demo.range("JJJ Table 1", "B3:E3")).toEqual([["1982 - 1995", "1996 - 2003", "2004 - 2010", "2011"]]);
  });

  it("shows its first sheet and lists all sheets in the pane", async () => {
    expect(await demo.activeSheet()).toBe(plans[0]!.sheetName);
    await demo.pane.getByText(`${names.length} new sheets.`).waitFor();
    await demo.pane.getByText("All new sheets").click();
    const said = await demo.pane.getByRole("status").getByRole("listitem").allInnerTexts();
    expect(said[0]).toBe(`sheet '${plans[0]!.sheetName}', ${addressOf(plans[0]!)}`);
    expect(said.map((text) => /sheet '(.*)'/.exec(text)?.[1])).toEqual(names);
  });

  it("has a link to each table that selects its range", async () => {
    const table2 = plans.find(({ sheetName }) => sheetName === "JJJ Table 2")!;
    await demo.press(`sheet 'JJJ Table 2', ${addressOf(table2)}`);
    await demo.page.locator(".o-sheet.active", { hasText: "JJJ Table 2" }).waitFor();
    expect(await demo.selection()).toBe(addressOf(table2));
  });

  it("computes the stored verdict of every claim by formulas, and confirms 27 of 30 proportions", async () => {
    const audit = plansIn("en").find(({ key }) => key === "audit");
    const rows = await demo.range("JJJ Audit", rangeAddress(planRange(audit!)));
    const verdicts = rows.filter((row) => /^K\d+$/.test(String(row[0])) && row[1] !== null && row[1] !== "");
    expect(verdicts.map((row) => row[0])).toEqual(Object.keys(claimChecks).sort());
    for (const row of verdicts) {
      const { verdictText } = claims.find(({ id }) => id === row[0])!;
      expect(row.slice(1, 4)).toEqual([verdictText.en, verdictText.en, "yes"]);
    }
    expect(await demo.range("JJJ Audit", "B3:B3")).toEqual([[27]]);
    expect(await demo.range("JJJ Audit proportions", "B3:C3")).toEqual([[27, "of 30"]]);
  });
});

describe("loading in progress", () => {
  it("leaves no sheet behind if cancelled halfway", async () => {
    const demo = await openDemo({ isClockInstalled: true });
    await demo.tickAll();
    await stopTime(demo);
    await demo.press(`Load ${loadIds.length} sets`);
    await demo.pane.getByText(/ 0 of \d+ sheets/).waitFor();
    await demo.page.clock.runFor(100);
    await demo.pane.getByText(/ [3-9] of \d+ sheets/).waitFor();
    await demo.press("Cancel");
    await demo.page.clock.resume();
    await demo.pane.getByText("Nothing was changed in the workbook.").waitFor();
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example"]);
    await demo.press("Try again");
    await demo.pane.getByText(`${loadIds.length} sets loaded`).waitFor();
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example", ...names]);
  });

  it("stops if a cell is being edited", async () => {
    const demo = await openDemo({ isClockInstalled: true });
    await demo.addSheet();
    await stopTime(demo);
    await demo.press("Load Table 4");
    const { x, y } = await demo.placeInNewSheet(1, 1);
    await demo.page.mouse.click(x, y);
    await demo.page.keyboard.type("half");
    await demo.page.clock.resume();
    await demo.pane.getByRole("alert").getByText("A cell is being edited, so the workbook is busy.").waitFor();
    expect(await demo.sheets()).toEqual(["Example", "Sheet1"]);
    await demo.type(" done");
    expect((await demo.get("Sheet1", "B2")).value).toBe("half done");
  });

  it("is cancelled if the page's language is changed", async () => {
    const demo = await openDemo({ isClockInstalled: true });
    await demo.set("Example", "L1", "mine");
    await stopTime(demo);
    await demo.press("Load Table 4");
    await demo.page.locator("#language").selectOption("zh-CN");
    await demo.pane.getByRole("button", { name: "加载表4", exact: true }).waitFor();
    await demo.page.clock.resume();
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example"]);
    expect((await demo.get("Example", "L1")).value).toBe("mine");
  });
});

describe("the notes of a table", () => {
  it("appear while the mouse is over their cell, and below the grid when it is selected", async () => {
    const note = /Printed: 75\.8%\. Value added ÷ GDP: 75\.9%/;
    const demo = await openDemo();
    await demo.goTo("C4");
    await demo.page.locator("#strip", { hasText: note }).waitFor();
    const box = await demo.gridBox();
    await demo.page.mouse.move(box.x + 290, box.y + 137);
    await demo.page.locator(".note-popover", { hasText: note }).waitFor();
  });
});
