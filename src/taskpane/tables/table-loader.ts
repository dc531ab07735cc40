import type { Language } from "../../locales/localized";
import type { SheetWriter } from "../../workbook/host";
import type { SheetPlan } from "../../workbook/plan";
import { createStore, type Watched } from "../store";
import {
  afterEvent,
  failureOf,
  idle,
  type LoadedSheet,
  type LoadEvent,
  type LoadState,
  type TableNumber,
} from "./load-state";

/** Loads tables into the workbook, one load at a time, and knows how it went. */
export interface TableLoader {
  readonly state: Watched<LoadState>;
  /** Does nothing while a load runs. The promise ends with the load and never fails: the state says how it went. */
  readonly load: (tables: readonly TableNumber[], language: Language) => Promise<void>;
  /** Loads the same tables again after a failure. */
  readonly retry: (language: Language) => Promise<void>;
  readonly cancel: () => void;
  /** Selects what was written, or finds out that it is gone. */
  readonly show: (sheet: LoadedSheet) => Promise<void>;
  /** Forgets how the last load went. */
  readonly close: () => void;
}

/** A loader that writes the plans of `planOf` with `host`. */
export function createTableLoader(
  host: SheetWriter,
  planOf: (table: TableNumber, language: Language) => SheetPlan,
): TableLoader {
  const store = createStore<LoadState, LoadEvent>(idle, afterEvent);
  let controller = new AbortController();

  const load: TableLoader["load"] = async (tables, language) => {
    if (store.read().phase === "writing" || tables.length === 0) return;
    controller = new AbortController();
    store.send({ type: "started", tables });
    try {
      const plans = tables.map((table) => planOf(table, language));
      const sheets = await host.write(plans, {
        onProgress: (progress) => {
          store.send({ type: "progressed", progress });
        },
        signal: controller.signal,
      });
      store.send({ type: "written", sheets });
    } catch (error) {
      store.send({ type: "failed", failure: failureOf(error) });
    }
  };

  return {
    state: store,
    load,
    retry: async (language) => {
      const state = store.read();
      if (state.phase === "failed") await load(state.tables, language);
    },
    cancel: () => {
      store.send({ type: "cancelling" });
      controller.abort();
    },
    close: () => {
      store.send({ type: "closed" });
    },
    show: async (sheet) => {
      const finding = await host.select(sheet.sheet, sheet.address).then(
        (found) => (found ? "there" : "gone"),
        () => "unreachable" as const,
      );
      store.send({ type: "looked for", sheet, finding });
    },
  };
}
