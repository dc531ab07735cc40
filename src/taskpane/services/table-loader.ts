import type { WorkbookCells } from "../../hosts/cells";
import { type SheetWriter, WriteError, type WrittenSheet } from "../../hosts/host";
import type { Language } from "../../language/localized";
import type { LoadOptions } from "../../sheets/load-options";
import type { LoadId } from "../../sheets/load-plans";
import { planRange, type SheetPlan } from "../../sheets/plan";
import type { HeldSheet, PresentSheet } from "../../sheets/present/find-present";
import { rangeAddress } from "../../sheets/references/address";
import { rememberChoices, type LoadChoices, loadOptions, recallChoices } from "./load-choices";
import {
  afterEvent,
  failureOf,
  idle,
  type LoadedSheet,
  type LoadEvent,
  type LoadState,
  type PresentSheet as PresentSheetState,
} from "./load-state";
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
   * where such sheets exist, unless it is said what becomes of them. The promise ends with the load and never fails: the
   * state has the outcome.
   */
  readonly load: (ids: readonly LoadId[], language: Language, present?: ForPresent) => Promise<void>;
  /** Loads the same again after a failure, as chosen now. */
  readonly retry: (language: Language) => Promise<void>;
  readonly cancel: () => void;
  /** Selects what was written, or finds out that it no longer exists. */
  readonly show: (sheet: LoadedSheet) => Promise<void>;
  /** Clears the outcome of the last load. */
  readonly close: () => void;
}

/** For sheets that are there already: ask, load second copies, or fill them again. */
export type ForPresent = "ask" | "copy" | "replace";

/** Makes the plans of a load; a promise, because they come with much data that the pane does not need to start. */
export type PlansOf = (ids: readonly LoadId[], options: LoadOptions) => Promise<readonly SheetPlan[]>;

type Host = SheetWriter & Pick<WorkbookCells, "readCell" | "readEntered" | "readFormulasIn">;

/** A loader that writes the plans of `plansOf` with `host`; `follow` is told of each load from its beginning. */
export function createTableLoader(
  host: Host,
  plansOf: PlansOf,
  memory: PaneMemory,
  follow: (load: Promise<void>) => void = () => undefined,
): TableLoader {
  const store = createStore<LoadState, LoadEvent>(idle, afterEvent);
  const choices = createStore(recallChoices(memory), (before, change: Partial<LoadChoices>) => ({
    ...before,
    ...change,
  }));
  let controller = new AbortController();
  let lastPresent: ForPresent = "ask";

  const carryOut: TableLoader["load"] = async (ids, language, forPresent = "ask") => {
    if (store.read().phase === "writing" || ids.length === 0) return;
    const { signal } = (controller = new AbortController());
    lastPresent = forPresent;
    store.send({ type: "started", ids });
    try {
      const options = loadOptions(choices.read(), language);
      const chosen = await plansOf(ids, options);
      const present = forPresent === "copy" ? [] : await findPresent(host, chosen, { ids, options });
      if (signal.aborted) throw new WriteError("cancelled");
      const there = present.flatMap((sheet) => (sheet === null ? [] : [sheet]));
      if (there.length > 0 && (forPresent === "ask" || there.some(({ isMoved }) => isMoved))) {
        store.send({ type: "present", sheets: there.map(stateOf) });
        return;
      }
      const plans = chosen.map((plan, index) => present[index]?.plan ?? plan);
      const sheets = await host.write(plans, {
        ...(there.length > 0 && { into: plans.map((plan, index) => (present[index] == null ? null : plan.sheetName)) }),
        onProgress: (progress) => {
          store.send({ type: "progressed", progress });
        },
        signal,
      });
      const loaded = loadedSheets(plans, sheets);
      await showRequested(host, loaded, ids);
      store.send({ type: "written", sheets: loaded, replaced: there.length });
    } catch (error) {
      store.send({ type: "failed", failure: failureOf(error) });
    }
  };
  const load: TableLoader["load"] = (...asked) => {
    const work = carryOut(...asked);
    follow(work);
    return work;
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
      if (state.phase === "failed") await load(state.ids, language, lastPresent);
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
    id: (plans[index]?.key ?? "audit") as LoadedSheet["id"],
    finding: "there",
  }));
}

interface Load {
  readonly ids: readonly LoadId[];
  readonly options: LoadOptions;
}

/** For each plan the sheet that the add-in has written before, or null; all null where the workbook does not say it. */
async function findPresent(
  host: Host,
  plans: readonly SheetPlan[],
  { ids, options }: Load,
): Promise<readonly (PresentSheet | null)[]> {
  const cells = await Promise.all(plans.map(({ sheetName }) => host.readCell(sheetName, "A1").catch(() => null)));
  if (cells.every((cell) => cell === null)) return cells.map(() => null);
  const present = await import(/* webpackChunkName: "plans" */ "../../sheets/present/find-present");
  return present.findPresent(ids, options, (plan) => readSheet(host, plan));
}

/** As far as a sheet is read: more than any that the add-in loads. */
const searched = "A1:CV3000";

async function readSheet(host: Host, plan: SheetPlan): Promise<HeldSheet | null> {
  try {
    const entered = await host.readEntered(plan.sheetName, searched);
    if (entered === null) return null;
    const { range, isComputed } = entered;
    const [rows, columns] = [range.values.length, range.values[0]?.length ?? 0];
    if (columns === 0) return null;
    const whole = rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    const formulas = await host.readFormulasIn(plan.sheetName, whole);
    if (formulas === null) return null;
    return {
      rows,
      columns,
      held: (row, column) => ({
        formula: formulas[row]?.[column] ?? null,
        value: range.values[row]?.[column] ?? null,
        isComputed: isComputed[row]?.[column] ?? false,
      }),
    };
  } catch {
    return null;
  }
}

const stateOf = ({ plan, changed, isMoved, isAsBefore }: PresentSheet): PresentSheetState => ({
  ...(loadedSheets([plan], [{ sheet: plan.sheetName, address: rangeAddress(planRange(plan)) }])[0] as LoadedSheet),
  changed,
  isMoved,
  isAsBefore,
});

/** The workbook shows the first new sheet, which may only be one that the requested one reads. */
async function showRequested(host: Host, sheets: readonly LoadedSheet[], ids: readonly LoadId[]): Promise<void> {
  if (sheets[0]?.id === "cover") return;
  const place = sheets.findIndex(({ id }) => id === ids[0]);
  const requested = sheets[place];
  if (place > 0 && requested !== undefined) await host.select(requested.sheet, "A1").catch(() => false);
}
