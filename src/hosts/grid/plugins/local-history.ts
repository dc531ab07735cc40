import type { UID } from "@odoo/o-spreadsheet";
import type { Library } from "../library";

/** As many steps as the library lets a user undo. */
const most = 99;

/** A step as the library describes it: its commands, and the changes that take it back. */
interface Step {
  readonly changes: readonly object[];
}

/** The part of the library's own history that is used here: how a step is done and taken back. */
interface StepRunner {
  readonly applyOperation: (step: Step) => void;
  readonly revertOperation: (step: Step) => void;
}

/** The part of the library's session with other users that concerns what has been done. */
interface Session {
  revisions: StepRunner | LocalHistory;
  readonly on: (event: string, owner: object, handler: (step: { readonly id: UID }) => void) => void;
  readonly processedRevisions: Set<UID>;
  commandSquisher: Squisher;
}

/** Packs the commands of a step for other users. */
interface Squisher {
  readonly squish: (commands: readonly object[]) => readonly object[];
  readonly unsquish: (commands: readonly object[]) => readonly object[];
}

const withoutPacking: Squisher = { squish: (commands) => commands, unsquish: (commands) => commands };

/** What the plugin adds to the model's getters. */
export interface HistoryGetters {
  /** How many changes are kept so that they can be undone. */
  readonly getHistorySize: () => number;
}

/**
 * The steps that can be undone or redone, in the place of the library's own history, which keeps a branch for each step
 * that was undone, so that it can merge the steps of several users.
 */
class LocalHistory {
  private readonly steps = new Map<UID, Step>();
  /** The latest last. */
  private readonly done: UID[] = [];
  /** The next to be redone last. */
  private readonly undone: UID[] = [];

  constructor(private readonly runner: StepRunner) {}

  get size(): number {
    return [...this.steps.values()].reduce((size, { changes }) => size + changes.length, 0);
  }

  append(id: UID, step: Step): void {
    for (const one of this.undone.splice(0)) this.steps.delete(one);
    this.steps.set(id, step);
    this.done.push(id);
    if (this.done.length > most) this.steps.delete(this.done.shift() ?? "");
  }

  get(id: UID): Step {
    const step = this.steps.get(id);
    if (step === undefined) throw new Error(`There is no step ${id}`);
    return step;
  }

  undo(id: UID): void {
    move(this.done, this.undone, id);
    this.runner.revertOperation(this.get(id));
  }

  redo(id: UID): void {
    move(this.undone, this.done, id);
    this.runner.applyOperation(this.get(id));
  }
}

/**
 * Keeps the history of a workbook that nobody else is working on. The library keeps all that was ever done, to merge it
 * with what others do, and packs it to be sent, which fails beyond about 100,000 cells and leaves the grid stuck.
 */
export function addLocalHistoryPlugin(library: Library): void {
  const { featurePluginRegistry } = library.registries;
  if (featurePluginRegistry.contains("jjj_local_history")) return;
  type Config = ConstructorParameters<typeof library.UIPlugin>[0];

  class LocalHistoryPlugin extends library.UIPlugin {
    static override getters = ["getHistorySize"] as const;
    private readonly kept: LocalHistory;

    constructor(config: Config) {
      super(config);
      const { session } = config as unknown as { readonly session: Session };
      this.kept = new LocalHistory(session.revisions as StepRunner);
      session.revisions = this.kept;
      session.commandSquisher = withoutPacking;
      // No message comes twice where there is nobody else.
      session.on("collaborative-event-received", this, () => session.processedRevisions.clear());
    }

    getHistorySize(): number {
      return this.kept.size;
    }
  }

  featurePluginRegistry.add("jjj_local_history", LocalHistoryPlugin);
}

/** Moves a step, which must be the next one, from one list to the other. */
function move(from: UID[], to: UID[], id: UID): void {
  if (from.at(-1) !== id) throw new Error(`The step ${id} is not the next one`);
  from.pop();
  to.push(id);
}
