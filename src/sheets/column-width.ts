import { displayedText } from "./number-formats";
import type { PlanCell } from "./plan";
import { textWidth } from "./text-width";

const columnPadding = 2;
/** A column of running text is no wider than this; its cells wrap. */
export const widestColumn = 46;
/** The width of a formula's result. */
const formulaWidth = 7;

/** The width, in characters, that a column needs to show these cells in full, or wrapped. */
export function columnWidth(cells: readonly PlanCell[]): number {
  const widest = Math.max(
    0,
    ...cells.map((cell) => (cell.formula === undefined ? textWidth(displayedText(cell)) : formulaWidth)),
  );
  return Math.min(widest + columnPadding, widestColumn);
}

/** True when a cell's text does not fit into the widest column. */
export const isLong = ({ value }: PlanCell): boolean =>
  typeof value === "string" && textWidth(value) + columnPadding > widestColumn;
