import path from "node:path";
import { Worker } from "node:worker_threads";
import type { FileRefusal, GradedFile } from "../../src/exercises/class/grading/types";
import type { GradingJob, WorkerData } from "./worker";

export interface PoolLimits {
  readonly workers: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A file that reaches one of these has lost; no returned exercise needs a hundredth. */
const poolLimits: PoolLimits = { workers: 2, milliseconds: 10_000, megabytes: 256 };

/** A thread begins without what runs TypeScript. */
const start = `require(${JSON.stringify(require.resolve("tsx/cjs"))}); require(${JSON.stringify(path.join(__dirname, "worker.ts"))});`;

/**
 * Marks files, each apart: a thread that takes too long or too much memory is ended, its file is reported, and another
 * thread goes on with the next.
 */
export async function gradeApart(
  jobs: AsyncIterable<GradingJob> | Iterable<GradingJob>,
  data: WorkerData,
  onGraded: (graded: GradedFile) => void,
  limits: PoolLimits = poolLimits,
): Promise<void> {
  const queue = (async function* () {
    yield* jobs;
  })();
  const runOne = async () => {
    let thread: GradingThread | null = null;
    try {
      for (let next = await queue.next(); next.done !== true; next = await queue.next()) {
        if (thread?.isAlive !== true) thread = await GradingThread.start(data, limits);
        const graded: GradedFile | FileRefusal = await thread.grade(next.value);
        if (typeof graded !== "string") onGraded(graded);
        else {
          onGraded({ file: next.value.file, graded: [], problems: [{ kind: "unreadable", reason: graded }] });
          await thread.end();
          thread = null;
        }
      }
    } finally {
      await thread?.end();
    }
  };
  await Promise.all(Array.from({ length: limits.workers }, runOne));
}

class GradingThread {
  private hasEnded = false;
  private settle: (result: GradedFile | FileRefusal) => void = () => undefined;

  private constructor(
    private readonly worker: Worker,
    private readonly milliseconds: number,
  ) {
    worker.on("message", (graded: GradedFile) => {
      this.settle(graded);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      this.hasEnded = true;
      this.settle(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "failed");
    });
    worker.on("exit", () => {
      this.hasEnded = true;
      this.settle("failed");
    });
  }

  /** A thread may end between two files, too: what is handed to it then would never come back. */
  get isAlive(): boolean {
    return !this.hasEnded;
  }

  static async start(data: WorkerData, { milliseconds, megabytes }: PoolLimits): Promise<GradingThread> {
    const worker = new Worker(start, {
      eval: true,
      execArgv: [],
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    });
    await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => {
        reject(new Error("The thread that marks files did not start."));
      });
    });
    return new GradingThread(worker, milliseconds);
  }

  async grade(job: GradingJob): Promise<GradedFile | FileRefusal> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.settle("too-slow");
      }, this.milliseconds);
      this.settle = (result) => {
        clearTimeout(timer);
        resolve(result);
      };
      this.worker.postMessage(job);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
