import { auditTexts, tablesTexts } from "../../../src/taskpane/tables/texts";
import { describeDictionary } from "../../support/dictionary-checks";

const { en, "zh-CN": zhCN } = tablesTexts;

const samples = {
  selectFound: [[3]],
  loadOnly: [["表 4"]],
  loadSelected: [
    [0, ""],
    [1, "表 4"],
    [14, "表 4"],
  ],
  "preview.titleOf": [["表 4"]],
  "preview.newSheet": [["JJJ 表4"]],
  "preview.rowsLeft": [[1], [66]],
  "preview.withCharts": [[1], [2]],
  "preview.withNotes": [[1], [4]],
  "preview.size": [
    [1, 1],
    [68, 12],
  ],
  loading: [
    [1, "表 4"],
    [14, "表 4"],
  ],
  loadingSeveral: [[1, 4]],
  loaded: [
    [1, "表 4"],
    [14, "表 4"],
  ],
  newSheets: [[["JJJ 表4"]], [["JJJ 表4", "JJJ 表4"]]],
  present: [
    [1, "表 4"],
    [3, "表 4"],
  ],
  presentSheets: [[["JJJ 表4"]], [["JJJ 表4", "JJJ 表4"]]],
  loadCopy: [[1], [2]],
  changedCells: [[1], [12]],
  movedCells: [[["JJJ 表4"]], [["JJJ 表4", "JJJ 表2"]]],
  replace: [[0], [1], [12]],
  replaced: [
    [1, "表 4"],
    [3, "表 4"],
  ],
  replacedSheets: [
    [1, 0],
    [3, 2],
  ],
};

const sampled = (text: string) => text.replace(/表 ?4/g, "");
const withoutSamples = (texts: object): object =>
  Object.fromEntries(
    Object.entries(texts).map(([key, entry]): [string, unknown] => {
      if (typeof entry === "function")
        return [
          key,
          (...values: unknown[]) => [(entry as (...values: unknown[]) => string)(...values)].flat().map(sampled),
        ];
      return [key, typeof entry === "string" ? entry : withoutSamples(entry as object)];
    }),
  );

describeDictionary(
  "the dictionary of the tables",
  withoutSamples(en),
  withoutSamples(zhCN),
  samples,
  /\b(GDP|Excel|SHA)\b/g,
);
describeDictionary(
  "the offer of an audit",
  { name: auditTexts.name.en, summary: auditTexts.summary.en },
  { name: auditTexts.name.zh, summary: auditTexts.summary.zh },
  {},
  /\bGDP\b/g,
);

describe("the English texts", () => {
  it("distinguish one from several", () => {
    expect([en.preview.rowsLeft(1), en.preview.rowsLeft(30)]).toEqual(["and 1 more row", "and 30 more rows"]);
  });

  it("name what is loaded where it is one, and their number where there are several", () => {
    expect([0, 1, 14].map((count) => en.loadSelected(count, "Table 4"))).toEqual([
      "Load",
      "Load Table 4",
      "Load 14 sets",
    ]);
  });

  it("say what was loaded, and where", () => {
    expect([en.loaded(1, "Table 4"), en.newSheets(["JJJ Table 4"])]).toEqual([
      "Table 4 loaded",
      "New sheet 'JJJ Table 4'.",
    ]);
    expect([en.loaded(14, "Table 1"), en.newSheets(["A", "B"])]).toEqual(["14 sets loaded", "2 new sheets."]);
  });
});

describe("the Chinese texts", () => {
  it("name what is loaded where it is one, and their number where there are several", () => {
    expect([0, 1, 14].map((count) => zhCN.loadSelected(count, "表4"))).toEqual(["加载", "加载表4", "加载 14 项"]);
  });

  it("say what was loaded, and where", () => {
    expect(zhCN.loaded(1, "表4") + "，" + zhCN.newSheets(["JJJ 表4"])).toBe("表4已加载，新工作表“JJJ 表4”。");
  });
});
