import { useEffect, useState } from "preact/hooks";
import type { Selection, WorkbookCells } from "../../../hosts/cells";
import { followWorkbook } from "../../services/follow-workbook";

/** How long the workbook has to be quiet before it is read again. */
const quiet = 120;

/** The present selection, and a number that grows when the workbook may have changed. */
export interface WorkbookNow {
  /** Null until it was read, and where the workbook does not answer. */
  readonly selection: Selection | null;
  readonly tick: number;
}

const unread: WorkbookNow = { selection: null, tick: 0 };

/** Follows the workbook as long as the view is shown. */
export function useWorkbook(cells: WorkbookCells, isShown: boolean): WorkbookNow {
  const [now, setNow] = useState<WorkbookNow>(unread);
  useEffect(() => {
    if (!isShown) return;
    let isWanted = true;
    const unfollow = followWorkbook(cells, quiet, () => {
      cells
        .readSelection()
        // While a cell is edited the workbook does not answer; what was last known stays.
        .catch(() => null)
        .then((selection) => {
          if (isWanted) setNow(({ tick, selection: before }) => ({ selection: selection ?? before, tick: tick + 1 }));
        })
        .catch(() => undefined);
    });
    return () => {
      isWanted = false;
      unfollow();
    };
  }, [cells, isShown]);
  return now;
}
