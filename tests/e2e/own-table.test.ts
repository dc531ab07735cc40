import type { DemoPage } from "../support/demo-page";
import { useDemo } from "../support/demo-suite";

const openDemo = useDemo();

const regionCount = 31;
const sectorCount = 20;

/** Output of a region in a sector, of four or five digits. */
const output = (region: number, sector: number) => 1001 + ((region * 7919 + sector * 104729) % 77777);

const count = (n: number) => Array.from({ length: n }, (_, place) => place);

const sumOver = (n: number, of: (place: number) => number) => count(n).reduce((sum, place) => sum + of(place), 0);

/** As a yearbook prints it: spaces for thousands, marks, a total row and column. One figure is missing. */
function printedTable(): string {
  const shown = (value: number) => String(value).replace(/(\d)(?=(\d{3})+$)/g, "$1 ");
  const missing = (region: number, sector: number) => (region === 4 && sector === 3 ? 0 : output(region, sector));
  const sectors = count(sectorCount);
  const rows = count(regionCount).map((region) => [
    `Region ${region + 1}`,
    ...sectors.map((sector) => {
      if (region === 4 && sector === 3) return "..";
      return shown(output(region, sector)) + (region === 2 && sector === 5 ? "*" : "");
    }),
    `${shown(sumOver(sectorCount, (sector) => missing(region, sector)))}*`,
  ]);
  const ofSector = (sector: number) => sumOver(regionCount, (region) => missing(region, sector));
  const total = [
    "National total",
    ...sectors.map((sector) => `${shown(ofSector(sector))}*`),
    `${shown(sumOver(sectorCount, ofSector))}*`,
  ];
  const heading = ["Region", ...sectors.map((sector) => `Sector ${sector + 1}`), "Total"];
  return [heading, ...rows, total].map((row) => row.join("\t")).join("\n");
}

async function paste(demo: DemoPage, text: string): Promise<string> {
  const sheet = await demo.addSheet();
  await demo.page.evaluate((content) => navigator.clipboard.writeText(content), text);
  const { x, y } = await demo.placeInNewSheet(0, 0);
  await demo.page.mouse.click(x, y);
  await demo.page.keyboard.press("Control+v");
  await demo.idle();
  return sheet;
}

describe("a yearbook's table of 31 regions and 20 sectors", () => {
  it("is pasted, cleaned in one undo step, and becomes location quotients without its totals", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    const sheet = await paste(demo, printedTable());
    expect((await demo.get(sheet, "B2")).value).toBe("1 001");
    await demo.goTo("B2:V33");
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Functions", exact: true }).click();
    await demo.pane.getByRole("button", { name: "Clean B2:V33…" }).click();

    await demo.pane.getByRole("heading", { name: "Clean" }).waitFor();
    await demo.press("Write 671 numbers and 1 blank");
    await demo.pane.getByText("672 cells changed.").waitFor();
    expect(await demo.range(sheet, "B2:C2")).toEqual([[output(0, 0), output(0, 1)]]);
    expect((await demo.get(sheet, "E6")).value).toBeNull();
    expect((await demo.get(sheet, "G4")).value).toBe(output(2, 5));
    await demo.press("Undo");
    await demo.pane.getByText("672 cells hold the old text again.").waitFor();
    expect((await demo.get(sheet, "B2")).value).toBe("1 001");
    await demo.press("Write 671 numbers and 1 blank");
    await demo.pane.getByText("672 cells changed.").waitFor();
    await demo.press("Back");

    await demo.pane.getByRole("searchbox").fill("LOCQ");
    await demo.pane.locator('[data-name="LOCQ"]').click();
    await demo.press("Use in a cell");
    const values = demo.pane.locator('[data-argument="values"]');

    await values.getByText('B33:V33 ("National total") is the sum of the other rows.').waitFor();
    await values.locator('[data-total="row"]').getByRole("button", { name: "Use as reference" }).click();
    await values.locator('[data-total="column"]').getByRole("button", { name: "Leave out V2:V32" }).click();
    await demo.pane.getByText("JJJ.LOCQ(B2:U32,B33:U33)").first().waitFor();
    await demo.pane.getByRole("button", { name: /^Insert at/ }).click();
    await demo.pane.getByText("Inserted in").waitFor();
  });

  it("has its totals seen together with its headings, and both removed on one click", async () => {
    const demo = await openDemo();
    const table = [
      ["Region", "Mining", "Trade", "Total"],
      ["Beijing", "10", "25", "35"],
      ["Tianjin", "22", "18", "40"],
      ["Hebei", "41", "9", "50"],
      ["All regions", "73", "52", "125"],
    ];
    for (const [row, line] of table.entries())
      for (const [column, content] of line.entries())
        await demo.set("Example", `${"LMNO".charAt(column)}${row + 2}`, content);
    await demo.goTo("L2:O6");
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Functions", exact: true }).click();
    await demo.pane.getByRole("searchbox").fill("LOCQ");
    await demo.pane.locator('[data-name="LOCQ"]').click();
    await demo.press("Use in a cell");
    const values = demo.pane.locator('[data-argument="values"]');
    await values.getByRole("textbox").fill("L2:O6");
    await values.getByText('M6:O6 ("All regions") is the sum of the other rows.').waitFor();
    await values.locator('[data-total="row"]').getByRole("button", { name: "Use as reference" }).click();
    await values.locator('[data-total="column"]').getByRole("button", { name: "Leave out O3:O5" }).click();
    await demo.pane.getByText("JJJ.LOCQ(M3:N5,M6:N6)").first().waitFor();
  });
});
