import type { CellPosition, GridRenderingContext } from "@odoo/o-spreadsheet";
import { palette } from "../../../sheets/palette";
import type { Library, Owl } from "../library";
import { notesOf } from "./notes";

const triangleSize = 7;

/** Shows a note much as Excel does: a corner on its cell, blue as errors have a red one, and its text while the mouse rests there. */
export function addNoteDisplay(library: Library, { Component, xml }: Owl): void {
  const { cellPopoverRegistry, featurePluginRegistry } = library.registries;

  class NotePopover extends Component<{ text: string; onClosed?: () => void }> {
    static maxSize = { maxHeight: 260, maxWidth: 300 };
    static override template = xml`<div class="note-popover" t-out="props.text"/>`;
    static override props = { text: String, onClosed: { type: Function, optional: true } };
  }

  cellPopoverRegistry.add("jjj_note", {
    onHover: (position: CellPosition, getters) => {
      const text = notesOf(getters).getNote(position);
      if (text === null) return { isOpen: false };
      return { isOpen: true, Component: NotePopover, props: { text }, cellCorner: "top-right" };
    },
  });

  class NoteCornersPlugin extends library.UIPlugin {
    static override layers = ["Autofill"] as const;

    override drawLayer({ ctx, viewports }: GridRenderingContext): void {
      const sheetId = this.getters.getActiveSheetId();
      for (const { col, row } of notesOf(this.getters).getNotedCells(sheetId)) {
        const { x, y, width, height } = viewports.getVisibleRect(sheetId, {
          top: row,
          bottom: row,
          left: col,
          right: col,
        });
        if (width < triangleSize || height < triangleSize) continue;
        ctx.fillStyle = palette.noteCorner;
        ctx.beginPath();
        ctx.moveTo(x + width - triangleSize, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + triangleSize);
        ctx.fill();
      }
    }
  }

  featurePluginRegistry.add("jjj_note_corners", NoteCornersPlugin);
}
