import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { DemoPage } from "./demo-page";

/** The library's own global in the frame. */
declare const axe: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> };

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** All of WCAG 2.2, levels A and AA, that a program can check. */
const rules = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };

/** The frame of the pane, for code that runs in it. */
export function paneFrame({ page }: DemoPage): Frame {
  const frame = page.frames().find((one) => one.url().includes("/pane.html"));
  if (frame === undefined) throw new Error("there is no pane");
  return frame;
}

/**
 * Accessibility violations in the pane as it is now, one line each: rules that axe finds broken, and content that is
 * wider than the pane.
 */
export async function accessibilityViolations(demo: DemoPage): Promise<string[]> {
  const frame = paneFrame(demo);
  // Evaluated by the browser's debugger, which the page's content policy does not bind.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const broken = await frame.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(" ")} (${any.map(({ message }) => message).join("; ")})`),
    );
  }, rules);
  return [...broken, ...(await tooWide(frame))];
}

/** The elements that need horizontal scrolling, unless they scroll in a box of their own. */
async function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll(".scroll, .foot, .pane-header")];
    return scrollers
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `wider than the pane: ${one.tagName} ${one.className} (${one.scrollWidth} > ${one.clientWidth})`);
  });
}
