import { SparkSession } from "../../scripts/jjj/engines/spark/session";
import { spark } from "../../src/sql/dialects/spark";
import { SparkCluster } from "../../tests/spark/cluster";
import { ours } from "./ours";

/** What the session of a bench needs to stay on the machine; the rest is as Spark has it. */
const settings = [
  "spark.driver.host=127.0.0.1",
  "spark.driver.bindAddress=127.0.0.1",
  "spark.executor.memory=2g",
  "spark.ui.enabled=false",
  "spark.sql.shuffle.partitions=8",
];

/** Seconds that Spark takes for indicators of the plants in a file, by their names, with workers of one core each. */
export async function sparkSeconds(
  file: string,
  names: readonly string[],
  workers: number,
): Promise<readonly (readonly [name: string, seconds: number])[]> {
  const cluster = await SparkCluster.start({ workers, memory: "2400m" });
  const { master, folder } = cluster;
  try {
    const session = await SparkSession.start({ master, conf: settings, wait: 200, folder }, () => undefined);
    try {
      await session.rows(`create temporary view plants as select * from parquet.\`${file}\``);
      // The first query pays for what is loaded once.
      await session.rows("select count(*) from plants");
      const taken: (readonly [string, number])[] = [];
      for (const name of names) {
        const started = Date.now();
        await session.rows(`select count(*), sum(result) from (${ours(name, spark)}) as answer`);
        taken.push([name, (Date.now() - started) / 1000]);
      }
      return taken;
    } finally {
      await session.close();
    }
  } finally {
    await cluster.close();
  }
}
