import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Evaluates `main.ts` before and after a change of `changing.ts`, with plain Node as webpack does; returns what it printed. */
const program = `
  const { writeFileSync } = require("node:fs");
  const { evaluate } = require(${JSON.stringify(path.join(__dirname, "../../../scripts/build/evaluate.js"))});
  const files = [];
  const main = () => evaluate("main.ts", (file) => files.push(require("node:path").basename(file))).text;
  globalThis.loaded = [];
  const before = main();
  const same = main();
  writeFileSync("changing.ts", 'globalThis.loaded.push("changing"); export const word: string = "after, at length";');
  require("node:fs").utimesSync("changing.ts", 2000000000, 2000000000);
  console.log(JSON.stringify({ before, same, after: main(), loaded: globalThis.loaded, files: [...new Set(files)].sort() }));
`;

describe("a module that is run at build time", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jjj-evaluate-"));
    const write = (file: string, source: string) => {
      writeFileSync(path.join(folder, file), `globalThis.loaded.push("${file.replace(".ts", "")}"); ${source}`);
    };
    write("changing.ts", 'export const word: string = "before";');
    write("between.ts", 'export { word } from "./changing";');
    write("other.ts", 'export const sign: string = "!";');
    write(
      "main.ts",
      'import { word } from "./between"; import { sign } from "./other"; export const text = word + sign;',
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("is run again after a change of what it uses, which alone is loaded again", () => {
    // The path of a module is absolute when webpack evaluates it.
    const source = program.replace('"main.ts"', JSON.stringify(path.join(folder, "main.ts")));
    const printed = execFileSync(process.execPath, ["-e", source], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual({
      before: "before!",
      same: "before!",
      after: "after, at length!",
      loaded: ["changing", "between", "other", "main", "changing", "between", "main"],
      files: ["between.ts", "changing.ts", "main.ts", "other.ts"],
    });
  });
});
