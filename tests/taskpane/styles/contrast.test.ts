import { readFileSync } from "node:fs";
import path from "node:path";

const styles = path.join(__dirname, "../../../src/taskpane/styles");

type Tokens = ReadonlyMap<string, string>;

function tokens(file: string): Tokens {
  const css = readFileSync(path.join(styles, file), "utf8");
  return new Map(
    [...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? "", value ?? ""]),
  );
}

const linear = (hex: string) => {
  const channel = parseInt(hex, 16) / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
};

const luminance = (color: string) =>
  0.2126 * linear(color.slice(1, 3)) + 0.7152 * linear(color.slice(3, 5)) + 0.0722 * linear(color.slice(5, 7));

/** The contrast ratio of WCAG 2, from 1 to 21; NaN where a token is missing. */
function contrast(theme: Tokens, one: string, other: string): number {
  const both = [one, other].map((name) => luminance(theme.get(name) ?? "missing"));
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

const textOnSurface: readonly (readonly [text: string, surfaces: readonly string[]])[] = [
  ["text", ["page", "surface", "hover", "done-surface", "failed-surface"]],
  ["text-soft", ["page", "surface", "hover", "done-surface", "failed-surface"]],
  ["link", ["surface", "done-surface"]],
  ["warning", ["surface", "warning-surface", "done-surface"]],
  ["brand-text", ["brand", "brand-hover", "brand-pressed"]],
  ["idle-text", ["idle"]],
];

const shapeOnSurface: readonly (readonly [shape: string, surfaces: readonly string[]])[] = [
  ["stroke-strong", ["page", "surface", "hover", "failed-surface"]],
  ["focus", ["page", "surface", "done-surface", "failed-surface"]],
  ["done", ["done-surface"]],
  ["failed", ["failed-surface"]],
  ["link", ["page", "surface"]],
  ["series-1", ["surface"]],
  ["series-2", ["surface"]],
  ["series-3", ["surface"]],
];

const pairs = (list: typeof textOnSurface) => list.flatMap(([front, backs]) => backs.map((back) => [front, back]));

describe.each([
  ["light", tokens("tokens.css")],
  ["dark", tokens("tokens.dark.css")],
])("the %s colours", (_, theme) => {
  it.each(pairs(textOnSurface))("make the text %s readable on %s", (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(shapeOnSurface))("make the shape %s visible on %s", (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

it("names the same tokens in light and dark", () => {
  expect([...tokens("tokens.dark.css").keys()]).toEqual([...tokens("tokens.css").keys()]);
});
