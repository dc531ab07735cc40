import type {
  CellRange,
  CellStyle,
  PlanCell,
  PlanName,
  PlanValidation,
  SheetPlan,
  StyledRange,
} from "../../sheets/plan";
import { sheetReference } from "../../sheets/sheet-references";
import type { Block, SheetKey, Table } from "./block";
import { linesOf } from "./row-lines";

const blank: PlanCell = { value: null };

/** What is written around and into a table. */
export interface TableContent {
  readonly title: string;
  /** The headings over the names and over the columns. */
  readonly corner: readonly string[];
  readonly heads: readonly (string | number | PlanCell)[];
  readonly names: readonly (readonly string[])[];
  readonly cell: (row: number, column: number) => PlanCell;
  readonly style?: CellStyle;
}

/** A sheet under construction, in any order. */
export class Draft {
  private readonly rows: PlanCell[][] = [];
  private readonly styles: StyledRange[] = [];
  private readonly names: PlanName[] = [];
  private readonly validations: PlanValidation[] = [];
  private readonly rowLines: { readonly row: number; readonly lines: number }[] = [];

  constructor(private readonly key: SheetKey) {}

  put(row: number, column: number, cell: PlanCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(blank);
    cells[column] = cell;
  }

  /** A text in the first cell of a block, or as many beside each other. */
  text(block: Block, ...texts: readonly string[]): void {
    texts.forEach((value, place) => this.put(block.top, block.left + place, { value }));
  }

  /** The text before a block. */
  label(block: Block, value: string): void {
    this.put(block.top, block.left - 1, { value });
  }

  fill(block: Block, cell: (row: number, column: number) => PlanCell): void {
    for (let row = 0; row < block.rows; row++)
      for (let column = 0; column < block.columns; column++)
        this.put(block.top + row, block.left + column, cell(row, column));
  }

  table(table: Table, { title, corner, heads, names, cell, style }: TableContent): void {
    this.put(table.title.top, 0, { value: title });
    this.style(table.title.range, "section");
    corner.forEach((value, place) => this.put(table.top - 1, place, { value }));
    heads.forEach((head, column) =>
      this.put(table.top - 1, table.left + column, typeof head === "object" ? head : { value: head }),
    );
    this.style(
      { top: table.top - 1, bottom: table.top - 1, left: 0, right: table.left + Math.max(1, heads.length) - 1 },
      "header",
    );
    names.forEach((line, row) => line.forEach((value, place) => this.put(table.top + row, place, { value })));
    this.fill(table, cell);
    if (style !== undefined) this.style(table.range, style);
  }

  style(range: CellRange, style: CellStyle): void {
    this.styles.push({ range, style });
  }

  /** Room in a row for the longest of some texts in a cell of that width. */
  room(row: number, texts: readonly string[], width: number): void {
    this.roomFor(row, Math.max(...texts.map((one) => linesOf(one, width))));
  }

  roomFor(row: number, lines: number): void {
    if (lines > 1) this.rowLines.push({ row, lines });
  }

  name(name: string, block: Block): void {
    this.names.push({ name, range: block.range, isOfSet: true });
  }

  validate(validation: PlanValidation): void {
    this.validations.push(validation);
  }

  /** The finished sheet; its own cells need no name of a sheet in its formulas. */
  plan(sheetName: string, columnWidths: readonly number[], frozenRows = 0): SheetPlan {
    const own = sheetReference(this.key);
    const width = Math.max(...this.rows.map((row) => row.length), 1);
    const local = (cell: PlanCell): PlanCell =>
      cell.formula === undefined ? cell : { ...cell, formula: cell.formula.split(own).join("") };
    return {
      sheetName,
      key: this.key,
      cells: this.rows.map((row) => Array.from({ length: width }, (_, column) => local(row[column] ?? blank))),
      columnWidths: Array.from({ length: width }, (_, column) => columnWidths[column] ?? 12),
      rowLines: this.rowLines,
      styles: this.styles,
      frozenRows,
      frozenColumns: 0,
      notes: [],
      table: null,
      chart: null,
      validations: this.validations,
      names: this.names,
    };
  }
}
