import { useEffect, useState } from "preact/hooks";
import type { Selection, WorkbookCells } from "../../../hosts/cells";

/** After this time without another change the workbook is read anew. */
const pause = 120;

/** What is selected now, and a number that grows when the workbook may have changed. */
export interface WorkbookNow {
  /** Null until it was read, and where the workbook does not answer. */
  readonly selection: Selection | null;
  readonly tick: number;
}

const unread: WorkbookNow = { selection: null, tick: 0 };

/** Follows the workbook as long as the view is in sight. */
export function useWorkbook(cells: WorkbookCells, isShown: boolean): WorkbookNow {
  const [now, setNow] = useState<WorkbookNow>(unread);
  useEffect(() => {
    if (!isShown) return;
    let isWanted = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      cells
        .readSelection()
        // While a cell is edited the workbook does not answer; what was last known stays.
        .catch(() => null)
        .then((selection) => {
          if (isWanted) setNow(({ tick, selection: before }) => ({ selection: selection ?? before, tick: tick + 1 }));
        })
        .catch(() => undefined);
    };
    look();
    const unwatch = cells.watch(() => {
      clearTimeout(waiting);
      waiting = setTimeout(look, pause);
    });
    return () => {
      isWanted = false;
      clearTimeout(waiting);
      unwatch();
    };
  }, [cells, isShown]);
  return now;
}
