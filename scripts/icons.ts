import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const assets = path.resolve(__dirname, "../assets");

/** Each icon with its drawing. The smallest of the add-in has a drawing of its own, with edges on whole pixels. */
const icons = [
  { size: 16, drawing: "icon-16.svg", name: "icon" },
  ...[32, 64, 80].map((size) => ({ size, drawing: "icon.svg", name: "icon" })),
  // For the store.
  { size: 300, drawing: "icon.svg", name: "store/logo" },
  // One for each view that the ribbon opens.
  ...["functions", "tables", "explain", "exercises"].flatMap((name) =>
    [16, 32, 80].map((size) => ({ size, drawing: `${name}.svg`, name })),
  ),
];

/** Renders assets/*.svg into the icons of the manifest. Run it after changing a drawing and commit the result. */
async function makeIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const { size, drawing, name } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = readFileSync(path.join(assets, drawing), "utf8");
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
      writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
