import { useEffect, useMemo, useState } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import { findFunction } from "../../../functions/find-function";
import type { WorkbookCells } from "../../../hosts/cells";
import type { Reading } from "../../formula/evaluate";
import { readNames } from "../../formula/names-beside";
import { referenceText } from "../../formula/reference-text";
import { withoutHeadings } from "../arguments/findings";
import type { Drafts } from "../drafts";
import { findHeadings } from "../labels/headings";
import { findOrientation, type Orientation, type TableInSheet } from "./find-orientation";

/** How the table of each argument is read, by the names beside it; null where there is nothing to say. */
export function useOrientation(
  cells: Pick<WorkbookCells, "readReference">,
  entry: FunctionEntry,
  { sheet, texts }: Drafts,
  readings: readonly Reading[],
): readonly (Orientation | null)[] {
  const input = findFunction(entry.name)?.input;
  const [found, setFound] = useState<{ readonly of: readonly Reading[]; readonly tables: readonly TableInSheet[] }>({
    of: [],
    tables: [],
  });
  useEffect(() => {
    let isWanted = true;
    const asked = entry.args.map(({ name, kind }, place) => {
      const reading = input?.tables?.[name] === undefined ? undefined : readings[place];
      return reading === undefined
        ? Promise.resolve(null)
        : tableOf(cells, withoutHeadings(reading, kind), place, sheet);
    });
    Promise.all(asked).then(
      (tables) => {
        if (isWanted) setFound({ of: readings, tables: tables.filter((one) => one !== null) });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [cells, entry, input, readings, sheet]);
  return useMemo(
    () =>
      entry.args.map((_, place) => {
        const table = found.of === readings ? found.tables.find((one) => one.place === place) : undefined;
        return table === undefined || input === undefined
          ? null
          : findOrientation(entry, input, texts, readings, table);
      }),
    [entry, input, texts, readings, found],
  );
}

async function tableOf(
  cells: Pick<WorkbookCells, "readReference">,
  reading: Reading,
  place: number,
  home: string,
): Promise<TableInSheet | null> {
  if (reading.kind !== "read" || reading.range === null) return null;
  const { range } = reading;
  const [names, { left }] = await Promise.all([readNames(cells, range), findHeadings(range, cells)]);
  const { rows, columns, sheet } = range;
  const address = referenceText(sheet, range.address, home);
  return { place, rows, columns, names, address, beside: left === null ? null : referenceText(sheet, left, home) };
}
