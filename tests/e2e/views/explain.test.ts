import { accessibilityViolations } from "../../support/demo/axe";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";

const openDemo = useDemo();

const words = {
  en: {
    sheet: "Example",
    view: "Explain",
    shows: "shows",
    withNumbers: "With your numbers",
    edit: "Edit in the wizard",
    background: "Definition and reading",
    gap: "Gap to a reference",
    below: "below the reference",
  },
  "zh-CN": {
    sheet: "示例",
    view: "解读",
    shows: "显示为",
    withNumbers: "代入您的数值",
    edit: "在向导中编辑",
    background: "定义与解读",
    gap: "与参照值的差距",
    below: "低于参照",
  },
} as const;

type Language = keyof typeof words;

async function openExplain(language: Language = "en", viewport = { width: 1280, height: 800 }): Promise<DemoPage> {
  const demo = await openDemo({ query: `?lang=${language}`, viewport });
  const { view } = words[language];
  await demo.pane.getByRole("navigation").getByRole("button", { name: view, exact: true }).click();
  await demo.pane.locator(".explain").waitFor();
  return demo;
}

/** Selects a cell and waits until the view explains it. */
async function select(demo: DemoPage, address: string, language: Language = "en"): Promise<void> {
  await demo.goTo(address);
  await demo.pane.getByText(`${address} ${words[language].shows}`).waitFor();
}

describe.each(["en", "zh-CN"] as const)("the explanation of a cell in %s", (language) => {
  const { sheet, withNumbers, edit, background, gap, below } = words[language];

  it("shows its function, what it read, the formula with its numbers and how to read the result", async () => {
    const demo = await openExplain(language);
    await select(demo, "J3", language);
    await demo.pane.locator(".explain-where").getByText(gap).waitFor();
    await demo.pane.locator(".explain-verdict").getByText(below).waitFor();
    await demo.pane.getByRole("heading", { name: withNumbers }).waitFor();
    await demo.pane.getByText("100 × (0.769 − 0.481)").waitFor();
    await demo.pane.getByText("= 28.8", { exact: true }).waitFor();
    await demo.pane.getByText(background).click();
    await demo.pane.locator("math").first().waitFor();
    await demo.pane.getByRole("button", { name: edit }).waitFor();
  });

  it("follows the selection into a spill and a changed cell", async () => {
    const demo = await openExplain(language);
    await select(demo, "J8", language);
    await demo.pane.getByText(/14,?986\.5 \+ 6,?905\.03 \+ 10,?038\.9/).waitFor();
    await demo.pane.getByText(/10,?038\.9 ÷ 31,?930\.43/).waitFor();
    await demo.set(sheet, "G7", "1000");
    await demo.pane.getByText(/1000 ÷ 22,?891\.53/).waitFor();
    expect(await accessibilityViolations(demo)).toEqual([]);
  });

  it("has no accessibility violations for an error, in the narrowest pane", async () => {
    const demo = await openExplain(language, { width: 700, height: 800 });
    await demo.page.locator("#separator").press("Home");
    await demo.set(sheet, "L2", "=JJJ.SHARE(B2:B5)");
    await select(demo, "L2", language);
    await demo.pane.locator(".explain-trouble").waitFor();
    expect(await accessibilityViolations(demo)).toEqual([]);
  });
});

describe("an error", () => {
  it("leads to its cell in two clicks, and back from there", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=JJJ.SHARE(B3:B5)");
    await select(demo, "L2");
    await demo.pane.getByText('values: row 1, column 1 is text ("GDP value added"); expected a number').waitFor();
    await demo.pane.getByText("B3:B5 are text, not numbers").waitFor();
    await demo.press("Go to B3:B5");
    await demo.pane.getByText("B3 shows GDP value added").waitFor();
    expect(await demo.selection()).toBe("B3:B5");
    await demo.pane.locator("button:focus", { hasText: "Back to L2" }).press("Enter");
    await demo.pane.getByText("L2 shows #VALUE!").waitFor();
    expect(await demo.selection()).toBe("L2");
  });

  it("that was read is traced to the cell that causes it", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=1/0");
    await demo.set("Example", "L3", "5");
    await demo.set("Example", "M2", "=JJJ.GINI(L2:L3)");
    await select(demo, "M2");
    await demo.pane.getByText("L2 is #DIV/0!; a function returns an error that it reads.").waitFor();
  });

  it("of a spill names the cell in the way", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L4", "mine");
    await demo.set("Example", "L2", "=JJJ.SHARE(C3:C5)");
    await select(demo, "L2");
    await demo.pane.getByText("L4 is in the way.").waitFor();
    await demo.press("Go to L4");
    await demo.pane.getByText("L4 shows mine").waitFor();
  });

  it("of another function is distinguished from one of ours", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=NOSUCH(1)");
    await select(demo, "L2");
    await demo.pane.getByRole("heading", { name: "The workbook says #NAME?" }).waitFor();
  });
});

describe("a formula with more than one function", () => {
  it("has each of its calls explained, and says what is not explained", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=JJJ.HHI(JJJ.SHARE(C3:C8))+JJJ.PRIMACY(SORT(C3:C8))");
    await select(demo, "L2");
    await demo.pane.getByText("The formula has 3 JJJ functions.").waitFor();
    const headings = await demo.pane.locator(".explain-call h2").allInnerTexts();
    expect(headings).toEqual(["Herfindahl-Hirschman index JJJ.HHI", "Urban primacy JJJ.PRIMACY"]);
    await demo.pane.getByText("Inside: JJJ.SHARE").waitFor();
    await demo.pane.getByText("One argument is computed by SORT, which is not a JJJ function.").waitFor();
  });
});

describe("the actions of the explanation", () => {
  it("replace a formula and its spill by values, in one undo step", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=JJJ.SHARE(C3:C8)");
    await select(demo, "L2");
    const before = await demo.range("Example", "L2:L7");
    await demo.press("Replace by values");
    await demo.pane.getByText("L2:L7 now has plain values.").waitFor();
    expect((await demo.get("Example", "L2")).formula).toBeNull();
    expect(await demo.range("Example", "L2:L7")).toEqual(before);
    await demo.goTo("A1");
    await demo.page.keyboard.press("Control+z");
    expect((await demo.get("Example", "L2")).formula).toBe("=JJJ.SHARE(C3:C8)");
  });

  it("open the function's page, and the wizard with the formula", async () => {
    const demo = await openExplain();
    await select(demo, "J3");
    await demo.pane.getByText("Definition and reading").click();
    await demo.press("All about GAP");
    await demo.pane.getByRole("heading", { name: "JJJ.GAP" }).first().waitFor();
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Explain", exact: true }).click();
    await demo.press("Edit in the wizard");
    await demo.pane.locator(".wizard-preview").waitFor();
  });
});

it("explaining says what to do if there is nothing to explain", async () => {
  const demo = await openExplain();
  await select(demo, "L9");
  await demo.pane.getByText("The selected cell is blank.").waitFor();
  await demo.press("Find a function");
  await demo.pane.getByRole("searchbox").waitFor();
});

describe("a formula with several functions", () => {
  it("has each of them changed in the wizard", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=JJJ.GINI(G3:G8)+ROUND(JJJ.HHI(JJJ.SHARE(G3:G8)),2)");
    await select(demo, "L2");
    await demo.pane.getByText("Inside: JJJ.SHARE").click();
    await demo.press("Edit SHARE in the wizard");
    await demo.pane.getByLabel("Function to change").selectOption({ label: "JJJ.GINI(G3:G8)" });
    await demo.pane.locator('[data-argument="values"]').getByRole("textbox").fill("C3:C8");
    await demo.press("Change L2");
    await demo.pane.getByRole("button", { name: "Changed L2" }).waitFor();
    await demo.pane.getByLabel("Function to change").selectOption({ label: "JJJ.HHI(JJJ.SHARE(G3:G8))" });
    await demo.pane.locator('[data-argument="mode"]').getByRole("combobox").selectOption("equivalent");
    await demo.press("Change L2");
    await demo.pane.getByRole("button", { name: "Changed L2" }).waitFor();
    expect((await demo.get("Example", "L2")).formula).toBe(
      '=JJJ.GINI(C3:C8)+ROUND(JJJ.HHI(JJJ.SHARE(G3:G8),"equivalent"),2)',
    );
  });

  it("is told which function an unknown name probably means", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=JJJ.GINNI(G3:G8)");
    await select(demo, "L2");
    await demo.pane.getByText("Did you mean JJJ.GINI?").waitFor();
    await demo.press("Use GINI");
    await demo.press("Change L2");
    await demo.pane.getByRole("button", { name: "Changed L2" }).waitFor();
    expect((await demo.get("Example", "L2")).formula).toBe("=JJJ.GINI(G3:G8)");
  });
});

describe("a value of a larger result that is an error", () => {
  it("is traced to the row that causes it, called by its heading", async () => {
    const demo = await openExplain();
    const table = [
      ["", "Farming", "Mining"],
      ["Beijing", "10", "5"],
      ["Tianjin", "0", "0"],
    ];
    for (const [row, line] of table.entries())
      for (const [column, content] of line.entries())
        if (content !== "") await demo.set("Example", `${"LMN".charAt(column)}${row + 20}`, content);
    await demo.set("Example", "L30", "=JJJ.LOCQ(M21:N22)");
    await select(demo, "M31");
    await demo.pane.locator(".explain-name").getByText("Tianjin, Mining").waitFor();
    await demo.pane.getByRole("button", { name: "from the formula in L30" }).waitFor();
    await demo.pane.getByText("M22:N22 (Tianjin) adds up to zero, and the formula divides by the sum.").waitFor();
    await demo.press("Go to M22:N22");
    expect(await accessibilityViolations(demo)).toEqual([]);
  });
});

describe("the result around a cell", () => {
  it("is a table with names, whose cells lead to their place", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L30", "=JJJ.SHARE(C3:F8)");
    await select(demo, "M31");
    const table = demo.pane.locator(".explain-result");
    expect(await table.locator(".explain-here").count()).toBe(1);
    expect(await table.locator("th[scope=row]").count()).toBeGreaterThan(0);
    await table.locator(".explain-here button").press("ArrowRight");
    await demo.pane.locator(".explain-result button:focus").press("Enter");
    await demo.pane.getByText("N31 shows").waitFor();
    expect(await demo.selection()).toBe("N31");
    expect(await accessibilityViolations(demo)).toEqual([]);
  });
});

describe("an error that text makes", () => {
  it("is repaired by cleaning the cells", async () => {
    const demo = await openExplain();
    await demo.set("Example", "T2", "14 055");
    await demo.set("Example", "T3", "9 035");
    await demo.set("Example", "L2", "=JJJ.SHARE(T2:T3)");
    await select(demo, "L2");
    await demo.press("Clean T2:T3");
    await demo.pane.getByRole("heading", { name: "Clean" }).waitFor();
  });

  it("is repaired by the range without headings", async () => {
    const demo = await openExplain();
    await demo.set("Example", "L2", "=JJJ.SHARE(B3:C5)");
    await select(demo, "L2");
    await demo.press("Use C3:C5 instead");
    await demo.press("Change L2");
    await demo.pane.getByRole("button", { name: "Changed L2" }).waitFor();
    expect((await demo.get("Example", "L2")).formula).toBe("=JJJ.SHARE(C3:C5)");
  });
});

it("explaining a figure of a loaded table gives its name, unit and source", async () => {
  const demo = await openExplain();
  await demo.pane.getByRole("navigation").getByRole("button", { name: "Tables", exact: true }).click();
  await demo.loadTable4();
  await demo.goTo("D5");
  await demo.pane.getByRole("navigation").getByRole("button", { name: "Explain", exact: true }).click();
  const facts = demo.pane.locator(".explain-facts");
  await facts.getByText("Unit", { exact: true }).waitFor();
  await facts.getByText("Source", { exact: true }).waitFor();
  await demo.press("Compute with it");
  await demo.pane.getByRole("searchbox").waitFor();
});
