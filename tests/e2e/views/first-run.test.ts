import { useDemo } from "../../support/demo/demo-suite";
import { pressByKeyboard } from "../../support/demo/keyboard";

const openDemo = useDemo();

const card = "New here?";

describe("the first visit", () => {
  it.each(["mouse", "keyboard"])("leads to a loaded table in one step, by %s", async (device) => {
    const demo = await openDemo({ isFirstVisit: true, viewport: { width: 1000, height: 480 } });
    expect(await demo.pane.locator("nav [aria-current=page]").innerText()).toBe("Functions");
    const action = "Load Table 4 into a new sheet";
    if (device === "mouse") await demo.press(action);
    else {
      await demo.page.keyboard.press("F6");
      await pressByKeyboard(demo, "button", action);
    }
    await demo.pane.getByText("Table 4 loaded").waitFor();
    await demo.idle();
    expect(await demo.sheets()).toEqual(["Example", "JJJ Table 4"]);
    expect(await demo.pane.locator("nav [aria-current=page]").innerText()).toBe("Tables");
    expect(await demo.pane.getByText(card).count()).toBe(0);
    await demo.press("Find a function for it");
    expect(await demo.pane.locator("nav [aria-current=page]").innerText()).toBe("Functions");
    await demo.page.reload();
    await demo.pane.locator("nav [aria-current=page]", { hasText: "Functions" }).waitFor();
    expect(await demo.pane.getByText(card).count()).toBe(0);
  });

  it("computes an indicator in two steps, in numbers that are always there", async () => {
    const demo = await openDemo({ isFirstVisit: true });
    await demo.press("Compute location quotients");
    await demo.pane.locator(".wizard-preview table").first().waitFor();
    await demo.pane.getByRole("button", { name: /^Insert at/ }).click();
    await demo.idle();
    const sheet = await demo.activeSheet();
    const cells = (await demo.cells(sheet, 26, 40)).flat();
    expect(cells.some(({ formula, error }) => formula?.includes("JJJ.LOCQ(") === true && error === null)).toBe(true);
    expect(await demo.pane.getByText(card).count()).toBe(0);
  });

  // The settings lead to the card; a second copy of it there would say the same twice.
  it("shows a welcome that can be closed for good and opened again from the settings", async () => {
    const demo = await openDemo({ isFirstVisit: true });
    await demo.press("Close the message");
    expect(await demo.pane.getByText(card).count()).toBe(0);
    await demo.page.reload();
    await demo.press("Settings");
    expect(await demo.pane.getByText(card).count()).toBe(0);
    await demo.press("First steps");
    await demo.pane.locator(".welcome", { hasText: card }).waitFor();
    await demo.press("Load Table 4 into a new sheet");
    await demo.pane.getByText("Table 4 loaded").waitFor();
    await demo.idle();
    expect(await demo.pane.getByText(card).count()).toBe(0);
  });
});
