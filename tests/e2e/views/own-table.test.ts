import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { employmentTable, incomeTable, output, pasteTable, yearbookTable } from "../../support/own-tables";

const openDemo = useDemo();

describe("a yearbook's table of 31 regions and 20 sectors", () => {
  it("is pasted, cleaned in one undo step, and becomes location quotients without its totals", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    const sheet = await pasteTable(demo, yearbookTable());
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

/** Opens a function in the wizard, which begins with the selection. */
async function useFunction(demo: DemoPage, name: string): Promise<void> {
  await demo.pane.getByRole("navigation").getByRole("button", { name: "Functions", exact: true }).click();
  await demo.pane.getByRole("searchbox").fill(name);
  await demo.pane.locator(`[data-name="${name}"]`).first().click();
  await demo.press("Use in a cell");
}

const pasting = { permissions: ["clipboard-read", "clipboard-write"] };

describe("employment of a county and the nation at two dates, industries down the side", () => {
  it("is dealt out to the arguments of SHIFTSHARE and becomes a table with names", async () => {
    const demo = await openDemo(pasting);
    const sheet = await pasteTable(demo, employmentTable());
    await demo.goTo("A1:E13");
    await useFunction(demo, "SHIFTSHARE");
    const dealt = demo.pane.locator('[data-part="dealt"]');
    await dealt.getByText("region_start: B2:B13 · region_end: C2:C13").waitFor();
    await dealt.getByRole("button", { name: "Swap" }).click();
    await demo.pane.getByText("JJJ.SHIFTSHARE(C2:C13,B2:B13,E2:E13,D2:D13)").first().waitFor();
    await dealt.getByRole("button", { name: "All in region_start" }).click();
    await demo.pane.getByText("JJJ.SHIFTSHARE(B2:E13)").first().waitFor();
    await dealt.getByRole("button", { name: "Split by column" }).click();

    const call = 'JJJ.LABEL(JJJ.SHIFTSHARE(B2:B13,C2:C13,D2:D13,E2:E13),VSTACK(A2:A13,"total"))';
    await demo.pane.getByText(call).first().waitFor();
    await demo.press("Insert at G1");
    await demo.pane.getByText("Inserted in").waitFor();
    const table = await demo.range(sheet, "G1:L14");
    expect(table[0]?.slice(1)).toEqual(["sector", "national", "mix", "competitive", "change"]);
    expect(table.map(([name]) => name).slice(1, 4)).toEqual(["Mining", "Utilities", "Construction"]);
    expect(table[13]?.[0]).toBe("total");
    expect(table[13]?.[5]).toBe(360520 - 311710);
  });
});

describe("income of regions with years down the side", () => {
  it("is read so by SIGMACONV on one click", async () => {
    const demo = await openDemo(pasting);
    const sheet = await pasteTable(demo, incomeTable());
    await demo.goTo("B2:I12");
    await useFunction(demo, "SIGMACONV");
    const panel = demo.pane.locator('[data-argument="panel"]');
    await panel.getByText("Years are in rows; they are expected in columns.").waitFor();
    await panel.getByRole("button", { name: "Use A2:A12 for years" }).click();
    await panel.getByText("Read with years in rows, as years says.").waitFor();
    await demo.pane.getByText("JJJ.LABEL(JJJ.SIGMACONV(B2:I12,,,A2:A12),A2:A12)").first().waitFor();
    await demo.pane.getByRole("button", { name: /^Insert at/ }).click();
    await demo.pane.getByText("Inserted in").waitFor();
    const [first, last] = [await demo.get(sheet, "K2"), await demo.get(sheet, "K12")];
    expect([first.value, last.value]).toEqual([2012, 2022]);
  });
});
