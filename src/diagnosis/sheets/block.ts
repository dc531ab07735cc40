import type { CellRange } from "../../sheets/plan";
import { absoluteAddress } from "../../sheets/references/address";
import { sheetReference } from "../../sheets/references/sheet-references";

export type SheetKey =
  | "diagnosis-summary"
  | "diagnosis-gradient"
  | "diagnosis-complementarity"
  | "diagnosis-symbiosis"
  | "diagnosis-coordination"
  | "diagnosis-transfer"
  | "diagnosis-rules"
  | "diagnosis-data";

/** A rectangle of cells of one of the sheets, counted from 0, and how formulas refer to its parts. */
export class Block {
  constructor(
    readonly sheet: SheetKey,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get range(): CellRange {
    return {
      top: this.top,
      left: this.left,
      bottom: this.top + this.rows - 1,
      right: this.left + this.columns - 1,
    };
  }

  get all(): string {
    return this.refer(0, 0, this.rows, this.columns);
  }

  cell(row: number, column: number): string {
    return this.refer(row, column, 1, 1);
  }

  row(row: number): string {
    return this.refer(row, 0, 1, this.columns);
  }

  column(column: number): string {
    return this.refer(0, column, this.rows, 1);
  }

  /** Some columns of a row. */
  part(row: number, first: number, last: number): string {
    return this.refer(row, first, 1, last - first + 1);
  }

  /** The cells of a column above a row. */
  above(row: number, column: number): string {
    return this.refer(0, column, row, 1);
  }

  private refer(row: number, column: number, rows: number, columns: number): string {
    if (row < 0 || column < 0 || row + rows > this.rows || column + columns > this.columns)
      throw new RangeError(`Row ${row}, column ${column} is outside the block.`);
    const [top, left] = [this.top + row, this.left + column];
    const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return sheetReference(this.sheet) + absoluteAddress(range);
  }
}

/** A table of a sheet: its numbers, with column headings above and one or two columns of names to the left. */
export class Table extends Block {
  constructor(
    sheet: SheetKey,
    top: number,
    left: number,
    rows: number,
    columns: number,
    /** How many columns of names there are. */
    readonly nameColumns = 1,
    /** Whether the title is in the first column, beside the headings; otherwise it is above them. */
    readonly hasTitleBeside = false,
  ) {
    super(sheet, top, left, rows, columns);
  }

  /** The headings of the columns. */
  get heads(): Block {
    return new Block(this.sheet, this.top - 1, this.left, 1, this.columns);
  }

  /** The headings of the names and of the columns. */
  get header(): Block {
    return new Block(this.sheet, this.top - 1, this.left - this.nameColumns, 1, this.nameColumns + this.columns);
  }

  /** The names of the rows. */
  get names(): Block {
    return this.besides(this.nameColumns);
  }

  /** The second names of the rows, of pairs. */
  get secondNames(): Block {
    return this.besides(this.nameColumns - 1);
  }

  get title(): Block {
    return this.hasTitleBeside
      ? new Block(this.sheet, this.top - 1, 0, 1, 1)
      : new Block(this.sheet, this.top - 2, this.left - this.nameColumns, 1, 1);
  }

  private besides(columns: number): Block {
    return new Block(this.sheet, this.top, this.left - columns, this.rows, 1);
  }
}
