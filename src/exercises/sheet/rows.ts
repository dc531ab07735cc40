import { type Language, type Localized, localize } from "../../language/localized";
import type { CellRange, CellStyle, PlanCell, StyledRange } from "../../sheets/plan";
import { textWidth } from "../../sheets/text-width";

/** The columns of an exercise's sheet before the answers. */
export const columnOf = { number: 0, text: 1, answer: 2 } as const;

/** Collects the rows of a sheet from top to bottom, filled up to one width. */
export class SheetRows {
  readonly cells: PlanCell[][] = [];
  readonly styles: StyledRange[] = [];

  /** @param lineWidth the width of a line of running text, in characters */
  constructor(
    readonly width: number,
    readonly language: Language,
    private readonly lineWidth: number,
  ) {}

  /** The row that comes next, counted from 0. */
  get next(): number {
    return this.cells.length;
  }

  /** The text in the language of the sheet. */
  say(text: Localized): string {
    return localize(text, this.language);
  }

  /** Adds a row whose cells begin at a column; returns its number. */
  add(cells: readonly PlanCell[] = [], left = 0): number {
    const blank: PlanCell = { value: null };
    const row = Array.from({ length: this.width }, (_, column) => cells[column - left] ?? blank);
    return this.cells.push(row) - 1;
  }

  set(row: number, column: number, cell: PlanCell): void {
    const cells = this.cells[row];
    if (cells !== undefined) cells[column] = cell;
  }

  style(style: CellStyle, range: CellRange): void {
    this.styles.push({ range, style });
  }

  /** A row over the whole width, such as a heading. */
  addHeading(style: CellStyle, text: string): void {
    this.style(style, across(this.add([{ value: text }]), 0, this.width - 1));
  }

  /** Running text in as many rows as it needs: each line runs over the columns to the right. */
  addText(style: CellStyle, text: string): void {
    for (const line of linesOf(text, this.lineWidth))
      this.style(style, across(this.add([{ value: line }], columnOf.text), columnOf.text));
  }
}

/** One row of a range, or a single cell. */
export const across = (row: number, left: number, right = left): CellRange => ({ top: row, left, bottom: row, right });

/** A text in lines of a width at most, broken between words, and in Chinese between characters but for marks. */
function linesOf(text: string, width: number): readonly string[] {
  const pieces =
    text.match(
      /[^\s\p{Script=Han}，。、；：？！）”》]+[，。、；：？！）”》]*\s*|\p{Script=Han}[，。、；：？！）”》]*\s*|\s+|./gu,
    ) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trim()) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trim()];
}

/** A text with its unit in brackets of the language. */
export const withUnit = (text: string, unit: string, language: Language): string =>
  language === "zh-CN" ? `${text}（${unit}）` : `${text} (${unit})`;
