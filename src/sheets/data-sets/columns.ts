import { columnWidth, isLong, widestColumn } from "../column-width";
import type { CellRange, PlanCell } from "../plan";
import type { SheetDraft } from "../sheet-draft";

/** The most characters in a row that can be read on a page of A4. */
const mostInRow = 180;
/** Columns of running text become no narrower than `least`, and are those wider than `from`. */
const narrowed = { from: 28, least: 24 };

export interface Column {
  readonly width: number;
  /** Whether some text wraps in it. */
  readonly isWrapped: boolean;
  /** Whether it holds texts beside a column of numbers. */
  readonly isBesideNumbers: boolean;
}

/**
 * The columns of a sheet, as wide as what they show. Where a row would be too long for a page, those of running text
 * get narrower and their texts wrap.
 */
export function columnsOf(
  grid: readonly (readonly PlanCell[])[],
  shown: readonly (readonly PlanCell[])[],
): readonly Column[] {
  const widths = (grid[0] ?? []).map((_, c) => columnWidth(shown.map((row) => row[c] ?? {})));
  const isRunning = (width: number) => width > narrowed.from;
  const [wide, others] = [widths.filter(isRunning), widths.filter((width) => !isRunning(width))].map((some) =>
    some.reduce((sum, one) => sum + one, 0),
  ) as [number, number];
  const factor = Math.min(1, (mostInRow - others) / Math.max(1, wide));
  return widths.map((width, c) => {
    const fitting = isRunning(width) ? Math.max(narrowed.least, Math.floor(width * factor)) : width;
    return {
      width: Math.min(widestColumn, fitting + (isBesideNumbers(grid, c) ? 1 : 0)),
      isWrapped: fitting < width || grid.some((row) => isLong(row[c] ?? {})),
      isBesideNumbers: isBesideNumbers(grid, c),
    };
  });
}

function isBesideNumbers([, ...body]: readonly (readonly PlanCell[])[], column: number): boolean {
  const hasNumber = (place: number) => body.some((row) => typeof row[place]?.value === "number");
  const hasText = body.some((row) => typeof row[column]?.value === "string");
  return column > 0 && hasText && !hasNumber(column) && hasNumber(column - 1);
}

/** Gives the cells of the columns their looks. */
export function styleColumns(draft: SheetDraft, body: CellRange, columns: readonly Column[]): void {
  if (columns.some(({ isWrapped }) => isWrapped)) draft.style(body, "top");
  columns.forEach((column, place) => {
    const range = { ...body, left: place, right: place };
    if (column.isWrapped) draft.style(range, "text");
    if (column.isBesideNumbers) draft.style(range, "indented");
  });
}
