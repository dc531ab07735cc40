import type { Panel } from "../../../src/diagnosis/panel";
import type { Block } from "../../../src/diagnosis/sheets/block";
import { layoutOf } from "../../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../../src/diagnosis/sheets/layout/shape";
import type { ReportCells } from "../../../src/diagnosis/verdicts";

/** Reads the tables of a calculated report. */
export function reportTables(panel: Panel, cells: ReportCells) {
  const layout = layoutOf(shapeOf(panel));
  const number = (block: Block, row: number, column: number): number => {
    const value = cells(block.sheet, block.top + row, block.left + column);
    return typeof value === "number" ? value : NaN;
  };
  const text = (block: Block | null, row = 0, column = 0): string => {
    const value = block === null ? "" : cells(block.sheet, block.top + row, block.left + column);
    return typeof value === "object" ? "" : String(value);
  };
  const column = (block: Block | null | undefined, place: number): readonly number[] =>
    Array.from({ length: block?.rows ?? 0 }, (_, row) => number(block!, row, place));
  const row = (block: Block | null | undefined, place: number): readonly number[] =>
    Array.from({ length: block?.columns ?? 0 }, (_, of) => number(block!, place, of));
  return { layout, number, text, column, row };
}

/** As a spreadsheet rounds. */
export function rounded(value: number, decimals: number): number {
  const size = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * size)) / size + 0;
}

/** A number as an English sentence shows it. */
export const shownNumber = (value: number, decimals: number): string =>
  decimals === 0
    ? rounded(value, 0).toLocaleString("en-US", { maximumFractionDigits: 0 })
    : rounded(value, decimals).toFixed(decimals);

/** An amount as an English sentence shows it: with two digits of its own where it would be nothing but zeros. */
export const shownAmount = (value: number, decimals: number): string =>
  value !== 0 && rounded(value, decimals) === 0
    ? value.toFixed(1 - Math.floor(Math.log10(Math.abs(value))))
    : shownNumber(value, decimals);
