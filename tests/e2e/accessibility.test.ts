import { diagnosisTexts } from "../../src/taskpane/diagnosis/texts";
import { exercisesTexts } from "../../src/taskpane/exercises/texts";
import { functionsViewTexts } from "../../src/taskpane/functions/texts";
import { shellTexts } from "../../src/taskpane/shell/texts";
import { views } from "../../src/taskpane/shell/views";
import { accessibilityViolations, paneFrame } from "../support/demo/axe";
import type { DemoPage } from "../support/demo/demo-page";
import { useDemo } from "../support/demo/demo-suite";
import { pasteTable } from "../support/own-tables";

const openDemo = useDemo();

const colours = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** The narrowest and the widest pane, with the keys that set its width. */
const widths = [
  [320, "Home"],
  [450, "End"],
] as const;

async function showView(demo: DemoPage, label: string): Promise<void> {
  await demo.pane.getByRole("navigation").getByRole("button", { name: label, exact: true }).click();
  await demo.pane.locator(".view:not([hidden]) .fetching").waitFor({ state: "detached" });
  await demo.idle();
}

/** Opens what can be expanded in the view shown, the first few of a long list. */
async function unfold(demo: DemoPage): Promise<void> {
  await paneFrame(demo).evaluate(() => {
    for (const one of [...document.querySelectorAll<HTMLDetailsElement>(".view:not([hidden]) details")].slice(0, 5))
      one.open = true;
    const rows = document.querySelectorAll<HTMLElement>(".view:not([hidden]) .data-set [aria-expanded=false]");
    for (const one of [...rows].slice(0, 5)) one.click();
  });
  const pending = demo.pane.locator(".view:not([hidden]) [role=status]", { hasText: /…$/ });
  await pending.first().waitFor({ state: "detached" });
}

/** Accessibility violations in any colours and at any width. */
async function obstaclesInEveryLook(demo: DemoPage, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const [colour, media] of colours) {
    await demo.page.emulateMedia(media);
    await demo.pane.locator(`html[data-theme="${media.colorScheme}"]`).waitFor({ state: "attached" });
    for (const [width, key] of widths) {
      await demo.page.getByRole("separator").press(key);
      found.push(...(await accessibilityViolations(demo)).map((one) => `${name}, ${colour}, ${width} px: ${one}`));
    }
  }
  return found;
}

describe.each(["en", "zh-CN"] as const)("the pane in %s", (language) => {
  const words = shellTexts[language];

  it("has no accessibility violations in any view, in light, dark and forced colours, narrow and wide", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const found: string[] = [];
    for (const view of views) {
      await showView(demo, view.label(words));
      await unfold(demo);
      found.push(...(await obstaclesInEveryLook(demo, view.id)));
    }
    expect(found).toEqual([]);
  }, 180_000);

  it("has no accessibility violations on a function's page, in the wizard with a preview, and on the page for a class", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const { pane } = demo;
    await showView(demo, words.views.functions.label);
    await pane.getByRole("searchbox").fill("location quotient");
    await pane.locator('[data-name="LOCQ"]').click();
    await pane.getByRole("heading", { name: "JJJ.LOCQ" }).waitFor();
    const found = await obstaclesInEveryLook(demo, "page of a function");
    await demo.press(functionsViewTexts[language].use);
    await pane.locator('[data-argument="values"]').getByRole("textbox").fill("C3:G8");
    await pane.locator(".wizard-preview table").waitFor();
    found.push(...(await obstaclesInEveryLook(demo, "wizard")));
    await showView(demo, words.views.exercises.label);
    await pane.getByRole("button", { name: exercisesTexts[language].forClass }).click();
    await pane.getByRole("checkbox").first().waitFor();
    found.push(...(await obstaclesInEveryLook(demo, "class")));
    expect(found).toEqual([]);
  });
});

describe.each(["en", "zh-CN"] as const)("the diagnosis in %s", (language) => {
  const texts = diagnosisTexts[language];

  it("has no accessibility violations with a stop, with what was read, and with the findings of a report", async () => {
    const demo = await openDemo({ query: `?lang=${language}`, permissions: ["clipboard-read", "clipboard-write"] });
    const rows = "2019\tA\tB\tC\nNorth\t1\t2\t3\nSouth\t4\t-5\t6";
    const sheet = await pasteTable(demo, rows);
    await demo.goTo("A1:D3");
    await showView(demo, shellTexts[language].views.diagnosis.label);
    await demo.press(texts.read);
    await demo.pane.getByText(texts.toFix(1)).waitFor();
    await unfold(demo);
    const found = await obstaclesInEveryLook(demo, `stop in ${sheet}`);
    await demo.press(texts.tryPaper);
    await demo.pane.getByText(texts.size(3, 3, 5)).waitFor();
    await unfold(demo);
    await demo.pane.getByLabel(texts.policyYear).fill("1");
    await demo.pane.getByLabel(texts.policyYear).blur();
    await demo.pane.getByText(texts.notYear).waitFor();
    found.push(...(await obstaclesInEveryLook(demo, "read")));
    await demo.press(texts.build);
    await demo.pane.locator(".diagnosis-findings").waitFor();
    await demo.pane.getByText(texts.sentences).first().click();
    found.push(...(await obstaclesInEveryLook(demo, "done")));
    expect(found).toEqual([]);
  });
});

describe("the pane at 200 % zoom", () => {
  it("needs no horizontal scrolling in a window of 640 pixels", async () => {
    // A window of 640 device pixels, which at this zoom are 320 for the page, with the pane over the grid.
    const demo = await openDemo({ viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 });
    await demo.page.getByRole("button", { name: "Show pane" }).click();
    for (const view of views) {
      await showView(demo, view.label(shellTexts.en));
      await unfold(demo);
      expect(await accessibilityViolations(demo)).toEqual([]);
    }
  });
});

describe("the navigation", () => {
  it("works with arrow keys, Home and End, and says which view is shown", async () => {
    const demo = await openDemo();
    const labels = views.map((view) => view.label(shellTexts.en));
    const buttons = demo.pane.getByRole("navigation").getByRole("button");
    const focused = () => demo.pane.locator(":focus").innerText();
    const current = () => demo.pane.locator("nav [aria-current=page]").innerText();
    expect(await buttons.allInnerTexts()).toEqual(labels);
    await buttons.first().focus();
    const walked = [await focused()];
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowLeft", "Home", "End"]) {
      await demo.page.keyboard.press(key);
      walked.push(await focused());
    }
    const first = labels[0]!;
    const last = labels.at(-1)!;
    expect(walked).toEqual([first, labels[1]!, first, last, first, last]);
    await demo.page.keyboard.press("Enter");
    expect(await current()).toBe(last);
    expect(await focused()).toBe(last);
  });
});
