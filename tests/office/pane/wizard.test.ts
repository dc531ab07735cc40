import { explainTexts } from "../../../src/taskpane/explain/texts";
import { functionsViewTexts } from "../../../src/taskpane/functions/texts";
import { wizardTexts } from "../../../src/taskpane/wizard/texts";
import { putContent } from "../../support/excel-double/cells";
import type { OfficePane } from "../../support/office-pane/office-pane";
import { contentOf, fillTable, insertFunction, show } from "../../support/office-pane/own-table";
import { newest, type PaneCase, panes, useOfficePane } from "../../support/office-pane/pane-suite";

const open = useOfficePane();

/** Shares in each sector's sum, by hand, with their headings. */
const shares = [
  ["", "Farming", "Trade"],
  ["Beijing", 0.1, 0.3],
  ["Tianjin", 0.2, 0.4],
  ["Hebei", 0.7, 0.3],
];

async function openFilled(options: PaneCase, view: string): Promise<OfficePane> {
  const pane = await open(options, view);
  fillTable(pane);
  return pane;
}

describe.each(panes)("a formula on the real Excel library with $sets in $language", (options) => {
  const texts = { explain: explainTexts[options.language], wizard: wizardTexts[options.language] };

  it("is inserted by the wizard with headings and formats", async () => {
    const pane = await openFilled(options, "functions");
    const formula = await insertFunction(pane, options, "SHARE", shares);
    const sheet = pane.excel.host.sheet("Sheet1");
    expect(contentOf(pane, "E2")).toEqual({ kind: "formula", formula });
    expect(["E3", "F2", "F3", "G5"].map((address) => sheet.numberFormats.get(address))).toEqual([
      ...[undefined, undefined, "0.0%", "0.0%"],
    ]);
    expect(sheet.selection).toBe("E2");
    expect(pane.excel.refusals).toEqual([]);
    expect(pane.excel.host.undoList).toHaveLength(1);
  });

  it("is edited, explained and replaced by its value", async () => {
    const pane = await openFilled(options, "functions");
    const { page, excel } = pane;
    const sheet = excel.host.sheet("Sheet1");
    sheet.known.set("H2 =JJJ.GINI(B2:B4)", [[0.4]]).set("H2 =JJJ.GINI(C2:C4)", [[1 / 15]]);
    putContent(sheet, "H2", { kind: "formula", formula: "=JJJ.GINI(B2:B4)" });
    await pane.select("Sheet1", "H2");
    await page.getByRole("button", { name: functionsViewTexts[options.language].changeActive("H2") }).click();
    await page.locator('[data-argument="values"]').getByRole("textbox").fill("C2:C4");
    await page.getByText("=JJJ.GINI(C2:C4)").first().waitFor();
    await page.getByRole("button", { name: texts.wizard.change("H2"), exact: true }).click();
    await page.locator(".message-done").waitFor();
    expect(contentOf(pane, "H2")).toEqual({ kind: "formula", formula: "=JJJ.GINI(C2:C4)" });

    await show(pane, options, "explain");
    await page
      .locator(".explain")
      .getByText(/0\.0666/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: texts.explain.freeze }).click();
    await page.getByText(texts.explain.frozen("H2")).waitFor();
    expect(contentOf(pane, "H2")).toEqual({ kind: "number", value: 1 / 15 });
    expect(excel.refusals).toEqual([]);
    expect(excel.host.undoList).toHaveLength(2);
  });

  it("that counts blank cells as zeros is said to do so", async () => {
    const pane = await openFilled(options, "explain");
    const sheet = pane.excel.host.sheet("Sheet1");
    sheet.known.set("H2 =JJJ.GINI(B2:B5)", [[0.55]]);
    putContent(sheet, "H2", { kind: "formula", formula: "=JJJ.GINI(B2:B5)" });
    await pane.select("Sheet1", "H2");
    await pane.page.getByText(texts.explain.blanksAsZero("0.4")).waitFor();
  });
});

describe("a formula that spills", () => {
  it("is replaced by its values as a whole", async () => {
    const pane = await openFilled(newest, "functions");
    await insertFunction(pane, newest, "SHARE", shares);
    await pane.select("Sheet1", "F4");
    await show(pane, newest, "explain");
    await pane.page.getByRole("button", { name: explainTexts.en.freeze }).click();
    await pane.page.getByText(explainTexts.en.frozen("E2:G5")).waitFor();
    expect(["E2", "F2", "E3", "F3", "G5"].map((address) => contentOf(pane, address))).toEqual([
      undefined,
      { kind: "text", value: "Farming", isQuoted: false },
      { kind: "text", value: "Beijing", isQuoted: false },
      { kind: "number", value: 0.1 },
      { kind: "number", value: 0.3 },
    ]);
    expect(pane.excel.refusals).toEqual([]);
  });
});
