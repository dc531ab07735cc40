import { type Book, newBook, type SheetState } from "./book";
import { NotModelled, OfficeError } from "./error";
import type { EventName } from "./events";

/** Whether an operation changes the workbook, only what is shown, or nothing; `final` cannot be undone. */
export type Effect = "change" | "final" | "view" | "none";

export interface Operation {
  /** Such as `Worksheet.delete`. */
  readonly name: string;
  readonly effect: Effect;
  /** Bytes that it adds to the request. */
  readonly bytes: number;
  readonly apply: () => void;
}

/**
 * The error of the host's n-th call, counted from 1; `sync` is the arrival of a request. A code makes the call fail
 * before it is carried out, or with `afterwards` after that, as if the answer were lost.
 */
export type Hook = (name: string, call: number) => string | { readonly afterwards: string } | undefined;

/** Payload limit of Excel on the web. */
const mostBytes = 5_000_000;

/** The Excel behind the objects: the workbook, its undo list, the user. */
export class DoubleHost {
  book: Book = newBook();
  /** The workbook before each undo step, the latest last. */
  readonly undoList: Book[] = [];
  hook: Hook = () => undefined;
  /** Names of all calls so far. */
  readonly calls: string[] = [];
  /** Requests so far with at least one operation. */
  roundTrips = 0;
  /** The event listeners of the add-in. */
  readonly listeners: { readonly name: EventName; readonly handler: () => Promise<void> }[] = [];
  private edit: { readonly end: Promise<void>; readonly finish: () => void } | null = null;

  constructor(
    readonly requirementSets: { readonly [set: string]: string },
    readonly platform: string,
  ) {}

  supports(set: string, version: string): boolean {
    const mine = this.requirementSets[set];
    return mine !== undefined && compareVersions(mine, version) >= 0;
  }

  /** A sheet of the workbook as it is now. */
  sheet(name: string): SheetState {
    const found = this.book.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  /** Raises an event, asynchronously as Excel does. */
  emit(event: EventName): void {
    for (const { name, handler } of [...this.listeners]) if (name === event) setTimeout(() => void handler());
  }

  /** The user starts to type in a cell: every request fails until {@link endEditing}. */
  beginEditing(): void {
    let finish = () => {};
    const end = new Promise<void>((resolve) => (finish = resolve));
    this.edit ??= { end, finish };
  }

  endEditing(): void {
    this.edit?.finish();
    this.edit = null;
  }

  /** The user presses Ctrl+Z. */
  undo(): void {
    const before = this.undoList.pop();
    if (before === undefined) throw new NotModelled("an undo with nothing to undo");
    this.book = before;
  }

  /** Carries out a request up to the operation that fails. Those before it are kept. */
  async carryOut(operations: readonly Operation[], run: RunState): Promise<void> {
    this.roundTrips++;
    await Promise.resolve();
    const lostAnswer = this.call("sync");
    while (this.edit !== null) {
      if (!run.delayForCellEdit) throw new OfficeError("InvalidOperationInCellEditMode", "sync");
      await this.edit.end;
    }
    if (operations.reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes)
      throw new OfficeError("RequestPayloadSizeLimitExceeded", "sync");
    const before = structuredClone(this.book);
    let hasChanged = false;
    try {
      for (const operation of operations) {
        if (operation.effect === "final" && run.mergeUndoGroup)
          throw new OfficeError("UndoNotSupported", operation.name);
        const lost = this.call(operation.name);
        operation.apply();
        if (operation.effect === "final") this.undoList.length = 0;
        hasChanged ||= operation.effect === "change";
        if (lost !== undefined) throw lost;
      }
    } finally {
      if (hasChanged && (run.before === null || !run.mergeUndoGroup)) {
        run.before = before;
        this.undoList.push(before);
      }
    }
    if (lostAnswer !== undefined) throw lostAnswer;
  }

  private call(name: string): OfficeError | undefined {
    this.calls.push(name);
    const verdict = this.hook(name, this.calls.length);
    if (typeof verdict === "string") throw new OfficeError(verdict, name);
    return verdict === undefined ? undefined : new OfficeError(verdict.afterwards, name);
  }
}

/** One `Excel.run`. */
export interface RunState {
  readonly mergeUndoGroup: boolean;
  readonly delayForCellEdit: boolean;
  /** The workbook before the run's first change, if there was one. */
  before: Book | null;
  isOver: boolean;
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}
