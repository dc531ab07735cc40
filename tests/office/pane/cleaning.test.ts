import { cleaningTexts } from "../../../src/taskpane/cleaning/texts";
import { functionsViewTexts } from "../../../src/taskpane/functions/texts";
import { putContent } from "../../support/excel-double/cells";
import { contentOf } from "../../support/office-pane/own-table";
import { panes, useOfficePane } from "../../support/office-pane/pane-suite";

const open = useOfficePane();

/** As pasted from a yearbook, with the numbers that are meant. */
const figures: readonly (readonly [string, string, number | null])[] = [
  ["B2", "1,001.5", 1001.5],
  ["C2", "2 345", 2345],
  ["B3", "3,210*", 3210],
  ["C3", "—", null],
];

describe.each(panes)("a pasted table on the real Excel library with $sets in $language", (options) => {
  const texts = cleaningTexts[options.language];

  it("is cleaned, and as it was after Undo", async () => {
    const pane = await open(options, "functions");
    const { page, excel } = pane;
    for (const [address, value] of figures)
      putContent(excel.host.sheet("Sheet1"), address, { kind: "text", value, isQuoted: true });
    await pane.select("Sheet1", "B2:C3");
    await page.getByRole("button", { name: functionsViewTexts[options.language].cleanSelection("B2:C3") }).click();
    await page.getByRole("button", { name: texts.write(3, 1), exact: true }).click();
    await page.getByText(texts.done(4)).waitFor();
    for (const [address, , value] of figures)
      expect(contentOf(pane, address)).toEqual(value === null ? undefined : { kind: "number", value });
    await page.getByRole("button", { name: texts.undo, exact: true }).click();
    await page.getByText(texts.undone(4)).waitFor();
    for (const [address, value] of figures) expect(contentOf(pane, address)).toMatchObject({ kind: "text", value });
    expect(excel.refusals).toEqual([]);
    expect(excel.host.undoList).toHaveLength(2);
  });
});
