import { DuckDb } from "./engines/duckdb";
import { caseCounts, testReferenceCases } from "./reference-cases";

describe("SQL on DuckDB", () => {
  let engine: DuckDb;
  beforeAll(async () => {
    engine = await DuckDb.open();
  });
  afterAll(() => engine.close());

  test("meets most cases of most indicators", () => {
    expect(caseCounts().size).toBeGreaterThan(20);
  });

  testReferenceCases(() => engine);
});
