import { en } from "../../src/locales/en";
import { zhCN } from "../../src/locales/zh-CN";

/** Every text of a dictionary under its path; a function is called with the samples of its path. */
function texts(
  dictionary: object,
  samples: Readonly<Record<string, readonly unknown[][]>>,
  path = "",
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, entry] of Object.entries(dictionary)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof entry === "string") found.set(here, entry);
    else if (typeof entry === "function") {
      const calls = samples[here];
      if (calls === undefined) throw new Error(`The test has no sample for ${here}`);
      for (const call of calls) {
        const result: unknown = (entry as (...values: unknown[]) => unknown)(...call);
        found.set(`${here}(${JSON.stringify(call)})`, [result].flat().join("…"));
      }
    } else for (const inner of texts(entry as object, samples, here)) found.set(...inner);
  }
  return found;
}

const samples = {
  "tables.tableName": [[4]],
  "tables.cells": [[1], [30], [1234]],
  "tables.loadOnly": [[3]],
  "tables.loadTicked": [[[]], [[4]], [[1, 2, 3, 4]]],
  "load.loading": [[[4]], [[2, 4]]],
  "load.loadingSeveral": [[1, 4]],
  "load.written": [[4]],
  "load.place": [["表4", "A1:G9"]],
  "load.gone": [["表4"]],
  "load.leftovers": [[["表2"]], [["表2", "表4"]]],
};

const english = texts(en, samples);
const chinese = texts(zhCN, samples);

describe("the dictionaries", () => {
  it("have the same texts", () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  it.each([...english.keys()])("say %s in both languages", (key) => {
    expect(english.get(key)?.trim()).not.toBe("");
    expect(chinese.get(key)?.trim()).not.toBe("");
    expect(chinese.get(key)).not.toBe(english.get(key));
  });

  it("leave no English in the Chinese texts but names, keys and an address", () => {
    const names = /\b(JJJ|Excel|Windows|Mac|Enter|Esc|Ctrl|Tang|Sui|Guo|Jiang|Li|A1:G9|C)\b/g;
    const left = [...chinese].filter(([, text]) => /[A-Za-z]/.test(text.replace(names, "")));
    expect(left).toEqual([]);
  });

  it("leave no Chinese in the English texts but the sheet's name", () => {
    const left = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text.replace(/表\d/g, "")));
    expect(left).toEqual([]);
  });

  it("use Chinese punctuation in Chinese sentences", () => {
    const left = [...chinese].filter(([, text]) => /\p{Script=Han}[,.;:?!()]|[,;?!()]\p{Script=Han}/u.test(text));
    expect(left).toEqual([]);
  });
});

describe("the English texts", () => {
  it("tell one from several", () => {
    expect([en.tables.cells(1), en.tables.cells(30)]).toEqual(["1 cell", "30 cells"]);
    expect(en.load.leftovers(["A"])).toBe(
      "Sheet 'A' could not be removed again: please delete it. Nothing else was changed.",
    );
    expect(en.load.leftovers(["A", "B"])).toBe(
      "Sheets 'A', 'B' could not be removed again: please delete them. Nothing else was changed.",
    );
  });

  it("group the digits of large numbers", () => {
    expect(en.tables.cells(1234)).toBe("1,234 cells");
  });

  it("name the table on the button where there is one, and their number where there are several", () => {
    expect([[], [4], [1, 2, 3, 4]].map(en.tables.loadTicked)).toEqual(["Load tables", "Load Table 4", "Load 4 tables"]);
  });

  it("say in one sentence where a table is", () => {
    const [before, after] = en.load.written(4);
    expect(before + en.load.place("JJJ Table 4", "A1:G9") + after).toBe("Table 4 is in sheet 'JJJ Table 4', A1:G9");
  });
});

describe("the Chinese texts", () => {
  it("put a space between characters and digits only", () => {
    expect([[], [4], [1, 2, 3, 4]].map(zhCN.tables.loadTicked)).toEqual(["加载数据表", "加载表 4", "加载 4 张表"]);
    expect(zhCN.tables.cells(1234)).toBe("1,234 个单元格");
  });

  it("say in one sentence where a table is", () => {
    const [before, after] = zhCN.load.written(4);
    expect(before + zhCN.load.place("JJJ 表4", "A1:G9") + after).toBe("表 4 已写入工作表“JJJ 表4”的 A1:G9。");
  });
});
