import { sqlDefinitions } from "../../src/sql/catalogue";
import { testDigits } from "./digits";
import { DuckDb } from "./engines/duckdb";
import { sheetCalls } from "./sheet-calls";
import { testSheetCalls } from "./sheet-equality";

describe("SQL on DuckDB", () => {
  let engine: DuckDb;
  beforeAll(async () => {
    engine = await DuckDb.open();
  });
  afterAll(() => engine.close());

  testSheetCalls(() => engine, 5);
  testDigits(() => engine);

  test("is asked for every indicator", () => {
    const asked = new Set(sheetCalls.map(([name]) => name));
    expect(sqlDefinitions.map(({ name }) => name).filter((name) => !asked.has(name) && name !== "ELLISON")).toEqual([]);
  });
});
