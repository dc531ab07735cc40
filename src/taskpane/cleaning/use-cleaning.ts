import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Constants, EnteredRange, RangeContent, WorkbookCells } from "../../hosts/cells";
import { WriteError, type WriteFailure } from "../../hosts/host";
import type { Change } from "../../sheets/own-table/cleaning/clean-table";
import { readInParts, replaceInParts } from "./parts";
import { constantsOf, undoOf } from "./replacement";

/** How many cells of text are read in about two seconds, in which the pane does not respond. */
export const mostCells = 200_000;

/** What the workbook answered about the range. */
export type Entered = "reading" | "busy" | "missing" | "too large" | EnteredRange;

export type CleaningOutcome =
  | { readonly kind: "written"; readonly count: number; readonly before: Constants; readonly written: Constants }
  | { readonly kind: "undone"; readonly count: number; readonly left: number }
  | { readonly kind: "failed"; readonly failure: WriteFailure };

/** Reads a range, writes what was cleaned, and takes it back. */
export function useCleaning(cells: WorkbookCells, { sheet, address }: Pick<RangeContent, "sheet" | "address">) {
  const [entered, setEntered] = useState<Entered>("reading");
  const [outcome, setOutcome] = useState<CleaningOutcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isMounted = useRef(true);
  useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );
  const read = useCallback(async (): Promise<EnteredRange | null> => {
    const range = await cells.readReference(address, sheet);
    const isLarge = range !== null && range.values.length * (range.values[0]?.length ?? 0) > mostCells;
    const now = isLarge || range === null ? null : await readInParts(cells, range);
    if (isMounted.current) setEntered(now ?? (isLarge ? "too large" : "missing"));
    return now;
  }, [cells, sheet, address]);
  const begin = useCallback(() => {
    read().catch(() => {
      setEntered("busy");
    });
  }, [read]);
  useEffect(begin, [begin]);

  const attempt = (work: () => Promise<CleaningOutcome | null>) => {
    setBusy(true);
    work()
      .catch((error: unknown): CleaningOutcome => ({
        kind: "failed",
        failure: error instanceof WriteError ? error.failure : "host",
      }))
      .then(async (next) => {
        if (next !== null) setOutcome(next);
        await read().catch(() => null);
      })
      .finally(() => {
        setBusy(false);
      })
      .catch(() => undefined);
  };
  const write = (changes: readonly Change[], from: EnteredRange) => {
    attempt(async () => {
      const written = constantsOf(changes, from);
      const before = await replaceInParts(cells, from.range, written);
      if (before === null) return null;
      return { kind: "written", count: before.flat().filter((cell) => cell !== null).length, before, written };
    });
  };
  const undo = ({ before, written }: Extract<CleaningOutcome, { kind: "written" }>) => {
    attempt(async () => {
      const now = await read();
      if (now === null) return null;
      const { constants, count, left } = undoOf(before, written, now);
      await replaceInParts(cells, now.range, constants);
      return { kind: "undone", count, left };
    });
  };
  return { entered, outcome, isBusy, begin, write, undo, close: () => setOutcome(null) };
}
