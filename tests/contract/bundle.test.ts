import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { parse } from "acorn";
import { catalogue } from "../../src/functions/catalogue";
import { functionId } from "../../src/functions/describe/syntax";
import { parseCall } from "../support/formula";
import { type Answer, ExcelError, loadWorksheet } from "../support/worksheet";

const source = (file: string) => readFileSync(path.join(__dirname, "../../dist", file), "utf8");

describe("functions.js", () => {
  test("contains no text that only people read", () => {
    for (const spec of catalogue) {
      expect(source("functions.js")).not.toContain(spec.summary.en);
      expect(source("functions.js")).not.toContain(spec.summary.zh);
      for (const { shows } of spec.help.examples) expect(source("functions.js")).not.toContain(shows.en);
    }
  });

  test("uses no global of a browser, Node or Office", () => {
    const touched: string[] = [];
    const functions = new Map<string, (...args: unknown[]) => unknown>();
    const known: Record<string, unknown> = {
      CustomFunctions: {
        associate: (id: string, fn: (...args: unknown[]) => unknown) => functions.set(id, fn),
        Error: ExcelError,
      },
    };
    for (const name of ["window", "document", "self", "globalThis", "process", "require", "Office", "Excel", "fetch"])
      Object.defineProperty(known, name, {
        get: () => {
          touched.push(name);
          return undefined;
        },
      });
    vm.runInNewContext(source("functions.js"), known);
    for (const spec of catalogue)
      for (const { call } of spec.help.examples) {
        try {
          functions.get(functionId(spec.name))?.(...parseCall(call).args);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(ExcelError);
        }
      }
    expect(touched).toEqual([]);
  });

  test.each(["functions.js", "functions.zh-CN.js"])("is a script of ES2016: %s", (file) => {
    expect(() => parse(source(file), { ecmaVersion: 2016 })).not.toThrow();
  });

  test("gives every example's result in an engine of ES2016, without the built-ins that came later", () => {
    const old = loadWorksheet("functions.js", { isOldEngine: true });
    const today = loadWorksheet();
    for (const spec of catalogue)
      for (const { call } of spec.help.examples) {
        const { name, args } = parseCall(call);
        expect(old.call(name, ...args)).toEqual(today.call(name, ...args));
      }
  });

  test("works where the runtime has no error class and no codes, like office.js outside Excel", () => {
    const functions = new Map<string, (...args: unknown[]) => unknown>();
    const associate = (id: string, fn: (...args: unknown[]) => unknown) => functions.set(id, fn);
    vm.runInNewContext(source("functions.js"), { CustomFunctions: { associate } });
    const gap = functions.get("JJJ.GAP") as (...args: unknown[]) => unknown[][];
    expect(gap(48.1, 76.9)[0]?.[0]).toBeCloseTo(28.8, 12);
    let thrown: unknown = null;
    try {
      gap("x");
    } catch (error) {
      thrown = error;
    }
    expect(JSON.parse(JSON.stringify(thrown))).toEqual({
      code: "#VALUE!",
      message: 'value: row 1, column 1 is text ("x"); expected a number',
    });
  });

  test("returns the same for the same input and does not change the input", () => {
    const worksheet = loadWorksheet();
    for (const spec of catalogue)
      for (const { call } of spec.help.examples) {
        // loadWorksheet freezes every argument, so a changed input would have thrown.
        const { name, args } = parseCall(call);
        expect(worksheet.call(name, ...args)).toEqual(worksheet.call(name, ...args));
      }
  });
});

describe("functions.zh-CN.js", () => {
  const english = loadWorksheet("functions.js");
  const chinese = loadWorksheet("functions.zh-CN.js");

  test("returns the same numbers for every example", () => {
    // Words of a result are in the language of the script.
    const withoutWords = (answer: Answer) =>
      answer instanceof ExcelError
        ? answer
        : answer.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? "a word" : cell)));
    for (const spec of catalogue)
      for (const { call, returns } of spec.help.examples) {
        if ("error" in returns) continue;
        const { name, args } = parseCall(call);
        expect(withoutWords(chinese.call(name, ...args))).toEqual(withoutWords(english.call(name, ...args)));
      }
  });

  test("returns the words of a result in Chinese", () => {
    expect(chinese.call("COORDINATION", [[0.6, 0.8]], null, null, "label")).toEqual([["良好协调"]]);
    expect(chinese.call("DECOUPLE", 100, 95, 100, 108, "state")).toEqual([["强脱钩"]]);
  });

  test("describes errors in Chinese", () => {
    expect(chinese.call("SHARE", [["x"]])).toEqual(
      new ExcelError("#VALUE!", "values：第 1 行第 1 列是文本（“x”），应为数字"),
    );
  });
});
