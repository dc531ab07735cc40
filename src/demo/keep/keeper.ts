import type { Command } from "@odoo/o-spreadsheet";
import type { Library, Model } from "../../hosts/grid/library";
import { snapshotOf } from "./snapshot";
import type { Store } from "./store";

/** Waits until the user pauses, and longer where the workbook is so large that keeping it would be felt. */
const leastPause = 500;
const pausePerWork = 10;

const otherChanges: ReadonlySet<string> = new Set<Command["type"]>(["UNDO", "REDO"]);

/** Keeps the workbook after each change, so that it is there again on the next visit. */
export class Keeper {
  private changes = 0;
  private kept = 0;
  private pause = leastPause;
  private waiting: ReturnType<typeof setTimeout> | null = null;
  private hasFailed = false;
  private isStopped = false;
  private isHandedOver = false;

  /** @param onFailure called once, when the browser keeps nothing. */
  constructor(
    library: Library,
    private readonly model: Model,
    private readonly store: Store,
    private readonly onFailure: () => void,
  ) {
    model.on("command-dispatched", this, (command: object) => {
      const { type } = command as Command;
      if (library.coreTypes.has(type as never) || otherChanges.has(type)) this.noteChange();
    });
  }

  /** Whether nothing would be lost if the page were left. */
  get isUpToDate(): boolean {
    return this.kept === this.changes || this.isStopped;
  }

  /** Keeps what is not kept yet, and nothing from then on. */
  async handOver(): Promise<void> {
    if (this.waiting !== null) clearTimeout(this.waiting);
    if (this.kept < this.changes) await this.keep();
    this.isHandedOver = true;
  }

  /** Keeps nothing from now on: the workbook is kept elsewhere. */
  leaveToOthers(): void {
    this.isHandedOver = true;
  }

  /** Forgets what was kept, and keeps nothing more. */
  async forget(): Promise<void> {
    this.isStopped = true;
    if (this.waiting !== null) clearTimeout(this.waiting);
    if (!this.isHandedOver) await this.store.clear();
  }

  private noteChange(): void {
    this.changes++;
    // A pasted table is a change for each cell, so that even beginning to wait again each time would be felt.
    if (!this.isStopped && !this.isHandedOver && this.waiting === null) this.wait();
  }

  /** Keeps the workbook after a pause without changes. */
  private wait(): void {
    const { changes } = this;
    this.waiting = setTimeout(() => {
      if (changes < this.changes) this.wait();
      else void this.keep();
    }, this.pause);
  }

  private async keep(): Promise<void> {
    this.waiting = null;
    const { changes } = this;
    const begin = performance.now();
    try {
      const snapshot = snapshotOf(this.model);
      this.pause = Math.max(leastPause, (performance.now() - begin) * pausePerWork);
      if (this.isStopped || this.isHandedOver) return;
      await this.store.write(snapshot);
      this.kept = changes;
    } catch {
      if (!this.hasFailed) this.onFailure();
      this.hasFailed = true;
    }
  }
}

/** Asks before the page is left with changes that are not kept. */
export function askBeforeLoss(window: Window, keeper: Keeper): void {
  window.addEventListener("beforeunload", (event) => {
    if (!keeper.isUpToDate) event.preventDefault();
  });
}
