import type { Model } from "../../hosts/grid/library";
import { enterCells } from "../../hosts/grid/plugins/enter-cells";

/** From this number of cells on, pasting as the grid does it is noticeably slow. */
const many = 1000;
/** How the grid marks what was copied from itself, which it pastes with its formats. */
const ownMark = "data-osheet-clipboard";

/** The rows of a text from the clipboard, as spreadsheets put it there. */
export function clipboardRows(text: string): string[][] {
  const rows = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return rows.map((row) => row.split("\t"));
}

/** Enters large tables that are pasted into the grid all at once. Everything else is left to the grid. */
export function watchLargePastes(grid: HTMLElement, model: Model, isEditing: () => boolean): void {
  grid.ownerDocument.addEventListener(
    "paste",
    (event) => {
      const { clipboardData } = event;
      if (clipboardData === null || isEditing() || !isAmongCells(grid)) return;
      if (clipboardData.getData("text/html").includes(ownMark)) return;
      const rows = clipboardRows(clipboardData.getData("text/plain"));
      if (rows.reduce((cells, { length }) => cells + length, 0) < many) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste(model, rows);
    },
    { capture: true },
  );
}

/** Not in the name box, the formula bar or a side panel. */
const isAmongCells = (grid: HTMLElement): boolean =>
  grid.querySelector(".o-grid")?.contains(grid.ownerDocument.activeElement) === true;

function paste(model: Model, rows: readonly (readonly string[])[]): void {
  const { getters } = model;
  const { left, top } = getters.getSelectedZone();
  const sheetId = getters.getActiveSheetId();
  if (!enterCells(model, { sheetId, col: left, row: top }, rows)) return;
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const zone = { left, top, right: left + columns - 1, bottom: top + rows.length - 1 };
  model.selection.selectZone({ cell: { col: left, row: top }, zone });
}
