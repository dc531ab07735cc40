import { Block, type SheetKey, Table } from "../block";

/** Gives tables their places on a sheet, one below the other. */
export class Stack {
  constructor(
    private readonly sheet: SheetKey,
    private next: number,
  ) {}

  /** A table with a title, headings, and names in its first columns. */
  table(rows: number, columns: number, nameColumns = 1): Table {
    const table = new Table(this.sheet, this.next + 2, nameColumns, rows, columns);
    this.next += rows + 3;
    return table;
  }

  /** A table where it is wanted, and nothing otherwise. */
  tableIf(isWanted: boolean, rows: number, columns: number, nameColumns = 1): Table | null {
    return isWanted ? this.table(rows, columns, nameColumns) : null;
  }

  /** Lines without headings, and a blank one. */
  lines(rows: number, columns: number, left = 0): Block {
    const block = new Block(this.sheet, this.next, left, rows, columns);
    this.next += rows + 1;
    return block;
  }
}
