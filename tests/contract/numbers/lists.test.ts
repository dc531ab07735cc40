import { incomeThresholds } from "../../../src/core/gap/income-thresholds";
import type { DataSetId } from "../../../src/paper/data-set-types";
import { dataSet, dataSets } from "../../../src/paper/data-sets/data-sets";
import { listNames } from "../../../src/paper/generated/list-names";
import { findList, nearTables } from "../../../src/paper/tables/list-names";
import { ExcelError, loadWorksheet } from "../../support/worksheet";

const scripts = { en: loadWorksheet("functions.js"), zh: loadWorksheet("functions.zh-CN.js") };
const languages = ["en", "zh"] as const;

/** Some columns of a data set as cells, with headers. */
const block = (id: DataSetId, columns: string, side: "en" | "zh") => {
  const set = dataSet(id);
  const places = columns.split(" ").map((name) => set.columns.findIndex((column) => column.id === name));
  return [
    places.map((place) => set.columns[place]?.year ?? set.columns[place]?.header[side]),
    ...set.rows.map((row) => places.map((place) => row.cells[place]?.text?.[side] ?? row.cells[place]?.value ?? "")),
  ];
};

describe("TABLE of a list", () => {
  test.each<[DataSetId, string]>([
    ["facts", "id section label value unit date place"],
    ["claims", "id text verdict computed"],
    ["exchanges", "id source by_product receiver use kind state status"],
    ["projects", "id name kind origin destination state date value unit status"],
    ["stages", "id name start end content"],
    ["priorities", "id actor field reason"],
    ["strategies", "id name content examples"],
    ["reference", "region measure sector unit 2009 2010 2011 2012 2013"],
    ["income-thresholds", "data_year low lower_middle upper_middle"],
  ])("returns for %s the columns %s of every row, in the language of the script", (id, columns) => {
    for (const side of languages) {
      const expected = block(id, columns, side);
      expect(scripts[side].call("TABLE", id)).toEqual(expected);
      if (id !== "reference") expect(scripts[side].call("TABLE", id, "long")).toEqual(expected);
    }
  });

  test.each(Object.entries(listNames))(
    "%s answers to its name in either language, in both scripts",
    (id, { en, zh }) => {
      for (const side of languages)
        for (const name of [en, zh, ` ${en.toUpperCase()} `, en.replace("-", " ")])
          expect(scripts[side].call("TABLE", name)).toEqual(scripts[side].call("TABLE", id));
    },
  );

  test.each([
    ["数据", "facts"],
    ["阶段", "stages"],
    ["策略", "strategies"],
    ["参考序列", "reference"],
  ])("%s, an earlier name, is still %s", (name, id) => {
    expect(scripts.zh.call("TABLE", name)).toEqual(scripts.zh.call("TABLE", id));
  });

  test("returns reference as a long list with unit and status of each figure, without rows for missing figures", () => {
    const [headers, first, ...rest] = scripts.en.call("TABLE", "reference", "long") as readonly unknown[][];
    expect(headers).toEqual(["region", "sector", "year", "measure", "value", "unit", "status"]);
    expect(first).toEqual(["China", "primary", 2009, "GDP value added", 35477, "100 million yuan", "unconfirmed"]);
    expect(rest).toHaveLength(96);
    expect(rest).toContainEqual(["Tianjin", "", 2013, "Employed persons", 847.46, "10,000 persons", "unconfirmed"]);
    expect(rest).toContainEqual(["Beijing", "", 2013, "GDP per capita", 93213, "yuan", "confirmed"]);
    expect(scripts.zh.call("TABLE", "参考序列", "long")).toContainEqual([
      "北京",
      "",
      2013,
      "人均国内（地区）生产总值",
      93213,
      "元",
      "已核实",
    ]);
  });

  test("returns the income thresholds that INCOMEGROUP uses", () => {
    const rows = scripts.en.call("TABLE", "income-thresholds") as readonly unknown[][];
    expect(rows).toHaveLength(incomeThresholds.length + 1);
    for (const [year, low = 0] of rows.slice(1)) {
      expect(scripts.en.call("INCOMEGROUP", [[low]], year)).toEqual([["L"]]);
      expect(scripts.en.call("INCOMEGROUP", [[Number(low) + 1]], year)).toEqual([["LM"]]);
    }
  });

  test("names the nearest and all known tables, in the language of the name", () => {
    const known = dataSets
      .map(({ id }) => id)
      .filter((id) => id.startsWith("table-") || id in listNames)
      .join(", ");
    const knownInChinese = ["表 1", "表 2", "表 3", "表 4", ...Object.values(listNames).map(({ zh }) => zh)].join("、");
    expect(scripts.en.call("TABLE", "exchnages")).toEqual(
      new ExcelError("#N/A", `id: unknown name "exchnages"; did you mean "exchanges"? Use one of: ${known}`),
    );
    expect(scripts.en.call("TABLE", 5)).toEqual(new ExcelError("#N/A", `id: unknown name "5"; use one of: ${known}`));
    expect(scripts.zh.call("TABLE", "副产品交易")).toEqual(
      new ExcelError("#N/A", `id：没有“副产品交易”，是否指“副产品交换”？可用：${knownInChinese}`),
    );
  });
});

describe("findList", () => {
  test.each(["", "table-1", "exchange", "数", "toString", "__proto__"])("finds no list for %p", (name) => {
    expect(findList(name)).toBeNull();
  });

  test("has no name that is also a table's or another list's", () => {
    const names = Object.values(listNames).flatMap(({ en, zh }) => [en, zh]);
    expect(new Set(names).size).toBe(names.length);
    expect(nearTables("1").known).toHaveLength(4 + names.length / 2);
  });
});

describe("DATA of the reference series", () => {
  test("spills regions and the nation by years", () => {
    expect(scripts.en.call("DATA", [["China"], ["北京"], ["HB"]], "gdp", [[2012, 2013]])).toEqual([
      [519322, 568845],
      [17801, 19500.6],
      [26575, 28301.4],
    ]);
  });

  test("accepts a column of regions, one measure and a row of years", () => {
    const regions = [["Beijing"], ["天津"], ["冀"]];
    expect(scripts.en.call("DATA", regions, [["tertiary"]], [[2009, 2010, 2011, 2012, 2013]])).toEqual([
      [9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
      [3259.25, 4121.78, 5153.88, 6049.96, 6905.03],
      [5932.8, 6928.6, 8224.4, 9387.3, 10038.9],
    ]);
  });

  test("returns an error in place of a figure that does not exist, in the language of the script", () => {
    expect(scripts.en.call("DATA", [["Beijing", "Tianjin"]], "primary employment", 2013)).toEqual([
      [
        55.4,
        new ExcelError(
          "#N/A",
          'measure: "primary employment" is not available for Tianjin; use one of: primary, secondary, tertiary, primary share, secondary share, tertiary share, gdp, employment, population, gdp per capita, gdp per capita usd',
        ),
      ],
    ]);
    expect(scripts.zh.call("DATA", "全国", "人口", 2013)).toEqual(
      new ExcelError(
        "#N/A",
        "measure：没有“全国”的“人口”，可用：第一产业、第二产业、第三产业、第一产业比重、第二产业比重、第三产业比重、第一产业就业人员、第二产业就业人员、第三产业就业人员、地区生产总值、就业人员、人均地区生产总值、人均地区生产总值美元、人均国民总收入美元",
      ),
    );
  });
});
