import { expectClose } from "../../support/close";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";

const openDemo = useDemo();

describe("a formula typed into the grid", () => {
  // Each test has a sheet or cells of its own in one workbook.
  let demo: DemoPage;

  beforeAll(async () => {
    demo = await openDemo();
  });

  it("returns Tianjin's gap to Beijing in percentage points", async () => {
    const sheet = await demo.addSheet();
    await demo.typeAt(0, 0, '=JJJ.GAP(0.481,0.769,"pp")');
    expectClose(await demo.range(sheet, "A1:A1"), [[28.8]]);
    expect((await demo.get(sheet, "A1")).text).toBe("28.8");
  });

  it("returns the gradient of an array constant", async () => {
    const sheet = await demo.addSheet();
    await demo.typeAt(1, 2, "=JJJ.GRADIENT({76.9;48.1;35.5})");
    expectClose(await demo.range(sheet, "B3:B3"), [[41.4]]);
  });

  it("spills the shares down the column and nowhere else", async () => {
    const sheet = await demo.addSheet();
    await demo.typeAt(2, 0, "=JJJ.SHARE({161.8;4352.3;14986.5})");
    const shares = await demo.range(sheet, "C1:C3");
    expectClose(shares, [[161.8 / 19500.6], [4352.3 / 19500.6], [14986.5 / 19500.6]]);
    expect(shares.map(([share]) => String(share).slice(0, 10))).toEqual(["0.00829718", "0.22318800", "0.76851481"]);
    expect(await demo.range(sheet, "B1:B4")).toEqual([[null], [null], [null], [null]]);
    expect(await demo.range(sheet, "C4:D4")).toEqual([[null, null]]);
    expect((await demo.get(sheet, "C1")).formula).toBe("=JJJ.SHARE({161.8;4352.3;14986.5})");
    expect((await demo.get(sheet, "C2")).formula).toBeNull();
  });

  it("may be typed in lower case", async () => {
    const sheet = await demo.addSheet();
    await demo.typeAt(0, 0, '=jjj.gap(0.355,0.769,"PP")');
    expectClose(await demo.range(sheet, "A1:A1"), [[41.4]]);
  });

  it("shows #VALUE!, and the reason while the mouse is over the cell", async () => {
    const message = 'values: row 1, column 1 is text ("x"); expected a number';
    const sheet = await demo.addSheet();
    await demo.typeAt(0, 1, '=JJJ.SHARE("x")');
    expect(await demo.get(sheet, "A2")).toEqual({
      value: "#VALUE!",
      text: "#VALUE!",
      formula: '=JJJ.SHARE("x")',
      error: "#VALUE!",
      message,
    });
    const { x, y } = await demo.placeInNewSheet(0, 1);
    await demo.page.mouse.move(x, y);
    await demo.page.getByText(message, { exact: true }).waitFor();
  });

  it("has its error described below the grid when the cell is selected, for those without a mouse", async () => {
    await demo.addSheet();
    await demo.typeAt(0, 0, '=JJJ.GAP(1,2,"nearest")');
    await demo.page.keyboard.press("ArrowUp");
    await demo.page
      .getByRole("status")
      .filter({ hasText: '#VALUE! mode: unknown mode "nearest"; use one of: abs, pp, rel, ratio, times' })
      .waitFor();
  });

  it("is recalculated when a cell that it reads changes", async () => {
    await demo.showSheet("Example");
    await demo.goTo("G6");
    await demo.type("50");
    expect((await demo.get("Example", "G6")).text).toBe("50.0%");
    expectClose(await demo.range("Example", "J3:J3"), [[26.9]]);
    expect((await demo.get("Example", "J3")).text).toBe("26.9 pp");
  });

  it("reads a range of another sheet, skips its blanks and passes errors on", async () => {
    const sheet = await demo.addSheet();
    for (const [row, content] of ["3", "", "1"].entries()) if (content !== "") await demo.typeAt(0, row, content);
    await demo.showSheet("Example");
    await demo.goTo("L3");
    await demo.type(`=JJJ.SHARE(${sheet}!A1:A3)`);
    expect(await demo.range("Example", "L3:L5")).toEqual([[0.75], [""], [0.25]]);
    await demo.set(sheet, "A2", "=1/0");
    const failed = await demo.get("Example", "L4");
    expect([failed.value, failed.error, failed.text]).toEqual(["#DIV/0!", "#DIV/0!", "#DIV/0!"]);
  });

  it("offers the modes of an argument, each with its description", async () => {
    const sheet = await demo.addSheet();
    const { x, y } = await demo.placeInNewSheet(0, 0);
    await demo.page.mouse.click(x, y);
    await demo.idle();
    await demo.startTyping("=jjj.gap(0.481,0.769,");
    await demo.page.locator(".o-autocomplete-dropdown > *", { hasText: "percentage points" }).click();
    await demo.idle();
    await demo.type(")");
    expectClose(await demo.range(sheet, "A1:A1"), [[28.8]]);
  });
});

describe("the example in the demo", () => {
  it("opens with Table 4 and live formulas beside it", async () => {
    const demo = await openDemo();
    expect(await demo.sheets()).toEqual(["Example"]);
    expect((await demo.texts("Example", 10, 8)).map((row) => row.slice(6))).toEqual([
      ["", "", "", ""],
      ["2013", "", "Computed, 2013", "Result"],
      ["14986.5", "", "Tianjin below Beijing", "28.8 pp"],
      ["76.9%", "", "Hebei below Beijing", "41.4 pp"],
      ["6905.03", "", "Gradient of proportions", "41.4 pp"],
      ["48.1%", "", "Share of three: Beijing", "46.9%"],
      ["10038.9", "", "Share of three: Tianjin", "21.6%"],
      ["35.5%", "", "Share of three: Hebei", "31.4%"],
    ]);
    expect((await demo.get("Example", "J3")).formula).toBe('=JJJ.GAP(G6,G4,"pp")');
  });

  it("has nothing to undo", async () => {
    const demo = await openDemo();
    await demo.goTo("A3");
    await demo.page.keyboard.press("Control+z");
    expect(await demo.sheets()).toEqual(["Example"]);
    expect((await demo.get("Example", "A3")).text).toBe("Beijing");
  });
});
