import { paneFrame } from "../support/demo/axe";
import { useDemo } from "../support/demo/demo-suite";

const openDemo = useDemo();

describe("an unexpected failure", () => {
  it("of a promise shows a card with a report to copy, and leaves the pane working", async () => {
    const demo = await openDemo();
    await paneFrame(demo).evaluate(() => {
      const failure = new RangeError("lost in the middle");
      failure.stack = `${failure}\n    at ours (${location.origin}/pane.js:1:1)`;
      setTimeout(() => void Promise.reject(failure), 0);
    });
    const card = demo.pane.getByRole("alert").filter({ hasText: "Something went wrong in this pane" });
    await card.getByText("Report", { exact: true }).click();
    expect(await card.getByRole("textbox").inputValue()).toMatch(
      /^JJJ \d+\.\d+\.\d+ \(en\)\nHost: Demo, o-spreadsheet .*\nBrowser: .*\n\nRangeError: lost in the middle/,
    );
    await card.getByRole("button", { name: "Close the message" }).click();
    expect(await card.count()).toBe(0);
    await demo.press("Load Table 4");
    await demo.pane.getByText("Table 4 loaded").waitFor();
    expect(demo.problems.splice(0)).toEqual([expect.stringContaining("lost in the middle")]);
  });

  it("of a script that is not ours shows nothing", async () => {
    const demo = await openDemo();
    await paneFrame(demo).evaluate(async () => {
      const failure = new TypeError("of the host");
      failure.stack = `${failure}\n    at theirs (https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js:1:1)`;
      void Promise.reject(failure);
      dispatchEvent(new ErrorEvent("error", { message: "Script error." }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await demo.pane.locator(".crash").count()).toBe(0);
    expect(demo.problems.splice(0)).toEqual([expect.stringContaining("of the host")]);
  });

  it("in a view closes only that view, and can be recovered from", async () => {
    const demo = await openDemo();
    await paneFrame(demo).evaluate(() => {
      Number.prototype.toLocaleString = function (this: number) {
        if (document.title !== "fixed") throw new TypeError("numbers cannot be written");
        return String(this);
      };
    });
    await demo.pane.getByLabel("Preview: Table 4").click();
    const card = demo.pane.getByRole("alert").filter({ hasText: "Something went wrong in this pane" });
    await card.getByText("Report", { exact: true }).click();
    expect(await card.getByRole("textbox").inputValue()).toContain("TypeError: numbers cannot be written");
    await demo.press("Settings");
    await demo.pane.getByText("Language 语言").waitFor();
    await paneFrame(demo).evaluate(() => {
      document.title = "fixed";
    });
    await demo.press("Tables");
    await card.getByRole("button", { name: "Close the message" }).click();
    await demo.pane.getByLabel("Preview: Table 4").click();
    await demo.pane.getByRole("img", { name: /^Tertiary sector/ }).waitFor();
  });
});

describe("a view whose code cannot be loaded", () => {
  it("says so, and opens when tried again", async () => {
    const demo = await openDemo();
    await demo.page.route("**/view-settings.js", (route) => route.abort());
    await demo.press("Settings");
    await demo.pane.getByRole("alert").getByText("This part of the pane could not be loaded.").waitFor();
    await demo.page.unroute("**/view-settings.js");
    await demo.press("Try again");
    await demo.pane.getByText("Language 语言").waitFor();
    expect(demo.problems.splice(0).filter((problem) => !/ERR_FAILED/.test(problem))).toEqual([]);
  });
});
