import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir, totalmem } from "node:os";
import path from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { text } from "../../../src/language/localized";
import { CommandError } from "../../class/command";
import { optionalPackage } from "../optional-package";
import { cancelled } from "./engine";

/** DuckDB in this process, which computes or keeps an answer until it is written, and leaves no file behind. */
export class Store {
  private isCancelled = false;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    /** For what does not fit into the memory. */
    readonly folder: string,
  ) {}

  static async open(memory: string | undefined): Promise<Store> {
    const { DuckDBInstance: Instance } = await optionalPackage("@duckdb/node-api", () => import("@duckdb/node-api"));
    const folder = mkdtempSync(path.join(tmpdir(), "jjj-"));
    const limit = memory ?? `${Math.max(256, Math.floor(totalmem() / 2 / 2 ** 20))}MiB`;
    try {
      const instance = await Instance.create(":memory:", { memory_limit: limit, temp_directory: folder });
      return new Store(instance, await instance.connect(), folder);
    } catch {
      rmSync(folder, { recursive: true, force: true });
      throw new CommandError(
        text(`--memory ${limit}: expected a size such as 4GB.`, `--memory ${limit}：应为大小，如 4GB。`),
      );
    }
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
    rmSync(this.folder, { recursive: true, force: true });
  }

  cancel(): void {
    this.isCancelled = true;
    this.connection.interrupt();
  }

  /** How much of the query at hand is done, in per cent. */
  get percentage(): number {
    return this.connection.progress.percentage;
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
      if (this.isCancelled) throw cancelled();
      return answer;
    } catch (error) {
      throw explained(error, this.folder);
    }
  }
}

/** An error of the engine that the user can fix, in words. */
function explained(error: unknown, folder: string): unknown {
  if (error instanceof CommandError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (/interrupt/i.test(reason)) return cancelled();
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
