import type { CellStyle, SheetPlan } from "../../../sheets/plan";
import { cellsOf } from "../../../sheets/references/address";

/** The styles of a plan at each cell that has any. */
export type Styles = ReadonlyMap<string, readonly CellStyle[]>;

const key = (row: number, column: number): string => `${row},${column}`;

export function stylesByCell({ styles }: SheetPlan): Styles {
  const found = new Map<string, CellStyle[]>();
  for (const { range, style } of styles)
    for (const [row, column] of cellsOf(range)) {
      const at = key(row, column);
      found.set(at, [...(found.get(at) ?? []), style]);
    }
  return found;
}

/** Those of a cell, the later ones over the earlier. */
export const stylesAt = (styles: Styles, row: number, column: number): readonly CellStyle[] =>
  styles.get(key(row, column)) ?? [];
