import { checkQuery, type FoundFault, faultText, isRefused } from "../../src/sql/checks";
import { dialects } from "../../src/sql/dialects/catalogue";
import { indicatorQuery } from "../../src/sql/queries/indicator-query";
import type { LongTable } from "../../src/sql/table";
import { DuckDb } from "./engines/duckdb";

const panel: LongTable = { table: ["panel"], region: "region", sector: "sector", value: "value" };

describe("the query for an indicator", () => {
  let engine: DuckDb;
  beforeAll(async () => {
    engine = await DuckDb.open();
  });
  afterAll(() => engine.close());

  test("adds up the rows of a cell and computes each group by itself", async () => {
    await engine.fill("plants", { county: "text", industry: "text", year: "text", jobs: "double" }, [
      ["A", "food", "2020", 1],
      ["A", "food", "2020", 2],
      ["A", "steel", "2020", 1],
      ["B", "food", "2020", 1],
      ["B", "steel", "2020", 3],
      ["A", "food", "2021", 5],
      ["A", "steel", "2021", null],
    ]);
    const table = { table: ["plants"], region: "county", sector: "industry", by: ["year"], value: "jobs" } as const;
    expect([...(await engine.indicator("locq", table))]).toEqual([
      ["2020|A|food", 0.75 / 0.5],
      ["2020|A|steel", 0.25 / 0.5],
      ["2020|B|food", 0.25 / 0.5],
      ["2020|B|steel", 0.75 / 0.5],
      ["2021|A|food", 1],
      ["2021|A|steel", null],
    ]);
  });

  test("refuses a whole range without any number and skips one of many", async () => {
    await engine.fill("one", { region: "text", year: "text", value: "double" }, [["A", "2020", null]]);
    const whole = { table: ["one"], region: "region", value: "value" } as const;
    expect([...(await engine.indicator("GINI", whole)).values()]).toEqual(["domain"]);
    expect([...(await engine.indicator("GINI", { ...whole, by: ["year"] }))]).toEqual([["2020", null]]);
  });

  test("takes the sectors in the order named, and fails where one has no place", async () => {
    await engine.fill("sectors", { region: "text", sector: "text", value: "double", jobs: "double" }, [
      ["A", "第一产业", 1, 2],
      ["A", "第二产业", 2, 1],
      ["A", "第三产业", 1, 1],
      ["B", "第一产业", null, null],
      ["B", "第二产业", 1, 1],
      ["B", "第三产业", 4, 1],
    ]);
    const table = { table: ["sectors"], region: "region", sector: "sector", value: "value" } as const;
    const order = "第一产业, 第二产业，第三产业";
    const of = async (mode: string, given: string) => [
      ...(await engine.indicator("UPGRADING", table, { mode, settings: { order: given } })).values(),
    ];
    expect(await of("level", order)).toEqual([2, 2.8]);
    expect(await of("ratio", order)).toEqual([0.5, 4]);
    expect(await of("angle", order)).toEqual([
      expect.closeTo(4 * Math.atan(Math.sqrt(5)) + 2 * Math.atan(Math.SQRT1_2), 12),
      null,
    ]);
    expect(await of("level", "第一产业,第二产业")).toEqual(["domain", "domain"]);
    expect(await of("level", "第三产业,第二产业,第一产业,其他")).toEqual([2, 1.2]);
    await expect(of("level", "第一产业,,第二产业")).rejects.toThrow(/order: .* has an empty name/);
    await expect(of("level", "第一产业,第一产业")).rejects.toThrow(/order: .* names 第一产业 twice/);
    const { value, ...keys } = table;
    const both = { ...keys, measures: { output: value, employment: "jobs" } };
    const dual = await engine.indicator("LABORPROD", both, { mode: "dual", settings: { primary: "第三产业" } });
    expect([...dual.values()]).toEqual([1, 4]);
  });

  test("takes the rows of a sector for the totals of regions and of the reference", async () => {
    await engine.fill("part", { region: "text", sector: "text", value: "double" }, [
      ["A", "food", 1],
      ["A", "all", 4],
      ["B", "food", 3],
      ["China", "food", 10],
      ["China", "all", 20],
    ]);
    const table = { table: ["part"], region: "region", sector: "sector", value: "value" } as const;
    const of = async (settings: Record<string, string | number>) => [
      ...(await engine.indicator("LOCQ", table, { settings: { reference: "China", ...settings } })),
    ];
    const food = [["A|food", 0.5]];
    expect(await of({ region_totals: "all" })).toEqual([...food, ["B|food", null]]);
    expect(await of({ region_totals: "all", reference_total: 20 })).toEqual([...food, ["B|food", null]]);
    expect(await of({ region_totals: "all", reference_total: 0 })).toEqual([
      ["A|food", "division"],
      ["B|food", null],
    ]);
    await expect(of({ reference_total: -1 })).rejects.toThrow("reference_total: -1 is negative; expected 0 or more");
  });

  test.each(['a"; drop table x; --', "value", "x", "select", "区域 1", "o'clock", "jjj_cells", "region"])(
    "reads the columns and the table named %s",
    async (name) => {
      await engine.fill(name, { [name]: "text", amount: "double" }, [
        ["A", 1],
        ["B", 3],
      ]);
      const table = { table: [name], region: name, value: "amount" } as const;
      expect([...(await engine.indicator("GINI", table)).values()]).toEqual([0.25]);
      expect(await engine.rows(checkQuery("GINI", table, dialects.duckdb))).toEqual([]);
    },
  );

  test.each([
    ["SHAPE", panel, {}, /There is no SHAPE in SQL: use one of SHARE, REBASE/],
    ["LOCQ", panel, { mode: "toString" }, /unknown mode "toString" of LOCQ; use one of: lq, rsca/],
    ["LOCQ", { ...panel, weight: "w" }, {}, /LOCQ has no weights with mode lq/],
    ["GINI", { ...panel, weight: "w" }, { mode: "sample" }, /GINI has no weights with mode sample/],
    ["LOCQ", { table: ["panel"], region: "region", value: "value" }, {}, /LOCQ needs the column of the sector/],
    ["GINI", { ...panel, by: ["Region"] }, {}, /column region is named twice|column Region is named twice/],
    ["GINI", { ...panel, by: ["result"] }, {}, /column result is named twice or has the name of a result/],
  ] as const)("%s says why it cannot be asked", (name, table, options, message) => {
    expect(() => indicatorQuery(name, table, dialects.duckdb, options)).toThrow(message);
  });
});

describe("the checks", () => {
  let engine: DuckDb;
  beforeAll(async () => {
    engine = await DuckDb.open();
  });
  afterAll(() => engine.close());

  test("count each fault and name its first cell", async () => {
    await engine.fill("panel", { region: "text", sector: "text", value: "double" }, [
      ["B", "food", -1],
      ["A", "steel", -2],
      ["A", "food", null],
      ["C", "food", NaN],
      ["D", "food", 1],
      ["D", "food", 1],
      [null, "food", 1],
    ]);
    const rows = await engine.rows(checkQuery("GINI", panel, dialects.duckdb));
    const faults = rows.map(([fault, column, count, ...first]) => ({ fault, column, count: Number(count), first }));
    expect(faults).toEqual([
      { fault: "duplicate", column: "value", count: 1, first: ["D", "food"] },
      { fault: "missing", column: "value", count: 1, first: ["A", "food"] },
      { fault: "negative", column: "value", count: 2, first: ["A", "steel"] },
      { fault: "no key", column: "region", count: 1, first: [null, "food"] },
      { fault: "not finite", column: "value", count: 1, first: ["C", "food"] },
    ]);
    const refused = (name: string) =>
      (faults as FoundFault[]).filter((one) => isRefused(name, one, panel)).map(({ fault }) => fault);
    expect(refused("GINI")).toEqual(["negative", "no key", "not finite"]);
    expect(refused("COEFVAR")).toEqual(["no key", "not finite"]);
    expect(faultText(faults[2] as FoundFault).en).toBe("value: 2 negative; expected 0 or more, the first at A, steel");
  });
});
