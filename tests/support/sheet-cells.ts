import type { CellValue, RangeContent, WorkbookCells } from "../../src/hosts/cells";

/** Reads references from given blocks of cells: `{ "B2:C3": [[1, 2], [3, 4]] }`. */
export function cellsOf(
  blocks: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  sizes: Readonly<Record<string, readonly [rows: number, columns: number]>> = {},
): Pick<WorkbookCells, "readReference"> & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    readReference: (reference, sheet): Promise<RangeContent | null> => {
      asked.push(`${sheet}|${reference}`);
      const values = blocks[reference];
      if (values === undefined) return Promise.resolve(null);
      const [rows, columns] = sizes[reference] ?? [values.length, values[0]?.length ?? 0];
      return Promise.resolve({ sheet, address: reference, rows, columns, values });
    },
  };
}
