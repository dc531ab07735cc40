import { useEffect, useState } from "preact/hooks";
import type { WorkbookCells } from "../../../hosts/cells";
import type { Place } from "../../formula/reference-text";
import { type OfferedResult, offeredResult } from "./offered-results";

export interface ResultsAsked {
  readonly cells: WorkbookCells;
  /** The sheet that the formula is for. */
  readonly home: string;
  /** The sheet that is shown. */
  readonly shown: string;
  /** The formula that is being changed, which cannot use its own result. */
  readonly edited: Place | null;
  readonly tick: number;
}

const none: readonly OfferedResult[] = [];

/** The results of our formulas in the sheet that the formula is for, and in the one that is shown. */
export function useResults({ cells, home, shown, edited, tick }: ResultsAsked): readonly OfferedResult[] {
  const [results, setResults] = useState(none);
  const editedSheet = edited?.sheet ?? null;
  const editedAddress = edited?.address ?? null;
  useEffect(() => {
    let isWanted = true;
    const sheets = [...new Set([home, shown])];
    Promise.all(sheets.map((sheet) => cells.readFormulas(sheet, "JJJ.")))
      .then((found) => {
        if (!isWanted) return;
        const others = found.flatMap((formulas, place) =>
          formulas
            .filter(({ address }) => sheets[place] !== editedSheet || address !== editedAddress)
            .flatMap((formula) => offeredResult(formula, sheets[place] ?? home, home) ?? []),
        );
        setResults(others);
      })
      // While a cell is edited the workbook does not answer; what was last known stays.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [cells, home, shown, editedSheet, editedAddress, tick]);
  return results;
}
