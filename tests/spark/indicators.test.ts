import { testReferenceCases } from "../sql/reference-cases";
import { testSheetEdges } from "../sql/sheet-equality";
import { SparkCluster } from "./cluster";
import { SparkEngine } from "./spark-engine";

describe("SQL on Spark", () => {
  let cluster: SparkCluster | undefined;
  let started: SparkEngine | undefined;
  beforeAll(async () => {
    cluster = await SparkCluster.start();
    started = await SparkEngine.start(cluster);
  });
  afterAll(async () => {
    await started?.close();
    await cluster?.close();
  });
  const engine = () => started ?? never();

  describe("as it is", () => {
    testReferenceCases(engine, 1);
  });

  describe("with expressions that are interpreted", () => {
    beforeAll(() => engine().interpret());
    testSheetEdges(engine, "few");
  });
});

function never(): never {
  throw new Error("Spark did not start");
}
