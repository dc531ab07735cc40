import { catalogue } from "../../src/functions/catalogue";
import { helpPage } from "../../src/functions/describe/help-page";
import { useDemo } from "../support/demo-suite";

const openDemo = useDemo();

describe("the formulas of the help pages", () => {
  it.each(["en", "zh-CN"] as const)("never scroll up and down, at 320 and 450 pixels (%s)", async (language) => {
    const demo = await openDemo();
    const page = await demo.context.newPage();
    const scrolling: string[] = [];
    for (const { name, help } of catalogue) {
      if (help.formula === null) continue;
      await page.goto(new URL(`add-in/${helpPage(name, language)}`, demo.page.url()).href);
      for (const width of [320, 450]) {
        await page.setViewportSize({ width, height: 800 });
        const isScrolling = await page
          .locator("math")
          .evaluateAll((all) => all.some((math) => math.scrollHeight > math.clientHeight));
        if (isScrolling) scrolling.push(`${name}, ${width} px`);
      }
    }
    await page.close();
    expect(scrolling).toEqual([]);
  });
});
