import type { WorkbookCells } from "../../../hosts/cells";
import { type OpenSheet, readOpenSheet } from "./open-sheet";

/** How long the workbook has to be quiet before it is read again. */
const pause = 250;

/** Tells of the exercise in the sheet in sight, now and after changes, until the returned function is called. */
export function watchOpenSheet(host: WorkbookCells, tell: (open: OpenSheet | null) => void): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    readOpenSheet(host).then(
      (open) => {
        if (!isOver) tell(open);
      },
      // The workbook is busy, as while a cell is edited: what was known stays until the next change.
      () => undefined,
    );
  };
  const unwatch = host.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  look();
  return () => {
    isOver = true;
    clearTimeout(timer);
    unwatch();
  };
}
