import { asSql, dialectTitles } from "../../../src/sql/describe/as-sql";
import { accessibilityViolations } from "../../support/demo/axe";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { pressByKeyboard, tabTo } from "../../support/demo/keyboard";

const openDemo = useDemo();

/** Location quotients of the three regions among themselves, 2013, by the definition. */
function quotients(): number[][] {
  const values = [
    [161.8, 4352.3, 14986.5],
    [188.45, 7276.68, 6905.03],
    [3500.4, 14762.1, 10038.9],
  ];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const columns = [0, 1, 2].map((column) => sum(values.map((row) => row[column]!)));
  return values.map((row) => row.map((value, column) => value / sum(row) / (columns[column]! / sum(columns))));
}

const closeTo = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((one) => expect.closeTo(one, 9)));

async function showFunctions(demo: DemoPage, label = "Functions"): Promise<void> {
  await demo.pane.getByRole("navigation").getByRole("button", { name: label, exact: true }).click();
  await demo.pane.getByRole("searchbox").waitFor();
}

/** Opens the wizard with a function by mouse. */
async function useFunction(demo: DemoPage, name: string): Promise<void> {
  await showFunctions(demo);
  await demo.pane.getByRole("searchbox").fill(name);
  await demo.pane.locator(`[data-name="${name}"]`).click();
  await demo.press("Use in a cell");
  await demo.pane.getByRole("heading", { name: `JJJ.${name}` }).waitFor();
}

const argument = (demo: DemoPage, name: string) => demo.pane.locator(`[data-argument="${name}"]`);

/** Rows of a new sheet, from A1 on. */
async function fillSheet(demo: DemoPage, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const sheet = await demo.addSheet();
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries())
      await demo.set(sheet, `${String.fromCharCode(65 + c)}${r + 1}`, String(value));
  return sheet;
}

const regions = [
  ["Region", 2012, 2013],
  ["Beijing", 10, 12],
  ["Tianjin", 20, 22],
  ["Hebei", 30, 33],
];

describe("an economist who needs location quotients", () => {
  it("gets the correct table from Tables 2 to 4 by mouse", async () => {
    const demo = await openDemo();
    await showFunctions(demo);
    await demo.pane.getByRole("searchbox").fill("specialisation quotient");
    await demo.pane.locator("[data-name]").first().click();
    await demo.press("Use in a cell");
    await argument(demo, "values").getByText("Or use the paper's data").click();
    await argument(demo, "values").getByRole("button", { name: "Use these data" }).click();
    await demo.pane.getByText("3 × 3 cells: L1:N3").waitFor();
    await demo.press("Insert at L1");
    await demo.pane.getByText("Inserted in Example!L1:N3").waitFor();
    await demo.press("Go to L1:N3");
    expect(await demo.range("Example", "L1:N3")).toEqual(closeTo(quotients()));
    expect((await demo.get("Example", "L1")).formula).toContain("JJJ.LOCQ(JJJ.DATA(");
    await demo.goTo("C3");
    await demo.page.keyboard.press("Control+z");
    expect((await demo.get("Example", "L1")).value).toBeNull();
  });

  it("gets it in Chinese by keyboard only", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    await demo.page.keyboard.press("F6");
    // The navigation is one tab stop, at the view shown.
    await tabTo(demo, "button", "数据表");
    await demo.page.keyboard.press("ArrowLeft");
    await demo.page.keyboard.press("Enter");
    await tabTo(demo, "searchbox", "搜索函数");
    await demo.page.keyboard.type("区位商");
    await demo.page.keyboard.press("ArrowDown");
    await demo.page.keyboard.press("Enter");
    await pressByKeyboard(demo, "button", "用于单元格");
    const summary = argument(demo, "values").locator("summary");
    while (!(await summary.evaluate((element) => element === document.activeElement)))
      await demo.page.keyboard.press("Tab");
    await demo.page.keyboard.press("Enter");
    await pressByKeyboard(demo, "button", "使用这些数据");
    await demo.pane.getByText("3 × 3 个单元格：L1:N3").waitFor();
    await pressByKeyboard(demo, "button", "插入到 L1");
    await demo.pane.getByText("已写入").waitFor();
    expect(await demo.range("示例", "L1:N3")).toEqual(closeTo(quotients()));
  });
});

describe("the page of a function", () => {
  it("has its query in each dialect to copy, and none where there is no SQL", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    await showFunctions(demo);
    await demo.pane.locator('[data-name="LOCQ"]').click();
    await demo.pane.getByText("As SQL", { exact: true }).click();
    const copied = async (button: string) => {
      await demo.pane.getByRole("button", { name: button, exact: true }).click();
      await demo.pane.getByText("Copied").last().waitFor();
      return demo.page.evaluate(() => navigator.clipboard.readText());
    };
    for (const { dialect, title } of dialectTitles) {
      await demo.pane.getByRole("radio", { name: title }).check();
      expect(await copied("Copy")).toBe(asSql("LOCQ")?.queries[dialect]);
    }
    await demo.pane.getByRole("radio", { name: "DuckDB" }).check();
    expect(await copied("Copy the command")).toBe(asSql("LOCQ")?.command.line);
    await demo.page.keyboard.press("Escape");
    await demo.pane.locator('[data-name="DISTANCE"]').click();
    await demo.pane.getByRole("heading", { name: "JJJ.DISTANCE" }).waitFor();
    expect(await demo.pane.getByText("As SQL", { exact: true }).count()).toBe(0);
  });
});

describe("the list of functions", () => {
  it("works with the keyboard, and is as before after going back", async () => {
    const demo = await openDemo();
    await showFunctions(demo);
    const focused = () => demo.pane.locator(":focus");
    await tabTo(demo, "searchbox", "Search functions");
    await demo.page.keyboard.type("gini");
    await demo.page.keyboard.press("ArrowDown");
    expect(await focused().getAttribute("data-name")).toBe("GINI");
    await demo.page.keyboard.press("ArrowDown");
    expect(await focused().getAttribute("data-name")).toBe("GINIDECOMP");
    await demo.page.keyboard.press("Enter");
    await demo.pane.getByRole("heading", { name: "JJJ.GINIDECOMP" }).waitFor();
    expect(await focused().innerText()).toContain("JJJ.GINIDECOMP");
    await demo.page.keyboard.press("Escape");
    expect(await focused().getAttribute("data-name")).toBe("GINIDECOMP");
    await demo.page.keyboard.press("Escape");
    expect(await focused().getAttribute("type")).toBe("search");
  });

  it("opens the wizard from a row, and keeps the function among the recent ones after a reload", async () => {
    const demo = await openDemo();
    await showFunctions(demo);
    await demo.pane.locator('[data-name="UPGRADING"]').hover();
    await demo.pane.locator(".functions-note").getByText("JJJ.UPGRADING(").waitFor();
    await demo.pane.getByRole("button", { name: "Use: Structural upgrading" }).click();
    await demo.pane.getByRole("heading", { name: "JJJ.UPGRADING" }).waitFor();
    await demo.page.reload();
    await showFunctions(demo);
    const recent = demo.pane.getByRole("region", { name: "Recent" });
    expect(await recent.locator("[data-name]").evaluateAll((rows) => rows.map((row) => row.textContent))).toEqual([
      "Structural upgradingUPGRADING",
    ]);
  });

  it("folds families, by mouse and keyboard, remembers it, and shows in a search what is folded", async () => {
    const demo = await openDemo();
    await showFunctions(demo);
    const heading = (name: RegExp) => demo.pane.getByRole("button", { name });
    const states = () =>
      demo.pane.locator("[data-fold]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-expanded")));
    const { length: families } = await states();
    expect(await states()).toEqual(Array(families).fill("true"));
    await heading(/^Gap and gradient/).click();
    expect(await demo.pane.locator('[data-name="CPOR"]').count()).toBe(0);
    await demo.press("Collapse all");
    expect(await states()).toEqual(Array(families).fill("false"));
    expect(await demo.pane.locator("[data-name]").count()).toBe(0);
    await demo.pane.getByRole("searchbox").focus();
    await demo.page.keyboard.press("ArrowDown");
    await demo.page.keyboard.press("ArrowDown");
    await demo.page.keyboard.press("ArrowRight");
    expect(await demo.pane.locator("[data-name]").count()).toBe(5);
    await demo.page.keyboard.press("ArrowDown");
    expect(await demo.pane.locator(":focus").getAttribute("data-name")).toBe("GAP");
    await demo.page.reload();
    await showFunctions(demo);
    expect((await states()).filter((state) => state === "true")).toHaveLength(1);
    await demo.pane.getByRole("searchbox").fill("gini");
    await demo.pane.locator('[data-name="GINI"]').waitFor();
    await demo.pane.getByRole("searchbox").fill("");
    await demo.pane.getByRole("radio", { name: /^Inequality/ }).check();
    await demo.pane.locator('[data-name="GINI"]').waitFor();
    await demo.pane.getByRole("radio", { name: /^All/ }).check();
    expect(await accessibilityViolations(demo)).toEqual([]);
    await demo.press("Collapse all");
    await demo.press("Expand all");
    expect(await states()).toEqual(Array(families).fill("true"));
  });

  it("narrows to a family by a chip, and says by which synonym a function was found", async () => {
    const demo = await openDemo();
    await showFunctions(demo);
    await demo.pane.getByRole("radio", { name: /^Gap/ }).check();
    expect(await demo.pane.locator("[data-name]").count()).toBe(5);
    await demo.pane.getByRole("radio", { name: /^All/ }).check();
    await demo.pane.getByRole("searchbox").fill("duncan");
    await demo.pane.locator('[data-name="HOOVER"]').getByText("also: Duncan").waitFor();
  });

  it("says how many were found, and what to do if none was", async () => {
    const demo = await openDemo();
    await showFunctions(demo);
    await demo.pane.getByRole("searchbox").fill("elephants");
    await demo.pane.getByRole("status").getByText("0 functions").waitFor();
    await demo.press("Show all functions");
    expect(await demo.pane.getByRole("searchbox").inputValue()).toBe("");
    expect(await demo.pane.locator("[data-name]").count()).toBeGreaterThan(50);
  });

  it("opens the formula of the active cell for editing, from a cell of its spill as well", async () => {
    const demo = await openDemo();
    await showFunctions(demo);
    await demo.goTo("J7");
    await demo.press("Change the formula in J6");
    await demo.pane.getByRole("heading", { name: "Changing the formula in J6" }).waitFor();
    await demo.goTo("J3");
    expect(await argument(demo, "values").getByRole("textbox").inputValue()).toBe("VSTACK(G3,G5,G7)");
    await argument(demo, "values").getByRole("textbox").fill("VSTACK(C3,C5,C7)");
    await demo.pane.getByText("3 × 1 cells: J6:J8").waitFor();
    await demo.press("Change J6");
    await demo.pane.getByText("Changed Example!J6:J8").waitFor();
    expect((await demo.get("Example", "J6")).formula).toBe("=JJJ.SHARE(VSTACK(C3,C5,C7))");
    expect((await demo.get("Example", "J6")).value).toBeCloseTo(9004.5 / (9004.5 + 3259.25 + 5932.8), 9);
  });
});

describe("an argument", () => {
  it("is filled from the selection, without its headings, with the result beside the data", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, regions);
    await demo.goTo("A1:C4");
    await useFunction(demo, "SHARE");
    expect(await argument(demo, "values").getByRole("textbox").inputValue()).toBe("A1:C4");
    await argument(demo, "values").getByText("The first row and the first column look like headings.").waitFor();
    await demo.press("Leave out: use B2:C4");
    await demo.pane.getByText("4 × 3 cells: E1:G4").waitFor();
    await demo.press("Insert at E1");
    await demo.pane.getByText(`Inserted in ${sheet}!E1:G4`).waitFor();
    expect((await demo.get(sheet, "E1")).formula).toBe("=JJJ.LABEL(JJJ.SHARE(B2:C4),A2:A4,B1:C1)");
    expect((await demo.cells(sheet, 7, 3)).map((row) => row.slice(4).map(({ text }) => text))).toEqual([
      ["", "2012", "2013"],
      ["Beijing", "16.7%", "17.9%"],
      ["Tianjin", "33.3%", "32.8%"],
    ]);
  });

  it("gives its names to the result, or not, and the formula opens with them", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, regions);
    await demo.goTo("B2:C4");
    await useFunction(demo, "SIMILARITY");
    await demo.pane.getByText("=JJJ.LABEL(JJJ.SIMILARITY(B2:C4),A2:A4,A2:A4)").waitFor();
    await demo.press("Insert at E1");
    await demo.pane.getByText(`Inserted in ${sheet}!E1:H4`).waitFor();
    expect(await demo.range(sheet, "E1:H2")).toMatchObject([
      ["", "Beijing", "Tianjin", "Hebei"],
      ["Beijing", 1, expect.closeTo(0.999, 2), expect.closeTo(0.999, 2)],
    ]);
    await demo.goTo("F2");
    await demo.press("About SIMILARITY");
    await demo.pane.getByRole("heading", { name: "JJJ.SIMILARITY" }).press("Escape");
    await demo.press("Change the formula in E1");
    expect(await argument(demo, "values").getByRole("textbox").inputValue()).toBe("B2:C4");
    await demo.pane.getByRole("checkbox", { name: "With labels" }).uncheck();
    await demo.press("Change E1");
    await demo.pane.getByRole("button", { name: "Changed E1" }).waitFor();
    expect((await demo.get(sheet, "E1")).formula).toBe("=JJJ.SIMILARITY(B2:C4)");
  });

  it("gives location quotients names and, on request, the colours of a heat map, which can be undone", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, [
      ["Region", "Mining", "Trade"],
      ["Beijing", 10, 30],
      ["Hebei", 30, 10],
    ]);
    await demo.goTo("B2:C3");
    await useFunction(demo, "LOCQ");
    await demo.press("Insert at E1");
    await demo.press("Colour as heat map");
    await demo.pane.getByText("Heat map added.").waitFor();
    expect((await demo.cells(sheet, 7, 3)).map((row) => row.slice(4).map(({ text }) => text))).toEqual([
      ["", "Mining", "Trade"],
      ["Beijing", "0.500", "1.500"],
      ["Hebei", "1.500", "0.500"],
    ]);
    await demo.goTo("A1");
    await demo.page.keyboard.press("Control+z");
    expect((await demo.get(sheet, "F2")).text).toBe("0.500");
    await demo.page.keyboard.press("Control+z");
    expect((await demo.get(sheet, "F2")).value).toBeNull();
  });

  it("follows the selection and changes of its cells", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, regions);
    await useFunction(demo, "GINI");
    await demo.goTo("C2:C4");
    await demo.press("Use C2:C4 for values");
    await argument(demo, "values").getByText("3 rows × 1 column").waitFor();
    await demo.set(sheet, "C3", "n/a");
    await argument(demo, "values").getByText('C3 is text ("n/a").').waitFor();
    await demo.pane.getByText('values: row 2, column 1 is text ("n/a"); expected a number').waitFor();
    await demo.set(sheet, "C3", "");
    await argument(demo, "values").getByText("1 blank cell: it counts as missing, not as zero.").waitFor();
  });

  it("describes errors in Chinese", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    await demo.pane.getByRole("navigation").getByRole("button", { name: "函数", exact: true }).click();
    await demo.pane.getByRole("searchbox").fill("growth");
    await demo.page.keyboard.press("Enter");
    await demo.press("用于单元格");
    await argument(demo, "start").getByRole("textbox").fill("C3:C8");
    await argument(demo, "end").getByRole("textbox").fill("D3:D5");
    await demo.pane.getByText("end（3 × 1）与 start（6 × 1）大小不匹配").waitFor();
  });

  it("offers its modes with their descriptions", async () => {
    const demo = await openDemo();
    await useFunction(demo, "GAP");
    await argument(demo, "value").getByRole("textbox").fill("G6");
    await argument(demo, "reference").getByRole("textbox").fill("G4");
    await argument(demo, "mode").getByRole("combobox").selectOption("pp");
    await demo.pane.getByText('=JJJ.GAP(G6,G4,"pp")').waitFor();
    await demo.pane.getByRole("cell", { name: "28.8" }).waitFor();
  });
});

describe("inserting a formula", () => {
  it("never replaces existing content without asking", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, [[1], [3]]);
    await demo.set(sheet, "C2", "mine");
    await useFunction(demo, "SHARE");
    await argument(demo, "values").getByRole("textbox").fill("A1:A2");
    await demo.pane.getByLabel("Place", { exact: true }).fill("C1");
    await demo.press("Insert at C1");
    await demo.pane.getByRole("alert").getByText("Nothing was changed: 1 cell in").waitFor();
    expect((await demo.get(sheet, "C2")).value).toBe("mine");
    expect((await demo.get(sheet, "C1")).value).toBeNull();
    await demo.press("Find a free place");
    await demo.press("Insert at E1");
    await demo.pane.getByText(`Inserted in ${sheet}!E1:E2`).waitFor();
    expect(await demo.range(sheet, "E1:E2")).toEqual([[0.25], [0.75]]);
    await demo.pane.getByLabel("Place", { exact: true }).fill("C1");
    await demo.press("Insert at C1");
    await demo.press("Replace the content");
    await demo.pane.getByText(`Inserted in ${sheet}!C1:C2`).waitFor();
    expect(await demo.range(sheet, "C1:C2")).toEqual([[0.25], [0.75]]);
  });

  it("is done once, however often the button is pressed, until something else is filled in or it is undone", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, [[1], [3], [5]]);
    await useFunction(demo, "SHARE");
    await argument(demo, "values").getByRole("textbox").fill("A1：A2");
    await demo.press("Insert at C1");
    const done = demo.pane.getByRole("button", { name: "Inserted at C1" });
    await done.waitFor();
    await done.click({ force: true });
    await demo.idle();
    expect((await demo.get(sheet, "C1")).formula).toBe("=JJJ.SHARE(A1:A2)");
    expect((await demo.range(sheet, "D1:G3")).flat().filter((value) => value !== null)).toEqual([]);
    await argument(demo, "values").getByRole("textbox").fill("A1:A3");
    await demo.press("Insert at E1");
    await demo.pane.getByRole("button", { name: "Inserted at E1" }).waitFor();
  });

  it("keeps the arguments when the page's language changes", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, [[1], [3]]);
    await useFunction(demo, "SHARE");
    await argument(demo, "values").getByRole("textbox").fill("A1:A2");
    await demo.page.locator("#language").selectOption("zh-CN");
    await demo.press("插入到 C1");
    await demo.pane.getByRole("button", { name: "已插入到 C1" }).waitFor();
    expect((await demo.get(sheet, "C1")).formula).toBe("=JJJ.SHARE(A1:A2)");
  });

  it("rejects a place where the result would cover its own data", async () => {
    const demo = await openDemo();
    await fillSheet(demo, [[1], [3]]);
    await useFunction(demo, "SHARE");
    await argument(demo, "values").getByRole("textbox").fill("A1:A2");
    await demo.pane.getByLabel("Place", { exact: true }).fill("A2");
    await demo.pane.getByText("The result would overwrite the data that it is calculated from.").waitFor();
    expect(await demo.pane.getByRole("button", { name: "Insert at A2" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("can insert values or an Excel-only formula instead", async () => {
    const demo = await openDemo();
    const sheet = await fillSheet(demo, [[1], [3]]);
    await useFunction(demo, "SHARE");
    await argument(demo, "values").getByRole("textbox").fill("A1:A2");
    await demo.pane.getByRole("radio", { name: "Values" }).check();
    await demo.pane.getByLabel("Place", { exact: true }).fill("C1");
    await demo.press("Insert at C1");
    await demo.pane.getByText(`Inserted in ${sheet}!C1:C2`).waitFor();
    expect(await demo.get(sheet, "C2")).toMatchObject({ value: 0.75, formula: null });
    await demo.pane.getByRole("radio", { name: "Excel only" }).check();
    await demo.pane.getByLabel("Place", { exact: true }).fill("E1");
    await demo.press("Insert at E1");
    await demo.pane.getByText(`Inserted in ${sheet}!E1:E2`).waitFor();
    expect(await demo.get(sheet, "E2")).toMatchObject({ value: 0.75, formula: "=A2/SUM(A$1:A$2)" });
  });

  it("keeps the arguments when another view is opened", async () => {
    const demo = await openDemo();
    await useFunction(demo, "GINI");
    await argument(demo, "values").getByRole("textbox").fill("G3:G8");
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Settings", exact: true }).click();
    await demo.set("Example", "G3", "0");
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Functions", exact: true }).click();
    expect(await argument(demo, "values").getByRole("textbox").inputValue()).toBe("G3:G8");
    await argument(demo, "values").getByText("6 rows × 1 column · 0 ").waitFor();
  });

  it("keeps the arguments when the language changes", async () => {
    const demo = await openDemo();
    // With something to undo, the demo stays as it is when its language changes.
    await demo.set("Example", "L5", "mine");
    await useFunction(demo, "GINI");
    await argument(demo, "values").getByRole("textbox").fill("G3:G8");
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Settings", exact: true }).click();
    await demo.pane.getByRole("radio", { name: "简体中文" }).check();
    await demo.pane.getByRole("navigation").getByRole("button", { name: "函数", exact: true }).click();
    expect(await argument(demo, "values").getByRole("textbox").inputValue()).toBe("G3:G8");
    await argument(demo, "values").getByText("6 行 × 1 列").waitFor();
  });
});

describe.each([
  ["en", "Functions", "Use in a cell"],
  ["zh-CN", "函数", "用于单元格"],
])("every state in %s", (language, label, use) => {
  it.each([
    [320, "Home"],
    [450, "End"],
  ])("has no accessibility violations at %s pixels", async (_, key) => {
    const demo = await openDemo({ query: `?lang=${language}` });
    await showFunctions(demo, label);
    await demo.page.getByRole("separator").press(key);
    await demo.pane.getByRole("searchbox").fill("similarity");
    await demo.pane.locator('[data-name="SIMILARITY"]').click();
    await demo.pane.getByRole("heading", { name: "JJJ.SIMILARITY" }).waitFor();
    const found = (await accessibilityViolations(demo)).map((one) => `page: ${one}`);
    await demo.press(use);
    await argument(demo, "values").getByRole("textbox").fill("A2:G8");
    await demo.pane.locator(".wizard-headers").waitFor();
    found.push(...(await accessibilityViolations(demo)).map((one) => `heads: ${one}`));
    await argument(demo, "values").getByRole("textbox").fill("C3:G8");
    await demo.pane.locator(".wizard-preview table").waitFor();
    await demo.pane.locator(".wizard-foot .button-primary").click();
    await demo.pane.locator(".message-done").waitFor();
    found.push(...(await accessibilityViolations(demo)).map((one) => `entered: ${one}`));
    await demo.pane.locator('[data-part="place"] input').fill("C10");
    await argument(demo, "values").getByRole("textbox").fill("C3:");
    found.push(...(await accessibilityViolations(demo)).map((one) => `unreadable: ${one}`));
    expect(found).toEqual([]);
  });
});
