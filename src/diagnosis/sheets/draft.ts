import { looks } from "../../sheets/looks";
import type {
  CellRange,
  CellStyle,
  PlanCell,
  PlanCondition,
  PlanName,
  PlanValidation,
  SheetPlan,
  StyledRange,
} from "../../sheets/plan";
import { sheetReference } from "../../sheets/references/sheet-references";
import type { Block, SheetKey, Table } from "./block";
import { figureWidth, linesOf } from "./row-lines";

const blank: PlanCell = { value: null };

/** What is written around and into a table. */
export interface TableContent {
  readonly title: string | PlanCell;
  /** Under a title that is beside the headings. */
  readonly note?: string;
  /** The headings over the names and over the columns. */
  readonly corner: readonly string[];
  readonly heads: readonly (string | number | PlanCell)[];
  readonly names: readonly (readonly string[])[];
  readonly cell: (row: number, column: number) => PlanCell;
  readonly style?: CellStyle;
  /** Whether nothing of it is made to look like a table, nor its rows higher. */
  readonly isPlain?: boolean;
}

/** A sheet under construction, in any order. */
export class Draft {
  private readonly rows: PlanCell[][] = [];
  private readonly styles: StyledRange[] = [];
  private readonly names: PlanName[] = [];
  private readonly conditions: PlanCondition[] = [];
  private readonly validations: PlanValidation[] = [];
  private readonly needs: { readonly row: number; readonly column: number; readonly text: string }[] = [];

  constructor(private readonly key: SheetKey) {}

  get rowCount(): number {
    return this.rows.length;
  }

  /** The last column of some rows. */
  lastColumn(top: number, bottom: number): number {
    return Math.max(...this.rows.slice(top, bottom + 1).map((row) => row.length)) - 1;
  }

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

  table(table: Table, { title, note, corner, heads, names, cell, style, isPlain = false }: TableContent): void {
    const { header, title: place } = table;
    this.put(place.top, place.left, typeof title === "object" ? title : { value: title });
    this.style(place.range, isPlain ? "workings" : "section");
    if (table.hasTitleBeside) this.style(place.range, "text");
    if (note !== undefined) {
      this.put(place.top + 1, place.left, { value: note });
      for (const style of ["source", "text"] as const)
        this.style({ ...place.range, top: place.top + 1, bottom: place.top + 1 }, style);
    }
    corner.forEach((value, column) => this.put(header.top, header.left + column, { value }));
    heads.forEach((head, column) =>
      this.put(header.top, table.left + column, typeof head === "object" ? head : { value: head }),
    );
    if (!isPlain) this.style({ ...header.range, right: table.left + Math.max(1, heads.length) - 1 }, "header");
    names.forEach((line, row) =>
      line.forEach((value, column) => this.put(table.top + row, header.left + column, { value })),
    );
    if (!isPlain) this.style({ ...table.range, left: header.left, right: table.left - 1 }, "text");
    this.fill(table, cell);
    if (style !== undefined) this.style(table.range, style);
  }

  /** A column of a table whose formulas give texts, with room for each. */
  textColumn(table: Table, column: number, texts: readonly string[]): void {
    const place = table.left + column;
    this.style({ ...table.range, left: place, right: place }, "text");
    for (let row = table.top; row < table.top + table.rows; row++) this.room(row, place, texts);
  }

  style(range: CellRange, style: CellStyle): void {
    this.styles.push({ range, style });
  }

  /** Room in a row for each of the texts that a formula of a column can give. */
  room(row: number, column: number, texts: readonly string[]): void {
    this.needs.push(...texts.map((text) => ({ row, column, text })));
  }

  condition(condition: PlanCondition): void {
    this.conditions.push(condition);
  }

  name(name: string, block: Block): void {
    this.names.push({ name, range: block.range, isOfSet: true });
  }

  validate(validation: PlanValidation): void {
    this.validations.push(validation);
  }

  /** The finished sheet; its own cells need no name of a sheet in its formulas. */
  plan(sheetName: string, widths: readonly number[], more: Partial<SheetPlan> = {}): SheetPlan {
    const own = sheetReference(this.key);
    const width = Math.max(...this.rows.map((row) => row.length), 1);
    const local = (cell: PlanCell): PlanCell =>
      cell.formula === undefined ? cell : { ...cell, formula: cell.formula.split(own).join("") };
    const columnWidths = Array.from({ length: width }, (_, column) => widths[column] ?? figureWidth);
    return {
      sheetName,
      key: this.key,
      cells: this.rows.map((row) => Array.from({ length: width }, (_, column) => local(row[column] ?? blank))),
      columnWidths,
      rowLines: this.rowLines(columnWidths),
      styles: this.styles,
      frozenRows: 0,
      frozenColumns: 0,
      notes: [],
      table: null,
      chart: null,
      validations: this.validations,
      conditions: this.conditions.map((one) =>
        "formula" in one ? { ...one, formula: one.formula.split(own).join("") } : one,
      ),
      names: this.names,
      ...more,
    };
  }

  /** The lines of each row with more than one, for its own texts and those that its formulas can give. */
  private rowLines(widths: readonly number[]): NonNullable<SheetPlan["rowLines"]> {
    const found = new Map<number, number>();
    const need = (row: number, column: number, text: string) => {
      const lines = linesOf(text, widths[column] ?? figureWidth);
      if (lines > (found.get(row) ?? 1)) found.set(row, lines);
    };
    for (const { row, column, text } of this.needs) need(row, column, text);
    for (const { range, style } of this.styles)
      if (looks[style].wrap === true)
        for (let row = range.top; row <= range.bottom; row++)
          for (let column = range.left; column <= range.right; column++) {
            const value = this.rows[row]?.[column]?.value;
            if (typeof value === "string") need(row, column, value);
          }
    return [...found].sort(([a], [b]) => a - b).map(([row, lines]) => ({ row, lines }));
  }
}
