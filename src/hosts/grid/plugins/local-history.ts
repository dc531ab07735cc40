import type { UID } from "@odoo/o-spreadsheet";
import type { Library } from "../library";

/** As many steps as the library lets a user undo. */
const steps = 99;

interface Revision {
  rootCommand: object | undefined;
  _commands: readonly object[];
  _changes: readonly object[];
}

/** The part of the library's session with other users that concerns what has been done. */
interface Session {
  readonly revisions: { readonly get: (id: UID) => Revision };
  readonly on: (event: string, owner: object, handler: (step: { readonly id: UID }) => void) => void;
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
 * Keeps the history of a workbook that nobody else is working on. The library keeps all that was ever done, to merge it
 * with what others do, and packs it to be sent, which fails beyond about 100,000 cells and leaves the grid stuck.
 */
export function addLocalHistoryPlugin(library: Library): void {
  const { featurePluginRegistry } = library.registries;
  if (featurePluginRegistry.contains("jjj_local_history")) return;
  type Config = ConstructorParameters<typeof library.UIPlugin>[0];

  class LocalHistoryPlugin extends library.UIPlugin {
    static override getters = ["getHistorySize"] as const;
    private readonly session: Session;
    /** The steps that can be undone or, after that, redone; the latest last. */
    private readonly done: UID[] = [];
    private readonly undone: UID[] = [];

    constructor(config: Config) {
      super(config);
      this.session = (config as unknown as { readonly session: Session }).session;
      this.session.commandSquisher = withoutPacking;
      this.session.on("new-local-state-update", this, ({ id }) => {
        this.undone.splice(0).forEach((one) => this.forget(one));
        this.done.push(id);
        if (this.done.length > steps) this.forget(this.done.shift());
      });
      this.session.on("revision-undone", this, () => move(this.done, this.undone));
      this.session.on("revision-redone", this, () => move(this.undone, this.done));
    }

    getHistorySize(): number {
      return [...this.done, ...this.undone].reduce(
        (size, id) => size + this.session.revisions.get(id)._changes.length,
        0,
      );
    }

    /** What can be neither undone nor redone is never read again, so its contents may go. */
    private forget(id: UID | undefined): void {
      if (id === undefined) return;
      const revision = this.session.revisions.get(id);
      revision.rootCommand = undefined;
      revision._commands = [];
      revision._changes = [];
    }
  }

  featurePluginRegistry.add("jjj_local_history", LocalHistoryPlugin);
}

function move(from: UID[], to: UID[]): void {
  const id = from.pop();
  if (id !== undefined) to.push(id);
}
