import { en } from "../../src/locales/en";
import { zhCN } from "../../src/locales/zh-CN";
import { describeDictionary } from "../support/dictionary-checks";

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

describeDictionary("the frame's dictionary", en, zhCN, samples);

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
