import { useEffect, useState } from "preact/hooks";
import type { WorkbookCells } from "../../../hosts/cells";
import type { Place } from "../../formula/reference-text";

/** What was last put into the sheet, and where; `shown` is how the button names the place. */
export interface Inserted extends Place {
  readonly what: string;
  readonly shown: string;
}

/** Remembers what was put into the sheet, until an undo has removed it. */
export function useInserted(cells: Pick<WorkbookCells, "readCell">, tick: number) {
  const [inserted, setInserted] = useState<Inserted | null>(null);
  useEffect(() => {
    if (inserted === null) return;
    let isWanted = true;
    cells.readCell(inserted.sheet, inserted.address).then(
      (cell) => {
        if (isWanted && cell?.formula === null && cell.value === null) setInserted(null);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [cells, inserted, tick]);
  return [inserted, setInserted] as const;
}

/**
 * Whether the same is in the sheet already, so that another click must not insert it again, although the next free place
 * is proposed. A place that the user has chosen since is another matter.
 */
export function isThere(inserted: Inserted | null, what: string, chosen: Place | null): inserted is Inserted {
  if (inserted?.what !== what) return false;
  return chosen === null || (chosen.sheet === inserted.sheet && chosen.address === inserted.address);
}
