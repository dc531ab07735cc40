import type { DemoPage } from "../support/demo/demo-page";
import { useDemo } from "../support/demo/demo-suite";
import { pasteTable } from "../support/own-tables";
import { reportCases } from "../support/report-cases";

const openDemo = useDemo();

const paper = reportCases.find(({ id }) => id === "paper: full")!.expected;
const leads = Object.values(paper.lead).map((rule) => paper.rules[rule]!);

const reportSheets = [
  "JJJ Summary",
  "JJJ Gradient",
  "JJJ Complementarity",
  "JJJ Symbiosis",
  "JJJ Coordination",
  "JJJ Transfer",
  "JJJ Rules",
  "JJJ Data",
];

async function openView(demo: DemoPage, name = "Diagnose"): Promise<void> {
  await demo.pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
}

describe("the diagnosis", () => {
  it("says on the paper's figures, two clicks away, what the reference says, and is undone at once", async () => {
    const demo = await openDemo();
    const before = await demo.sheets();
    await openView(demo);
    await demo.press("Try it with the paper's figures");
    await demo.pane.getByText("3 regions × 3 sectors × 5 years").waitFor();
    await demo.press("Build the report");
    for (const { sentence } of leads) await demo.pane.getByText(sentence).waitFor();
    expect(await demo.sheets()).toEqual([...before, ...reportSheets]);
    expect(await demo.activeSheet()).toBe("JJJ Summary");
    expect((await demo.get("JJJ Summary", "C5")).value).toBe(leads[0]!.sentence);
    await demo.pane.getByText("All findings as text").click();
    const text = await demo.pane.getByRole("textbox", { name: "All findings as text" }).inputValue();
    expect(text.split("\n").map((line) => line.slice(0, 2))).toEqual(Object.keys(paper.rules));
    for (const { sentence } of Object.values(paper.rules)) expect(text).toContain(sentence);
    await demo.goTo("A1");
    await demo.page.keyboard.press("Control+z");
    await demo.idle();
    expect(await demo.sheets()).toEqual(before);
  });

  it("says the same in Chinese", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    await openView(demo, "诊断");
    await demo.press("用论文数据试一试");
    await demo.press("生成报告");
    for (const { sentence_zh } of leads) await demo.pane.getByText(sentence_zh).waitFor();
  });

  it("reads a pasted yearbook table by keyboard, and more figures where they are selected", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    const block = (year: number, rows: string) => `${year}\tFarming\tIndustry\tServices\n${rows}\n\n`;
    await pasteTable(
      demo,
      block(2018, "North\t120\t800\t1,500\nSouth\t340\t410\t300\nWest\t90\t200\t150") +
        block(2019, "North\t118\t810\t1,700\nSouth\t350\t450\t330\nWest\t95\t230\t170") +
        block(2020, "North\t119\t790\t1,910\nSouth\t356\t490\t350\nWest\t99\t260\t185") +
        "Population\t2018\t2019\t2020\nNorth\t20\t21\t22\nSouth\t30\t30\t30\nWest\t12\t12\t12",
    );
    await demo.goTo("A1:D14");
    await openView(demo);
    const read = demo.pane.getByRole("button", { name: "Read the selection" });
    await read.focus();
    await read.press("Enter");
    await demo.pane.getByText("3 regions × 3 sectors × 3 years").waitFor();
    await demo.pane.getByText("More figures, more findings").click();
    await demo.goTo("A16:D19");
    await demo.press("Use the selection: Population");
    await demo.pane.getByText(/From sheet 'Sheet\d', A16:D19/).waitFor();
    await demo.pane.getByLabel("Policy year").fill("2019");
    await demo.press("Build the report");
    await demo.pane.getByText("The report is ready").waitFor();
    await demo.pane
      .getByText(/per head/)
      .first()
      .waitFor();
    await demo.pane.getByText(/^Assessed: /).waitFor();
  });

  it("names the cell that has to be fixed, and tables that cannot be read", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    const sheet = await pasteTable(demo, "2019\tFarming\tIndustry\tServices\nNorth\t1\t2\t3\nSouth\t4\t-5\t6");
    // The same table further down and to the right: places are those of the sheet.
    const cells = [
      ["2019", "Farming", "Industry", "Services"],
      ["North", "1", "2", "3"],
      ["South", "4", "-5", "6"],
    ];
    for (const [row, line] of cells.entries())
      for (const [column, content] of line.entries())
        await demo.set(sheet, `${"FGHI".charAt(column)}${row + 11}`, content);
    await demo.goTo("F11:I13");
    await openView(demo);
    await demo.press("Read the selection");
    await demo.pane.getByText("H13 is negative").waitFor();
    expect(await demo.pane.getByRole("button", { name: "Build the report" }).count()).toBe(0);
    await demo.goTo("F12:I13");
    await demo.press("Read another selection");
    await demo.pane.getByText("No years were found.").waitFor();
  });
});
