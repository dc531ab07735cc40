import type { DemoPage } from "../../tests/support/demo/demo-page";
import { employmentTable, incomeTable, outputTable, pasteTable, yearbookTable } from "../../tests/support/own-tables";

/** From a pasted table to a result, in English. */
type Story = (demo: DemoPage) => Promise<void>;

/** What people do with tables of their own, worth a picture of the sheet and the pane. */
export const stories: Readonly<Record<string, Story>> = {
  "story-shift-share": async (demo) => {
    await pasteTable(demo, employmentTable());
    await demo.goTo("A1:E13");
    await openWizard(demo, "SHIFTSHARE");
    await insert(demo);
    await showArgument(demo, "region_start");
  },
  "story-sigma": async (demo) => {
    await pasteTable(demo, incomeTable());
    await demo.goTo("B2:I12");
    await openWizard(demo, "SIGMACONV");
    await demo.press("Use A2:A12 for years");
    await insert(demo);
    await showArgument(demo, "panel");
  },
  "story-diagnosis": async (demo) => {
    await pasteTable(demo, outputTable());
    await demo.goTo("A1:H53");
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Diagnose", exact: true }).click();
    await demo.press("Read the selection");
    await demo.pane.getByText("More figures, more findings").click();
    await demo.goTo("A55:G61");
    await demo.press("Use the selection: GDP per capita");
    await demo.pane.getByText(/^From sheet/).waitFor();
    await demo.press("Build the report");
    await demo.pane.locator(".diagnosis-findings").waitFor();
    await demo.idle();
  },
  "story-audit": async (demo) => {
    await chooseFormulas(demo);
    await demo.tickAll();
    await demo.pane.locator(".foot .button-primary").click();
    await demo.pane.locator(".message-done").waitFor();
    await demo.showSheet("JJJ Audit");
  },
  "story-live": async (demo) => {
    await chooseFormulas(demo);
    await demo.loadTable4();
    await demo.goTo("B12");
  },
  "story-locq": async (demo) => {
    await pasteTable(demo, yearbookTable());
    await demo.goTo("B2:V33");
    await showFunctions(demo);
    await demo.press("Clean B2:V33…");
    await demo.press("Write 671 numbers and 1 blank");
    await demo.press("Back");
    await openWizard(demo, "LOCQ");
    const values = demo.pane.locator('[data-argument="values"]');
    await values.locator('[data-total="row"]').getByRole("button", { name: "Use as reference" }).click();
    await values.locator('[data-total="column"]').getByRole("button", { name: "Leave out V2:V32" }).click();
    await insert(demo);
    await demo.press("Colour as heat map");
    await demo.pane.getByText("Heat map added.").waitFor();
    await showArgument(demo, "values");
    await demo.goTo("AG1");
  },
};

async function chooseFormulas(demo: DemoPage): Promise<void> {
  await demo.pane.getByText("How to load").click();
  await demo.pane.getByRole("radio", { name: "JJJ formulas" }).check({ force: true });
}

const showFunctions = (demo: DemoPage) =>
  demo.pane.getByRole("navigation").getByRole("button", { name: "Functions", exact: true }).click();

async function openWizard(demo: DemoPage, name: string): Promise<void> {
  await showFunctions(demo);
  await demo.pane.getByRole("searchbox").fill(name);
  await demo.pane.locator(`[data-name="${name}"]`).first().click();
  await demo.press("Use in a cell");
}

async function insert(demo: DemoPage): Promise<void> {
  await demo.pane.locator(".wizard-preview table").waitFor();
  await demo.idle();
  await demo.pane.getByRole("button", { name: /^Insert at/ }).click();
  await demo.pane.getByText("Inserted in").waitFor();
}

async function showArgument(demo: DemoPage, name: string): Promise<void> {
  await demo.pane.locator(`[data-argument="${name}"]`).scrollIntoViewIfNeeded();
  await demo.idle();
}
