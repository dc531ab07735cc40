import type { WorkbookCells } from "../../../hosts/cells";
import { followWorkbook } from "../../services/follow-workbook";
import { type OpenSheet, readOpenSheet } from "./open-sheet";

/** How long the workbook has to be quiet before it is read again. */
const quiet = 250;

/** Reports the exercise on the active sheet, now and after changes, until the returned function is called. */
export function watchOpenSheet(host: WorkbookCells, report: (open: OpenSheet | null) => void): () => void {
  let isOver = false;
  const unfollow = followWorkbook(host, quiet, () => {
    readOpenSheet(host).then(
      (open) => {
        if (!isOver) report(open);
      },
      // The workbook is busy, as while a cell is edited: what was known stays until the next change.
      () => undefined,
    );
  });
  return () => {
    isOver = true;
    unfollow();
  };
}
