import { readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "../../../scripts/paper/csv";
import type { Descriptor } from "../../../scripts/paper/descriptor";
import type { DataCell, DataSet, DataSetId } from "../../../src/paper/data-set-types";
import { dataSet, dataSets } from "../../../src/paper/data-sets/data-sets";
import { originWords, statusWords } from "../../../src/paper/data-sets/status-words";
import { claims } from "../../../src/paper/statements/claims";
import { facts } from "../../../src/paper/statements/facts";
import { paperTables } from "../../../src/paper/tables/tables";
import { present } from "../../support/present";

const folder = path.join(__dirname, "../../../src/paper/data");
const descriptor = JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8")) as Descriptor;
const recordsOf = (id: string) => parseCsv(readFileSync(path.join(folder, `${id}.csv`), "utf8"));
const shown = (cell: DataCell | undefined, side: "en" | "zh" = "en") => cell?.text?.[side] ?? cell?.value ?? null;
const columnOf = (set: DataSet, id: string, side: "en" | "zh" = "en") => {
  const place = set.columns.findIndex((column) => column.id === id);
  return set.rows.map((row) => shown(row.cells[place], side));
};
const named = dataSets.map((set) => [set.id, set] as const);
const numbered = dataSets.filter(({ columns }) => columns[0]?.id === "id").map((set) => [set.id, set] as const);

describe("the data sets", () => {
  test("are the tables in order, then facts, claims, and everything else", () => {
    expect(dataSets.map(({ id, status, rows }) => [id, status, rows.length])).toEqual([
      ["table-1", "printed", 4],
      ["table-2", "printed", 6],
      ["table-3", "reconstructed", 6],
      ["table-4", "printed", 6],
      ["facts", "collected", 68],
      ["claims", "collected", 35],
      ["exchanges", "collected", 13],
      ["projects", "collected", 11],
      ["stages", "collected", 4],
      ["priorities", "collected", 4],
      ["strategies", "collected", 5],
      ["reference", "external", 28],
      ["income-thresholds", "external", 19],
      ["provinces", "external", 31],
      ["province-borders", "external", 68],
      ["cities", "external", 13],
      ["city-borders", "external", 24],
    ]);
  });

  test.each(named)(
    "%s is a rectangle of columns with unique ids and heads in both languages",
    (set, { columns, rows }) => {
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      for (const { id, header, type } of columns) {
        // The paper prints no header above its measures.
        const isHeaded = id !== "measure" || set === "reference";
        expect([id, header.en !== "", header.zh !== ""]).toEqual([id, isHeaded, isHeaded]);
        expect(["text", "number", "year"]).toContain(type);
      }
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    },
  );

  test.each(named)("%s has in each cell a number, a text in both languages, or nothing", (_, { rows }) => {
    for (const { value, text, printed, decimals, status } of rows.flatMap(({ cells }) => cells)) {
      expect(value !== null && text !== null).toBe(false);
      expect([printed === null, decimals === null]).toEqual([value === null, value === null]);
      if (value !== null) expect(Number.isFinite(value)).toBe(true);
      if (text !== null) expect([text.en.trim() === "", text.zh.trim() === ""]).toEqual([false, false]);
      expect(Object.keys(statusWords)).toContain(status);
    }
  });

  test.each(named)(
    "%s has the checksum that the package states, and says where it is from and what is allowed",
    (id, set) => {
      const resource = present(descriptor.resources.find(({ name }) => name === id));
      expect(`sha256:${set.checksum}`).toBe(resource.hash);
      for (const side of ["en", "zh"] as const)
        for (const text of [set.title, set.summary, set.source, set.citation, set.vintage, set.licenceNote])
          expect(text[side]).toMatch(side === "en" ? /\w{3,}/ : /[\u4e00-\u9fff]/);
      expect(set.title.en).toBe(resource.title);
      expect(Object.keys(originWords)).toContain(set.status);
    },
  );

  test.each(numbered)("%s has a row for each record of its file, its ids without a gap", (id, set) => {
    const ids = columnOf(set, "id");
    expect(ids).toEqual(
      recordsOf(id)
        .slice(1)
        .map(([first]) => first),
    );
    expect(ids).toEqual(
      ids.map(
        (_, index) => `${String(ids[0]).slice(0, 1)}${String(index + 1).padStart(String(ids[0]).length - 1, "0")}`,
      ),
    );
  });

  test.each(numbered)("%s shows every English and Chinese text of its file, in its own language", (id, set) => {
    const [headers = [], ...records] = recordsOf(id);
    const chinese = headers.flatMap((header, place) => (header.endsWith("_zh") ? [place] : []));
    for (const place of chinese) {
      const name = present(headers[place]).replace("_zh", "");
      const column = set.columns.some((one) => one.id === name);
      if (!column || id === "facts") continue;
      expect(columnOf(set, name, "zh").map((text) => text ?? "")).toEqual(records.map((record) => record[place]));
      expect(columnOf(set, name).map((text) => text ?? "")).toEqual(
        records.map((record) => record[headers.indexOf(name)]),
      );
    }
  });

  test("have the tables' cells as the tables have them", () => {
    for (const table of paperTables) {
      const set = dataSet(table.name as DataSetId);
      expect(set.table).toBe(table);
      expect(set.rows.map(({ region }) => region)).toEqual(table.rows.map(({ region }) => region));
      const cells = set.rows.map((row) =>
        row.cells.slice(table.labelHeaders.length).map((cell) => cell.printed ?? cell.text?.en),
      );
      expect(cells).toEqual(table.rows.map((row) => row.cells.map(({ printed }) => printed)));
    }
    expect(present(dataSet("table-4").rows[1]).cells[2]).toEqual({
      value: 0.758,
      text: null,
      printed: "75.8%",
      decimals: 1,
      isPercent: true,
      status: "printed",
      note: null,
    });
    expect(dataSet("table-2").columns.map(({ year }) => year)).toEqual([null, null, 2009, 2010, 2011, 2012, 2013]);
  });

  test("have facts and claims with words for what the file has as ids", () => {
    const [set, checked] = [dataSet("facts"), dataSet("claims")];
    expect(columnOf(set, "value")).toEqual(facts.map((fact) => fact.value ?? fact.text?.en));
    expect(columnOf(set, "place", "zh")).toEqual(facts.map((fact) => fact.place?.zh ?? null));
    expect(columnOf(set, "kind", "zh").slice(0, 2)).toEqual(["事件", "政策"]);
    expect(columnOf(set, "status")[10]).toBe("garbled");
    expect(set.rows.map(({ cells }) => cells[0]?.status)).toEqual(facts.map(({ status }) => status));
    expect(columnOf(checked, "verdict")).toEqual(claims.map(({ verdictText }) => verdictText.en));
    expect(columnOf(checked, "computed")).toEqual(
      claims.map(({ computed }) => (typeof computed === "number" ? computed : (computed?.en ?? null))),
    );
    expect(columnOf(checked, "basis")[5]).toBe("the reconstructed Table 3");
  });

  test("have reference series by region, measure and year, each cell with its status and its source", () => {
    const set = dataSet("reference");
    expect(set.columns.map(({ id }) => id)).toEqual("region measure sector unit 2009 2010 2011 2012 2013".split(" "));
    const row = present(set.rows.find(({ region, measure }) => region === "tianjin" && measure === "gdp_per_capita"));
    expect(row.cells.map((cell) => shown(cell, "zh"))).toEqual([
      "天津",
      "人均国内（地区）生产总值",
      null,
      "元",
      62403,
      72994,
      84337,
      93110,
      99607,
    ]);
    expect(row.cells.slice(4).map(({ status }) => status)).toEqual(
      "confirmed unconfirmed derived derived derived".split(" "),
    );
    for (const { cells } of set.rows)
      for (const cell of cells.slice(4)) expect(cell.value === null).toBe(cell.note === null);
    expect(new Set(set.rows.flatMap(({ cells }) => cells.slice(4).flatMap(({ decimals }) => decimals ?? [])))).toEqual(
      new Set([0, 1, 2]),
    );
  });

  test("name an id that there is", () => {
    expect(() => dataSet("table-5" as DataSetId)).toThrow("There is no data set table-5");
  });
});
