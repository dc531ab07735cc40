import type { CellPosition, CoreCommand, Range, RangeAdapterFunctions, UID, WorkbookData } from "@odoo/o-spreadsheet";
import type { Library, Model } from "../library";
import type { SetNoteCommand } from "./commands";

interface NoteOnRange {
  readonly range: Range;
  readonly text: string;
}

interface StoredNote {
  readonly cell: string;
  readonly text: string;
}

/** The notes in an exported workbook, by the sheet's id. */
interface DataWithNotes extends WorkbookData {
  jjjNotes?: Record<UID, StoredNote[]>;
}

/** What the plugin adds to the model's getters. */
interface NoteGetters {
  readonly getNote: (position: CellPosition) => string | null;
  readonly getNotedCells: (sheetId: UID) => readonly CellPosition[];
}

/** The notes of a model that was made after {@link addNotesPlugin}. */
export const notesOf = (getters: Model["getters"]): NoteGetters => getters as unknown as NoteGetters;

/** Adds notes on cells, which the grid does not have of its own, to every model made from now on. */
export function addNotesPlugin(library: Library): void {
  const { corePluginRegistry, inverseCommandRegistry } = library.registries;
  if (corePluginRegistry.contains("jjj_notes")) return;
  library.coreTypes.add("JJJ_SET_NOTE" as never);
  // As the library registers commands that need no other command to be undone.
  inverseCommandRegistry.add("JJJ_SET_NOTE", (command) => [command]);

  class NotesPlugin extends library.CorePlugin<NotesPlugin> {
    static override getters = ["getNote", "getNotedCells"] as const;
    notes: Record<UID, readonly NoteOnRange[]> = {};

    override handle(command: CoreCommand | SetNoteCommand): void {
      switch (command.type) {
        case "JJJ_SET_NOTE": {
          const { sheetId, col, row, text } = command;
          const range = this.getters.getRangeFromZone(sheetId, { top: row, left: col, bottom: row, right: col });
          const others = this.of(sheetId).filter((note) => note.range.zone.top !== row || note.range.zone.left !== col);
          this.history.update("notes", sheetId, [...others, { range, text }]);
          break;
        }
        case "DUPLICATE_SHEET": {
          const { sheetId, sheetIdTo } = command;
          const copies = this.of(sheetId).map(({ range, text }) => ({
            range: this.getters.getRangeFromZone(sheetIdTo, range.zone),
            text,
          }));
          this.history.update("notes", sheetIdTo, copies);
          break;
        }
        case "DELETE_SHEET": {
          const others = Object.entries(this.notes).filter(([sheetId]) => sheetId !== command.sheetId);
          this.history.update("notes", Object.fromEntries(others));
          break;
        }
      }
    }

    /** Keeps each note on its cell when rows or columns are inserted, deleted or moved. */
    override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
      for (const [sheetId, notes] of Object.entries(this.notes)) {
        const changes = notes.map((note) => ({ note, change: applyChange(note.range) }));
        if (changes.every(({ change }) => change.changeType === "NONE")) continue;
        this.history.update(
          "notes",
          sheetId,
          changes.flatMap(({ note, change }) =>
            change.changeType === "REMOVE" ? [] : [{ range: change.range, text: note.text }],
          ),
        );
      }
    }

    override import(data: DataWithNotes): void {
      for (const [sheetId, notes] of Object.entries(data.jjjNotes ?? {}))
        this.notes[sheetId] = notes.map(({ cell, text }) => ({
          range: this.getters.getRangeFromSheetXC(sheetId, cell),
          text,
        }));
    }

    override export(data: DataWithNotes): void {
      data.jjjNotes = Object.fromEntries(
        Object.entries(this.notes).map(([sheetId, notes]) => [
          sheetId,
          notes.map(({ range, text }) => ({ cell: library.helpers.toXC(range.zone.left, range.zone.top), text })),
        ]),
      );
    }

    getNote({ sheetId, col, row }: CellPosition): string | null {
      const note = this.of(sheetId).find(({ range }) => range.zone.left === col && range.zone.top === row);
      return note?.text ?? null;
    }

    getNotedCells(sheetId: UID): readonly CellPosition[] {
      return this.of(sheetId).map(({ range }) => ({ sheetId, col: range.zone.left, row: range.zone.top }));
    }

    private of(sheetId: UID): readonly NoteOnRange[] {
      return this.notes[sheetId] ?? [];
    }
  }

  corePluginRegistry.add("jjj_notes", NotesPlugin);
}
