import { functionsViewTexts } from "../../../src/taskpane/functions/texts";
import { shellTexts } from "../../../src/taskpane/shell/texts";
import { wizardTexts } from "../../../src/taskpane/wizard/texts";
import type { Result } from "../excel-double/book";
import { putContent } from "../excel-double/cells";
import type { OfficePane } from "./office-pane";
import type { PaneCase } from "./pane-suite";

const rows = [
  ["Region", "Farming", "Trade"],
  ["Beijing", 10, 30],
  ["Tianjin", 20, 40],
  ["Hebei", 70, 30],
] as const;

/** A small table of the user's in A1:C4 of Sheet1. */
export function fillTable({ excel }: OfficePane): void {
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries())
      putContent(
        excel.host.sheet("Sheet1"),
        `${"ABC".charAt(c)}${r + 1}`,
        typeof value === "number" ? { kind: "number", value } : { kind: "text", value, isQuoted: false },
      );
}

/** The content of a cell of Sheet1. */
export const contentOf = ({ excel }: OfficePane, address: string) => excel.host.sheet("Sheet1").cells.get(address);

/** Shows another view. */
export async function show({ page }: OfficePane, { language }: PaneCase, view: "functions" | "explain"): Promise<void> {
  const { views, navigation } = shellTexts[language];
  await page.getByRole("navigation", { name: navigation }).getByRole("button", { name: views[view].label }).click();
}

/** Inserts a function of the table, with its headings, at E2 by the wizard; `results` is what the workbook calculates. */
export async function insertFunction(
  pane: OfficePane,
  { language }: PaneCase,
  name: string,
  results: readonly (readonly Result[])[],
): Promise<string> {
  const { page, excel } = pane;
  const texts = wizardTexts[language];
  const formula = `=JJJ.LABEL(JJJ.${name}(B2:C4),A2:A4,B1:C1)`;
  excel.host.sheet("Sheet1").known.set(`E2 ${formula}`, results);
  await pane.select("Sheet1", "B2:C4");
  await page.getByRole("searchbox").fill(name);
  await page.locator(`[data-name="${name}"]`).first().click();
  await page.getByRole("button", { name: functionsViewTexts[language].use, exact: true }).click();
  await page.locator('[data-part="place"] input').fill("E2");
  await page
    .getByText(texts.fills(4, 3, "E2:G5"))
    .first()
    .waitFor();
  await page.getByRole("button", { name: texts.insert("E2"), exact: true }).click();
  await page.locator(".message-done").waitFor();
  return formula;
}
