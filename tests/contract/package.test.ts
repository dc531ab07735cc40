import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import { version } from "../../package.json";
import type { ReferenceCase } from "../reference/reference-case";

const root = path.join(__dirname, "../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "jjj-package-"));
const user = path.join(folder, "user");

/** As in a terminal, whatever runs the tests. */
const env = { ...process.env, npm_command: undefined, npm_lifecycle_event: undefined };

const run = (program: string, args: readonly string[], cwd = user) =>
  execFileSync(program, args, { cwd, env, encoding: "utf8", stdio: "pipe", shell: process.platform === "win32" });

/** Case of another program, by the file in which it is and its id. */
function referenceCase(file: string, id: string): ReferenceCase {
  const cases = JSON.parse(readFileSync(path.join(root, "tests/reference/cases", file), "utf8")) as ReferenceCase[];
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id} in ${file}`);
  return found;
}

const quotients = referenceCase("econgeo.json", "econgeo.lq.paper2009");
const gini = referenceCase("reat.json", "reat.gini.paperTer2013");

const usage = `
import { giniIndex, locationQuotient, Matrix, rowsOf } from "jjj-excel/core";
const noTotals = { regionTotals: null, referenceTotal: null };
console.log(
  JSON.stringify([
    rowsOf(locationQuotient(Matrix.of(${JSON.stringify(quotients.inputs["M"])}), null, "lq", noTotals)),
    rowsOf(giniIndex(Matrix.of([${JSON.stringify(gini.inputs["x"])}]), null, "none", "all")),
  ]),
);
`;

/** The examples of docs/core.md: each with what it prints, in the comments that follow its calls. */
const examples = [...readFileSync(path.join(root, "docs/core.md"), "utf8").matchAll(/^```js\n(.*?)^```/gms)].map(
  ([, code = ""]) => ({
    code,
    prints: [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).filter((line) => !line?.startsWith("Regions")),
  }),
);

let files: readonly string[] = [];

beforeAll(() => {
  mkdirSync(user);
  const [{ filename, files: packed }] = JSON.parse(
    run("npm", ["run", "--silent", "package", "--", "--json", "--pack-destination", folder], root),
  ) as [{ filename: string; files: { path: string }[] }];
  files = packed.map((file) => file.path);
  writeFileSync(path.join(user, "package.json"), '{ "name": "user", "type": "module" }');
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", path.join(folder, filename)]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the packed file", () => {
  test("has the core's modules with their types, the command, licence, readme and documentation", () => {
    const others = files.filter((file) => !file.startsWith("dist-core/"));
    expect(others.sort()).toEqual([
      "LICENSE",
      "README.md",
      "dist-bin/jjj.js",
      "docs/core.md",
      "docs/large-data.md",
      "package.json",
    ]);
    const modules = readdirSync(path.join(root, "src/core"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.slice(0, -".ts".length));
    const expected = modules.flatMap((name) => [`dist-core/${name}.d.ts`, `dist-core/${name}.js`]);
    expect(files.filter((file) => file.startsWith("dist-core/")).sort()).toEqual(
      [...expected, "dist-core/package.json"].sort(),
    );
  });

  test("brings no other package", () => {
    expect(readdirSync(path.join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["jjj-excel"]);
  });

  test("is said in docs/core.md to be of this version", () => {
    expect(readFileSync(path.join(root, "docs/core.md"), "utf8")).toContain(`jjj-excel-${version}.tgz`);
  });
});

describe("in an empty folder", () => {
  test("computes the numbers of other software", () => {
    writeFileSync(path.join(user, "usage.js"), usage);
    const [table, index] = JSON.parse(run(process.execPath, ["usage.js"])) as [number[][], number[][]];
    table.flat().forEach((value, place) => {
      expect(value).toBeCloseTo((quotients.expected as number[][]).flat()[place] ?? NaN, 12);
    });
    expect(index[0]?.[0]).toBeCloseTo(gini.expected as number, 12);
  });

  test.each(examples.map((example, place) => [place + 1, example] as const))(
    "runs example %d of docs/core.md",
    (place, { code, prints }) => {
      writeFileSync(path.join(user, `example-${place}.js`), code);
      expect(prints).not.toEqual([]);
      expect(
        run(process.execPath, [`example-${place}.js`])
          .trim()
          .split("\n"),
      ).toEqual(prints);
    },
  );

  test("keeps its inner modules to itself", () => {
    writeFileSync(path.join(user, "inner.js"), 'import "jjj-excel/dist-core/matrix/matrix.js";');
    expect(() => run(process.execPath, ["inner.js"])).toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("has types for TypeScript with module %s and resolution %s", (module, moduleResolution) => {
    const wrong = '\n// @ts-expect-error An unknown mode.\nginiIndex(Matrix.of([[1]]), null, "other", "all");\n';
    writeFileSync(path.join(user, "typed.ts"), usage + wrong);
    examples.forEach(({ code }, place) => {
      writeFileSync(path.join(user, `typed-${place}.ts`), code);
    });
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      noEmit: true,
    };
    writeFileSync(path.join(user, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const compiler = path.join(root, "node_modules/typescript/bin/tsc");
    let printed = "";
    try {
      run(process.execPath, [compiler, "-p", "."]);
    } catch (error) {
      printed = (error as { stdout: string }).stdout;
    }
    expect(printed).toBe("");
  });

  test("leaves behind what a bundle does not use", async () => {
    const one = await bundled('import { urbanPrimacy } from "jjj-excel/core"; console.log(urbanPrimacy);');
    const all = await bundled('import * as core from "jjj-excel/core"; console.log(core);');
    expect(one.code).toContain("zero-denominator");
    expect(one.code).not.toContain("weights-without-sample");
    expect(all.code).toContain("weights-without-sample");
    expect(one.size).toBeLessThan(all.size / 10);
  });
});

describe("the command, with nothing else installed", () => {
  const columns = ["--region", "county", "--value", "jobs"];
  const jjj = (...args: readonly string[]) => run("npx", ["--offline", "jjj", ...args]);
  const refusal = (...args: readonly string[]) => {
    try {
      return jjj(...args);
    } catch (error) {
      return (error as { stderr: string }).stderr.trim();
    }
  };

  test("prints queries", () => {
    expect(jjj("sql", "gini", "--table", "plants", ...columns)).toContain('from "plants"');
  });

  test("calls itself as it was called", () => {
    expect(jjj("--help")).toMatch(/^npx jjj run locq plants.parquet/);
    expect(jjj("sql", "--help", "--language", "zh-CN")).toMatch(/^npx jjj sql locq --table plants/);
    const file = path.join(user, "node_modules/.bin", process.platform === "win32" ? "jjj.cmd" : "jjj");
    expect(run(file, ["--help"])).toMatch(/^jjj run locq plants.parquet/);
  });

  test("says which package a calculation needs, and computes when it is there", () => {
    writeFileSync(path.join(user, "plants.csv"), "county,jobs\nA,1\nB,3\n");
    const asked = ["run", "gini", "plants.csv", ...columns];
    expect(refusal(...asked)).toBe(
      "This needs the package @duckdb/node-api, which is not installed. Run: npm install @duckdb/node-api",
    );
    const modules = path.join(user, "node_modules");
    symlinkSync(path.join(root, "node_modules/@duckdb"), path.join(modules, "@duckdb"), "junction");
    expect(jjj(...asked)).toBe("result,failure\n0.25,\n");
    expect(refusal(...asked, "-o", "gini.xlsx")).toContain("npm install exceljs");
    symlinkSync(path.join(root, "node_modules/exceljs"), path.join(modules, "exceljs"), "junction");
    jjj(...asked, "-o", "gini.xlsx");
    expect(statSync(path.join(user, "gini.xlsx")).size).toBeGreaterThan(1000);
  });
});

/** A script of a user, as webpack packs it. */
async function bundled(script: string): Promise<{ code: string; size: number }> {
  writeFileSync(path.join(user, "entry.js"), script);
  const compiler = webpack({
    mode: "production",
    context: user,
    entry: "./entry.js",
    output: { path: path.join(folder, "bundle"), filename: "bundle.js" },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  const file = path.join(folder, "bundle/bundle.js");
  return { code: readFileSync(file, "utf8"), size: statSync(file).size };
}
