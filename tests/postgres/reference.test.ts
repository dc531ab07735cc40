import { testDigits } from "../sql/digits";
import { testReferenceCases } from "../sql/reference-cases";
import { testSheetCalls } from "../sql/sheet-equality";
import { PostgresServer } from "./server";

describe("SQL on PostgreSQL", () => {
  let engine: PostgresServer;
  beforeAll(async () => {
    engine = await PostgresServer.start();
  });
  afterAll(() => engine.close());

  testReferenceCases(() => engine);
  testSheetCalls(() => engine, 5);
  testDigits(() => engine);
});
