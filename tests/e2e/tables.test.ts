import type { DemoPage } from "../support/demo-page";
import { useDemo } from "../support/demo-suite";
import { printedTable } from "../support/printed-tables";

const openDemo = useDemo();
const fourSheets = ["JJJ Table 1", "JJJ Table 2", "JJJ Table 3", "JJJ Table 4"];

async function loadAll(demo: DemoPage): Promise<void> {
  await demo.tickAll();
  await demo.press("Load 4 tables");
  await demo.idle();
}

/** Everything that stands in the upper left of the sheets, formulas included. */
const contents = async (demo: DemoPage, sheets: readonly string[]) =>
  Promise.all(sheets.map((sheet) => demo.cells(sheet, 12, 12)));

/** Stops the page's time, so that a load stays at its beginning until the test lets it go on. */
const stopTime = async (demo: DemoPage) => demo.page.clock.pauseAt((await demo.page.evaluate(() => Date.now())) + 1000);

describe("loading all four tables by mouse", () => {
  it("gives four sheets whose every cell shows what the paper prints", async () => {
    const demo = await openDemo();
    await loadAll(demo);
    expect(await demo.sheets()).toEqual(["Example", ...fourSheets]);
    for (const sheet of fourSheets) {
      const printed = printedTable(sheet);
      const blanks = Array<string>(8 - (printed[0]?.length ?? 0)).fill("");
      const shown = await demo.texts(sheet, 8, printed.length + 2);
      const [source = [], below] = shown.slice(printed.length);
      expect(shown.slice(0, printed.length)).toEqual(printed.map((row) => [...row, ...blanks]));
      expect(source[0]).toMatch(/^Source: .*Tang et al\. \(2018\)/);
      expect(source.slice(1)).toEqual(Array(7).fill(""));
      expect(below).toEqual(Array(8).fill(""));
    }
  });

  it("writes numbers as numbers, and as text what only looks like one", async () => {
    const demo = await openDemo();
    await loadAll(demo);
    expect(await demo.range("JJJ Table 4", "C2:G4")).toEqual([
      [2009, 2010, 2011, 2012, 2013],
      [9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
      [0.758, 0.75, 0.757, 0.765, 0.769],
    ]);
    expect(await demo.range("JJJ Table 1", "B3:E3")).toEqual([["1982 - 1995", "1996 - 2003", "2004 - 2010", "2011"]]);
  });

  it("shows the first sheet and says where each table is", async () => {
    const demo = await openDemo();
    await loadAll(demo);
    expect(await demo.activeSheet()).toBe("JJJ Table 1");
    expect(await demo.pane.getByRole("status").getByRole("listitem").allInnerTexts()).toEqual([
      "Table 1 is in sheet 'JJJ Table 1', A1:E7",
      "Table 2 is in sheet 'JJJ Table 2', A1:G9",
      "Table 3 is in sheet 'JJJ Table 3', A1:G10",
      "Table 4 is in sheet 'JJJ Table 4', A1:G9",
    ]);
  });

  it("selects a table's range when its link is clicked", async () => {
    const demo = await openDemo();
    await loadAll(demo);
    await demo.press("sheet 'JJJ Table 2', A1:G9");
    await demo.page.locator(".o-sheet.active", { hasText: "JJJ Table 2" }).waitFor();
    expect(await demo.selection()).toBe("A1:G9");
  });

  it("says so when the sheet behind the link is gone", async () => {
    const demo = await openDemo();
    await demo.press("Load Table 4");
    await demo.idle();
    await demo.goTo("C3");
    await demo.page.keyboard.press("Control+z");
    expect(await demo.sheets()).toEqual(["Example"]);
    await demo.press("sheet 'JJJ Table 4', A1:G9");
    await demo.pane.getByText("There is no sheet 'JJJ Table 4' any more").waitFor();
  });

  it("is taken back by one undo and brought again by one redo", async () => {
    const demo = await openDemo();
    await loadAll(demo);
    await demo.goTo("C3");
    await demo.page.keyboard.press("Control+z");
    expect(await demo.sheets()).toEqual(["Example"]);
    await demo.page.keyboard.press("Control+y");
    expect(await demo.sheets()).toEqual(["Example", ...fourSheets]);
    expect((await demo.texts("JJJ Table 4", 7, 8))[3]).toEqual(printedTable("JJJ Table 4")[3]);
  });

  it("gives a second set the second time and touches nothing else", async () => {
    const demo = await openDemo();
    await demo.goTo("L5");
    await demo.type("my own note");
    await loadAll(demo);
    const before = await contents(demo, await demo.sheets());
    await demo.press("Load 4 tables");
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example", ...fourSheets, ...fourSheets.map((name) => `${name} (2)`)]);
    expect(await contents(demo, ["Example", ...fourSheets])).toEqual(before);
    expect(
      await contents(
        demo,
        fourSheets.map((name) => `${name} (2)`),
      ),
    ).toEqual(before.slice(1));
  });
});

describe("a load under way", () => {
  it("leaves no sheet behind when it is cancelled", async () => {
    const demo = await openDemo({ isClockInstalled: true });
    await demo.tickAll();
    await stopTime(demo);
    await demo.press("Load 4 tables");
    await demo.pane.getByText("0 of 4 loaded").waitFor();
    await demo.press("Cancel");
    await demo.page.clock.resume();
    await demo.pane.getByText("Nothing was changed in the workbook.").waitFor();
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example"]);
    await demo.press("Try again");
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example", ...fourSheets]);
  });

  it("gives way to a cell that is being edited", async () => {
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

  it("is cancelled when the page's language is changed", async () => {
    const demo = await openDemo({ isClockInstalled: true });
    await demo.set("Example", "L1", "mine");
    await stopTime(demo);
    await demo.press("Load Table 4");
    await demo.page.locator("#language").selectOption("zh-CN");
    await demo.pane.getByRole("button", { name: "加载表 4", exact: true }).waitFor();
    await demo.page.clock.resume();
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example"]);
    expect((await demo.get("Example", "L1")).value).toBe("mine");
  });
});

describe("the notes of a table", () => {
  it("appear while the mouse rests on their cell and below the grid when it is selected", async () => {
    const note = /Printed: 75\.8%\. Value added ÷ GDP: 75\.9%/;
    const demo = await openDemo();
    await demo.goTo("C4");
    await demo.page.locator("#strip", { hasText: note }).waitFor();
    const box = await demo.gridBox();
    await demo.page.mouse.move(box.x + 290, box.y + 112);
    await demo.page.locator(".note-popover", { hasText: note }).waitFor();
  });
});
