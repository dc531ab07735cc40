import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const vendor = path.join(root, "dist-demo/vendor");
const packages = ["@odoo/owl", "@odoo/o-spreadsheet", "chart.js", "font-awesome"];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );

/** Every place in which a package has a file of that name. */
const originals = (file: string) =>
  packages
    .flatMap((name) =>
      ["", "dist", "css", "fonts"].map((folder) => path.join(root, "node_modules", name, folder, file)),
    )
    .filter((candidate) => existsSync(candidate));

describe("the libraries in the demo", () => {
  const served = filesBelow(vendor).map((file) => path.relative(vendor, file).split(path.sep).join("/"));

  test("are those that the page needs", () => {
    expect(served).toEqual(
      expect.arrayContaining([
        "owl/owl.iife.min.js",
        "o-spreadsheet/o_spreadsheet.min.iife.js",
        "o-spreadsheet/o_spreadsheet.css",
        "o-spreadsheet/o_spreadsheet.xml",
        "chart.js/chart.umd.min.js",
        "font-awesome/css/font-awesome.min.css",
      ]),
    );
  });

  test.each(served)("include %s unmodified", (file) => {
    const content = readFileSync(path.join(vendor, file));
    expect(originals(path.basename(file)).some((original) => readFileSync(original).equals(content))).toBe(true);
  });

  test.each(["owl", "o-spreadsheet", "chart.js"])("include the licence of %s", (folder) => {
    expect(readdirSync(path.join(vendor, folder)).filter((file) => file.startsWith("LICENSE"))).toHaveLength(1);
  });
});
