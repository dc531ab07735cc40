import { type Language, localize, type Localized } from "../../../src/language/localized";
import { DuckDb } from "./duckdb/duckdb";
import { Store } from "./duckdb/store";
import { cancelled, type Engine } from "./engine";
import { Postgres } from "./postgres/postgres";
import { Spark } from "./spark/spark";

/** Where a command reads and computes. */
export interface EngineAsked {
  readonly source: string;
  readonly memory: string | undefined;
  readonly language: Language;
  readonly engine: "duckdb" | "postgres" | "spark";
  /** The table of a database, if not in the source. */
  readonly table: string | undefined;
  readonly master: string | undefined;
  readonly conf: readonly string[];
  /** For how many seconds Spark may be without any worker. */
  readonly wait: number;
}

/** Opens the engine that was asked for, shows the progress of some work with it, and ends it with Ctrl+C. */
export async function useEngine(asked: EngineAsked, work: (engine: Engine) => Promise<void>): Promise<void> {
  await useStore(asked.memory, async (store) => {
    const engine = engineFor(asked, store);
    const stop = () => engine.cancel();
    const shown = process.stderr.isTTY ? setInterval(() => show(engine.progress(), asked.language), 500) : undefined;
    process.once("SIGINT", stop);
    try {
      await work(engine);
    } finally {
      clearInterval(shown);
      if (shown !== undefined) process.stderr.write("\r\u001b[K");
      await engine.close();
      process.removeListener("SIGINT", stop);
    }
  });
}

/** Opens a place for an answer, and leaves no file of it behind, with Ctrl+C neither. */
export async function useStore(memory: string | undefined, work: (store: Store) => Promise<void>): Promise<void> {
  const cancellation = new AbortController();
  let store: Store | undefined;
  const stop = () => {
    cancellation.abort();
    store?.cancel();
  };
  process.once("SIGINT", stop);
  try {
    store = await Store.open(memory);
    if (cancellation.signal.aborted) throw cancelled();
    await work(store);
  } finally {
    store?.close();
    process.removeListener("SIGINT", stop);
  }
}

function engineFor(asked: EngineAsked, store: Store): Engine {
  if (asked.engine === "spark") return new Spark(store, asked);
  return asked.engine === "postgres" ? new Postgres(store, asked.source, asked.table) : new DuckDb(store, asked.source);
}

function show(progress: Localized, language: Language): void {
  const said = localize(progress, language);
  if (said !== "") process.stderr.write(`\r\u001b[K${said}`);
}
