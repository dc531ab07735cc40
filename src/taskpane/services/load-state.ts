import { WriteError, type WriteFailure, type WriteProgress, type WrittenSheet } from "../../hosts/host";
import type { LoadId } from "../../sheets/load-plans";
import { describeError } from "./describe-error";

/** The state of loading data sets. Only one load runs at a time. */
export type LoadState = Idle | Writing | Written | Present | Failed;

export interface Idle {
  readonly phase: "idle";
}

export interface Writing {
  readonly phase: "writing";
  /** What was requested; the audit adds more sheets. */
  readonly ids: readonly LoadId[];
  /** Counts sheets. */
  readonly progress: WriteProgress;
  /** The user has asked to stop; the workbook decides whether it is still possible. */
  readonly isCancelling: boolean;
}

export interface Written {
  readonly phase: "written";
  /** What was requested. */
  readonly ids: readonly LoadId[];
  readonly sheets: readonly LoadedSheet[];
  /** How many of the sheets were there before and got their cells again. */
  readonly replaced: number;
}

/** Nothing was written, because sheets of these loads are there already. */
export interface Present {
  readonly phase: "present";
  readonly ids: readonly LoadId[];
  readonly sheets: readonly PresentSheet[];
}

export interface PresentSheet extends LoadedSheet {
  /** How many of its cells the user has changed. */
  readonly changed: number;
  /** Whether rows or columns were inserted or deleted, so that it cannot be replaced. */
  readonly isMoved: boolean;
  /** Whether it was loaded in a way that needs other cells, and keeps it when replaced. */
  readonly isAsBefore: boolean;
}

/** The workbook is as it was, except for leftovers, what was kept, and for a reason that we do not know. */
export interface Failed {
  readonly phase: "failed";
  readonly ids: readonly LoadId[];
  readonly failure: LoadFailure;
}

export interface LoadedSheet extends WrittenSheet {
  /** The cover of a load of everything is none of what can be loaded. */
  readonly id: LoadId | "cover";
  readonly finding: Finding;
}

/** The result of the last attempt to select the sheet: `unreachable` when the workbook did not answer. */
export type Finding = "there" | "missing" | "unreachable";

export interface LoadFailure {
  /** `unexpected` when the writer broke its promise to say why: whether it wrote is then unknown. */
  readonly reason: WriteFailure | "unexpected";
  readonly detail: string;
  /** Sheets that the clean-up could not remove. */
  readonly leftovers: readonly string[];
  /** New sheets that the user has typed into, which were therefore kept. */
  readonly kept: readonly string[];
}

export type LoadEvent =
  | { readonly type: "started"; readonly ids: readonly LoadId[] }
  | { readonly type: "progressed"; readonly progress: WriteProgress }
  | { readonly type: "cancelling" }
  | { readonly type: "written"; readonly sheets: readonly LoadedSheet[]; readonly replaced: number }
  | { readonly type: "present"; readonly sheets: readonly PresentSheet[] }
  | { readonly type: "failed"; readonly failure: LoadFailure }
  | { readonly type: "looked for"; readonly sheet: LoadedSheet; readonly finding: Finding }
  | { readonly type: "closed" };

export const idle: Idle = { phase: "idle" };

/** The state after an event. An event that does not fit the state, such as progress after the end, changes nothing. */
export function afterEvent(state: LoadState, event: LoadEvent): LoadState {
  if (event.type === "started") return started(state, event.ids);
  if (state.phase === "writing") return whileWriting(state, event);
  if (event.type === "closed") return idle;
  if (event.type !== "looked for") return state;
  if (state.phase === "written") return { ...state, sheets: lookedFor(state.sheets, event) };
  if (state.phase === "present") return { ...state, sheets: lookedFor(state.sheets, event) };
  return state;
}

function started(state: LoadState, ids: readonly LoadId[]): LoadState {
  if (state.phase === "writing" || ids.length === 0) return state;
  return { phase: "writing", ids, progress: { done: 0, total: ids.length }, isCancelling: false };
}

function whileWriting(state: Writing, event: LoadEvent): LoadState {
  switch (event.type) {
    case "progressed":
      return { ...state, progress: event.progress };
    case "cancelling":
      return { ...state, isCancelling: true };
    case "failed":
      return { phase: "failed", ids: state.ids, failure: event.failure };
    case "written":
      return { phase: "written", ids: state.ids, sheets: event.sheets, replaced: event.replaced };
    case "present":
      return { phase: "present", ids: state.ids, sheets: event.sheets };
    default:
      return state;
  }
}

const lookedFor = <Sheet extends LoadedSheet>(
  sheets: readonly Sheet[],
  { sheet, finding }: LoadEvent & { type: "looked for" },
): readonly Sheet[] => sheets.map((one) => (one.sheet === sheet.sheet ? { ...one, finding } : one));

/** The failure that an exception of the writer reports. */
export function failureOf(error: unknown): LoadFailure {
  if (error instanceof WriteError) {
    const { failure: reason, detail, leftovers, kept } = error;
    return { reason, detail, leftovers, kept };
  }
  return { reason: "unexpected", detail: describeError(error), leftovers: [], kept: [] };
}
