import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir, totalmem } from "node:os";
import path from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { text } from "../../src/language/localized";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { CommandError } from "../class/command";

/** DuckDB in this process, for one command. */
export class Engine {
  private constructor(
    private readonly connection: DuckDBConnection,
    private readonly folder: string,
  ) {}

  /** Opens an engine for some work, shows its progress, ends it with Ctrl+C and leaves no file behind. */
  static async use(memory: string | undefined, work: (engine: Engine) => Promise<void>): Promise<void> {
    const folder = mkdtempSync(path.join(tmpdir(), "jjj-"));
    const limit = memory ?? `${Math.max(256, Math.floor(totalmem() / 2 / 2 ** 20))}MiB`;
    try {
      const instance = await open(limit, folder);
      const connection = await instance.connect();
      const engine = new Engine(connection, folder);
      const stop = () => {
        engine.isCancelled = true;
        connection.interrupt();
      };
      const shown = process.stderr.isTTY ? setInterval(() => engine.showProgress(), 500) : undefined;
      process.once("SIGINT", stop);
      try {
        await work(engine);
      } finally {
        process.removeListener("SIGINT", stop);
        clearInterval(shown);
        if (shown !== undefined) process.stderr.write("\r\u001b[K");
        connection.closeSync();
        instance.closeSync();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private isCancelled = false;

  private showProgress(): void {
    const { percentage } = this.connection.progress;
    if (percentage > 0) process.stderr.write(`\r${Math.floor(percentage)} %`);
  }

  async run(statement: string): Promise<void> {
    await this.asked(() => this.connection.run(statement));
  }

  async rows(query: string): Promise<unknown[][]> {
    return this.asked(async () => (await this.connection.runAndReadAll(query)).getRows());
  }

  private async asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await ask();
      if (this.isCancelled) throw new Error("interrupted");
      return answer;
    } catch (error) {
      throw explained(error, this.folder);
    }
  }
}

async function open(limit: string, folder: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(":memory:", { memory_limit: limit, temp_directory: folder });
  } catch {
    throw new CommandError(
      text(`--memory ${limit}: expected a size such as 4GB.`, `--memory ${limit}：应为大小，如 4GB。`),
    );
  }
}

/** An error of the engine that the user can fix, in words. */
function explained(error: unknown, folder: string): unknown {
  const reason = error instanceof Error ? error.message : String(error);
  if (/interrupt/i.test(reason))
    return new CommandError(text("Cancelled; nothing was written.", "已取消，未写入任何文件。"));
  if (/no space left|disk is full|failed to (?:offload|write)/i.test(reason))
    return new CommandError(
      text(
        `The disk is full; nothing was written. Free some space, also in ${path.dirname(folder)}.`,
        `磁盘已满，未写入任何文件。请释放空间（包括 ${path.dirname(folder)}）。`,
      ),
    );
  if (/out of memory/i.test(reason))
    return new CommandError(
      text(
        "The memory is not enough; nothing was written. Allow more with --memory.",
        "内存不足，未写入任何文件。可用 --memory 增大上限。",
      ),
    );
  return new CommandError(text(reason, reason));
}

export const { quote, literal } = duckdb;
