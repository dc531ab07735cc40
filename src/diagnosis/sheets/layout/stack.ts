import { Block, type SheetKey, Table } from "../block";

/** Gives tables their places on a sheet, one below the other. */
export class Stack {
  constructor(
    private readonly sheet: SheetKey,
    private next: number,
    /** The first column of figures, where the names before it end in a wide column and titles are beside the headings. */
    private readonly left: number | null = null,
  ) {}

  /** The next free row. */
  get row(): number {
    return this.next;
  }

  /** A table with a title, headings, and names in the columns before its figures. */
  table(rows: number, columns: number, nameColumns: 1 | 2 = 1): Table {
    const above = this.left === null ? 1 : 0;
    const top = this.next + 1 + above;
    this.next = top + rows + 1;
    return new Table(this.sheet, top, this.left ?? nameColumns, rows, columns, nameColumns, above);
  }

  /** A table where it is wanted, and nothing otherwise. */
  tableIf(isWanted: boolean, rows: number, columns: number, nameColumns: 1 | 2 = 1): Table | null {
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
