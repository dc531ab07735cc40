import { testReferenceCases } from "../sql/reference-cases";
import { testSheetEdges } from "../sql/sheet-equality";
import { SparkCluster } from "./cluster";
import { SparkEngine } from "./spark-engine";

/** Queries are translated to Java for each; for many small ones, interpreting them is ten times as fast. */
const interpreted = [
  "spark.sql.codegen.wholeStage=false",
  "spark.sql.codegen.factoryMode=NO_CODEGEN",
  "spark.sql.adaptive.enabled=false",
];

describe("SQL on Spark", () => {
  let cluster: SparkCluster | undefined;
  afterAll(() => cluster?.close());
  beforeAll(async () => {
    cluster = await SparkCluster.start();
  });

  describe("as it is", () => {
    const engine = inSession([]);
    testReferenceCases(engine, 1);
  });

  describe("with expressions that are interpreted", () => {
    const engine = inSession(interpreted);
    testSheetEdges(engine);
  });

  function inSession(conf: readonly string[]): () => SparkEngine {
    let engine: SparkEngine | undefined;
    beforeAll(async () => {
      if (cluster !== undefined) engine = await SparkEngine.start(cluster, conf);
    });
    afterAll(() => engine?.close());
    return () => engine ?? never();
  }
});

function never(): never {
  throw new Error("Spark did not start");
}
