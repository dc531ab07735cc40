import { Block, type SheetKey, Table } from "../block";

/** Gives tables their places on a sheet, one below the other. */
export class Stack {
  constructor(
    private readonly sheet: SheetKey,
    private next: number,
    /** The first column of figures; if omitted, names begin in the first column. */
    private readonly left: number | null = null,
    /** Whether the first column is free for titles beside the headings. */
    private readonly hasTitlesBeside = false,
  ) {}

  /** The next free row. */
  get row(): number {
    return this.next;
  }

  /** A table with a title, headings, and names in the columns before its figures. */
  table(rows: number, columns: number, nameColumns: 1 | 2 | 3 = 1): Table {
    const top = this.next + (this.hasTitlesBeside ? 1 : 2);
    this.next = top + rows + 1;
    return new Table(this.sheet, top, this.left ?? nameColumns, rows, columns, nameColumns, this.hasTitlesBeside);
  }

  /** A table where it is wanted, and nothing otherwise. */
  tableIf(isWanted: boolean, rows: number, columns: number, nameColumns: 1 | 2 | 3 = 1): Table | null {
    return isWanted ? this.table(rows, columns, nameColumns) : null;
  }

  /** Lines without headings, and a blank one. */
  lines(rows: number, columns: number, left = this.left ?? 0): Block {
    const block = new Block(this.sheet, this.next, left, rows, columns);
    this.next += rows + 1;
    return block;
  }

  /** A line that begins a part of the sheet, and a blank one above it. */
  part(): Block {
    const block = new Block(this.sheet, this.next + 1, 0, 1, 1);
    this.next += 3;
    return block;
  }
}
