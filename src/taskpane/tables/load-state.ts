import type { PaperTable } from "../../paper/types";
import { WriteError, type WriteFailure, type WriteProgress, type WrittenSheet } from "../../workbook/host";
import { describeError } from "../describe-error";

export type TableNumber = PaperTable["number"];

/** Where the loading of tables stands. Only one load runs at a time. */
export type LoadState = Idle | Writing | Written | Failed;

export interface Idle {
  readonly phase: "idle";
}

export interface Writing {
  readonly phase: "writing";
  readonly tables: readonly TableNumber[];
  readonly progress: WriteProgress;
  /** The user has asked to stop; the workbook decides whether it is still possible. */
  readonly isCancelling: boolean;
}

export interface Written {
  readonly phase: "written";
  readonly sheets: readonly LoadedSheet[];
}

/** The workbook is as it was, except for the leftovers and for a reason that we do not know. */
export interface Failed {
  readonly phase: "failed";
  readonly tables: readonly TableNumber[];
  readonly failure: LoadFailure;
}

export interface LoadedSheet extends WrittenSheet {
  readonly table: TableNumber;
  readonly finding: Finding;
}

/** What the last attempt to select the sheet has shown: `unreachable` when the workbook did not answer. */
export type Finding = "there" | "gone" | "unreachable";

export interface LoadFailure {
  /** `unexpected` when the writer broke its promise to say why: whether it wrote is then unknown. */
  readonly reason: WriteFailure | "unexpected";
  readonly detail: string;
  /** Sheets that stayed because the clean-up failed as well. */
  readonly leftovers: readonly string[];
}

export type LoadEvent =
  | { readonly type: "started"; readonly tables: readonly TableNumber[] }
  | { readonly type: "progressed"; readonly progress: WriteProgress }
  | { readonly type: "cancelling" }
  | { readonly type: "written"; readonly sheets: readonly WrittenSheet[] }
  | { readonly type: "failed"; readonly failure: LoadFailure }
  | { readonly type: "looked for"; readonly sheet: LoadedSheet; readonly finding: Finding }
  | { readonly type: "closed" };

export const idle: Idle = { phase: "idle" };

/** The state after an event. An event that does not fit the state, such as progress after the end, changes nothing. */
export function afterEvent(state: LoadState, event: LoadEvent): LoadState {
  if (event.type === "started") return started(state, event.tables);
  if (state.phase === "writing") return whileWriting(state, event);
  if (event.type === "closed") return idle;
  if (state.phase === "written" && event.type === "looked for") return lookedFor(state, event);
  return state;
}

function started(state: LoadState, tables: readonly TableNumber[]): LoadState {
  if (state.phase === "writing" || tables.length === 0) return state;
  return { phase: "writing", tables, progress: { done: 0, total: tables.length }, isCancelling: false };
}

function whileWriting(state: Writing, event: LoadEvent): LoadState {
  switch (event.type) {
    case "progressed":
      return { ...state, progress: event.progress };
    case "cancelling":
      return { ...state, isCancelling: true };
    case "failed":
      return { phase: "failed", tables: state.tables, failure: event.failure };
    case "written":
      return { phase: "written", sheets: loadedSheets(state.tables, event.sheets) };
    default:
      return state;
  }
}

function loadedSheets(tables: readonly TableNumber[], sheets: readonly WrittenSheet[]): readonly LoadedSheet[] {
  return tables.flatMap((table, index) => {
    const sheet = sheets[index];
    return sheet === undefined ? [] : [{ ...sheet, table, finding: "there" as const }];
  });
}

function lookedFor(state: Written, { sheet, finding }: LoadEvent & { type: "looked for" }): Written {
  return { ...state, sheets: state.sheets.map((one) => (one.sheet === sheet.sheet ? { ...one, finding } : one)) };
}

/** The failure that an exception of the writer stands for. */
export function failureOf(error: unknown): LoadFailure {
  if (error instanceof WriteError) return { reason: error.failure, detail: error.detail, leftovers: error.leftovers };
  return { reason: "unexpected", detail: describeError(error), leftovers: [] };
}
