import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { pasteTable } from "../../support/own-tables";
import { reportCases } from "../../support/report-cases";

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

const years: readonly (readonly (readonly string[])[])[] = [
  [
    ["120", "800", "1,500"],
    ["340", "410", "300"],
    ["90", "200", "150"],
  ],
  [
    ["118", "810", "1,700"],
    ["350", "450", "330"],
    ["95", "230", "170"],
  ],
  [
    ["119", "790", "1,910"],
    ["356", "490", "350"],
    ["99", "260", "185"],
  ],
];

/** As a yearbook prints it: a block for each year; `first` replaces the first rows of figures. */
const blocks = (first: readonly (readonly string[])[] = []) =>
  years
    .map((figures, year) => {
      const rows = ["North", "South", "West"].map((name, region) =>
        [name, ...((year === 0 ? first[region] : undefined) ?? figures[region] ?? [])].join("\t"),
      );
      return `${2018 + year}\tFarming\tIndustry\tServices\n${rows.join("\n")}\n\n`;
    })
    .join("");

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
    await pasteTable(
      demo,
      `${blocks()}Population\t2018\t2019\t2020\nNorth\t20\t21\t22\nSouth\t30\t30\t30\nWest\t12\t12\t12`,
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

  it("leads out of a stop by its years and by what is omitted, and back again", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    await pasteTable(demo, blocks([["0", "0", "0"]]));
    await demo.goTo("A1:D14");
    await openView(demo);
    await demo.press("Read the selection");
    await demo.pane.getByText("North is zero in 2018. Omit it.").waitFor();
    await demo.pane.getByLabel("From", { exact: true }).selectOption("2019");
    await demo.pane.getByText("3 regions × 3 sectors × 2 years").waitFor();
    await demo.pane.getByLabel("From", { exact: true }).selectOption("2018");
    await demo.press("Omit North");
    await demo.pane.getByText("2 regions × 3 sectors × 3 years").waitFor();
    await demo.press("Use all again");
    await demo.pane.getByText("North is zero in 2018. Omit it.").waitFor();
  });

  it("takes other answers than the preset ones, to missing figures, jumps and units", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    await pasteTable(demo, blocks([["1", "..", "1"]]));
    await demo.goTo("A1:D14");
    await openView(demo);
    await demo.press("Read the selection");
    await demo.pane.getByText("3 regions × 3 sectors × 2 years").waitFor();
    const omitted = demo.pane.getByLabel("Omit because of missing figures");
    expect(await omitted.locator("option").allInnerTexts()).toEqual([
      ...["year 2018", "sector Industry", "region North", "nothing"],
    ]);
    await omitted.selectOption("region North");
    await demo.pane.getByText("2 regions × 3 sectors × 3 years").waitFor();
    await omitted.selectOption("nothing");
    await demo.pane.getByText("3 regions × 3 sectors × 3 years").waitFor();
    await omitted.selectOption("sector Industry");
    await demo.press("Omit North");
    await demo.pane.getByText("2 regions × 3 sectors × 3 years").waitFor();

    const list = ["North", "South"].flatMap((region, r) =>
      ["Farming", "Industry", "Services"].flatMap((sector, s) =>
        ["yuan", "people"].map((unit, u) => [region, sector, 2019, 10 + r + 3 * s + 50 * u, unit].join("\t")),
      ),
    );
    await pasteTable(demo, `region\tsector\tyear\tvalue\tunit\n${list.join("\n")}`);
    await demo.goTo("A1:E13");
    await demo.press("Read another selection");
    await demo.press("Use only the rows in people");
    await demo.pane.getByText("2 regions × 3 sectors × 1 year · people").waitFor();
    await demo.pane.getByText("Omitted: yuan.").waitFor();
  });

  it("names the regions that a table lacks, and says what is wrong where it is typed", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    await pasteTable(
      demo,
      `${blocks()}GDP per head\t2018\t2019\t2020\nNorth\t20\t21\t22\nSouth\t30\t30\t30\n\t\t\nWest\t9\t9\t9`,
    );
    await demo.goTo("A1:D14");
    await openView(demo);
    await demo.press("Read the selection");
    await demo.pane.getByText("More figures, more findings").click();
    await demo.pane.getByText("4 more findings").first().waitFor();
    await demo.goTo("A16:D18");
    await demo.press("Use the selection: GDP per capita");
    await demo.pane.getByText("Not used: it has no figures of West.").waitFor();
    expect(await demo.pane.getByLabel("Currency units").count()).toBe(0);
    await demo.press("Remove: GDP per capita");
    await demo.goTo("A16:D20");
    await demo.press("Use the selection: GDP per capita");
    const rate = demo.pane.getByLabel("Currency units for US$1, last year");
    await rate.fill("6,9");
    await demo.pane.getByLabel("Policy year").fill("soon");
    await demo.pane.getByLabel("Policy year").blur();
    await demo.pane.getByText("Not a positive number, so it is not used.").waitFor();
    await demo.pane.getByText("Not a year, so it is not used.").waitFor();
    await demo.pane.getByLabel("Policy year").fill("2019");
    await rate.fill("0.001");
    await demo.pane.getByText("Not assessed: it needs five years or more.").waitFor();
    await demo.press("Build the report");
    await demo.pane.getByText("The report is ready").waitFor();
    await demo.pane.getByText("All findings as text").click();
    const text = await demo.pane.getByRole("textbox", { name: "All findings as text" }).inputValue();
    expect(text).toMatch(/G4 {2}By the World Bank's bounds for 2020/);
  });

  it("builds sheets in the other language, and names the paper's regions in that of the pane", async () => {
    const demo = await openDemo();
    await openView(demo);
    await demo.press("Try it with the paper's figures");
    await demo.pane.getByRole("radio", { name: "中文" }).check({ force: true });
    await demo.press("Build the report");
    await demo.pane.getByText(leads[0]!.sentence_zh).waitFor();
    expect((await demo.get("JJJ 摘要", "A2")).text).toContain("论文表 2 至表 4");
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Settings", exact: true }).click();
    await demo.pane.getByRole("radio", { name: "中文" }).first().check({ force: true });
    await openView(demo, "诊断");
    await demo.pane.getByText("论文表 2 至表 4").first().waitFor();
    await demo.pane.getByText("3 个地区 × 3 个产业 × 5 个年份").waitFor();
  });

  it("is corrected where a list has other columns, and where a region is a total", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    const names = ["North", "South", "All of it"];
    const rows = names.flatMap((name, place) =>
      ["Farming", "Industry", "Services"].map((sector, s) => [name, sector, 2019, 10 * (place + 1) + s, 1].join("\t")),
    );
    await pasteTable(demo, ["area", "branch", "year", "index", "output"].join("\t") + `\n${rows.join("\n")}`);
    await demo.goTo("A1:E10");
    await openView(demo);
    await demo.press("Read the selection");
    await demo.pane.getByText("3 regions × 3 sectors × 1 year").waitFor();
    await demo.pane.getByText("Not right? Correct what was read").click();
    await demo.pane.getByLabel("Figures in column").selectOption({ label: "D: index" });
    await demo.pane.getByLabel("All of it", { exact: true }).selectOption("total, to measure against");
    await demo.pane.getByText("2 regions × 3 sectors × 1 year").waitFor();
    await demo.pane.getByLabel("Unit", { exact: true }).fill("tonnes");
    await demo.pane.getByText("2 regions × 3 sectors × 1 year · tonnes").waitFor();
    await demo.press("Build the report");
    await demo.pane.getByText("The report is ready").waitFor();
    expect((await demo.get("JJJ Summary", "A2")).text).toContain("measured against All of it");
  });

  it("is used by keyboard only, and says what happens", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    await pasteTable(demo, blocks());
    await demo.goTo("A1:D14");
    await openView(demo);
    const { keyboard } = demo.page;
    const focused = () => demo.pane.locator(":focus");
    await demo.pane.getByRole("button", { name: "Read the selection" }).waitFor();
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Settings", exact: true }).focus();
    await keyboard.press("Tab");
    expect(await focused().innerText()).toBe("Read the selection");
    await keyboard.press("Enter");
    await demo.pane.getByRole("status").getByText("3 regions × 3 sectors × 3 years").waitFor();
    expect(await focused().innerText()).toBe("Read another selection");
    const walked: string[] = [];
    for (;;) {
      await keyboard.press("Tab");
      const name = await focused().evaluate((one) => {
        const field = one as HTMLElement;
        return (
          document.querySelector<HTMLElement>(`label[for="${one.id}"]`)?.innerText ??
          (field.innerText || field.parentElement!.innerText)
        );
      });
      walked.push(name);
      if (name === "Build the report" || walked.length > 20) break;
    }
    expect(walked).toEqual([
      ...["Try it with the paper's figures", "Not right? Correct what was read", "From", "To", "Prices", "English"],
      ...["More figures, more findings", "How to read the report", "Build the report"],
    ]);
    await keyboard.press("Enter");
    await demo.pane.getByRole("status").getByText("The report is ready").waitFor();
    expect(await focused().innerText()).toBe("Build again");
    await keyboard.press("Shift+Tab");
    expect(await focused().innerText()).toBe("Open the Summary");
    await keyboard.press("Enter");
    await demo.idle();
    expect(await demo.activeSheet()).toBe("JJJ Summary");
  });
});
