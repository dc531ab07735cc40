import { type Localized, text } from "../../../src/language/localized";
import type { Dialect } from "../../../src/sql/dialects/dialect";
import { CommandError } from "../../class/command";
import type { Store } from "./duckdb/store";

/** What a column holds; `other` are dates, truth values and whatever else is not a number. */
export type ColumnKind = "number" | "text" | "other";

/** The table that a command reads. */
export interface Source {
  /** Its name for the engine, in parts. */
  readonly table: readonly [string, ...string[]];
  /** Its name for the user. */
  readonly title: string;
  readonly columns: ReadonlyMap<string, ColumnKind>;
}

/** What reads a table and computes: DuckDB in this process, or an engine of the user's. */
export interface Engine {
  readonly dialect: Dialect;
  /** Whether `Year` and `year` are different columns. */
  readonly isCaseSensitive: boolean;
  /** Where answers are kept until they are written. */
  readonly store: Store;
  /** Makes what the user named readable. */
  open(): Promise<Source>;
  /** Makes a list of weights between regions readable, which stands beside it. */
  openWeights(given: string): Promise<Source>;
  /** Whether a text is not a number. */
  isNoNumber(expression: string): string;
  /** The rows of a small answer. */
  rows(query: string): Promise<readonly (readonly unknown[])[]>;
  /** Puts an answer into the store. */
  answer(query: string): Promise<void>;
  /** What is said of the work at hand, in a few words; empty for nothing. */
  progress(): Localized;
  /** Ends the work at hand, which then fails with {@link cancelled}. */
  cancel(): void;
  close(): Promise<void>;
}

export const cancelled = () => new CommandError(text("Cancelled; nothing was written.", "已取消，未写入任何文件。"));
