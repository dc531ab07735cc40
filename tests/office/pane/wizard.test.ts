import { explainTexts } from "../../../src/taskpane/explain/texts";
import { functionsViewTexts } from "../../../src/taskpane/functions/texts";
import { shellTexts } from "../../../src/taskpane/shell/texts";
import { wizardTexts } from "../../../src/taskpane/wizard/texts";
import { putContent } from "../../support/excel-double/cells";
import type { OfficePane } from "../../support/office-pane/office-pane";
import { newest, type PaneCase, panes, useOfficePane } from "../../support/office-pane/pane-suite";

const open = useOfficePane();

const rows = [
  ["Region", "Farming", "Trade"],
  ["Beijing", 10, 30],
  ["Tianjin", 20, 40],
  ["Hebei", 70, 30],
] as const;

/** Shares in each sector's sum, by hand, with their headings. */
const shares = [
  ["", "Farming", "Trade"],
  ["Beijing", 0.1, 0.3],
  ["Tianjin", 0.2, 0.4],
  ["Hebei", 0.7, 0.3],
];

const formula = "=JJJ.LABEL(JJJ.SHARE(B2:C4),A2:A4,B1:C1)";

async function openFilled(options: PaneCase, view: string): Promise<OfficePane> {
  const pane = await open(options, view);
  const sheet = pane.excel.host.sheet("Sheet1");
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries())
      putContent(
        sheet,
        `${"ABC".charAt(c)}${r + 1}`,
        typeof value === "number" ? { kind: "number", value } : { kind: "text", value, isQuoted: false },
      );
  return pane;
}

const contentOf = ({ excel }: OfficePane, address: string) => excel.host.sheet("Sheet1").cells.get(address);

async function show({ page }: OfficePane, { language }: PaneCase, view: "functions" | "explain"): Promise<void> {
  const { views, navigation } = shellTexts[language];
  await page.getByRole("navigation", { name: navigation }).getByRole("button", { name: views[view].label }).click();
}

/** Opens the wizard with the selection in the first argument. */
async function useFunction({ page }: OfficePane, { language }: PaneCase, name: string): Promise<void> {
  await page.getByRole("searchbox").fill(name);
  await page.locator(`[data-name="${name}"]`).first().click();
  await page.getByRole("button", { name: functionsViewTexts[language].use, exact: true }).click();
  await page.locator('[data-argument="values"]').waitFor();
}

/** Inserts shares of the table at E2 by the wizard. */
async function insertShares(pane: OfficePane, options: PaneCase): Promise<void> {
  const { page, excel } = pane;
  excel.host.sheet("Sheet1").known.set(`E2 ${formula}`, shares);
  await pane.select("Sheet1", "B2:C4");
  await useFunction(pane, options, "SHARE");
  const texts = wizardTexts[options.language];
  await page.locator('[data-part="place"] input').fill("E2");
  await page
    .getByText(texts.fills(4, 3, "E2:G5"))
    .first()
    .waitFor();
  await page.getByRole("button", { name: texts.insert("E2"), exact: true }).click();
  await page.locator(".message-done").waitFor();
}

describe.each(panes)("a formula on the real Excel library with $sets in $language", (options) => {
  const texts = { explain: explainTexts[options.language], wizard: wizardTexts[options.language] };

  it("is inserted by the wizard with headings and formats", async () => {
    const pane = await openFilled(options, "functions");
    await insertShares(pane, options);
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
    await insertShares(pane, newest);
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
