import type { Page } from "playwright-core";
import { pageName, walkthroughs } from "../../../scripts/build/help/walkthroughs/list";
import { walked, type WalkedStep } from "../../../scripts/build/help/walkthroughs/walk";
import type { Walkthrough } from "../../../scripts/build/help/walkthroughs/walkthrough";
import { helpPage } from "../../../src/functions/describe/help-page";
import { cellAddress, rangeAddress } from "../../../src/sheets/references/address";
import { cornersOf } from "../../../src/sheets/references/reference";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { present } from "../../support/present";

const openDemo = useDemo();

/** The words of the pane that the help names. */
const words = {
  en: {
    query: "",
    functions: "Functions",
    use: "Use in a cell",
    labels: "With labels",
    place: "Place",
    insert: "Insert at",
    inserted: /^Inserted in /,
    copy: "Copy the table",
    copied: "Copied",
  },
  "zh-CN": {
    query: "?lang=zh-CN",
    functions: "函数",
    use: "用于单元格",
    labels: "带标签",
    place: "位置",
    insert: "插入到",
    inserted: /^已写入 /,
    copy: "复制表格",
    copied: "已复制",
  },
} as const;

type Language = keyof typeof words;

/** Opens the walkthrough from the list of the help and copies its table. */
async function copyTable(demo: DemoPage, walkthrough: Walkthrough, language: Language): Promise<Page> {
  const said = words[language];
  const help = await demo.context.newPage();
  await help.goto(new URL(`/add-in/${helpPage(null, language)}`, demo.page.url()).href);
  await help
    .getByRole("link", { name: walkthrough.title[language === "en" ? "en" : "zh"] })
    .first()
    .click();
  await help.waitForURL((url) => url.pathname.endsWith(`${pageName(walkthrough)}.html`));
  const told = await help.locator("#table").innerText();
  for (const word of [said.functions, said.use, said.labels, said.place, said.insert, said.copy])
    expect(told).toContain(word);
  await help.getByRole("button", { name: said.copy }).click();
  await help.getByRole("button", { name: said.copied }).waitFor();
  return help;
}

async function paste(demo: DemoPage): Promise<string> {
  // Behind another page a browser slows the clock of a page down.
  await demo.page.bringToFront();
  const sheet = await demo.addSheet();
  const { x, y } = await demo.placeInNewSheet(0, 0);
  await demo.page.mouse.click(x, y);
  await demo.page.keyboard.press("Control+v");
  await demo.idle();
  return sheet;
}

/** A formula of Excel's own: typed into the first cell, then into the others as filling does. */
async function fill(demo: DemoPage, sheet: string, { step, result }: WalkedStep): Promise<void> {
  const { top, left } = present(cornersOf(step.cell));
  for (const [r, row] of result.entries())
    for (const c of row.keys()) await demo.set(sheet, cellAddress(top + r, left + c), moved(step.formula, r, c));
}

/** Relative references move with the cell. */
const moved = (formula: string, rows: number, columns: number) =>
  formula.replace(/(?<![A-Z$])([A-Z])(\$?)(\d+)/g, (_, letter: string, fixed: string, row: string) => {
    const column = String.fromCharCode(letter.charCodeAt(0) + columns);
    return `${column}${fixed}${fixed === "" ? Number(row) + rows : row}`;
  });

/** Creates a step's formula in the pane with what the help says after "In the pane:". */
async function insertInPane(demo: DemoPage, help: Page, language: Language, number: number, cell: string) {
  const said = words[language];
  const line = help.locator(`#step-${number} [data-pane]`);
  const name = present(await line.getAttribute("data-pane"));
  const { pane } = demo;
  await pane.getByRole("navigation").getByRole("button", { name: said.functions, exact: true }).click();
  const back = pane.locator(".back-link:visible");
  while ((await back.count()) > 0) {
    await back.first().click();
    await demo.idle();
  }
  await pane.getByRole("searchbox").fill(name);
  await pane.locator(`[data-name="${name}"]`).click();
  await demo.press(said.use);
  await pane.getByRole("heading", { name: `JJJ.${name}` }).waitFor();
  for (const given of await line.locator("[data-given]").all()) {
    const argument = present(await given.getAttribute("data-given"));
    const value = (await given.innerText()).slice(argument.length).trim();
    const field = pane.locator(`[data-argument="${argument}"]`);
    const [select, input] = [field.locator("select").first(), field.locator("input").first()];
    if (!(await field.isVisible())) await pane.locator("details:visible > summary", { hasText: argument }).click();
    if ((await select.locator(`option[value="${value}"]`).count()) > 0) await select.selectOption(value);
    else await input.fill(value);
  }
  const place = pane.locator('[data-part="place"]').getByLabel(said.place);
  await place.fill(cell);
  await demo.idle();
  const labels = pane.getByRole("checkbox", { name: said.labels });
  if (await labels.isVisible()) await labels.uncheck();
  await pane.getByRole("button", { name: `${said.insert} ${cell}` }).click();
  await pane.getByText(said.inserted).first().waitFor();
  await demo.idle();
}

describe.each(["en", "zh-CN"] as const)("in %s a newcomer who follows the help", (language) => {
  it.each(walkthroughs)("goes $id and finds in the sheet what the page shows", async (walkthrough) => {
    const demo = await openDemo({
      query: words[language].query,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const help = await copyTable(demo, walkthrough, language);
    const sheet = await paste(demo);
    for (const [index, one] of walked(walkthrough, language).entries()) {
      const { step, result, called } = one;
      if (called === null) await fill(demo, sheet, one);
      else await insertInPane(demo, help, language, index + 1, step.cell);
      const { top, left } = present(cornersOf(step.cell));
      const area = rangeAddress({
        top,
        left,
        bottom: top + result.length - 1,
        right: left + present(result[0]).length - 1,
      });
      const found = await demo.range(sheet, area);
      expect({ step: step.formula, found: found.map((row) => row.map(rounded)) }).toEqual({
        step: step.formula,
        found: result.map((row) => row.map(rounded)),
      });
    }
  });
});

/** To the digits that do not depend on how a mean is added up. */
const rounded = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(10)) : (cell ?? ""));
