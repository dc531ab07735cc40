import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { findSparkSubmit } from "../../scripts/jjj/engines/spark/installation";
import { freePort } from "../support/free-port";

export interface ClusterSize {
  /** How many, of one core each. */
  readonly workers?: number;
  /** Of each worker, as Spark writes it. */
  readonly memory?: string;
}

/** A standalone master and workers of Spark on free ports of the loopback, in a folder of their own. */
export class SparkCluster {
  private constructor(
    readonly folder: string,
    readonly master: string,
    readonly workers: readonly ChildProcess[],
    private readonly head: ChildProcess,
  ) {}

  static async start({ workers: count = 2, memory = "600m" }: ClusterSize = {}): Promise<SparkCluster> {
    const folder = mkdtempSync(path.join(tmpdir(), "jjj-spark-"));
    const port = await freePort();
    const page = await freePort();
    const ports = ["--host", "127.0.0.1", "--port", String(port), "--webui-port", String(page)];
    const head = startClass(folder, "master", ["org.apache.spark.deploy.master.Master", ...ports]);
    await reached(port, head, path.join(folder, "master.log"));
    const master = `spark://127.0.0.1:${port}`;
    const workers = Array.from({ length: count }, (_, place) =>
      startClass(folder, `worker-${place + 1}`, [
        "org.apache.spark.deploy.worker.Worker",
        ...["--host", "127.0.0.1", "--webui-port", "0", "--cores", "1", "--memory", memory],
        ...["--work-dir", path.join(folder, `work-${place + 1}`)],
        master,
      ]),
    );
    return new SparkCluster(folder, master, workers, head);
  }

  async close(): Promise<void> {
    for (const child of [...this.workers, this.head]) await killed(child);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What keeps a session on the machine, and small. */
export const smallSession = [
  "spark.driver.host=127.0.0.1",
  "spark.driver.bindAddress=127.0.0.1",
  "spark.driver.memory=1g",
  "spark.executor.memory=512m",
  "spark.ui.enabled=false",
  "spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
  "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
  "spark.sql.shuffle.partitions=2",
];

function startClass(folder: string, name: string, args: readonly string[]): ChildProcess {
  const log = openSync(path.join(folder, `${name}.log`), "w");
  const program = path.join(path.dirname(findSparkSubmit()), "spark-class");
  return spawn(program, args, {
    cwd: folder,
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      SPARK_LOCAL_IP: "127.0.0.1",
      SPARK_LOCAL_DIRS: path.join(folder, "local"),
      SPARK_DAEMON_MEMORY: "256m",
    },
  });
}

/** Ends a process at once; those that a worker started end with it. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function reached(port: number, child: ChildProcess, log: string): Promise<void> {
  for (let left = 120; left > 0; left--) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: "127.0.0.1", port }, () => resolve(true)).on("error", () => resolve(false));
      socket.on("close", () => socket.destroy()).on("connect", () => socket.destroy());
    });
    if (isOpen) return;
    if (child.exitCode !== null) break;
    await after(500);
  }
  throw new Error(`The master of Spark did not start:\n${readFileSync(log, "utf8").slice(-2000)}`);
}
