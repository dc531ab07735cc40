import { type CellValue, isCellError, type RangeContent, type WorkbookCells } from "../../hosts/cells";
import { type EvaluationContext, evaluateCall } from "../formula/evaluate";
import type { FunctionCall } from "../formula/expression";
import type { Offset } from "./offset";

/**
 * Whether a cell shows what a call returns with zeros in place of blank cells: desktop builds of Excel before 2024 pass
 * a blank on as 0, and nothing in the sheet tells it apart.
 */
export async function countsBlanksAsZero(
  call: FunctionCall,
  { row, column }: Offset,
  shown: CellValue,
  context: EvaluationContext,
): Promise<boolean> {
  const cells = withZeros(context.cells);
  const { result } = await evaluateCall(call, { ...context, cells });
  if (!cells.hasFound() || result === null) return false;
  return isSame(result.kind === "error" ? result.error : (result.rows[row]?.[column] ?? null), shown);
}

/** Excel and the pane calculate the same, but for the last digits of sums and powers. */
export function isSame(calculated: CellValue, shown: CellValue): boolean {
  if (typeof calculated === "number" && typeof shown === "number")
    return Math.abs(calculated - shown) <= 1e-9 * Math.max(1, Math.abs(calculated), Math.abs(shown));
  if (isCellError(calculated) && isCellError(shown)) return calculated.code === shown.code;
  return (calculated === "" ? null : calculated) === shown;
}

/** More cells than this are not filled up: they would be a whole column, of which Excel passes on the used part. */
const mostFilled = 200_000;

/** The cells of the workbook with 0 in place of blanks, and whether there was one. */
function withZeros(cells: Pick<WorkbookCells, "readReference">) {
  let hasFound = false;
  const valueAt = ({ values }: RangeContent, row: number, column: number): CellValue => {
    const value = values[row]?.[column] ?? null;
    if (value === null) hasFound = true;
    return value ?? 0;
  };
  return {
    hasFound: () => hasFound,
    readReference: async (reference: string, sheet: string): Promise<RangeContent | null> => {
      const range = await cells.readReference(reference, sheet);
      if (range === null) return null;
      const isWhole = range.rows * range.columns <= mostFilled;
      const rows = isWhole ? range.rows : range.values.length;
      const columns = isWhole ? range.columns : (range.values[0]?.length ?? 0);
      return {
        ...range,
        values: Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_cell, column) => valueAt(range, row, column)),
        ),
      };
    },
  };
}
