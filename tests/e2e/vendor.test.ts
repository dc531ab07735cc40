import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");

describe("the libraries that the demo serves", () => {
  it.each([
    ["owl/owl.iife.min.js", "@odoo/owl/dist/owl.iife.min.js"],
    ["o-spreadsheet/o_spreadsheet.min.iife.js", "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js"],
    ["o-spreadsheet/o_spreadsheet.css", "@odoo/o-spreadsheet/dist/o_spreadsheet.css"],
    ["o-spreadsheet/o_spreadsheet.xml", "@odoo/o-spreadsheet/dist/o_spreadsheet.xml"],
    ["chart.js/chart.umd.min.js", "chart.js/dist/chart.umd.min.js"],
  ])("include %s byte for byte as in its package", (served, shipped) => {
    const file = readFileSync(path.join(root, "dist-demo/vendor", served));
    expect(file.equals(readFileSync(path.join(root, "node_modules", shipped)))).toBe(true);
  });
});
