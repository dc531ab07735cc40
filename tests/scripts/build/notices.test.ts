import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { type Compiler, webpack } from "webpack";

const { NoticesPlugin } = jest.requireActual<{
  NoticesPlugin: new (file: string, unused?: readonly string[]) => { apply(compiler: Compiler): void };
}>("../../../scripts/build/notices-plugin.js");

describe("the list of licences of a build", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jjj-notices-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };

  /** Plants a package; its licence is omitted if it is null. */
  const plant = (name: string, files: Readonly<Record<string, string>> = {}, more: object = {}) => {
    const { licence = `Copyright ${name}`, ...others } = files;
    const manifest = { name, version: "1.2.3", license: "MIT", main: "index.js", ...more };
    write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
    if (licence !== "none") write(`node_modules/${name}/LICENSE`, licence);
    for (const [file, content] of Object.entries({ "index.js": `exports.is = "${name}";`, ...others }))
      write(`node_modules/${name}/${file}`, content);
  };

  /** The list of a build of an entry that imports packages, with files copied from packages; or what went wrong. */
  const build = async (imported: readonly string[], copied: readonly string[] = []): Promise<string> => {
    write("entry.js", imported.map((name) => `console.log(require("${name}"));`).join("\n"));
    const compiler = webpack({
      mode: "production",
      context: folder,
      entry: "./entry.js",
      output: { path: path.join(folder, "out") },
      optimization: { minimize: false },
      plugins: [
        ...copied.map((from) => new CopyPlugin({ patterns: [{ from: `node_modules/${from}`, to: "vendor/" }] })),
        new NoticesPlugin("licences.txt", ["for-tests"]),
      ],
    });
    const failure = await new Promise<string>((resolve) => {
      compiler.run((error, stats) => {
        resolve(error?.message ?? stats?.compilation.errors.map(({ message }) => message).join() ?? "");
      });
    });
    return failure === "" ? readFileSync(path.join(folder, "out/licences.txt"), "utf8") : failure;
  };

  const headings = (list: string) => list.match(/^.+(?=\n=+$)/gm);

  it("has name, version, licence and copyright of each package that is imported, and of no other", async () => {
    plant("one");
    plant("@scope/two");
    plant("not-used");
    const list = await build(["one", "@scope/two"]);
    expect(headings(list)).toEqual(["@scope/two 1.2.3 (MIT)", "one 1.2.3 (MIT)"]);
    expect(list).toContain("Copyright one");
  });

  it("has what a ready-made script holds, as its source map says", async () => {
    plant("ready", { "index.js.map": JSON.stringify({ sources: ["lib/a.js", "../node_modules/held/b.js"] }) });
    plant("held");
    expect(headings(await build(["ready"]))).toEqual(["held 1.2.3 (MIT)", "ready 1.2.3 (MIT)"]);
  });

  it("has packages whose files are copied, with their dependencies", async () => {
    plant("font", { "font.woff2": "x" }, { dependencies: { below: "1", "for-tests": "1" } });
    plant("below");
    expect(headings(await build([], ["font/font.woff2"]))).toEqual(["below 1.2.3 (MIT)", "font 1.2.3 (MIT)"]);
  });

  it("cannot be made while a licence is missing", async () => {
    plant("bare", { licence: "none" });
    expect(await build(["bare"])).toContain("bare has no file with its licence");
    plant("ready", { "index.js.map": JSON.stringify({ sources: ["node_modules/gone/index.js"] }) });
    expect(await build(["ready"])).toContain("gone is in the output, but not installed");
  });
});
