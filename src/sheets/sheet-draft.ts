import type { CellRange, CellStyle, PlanCell, StyledRange } from "./plan";

const blank: PlanCell = { value: null };

/** A sheet under construction, from the top down. */
export class SheetDraft {
  private readonly rows: (readonly PlanCell[])[] = [];
  private readonly styledRanges: StyledRange[] = [];

  /** `width` is the number of columns. */
  constructor(private readonly width: number) {}

  /** The row that the next one added will have, counted from 0. */
  get next(): number {
    return this.rows.length;
  }

  get cells(): readonly (readonly PlanCell[])[] {
    return this.rows;
  }

  get styles(): readonly StyledRange[] {
    return this.styledRanges;
  }

  /** Adds rows, filled up with blanks; a style is for all their columns. Returns where they are. */
  add(rows: readonly (readonly PlanCell[])[], style?: CellStyle): CellRange {
    const top = this.next;
    this.rows.push(...rows.map((row) => Array.from({ length: this.width }, (_, column) => row[column] ?? blank)));
    const range = { top, left: 0, bottom: this.next - 1, right: this.width - 1 };
    if (style !== undefined && rows.length > 0) this.style(range, style);
    return range;
  }

  /** One row with a text in its first cell. */
  line(text: string, style: CellStyle): void {
    this.add([[{ value: text }]], style);
  }

  gap(): void {
    this.add([[]]);
  }

  style(range: CellRange, style: CellStyle): void {
    this.styledRanges.push({ range, style });
  }
}
