import type { Frame, Page } from "playwright-core";
import { catalogue } from "../../../src/functions/catalogue";
import { formulaMarkup } from "../../../src/functions/describe/formula/markup";
import { helpPage } from "../../../src/functions/describe/help-page";
import { paneFrame } from "../../support/demo/axe";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";

const openDemo = useDemo();

const formulas = catalogue.flatMap(({ name, help }) => (help.formula === null ? [] : [{ name, latex: help.formula }]));

/** Puts each formula in turn in the place of one on the page, and returns those that have a scroll bar there. */
async function scrolling(page: Page | Frame): Promise<string[]> {
  const shown = formulas.map(({ name, latex }) => ({ name, markup: formulaMarkup(latex, "en") }));
  await page.evaluate(() => document.fonts.ready);
  return page
    .locator(".math-formula")
    .first()
    .evaluate((place, all) => {
      const found = all.flatMap(({ name, markup }) => {
        place.innerHTML = markup;
        return [
          ...(place.scrollWidth > place.clientWidth
            ? [`${name}: ${place.scrollWidth} of ${place.clientWidth} wide`]
            : []),
          ...(place.scrollHeight > place.clientHeight ? [`${name}: taller than its frame`] : []),
        ];
      });
      return found;
    }, shown);
}

/** The loaded mathematical font of a page; without it, or without its measures, letters and indices are misplaced. */
const mathFonts = (page: Page | Frame) =>
  page.evaluate(async () => {
    const fonts = [...(await document.fonts.ready)];
    return fonts.map(({ family, status }) => `${family.replace(/"/g, "")}: ${status}`);
  });

async function setPaneWidth(demo: DemoPage, width: number): Promise<void> {
  await demo.page.locator("#pane").evaluate((pane, pixels) => {
    pane.style.width = `${pixels}px`;
  }, width);
}

describe("the formulas", () => {
  it("have no scroll bars on the help pages, on phones as on large screens", async () => {
    const demo = await openDemo();
    const page = await demo.context.newPage();
    await page.goto(new URL(`add-in/${helpPage("LOCQ", "en")}`, demo.page.url()).href);
    expect(await mathFonts(page)).toEqual(["JJJ Math: loaded"]);
    for (const width of [320, 450, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await scrolling(page)).toEqual([]);
    }
    await page.close();
  });

  it("have no scroll bars on the function pages of the pane", async () => {
    const demo = await openDemo();
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Functions", exact: true }).click();
    await demo.pane.locator('[data-name="SHARE"]').click();
    await demo.pane.locator(".math-formula").waitFor();
    expect(await mathFonts(paneFrame(demo))).toEqual(["JJJ Math: loaded"]);
    for (const width of [320, 450]) {
      await setPaneWidth(demo, width);
      expect(await scrolling(paneFrame(demo))).toEqual([]);
    }
  });

  it("have no scroll bars where a cell is explained", async () => {
    const demo = await openDemo();
    await demo.pane.getByRole("navigation").getByRole("button", { name: "Explain", exact: true }).click();
    await demo.goTo("J3");
    await demo.pane.locator("details:has(.math-formula) > summary").first().click();
    await demo.pane.locator(".math-formula").waitFor();
    expect(await mathFonts(paneFrame(demo))).toEqual(["JJJ Math: loaded"]);
    for (const width of [320, 450]) {
      await setPaneWidth(demo, width);
      expect(await scrolling(paneFrame(demo))).toEqual([]);
    }
  });

  it("are set with the measures of the font: signs grow, and indices sit below the line", async () => {
    const demo = await openDemo();
    const page = await demo.context.newPage();
    await page.goto(new URL(`add-in/${helpPage("LOCQ", "en")}`, demo.page.url()).href);
    const heights = await page.locator(".math-formula").evaluate(async (place) => {
      await document.fonts.ready;
      const box = (selector: string) => place.querySelector(selector)!.getBoundingClientRect();
      place.innerHTML =
        '<math display="block"><mrow><mo id="low" stretchy="false">(</mo><mo id="high">(</mo>' +
        "<mfrac><msub><mi id=letter>x</mi><mi id=index>i</mi></msub><mfrac><mn>1</mn><mn>2</mn></mfrac></mfrac></mrow></math>";
      return {
        growth: box("#high").height / box("#low").height,
        drop: box("#index").bottom - box("#letter").bottom,
      };
    });
    expect(heights.growth).toBeGreaterThan(1.5);
    expect(heights.drop).toBeGreaterThan(1);
    await page.close();
  });
});
