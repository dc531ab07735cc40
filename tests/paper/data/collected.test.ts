import { readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "../../../scripts/paper/csv";
import { symbiosisNetwork } from "../../../src/core/linkage/symbiosis-network";
import { dataSet } from "../../../src/paper/data-sets/data-sets";
import { findTable } from "../../../src/paper/tables/tables";
import { present } from "../../support/present";

type Rows = readonly Readonly<Record<string, string>>[];

const rowsOf = (name: string): Rows => {
  const [headers = [], ...records] = parseCsv(
    readFileSync(path.join(__dirname, `../../../src/paper/data/${name}.csv`), "utf8"),
  );
  return records.map((record) => Object.fromEntries(headers.map((header, place) => [header, record[place] ?? ""])));
};
const idsOf = (rows: Rows, test: (row: Rows[number]) => boolean) => rows.filter(test).map((row) => row.id);

describe("the exchanges", () => {
  const exchanges = rowsOf("exchanges");

  test("differ by level and by whether they happen", () => {
    expect(idsOf(exchanges, ({ kind }) => kind === "society")).toEqual(["X08", "X09", "X10"]);
    expect(idsOf(exchanges, ({ kind }) => kind === "product")).toEqual(["X13"]);
    expect(idsOf(exchanges, ({ state }) => state === "potential")).toEqual(["X05", "X09", "X10", "X11"]);
    expect(idsOf(exchanges, ({ state }) => state === "planned")).toEqual(["X06", "X07", "X13"]);
  });

  test("are the network of 12 links among 14 nodes, if the works of X12 are Shougang's", () => {
    const merged = exchanges.map(({ id, source = "" }) => (id === "X12" ? "Shougang Jingtang" : source));
    const network = symbiosisNetwork(
      merged,
      exchanges.map(({ receiver = "" }) => receiver),
    );
    const [nodes, links, connectance = NaN] = network.measures.values;
    expect([nodes, links]).toEqual([14, 12]);
    expect(connectance).toBeCloseTo(0.06593406593406594, 15);
    expect(network.degrees).toContainEqual({ node: "Shougang Jingtang", outgoing: 5, incoming: 0 });
    expect(network.degrees).toContainEqual({ node: "Desalination plant", outgoing: 2, incoming: 2 });
  });

  test("name a firm in the same way as giver and as receiver, in both languages", () => {
    const pairs = exchanges.flatMap((row) => [
      [row.source, row.source_zh],
      [row.receiver, row.receiver_zh],
    ]);
    const distinct = (side: 0 | 1) => new Set(pairs.map((pair) => pair[side])).size;
    expect(new Set(pairs.map((pair) => pair.join())).size).toBe(15);
    expect([distinct(0), distinct(1)]).toEqual([15, 15]);
  });
});

describe("the projects", () => {
  const projects = rowsOf("projects");

  test("all come from Beijing and go to Hebei or Tianjin", () => {
    expect(new Set(projects.map((row) => row.from_region))).toEqual(new Set(["beijing"]));
    expect(idsOf(projects, (row) => (row.to_regions ?? "").includes("tianjin"))).toEqual(["R08", "R09", "R11"]);
  });

  test.each([
    ["R01", "move", "2003", "8.56"],
    ["R02", "move", "2015-01-01", "90"],
    ["R03", "extension", "", "200000"],
    ["R04", "extension", "2014-07-17", ""],
    ["R05", "extension", "", "400000"],
    ["R06", "branch", "", ""],
    ["R07", "cooperation", "2014-11-18", ""],
    ["R11", "cooperation", "2013", "106"],
  ])("%s is a %s of %p with the figure %p", (id, kind, date, value) => {
    expect(projects.find((row) => row.id === id)).toMatchObject({ kind, date, value });
  });

  test("have the figures and dates of the facts they list", () => {
    const facts = rowsOf("facts");
    for (const { id = "", value, date, facts: listed = "" } of projects) {
      const own = facts.filter((fact) => listed.split("; ").includes(fact.id ?? ""));
      if (value !== "") expect([id, own.map((fact) => fact.value)]).toEqual([id, expect.arrayContaining([value])]);
      if (date !== "") expect([id, own.map((fact) => fact.date)]).toEqual([id, expect.arrayContaining([date])]);
    }
  });
});

describe("the stages", () => {
  const stages = rowsOf("stages");

  test("follow one another without a gap, the last one open", () => {
    expect(stages.map(({ start, end, years }) => [start, end, years].map(Number))).toEqual([
      [1982, 1995, 14],
      [1996, 2003, 8],
      [2004, 2010, 7],
      [2011, 0, 0],
    ]);
    for (const { start, end, years } of stages.slice(0, 3)) expect(Number(end) - Number(start) + 1).toBe(Number(years));
    stages.slice(1).forEach(({ start }, index) => {
      expect(Number(start)).toBe(Number(stages[index]?.end) + 1);
    });
  });

  test("have the periods of Table 1", () => {
    const periods = present(findTable(1)?.rows[0]).cells.map(({ printed }) => printed);
    expect(periods).toEqual(stages.map(({ start, end }) => (end === "" ? start : `${start} - ${end}`)));
  });
});

test("priorities are ranked from 1 without a gap", () => {
  expect(rowsOf("priorities").map((row) => row.rank)).toEqual(["1", "2", "3", "4"]);
});

test("what was collected never repeats a cell of Table 1, which is quoted", () => {
  const cells = present(findTable(1)).rows.flatMap((row) => row.cells.map(({ printed }) => printed));
  const texts = (["exchanges", "projects", "stages", "priorities", "strategies"] as const).flatMap((id) =>
    dataSet(id).rows.flatMap((row) => row.cells.flatMap((cell) => cell.text?.en ?? [])),
  );
  for (const cell of cells.filter((one) => one.split(" ").length > 1)) expect(texts).not.toContain(cell);
});
