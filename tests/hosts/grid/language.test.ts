import { readFileSync } from "node:fs";
import path from "node:path";
import { gridText } from "../../../src/hosts/grid/language";
import chinese from "../../../src/hosts/grid/library-texts.zh-CN.json";

const shipped = (file: string) =>
  readFileSync(path.join(__dirname, "../../../node_modules/@odoo/o-spreadsheet/dist", file), "utf8");

const placeholders = (text: string) => (text.match(/%s|%\(\w+\)s/g) ?? []).sort();

describe("the grid's texts in Chinese", () => {
  const scripts = shipped("o_spreadsheet.iife.js");
  const templates = shipped("o_spreadsheet.xml");

  it("translate only texts of the library", () => {
    const isSaid = (english: string) =>
      scripts.includes(`_t(${JSON.stringify(english)}`) ||
      templates.includes(`"${english}"`) ||
      new RegExp(`>\\s*${english.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*<`).test(templates);
    expect(Object.keys(chinese).filter((english) => !isSaid(english))).toEqual([]);
  });

  it("keep the placeholders of values", () => {
    const different = Object.entries(chinese).filter(
      ([english, translated]) => placeholders(translated).join() !== placeholders(english).join(),
    );
    expect(different).toEqual([]);
  });

  it("leave English alone, and what has no translation", () => {
    expect(gridText("Undo", "en")).toBe("Undo");
    expect(gridText("Undo", "zh-CN")).toBe("撤消");
    expect(gridText("Cividis", "zh-CN")).toBe("Cividis");
  });
});
