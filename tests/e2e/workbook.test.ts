import type { DemoPage } from "../support/demo-page";
import { useDemo } from "../support/demo-suite";

const openDemo = useDemo();

/** Copies a table of numbers, as from another program. */
async function copyNumbers({ page }: DemoPage, rows: number, columns: number): Promise<void> {
  await page.evaluate(
    (size) =>
      navigator.clipboard.writeText(
        Array.from({ length: size.rows }, (_, row) =>
          Array.from({ length: size.columns }, (_cell, column) => row + column / 7).join("\t"),
        ).join("\n"),
      ),
    { rows, columns },
  );
}

describe("a large table that is pasted", () => {
  it("is entered at once, can be edited and calculated with, and undone", async () => {
    const demo = await openDemo({ permissions: ["clipboard-read", "clipboard-write"] });
    const sheet = await demo.addSheet();
    const { x, y } = await demo.placeInNewSheet(0, 0);
    await demo.page.mouse.click(x, y);
    await demo.idle();
    // The grid's own way stopped at about 125,000 cells, and drew nothing from then on.
    await copyNumbers(demo, 1300, 100);
    await demo.page.keyboard.press("Control+v");
    await demo.idle();
    expect(await demo.range(sheet, "A1:A3")).toEqual([[0], [1], [2]]);
    expect(await demo.range(sheet, "CV1300:CV1300")).toEqual([[1299 + 99 / 7]]);
    expect(await demo.selection()).toBe("A1:CV1300");
    await demo.goTo("A1");
    await demo.type("=JJJ.HHI(B1:B1300)");
    expect(Number((await demo.get(sheet, "A1")).value)).toBeGreaterThan(0);
    await demo.page.keyboard.press("Control+z");
    await demo.page.keyboard.press("Control+z");
    await demo.idle();
    expect((await demo.get(sheet, "B2")).value).toBeNull();
  });
});
