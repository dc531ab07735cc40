import { testReferenceCases } from "../sql/reference-cases";
import { testSheetEdges } from "../sql/sheet-equality";
import { SparkCluster } from "./cluster";
import { SparkEngine } from "./spark-engine";

/** One of each kind of query: a distribution, its curve, shares, pairs, a line, rows, and neighbours. */
const ofEachKind = ["GINI", "LORENZ", "LOCQ", "KRUGMAN", "BETACONV", "ELLISON", "MORAN"];

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
    testReferenceCases(engine, 1, (name) => ofEachKind.includes(name));
  });

  describe("with expressions that are interpreted", () => {
    beforeAll(() => engine().interpret());
    testReferenceCases(engine, 1, (name) => !ofEachKind.includes(name));
    testSheetEdges(engine, "few");
  });
});

function never(): never {
  throw new Error("Spark did not start");
}
