import type { WorkbookCells } from "../../hosts/cells";

/**
 * Calls `look` now, and after changes of the workbook once it has been quiet for some milliseconds, until the returned
 * function is called.
 */
export function followWorkbook(cells: Pick<WorkbookCells, "watch">, quiet: number, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = cells.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  });
  look();
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}
