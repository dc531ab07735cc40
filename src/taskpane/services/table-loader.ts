import type { WorkbookCells } from "../../hosts/cells";
import { type SheetWriter, WriteError, type WrittenSheet } from "../../hosts/host";
import type { Language } from "../../language/localized";
import { rangeAddress } from "../../sheets/references/address";
import type { LoadOptions } from "../../sheets/load-options";
import type { LoadId } from "../../sheets/load-plans";
import { planRange, type SheetPlan } from "../../sheets/plan";
import { rememberChoices, type LoadChoices, loadOptions, recallChoices } from "./load-choices";
import { afterEvent, failureOf, idle, type LoadedSheet, type LoadEvent, type LoadState } from "./load-state";
import type { PaneMemory } from "./memory";
import { createStore, type Watched } from "./store";

/** Loads data sets into the workbook, one load at a time, and holds the outcome. */
export interface TableLoader {
  readonly state: Watched<LoadState>;
  /** How data sets are loaded, in every view that shows it. */
  readonly choices: Watched<LoadChoices>;
  /** Changes that for now and for the next time. */
  readonly choose: (change: Partial<LoadChoices>) => void;
  /**
   * Loads as chosen and shows what was requested first; `language` is the pane's. Does nothing while a load runs, nor
   * where sheets of these names exist, unless copies of them are wanted. The promise ends with the load and never fails:
   * the state has the outcome.
   */
  readonly load: (
    ids: readonly LoadId[],
    language: Language,
    options?: { readonly areCopies: boolean },
  ) => Promise<void>;
  /** Loads the same again after a failure, as chosen now. */
  readonly retry: (language: Language) => Promise<void>;
  readonly cancel: () => void;
  /** Selects what was written, or finds out that it no longer exists. */
  readonly show: (sheet: LoadedSheet) => Promise<void>;
  /** Clears the outcome of the last load. */
  readonly close: () => void;
}

/** Makes the plans of a load; a promise, because they come with much data that the pane does not need to start. */
export type PlansOf = (ids: readonly LoadId[], options: LoadOptions) => Promise<readonly SheetPlan[]>;

type Host = SheetWriter & Pick<WorkbookCells, "readCell">;

/** A loader that writes the plans of `plansOf` with `host`. */
export function createTableLoader(host: Host, plansOf: PlansOf, memory: PaneMemory): TableLoader {
  const store = createStore<LoadState, LoadEvent>(idle, afterEvent);
  const choices = createStore(recallChoices(memory), (before, change: Partial<LoadChoices>) => ({
    ...before,
    ...change,
  }));
  let controller = new AbortController();
  let wereCopies = false;

  const load: TableLoader["load"] = async (ids, language, { areCopies } = { areCopies: false }) => {
    if (store.read().phase === "writing" || ids.length === 0) return;
    const { signal } = (controller = new AbortController());
    wereCopies = areCopies;
    store.send({ type: "started", ids });
    try {
      const plans = await plansOf(ids, loadOptions(choices.read(), language));
      const present = areCopies ? [] : await presentSheets(host, plans);
      if (signal.aborted) throw new WriteError("cancelled");
      if (present.length > 0) {
        store.send({ type: "present", sheets: present });
        return;
      }
      const sheets = await host.write(plans, {
        onProgress: (progress) => {
          store.send({ type: "progressed", progress });
        },
        signal,
      });
      const loaded = loadedSheets(plans, sheets);
      await showRequested(host, loaded, ids);
      store.send({ type: "written", sheets: loaded });
    } catch (error) {
      store.send({ type: "failed", failure: failureOf(error) });
    }
  };

  return {
    state: store,
    choices,
    choose: (change) => {
      choices.send(change);
      rememberChoices(memory, change);
    },
    load,
    retry: async (language) => {
      const state = store.read();
      if (state.phase === "failed") await load(state.ids, language, { areCopies: wereCopies });
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
        (found) => (found ? "there" : "missing"),
        () => "unreachable" as const,
      );
      store.send({ type: "looked for", sheet, finding });
    },
  };
}

/** The plan of a data set has its id as key; any other sheet is of the audit. */
function loadedSheets(plans: readonly SheetPlan[], sheets: readonly WrittenSheet[]): readonly LoadedSheet[] {
  return sheets.map((sheet, index) => ({
    ...sheet,
    id: (plans[index]?.key ?? "audit") as LoadId,
    finding: "there",
  }));
}

/** The sheets that have the names of the plans' already; none where the workbook does not say it. */
async function presentSheets(host: Host, plans: readonly SheetPlan[]): Promise<readonly LoadedSheet[]> {
  const cells = await Promise.all(plans.map(({ sheetName }) => host.readCell(sheetName, "A1").catch(() => null)));
  const present = plans.filter((_, index) => cells[index] !== null);
  return loadedSheets(
    present,
    present.map((plan) => ({ sheet: plan.sheetName, address: rangeAddress(planRange(plan)) })),
  );
}

/** The workbook shows the first new sheet, which may only be one that the requested one reads. */
async function showRequested(host: Host, sheets: readonly LoadedSheet[], ids: readonly LoadId[]): Promise<void> {
  const place = sheets.findIndex(({ id }) => id === ids[0]);
  const requested = sheets[place];
  if (place > 0 && requested !== undefined) await host.select(requested.sheet, "A1").catch(() => false);
}
