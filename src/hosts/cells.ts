import type { CellsChart, HeatMap, PlanCell } from "../sheets/plan";

/** An error value in a cell. A plain object, so that it can be passed from one window to another. */
export interface CellError {
  /** As the cell shows it, such as `#VALUE!`. */
  readonly code: string;
  /** The function's message, where the host has it. */
  readonly message: string | null;
}

/** What a cell holds; null is a blank, and the empty text of a formula, which Excel does not distinguish from one. */
export type CellValue = number | string | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A rectangle of cells of the workbook. */
export interface RangeContent {
  readonly sheet: string;
  /** Without the sheet, such as `B2:F4`. */
  readonly address: string;
  /** Of the whole range, of which `values` may hold only the upper left part. */
  readonly rows: number;
  readonly columns: number;
  /**
   * Row by row from the upper left cell; rows and columns beyond the sheet's used range are omitted, so that a whole
   * column can be read. What is omitted is blank.
   */
  readonly values: readonly (readonly CellValue[])[];
}

/** The active cell. */
export interface ActiveCell {
  readonly sheet: string;
  readonly address: string;
  /** With its `=`, in English with commas; null for a constant and a blank. */
  readonly formula: string | null;
  readonly value: CellValue;
  /** As the cell shows it. */
  readonly text: string;
  /** The cell whose formula spills into this one, or null. */
  readonly spillsFrom: string | null;
}

export interface Selection {
  readonly range: RangeContent;
  readonly active: ActiveCell;
}

/** A formula or values to put into cells that exist, from the upper left one. */
export interface CellEntry {
  readonly sheet: string;
  /** The upper left cell. */
  readonly address: string;
  readonly cells: readonly (readonly PlanCell[])[];
  /** The area that the content will fill: larger than `cells` for a formula that spills. */
  readonly area: { readonly rows: number; readonly columns: number };
  /** The number format of each cell of the area, in Excel's notation; a null leaves the cell its own. */
  readonly formats?: readonly (readonly (string | null)[])[];
  /** Whether content of the user's in that area may be replaced. */
  readonly mayReplace: boolean;
  /** Whether the upper left cell is what is being changed: then its content is not in the way. */
  readonly isEdit?: boolean;
}

/** The area that the content fills, or the cells in the way and the range around them: then nothing was entered. */
export type EntryOutcome =
  | { readonly kind: "entered"; readonly sheet: string; readonly address: string }
  | { readonly kind: "occupied"; readonly sheet: string; readonly address: string; readonly count: number };

/** New content of one cell. */
export interface CellUpdate {
  readonly address: string;
  readonly cell: PlanCell;
}

/** The content of a range, with what in it is computed. */
export interface EnteredRange {
  readonly range: RangeContent;
  /** Of the rows and columns of `range.values`: whether a formula of the cell, or one that spills into it, computes it. */
  readonly isComputed: readonly (readonly boolean[])[];
}

export type Formulas = readonly (readonly (string | null)[])[];

/** Constants for cells of a range, row by row from its upper left cell; a null leaves a cell as it is. */
export type Constants = readonly (readonly (PlanCell | null)[])[];

/** A defined name of the workbook for a range. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

/** A formula of a sheet. */
export interface FormulaCell {
  /** Its cell. */
  readonly address: string;
  /** With its `=`, in English with commas. */
  readonly formula: string;
  /** The cells that its result fills. */
  readonly area: string;
  /** How a formula refers to the whole result: `C1#` where the workbook knows that, else the area. */
  readonly reference: string;
}

/**
 * The cells of the workbook. Every method is rejected with a `WriteError` when the workbook cannot answer now, such as
 * while a cell is edited.
 */
export interface WorkbookCells {
  /** What is selected; of several areas the first. */
  readSelection(): Promise<Selection>;
  /**
   * The cells of a reference as written in a formula of `sheet`: `B2:F4`, `Data!B2`, `'My data'!A:A`, `C1#`, a defined
   * name, a table or a column of one. Null when it refers to no single range of this workbook.
   */
  readReference(reference: string, sheet: string): Promise<RangeContent | null>;
  /** The content of one cell; null when there is no such sheet. */
  readCell(sheet: string, address: string): Promise<ActiveCell | null>;
  /**
   * The formulas in a range of a sheet, row by row, as in {@link ActiveCell}; null for a constant and a blank. A cell into
   * which a formula spills may have that formula. Null when there is no such sheet.
   */
  readFormulasIn(sheet: string, address: string): Promise<Formulas | null>;
  /** Calls `listener` after the selection or the content of cells has changed, until the returned function is called. */
  watch(listener: () => void): () => void;
  /** Enters content as one undo step, selects it, and never replaces what is there without leave. */
  enter(entry: CellEntry): Promise<EntryOutcome>;
  /**
   * Changes cells of a sheet that this add-in has made, as one undo step; its protection (without password) is as before
   * afterwards. False when there is no such sheet.
   */
  update(sheet: string, updates: readonly CellUpdate[]): Promise<boolean>;
  /** The content of a range of a sheet, and which cells are computed; null when there is no such sheet. */
  readEntered(sheet: string, address: string): Promise<EnteredRange | null>;
  /**
   * Replaces constants from a cell on by others, as one undo step; what is computed stays. Returns what the cells held
   * that were changed, to put it back in the same way; null when there is no such sheet.
   */
  replaceConstants(sheet: string, address: string, constants: Constants): Promise<Constants | null>;
  /**
   * Adds a chart, with the cells that come with it, or a heat map to a sheet, as one undo step; false when there is no
   * such sheet, or something is in those cells.
   */
  draw(sheet: string, picture: CellsChart | HeatMap): Promise<boolean>;
  /** The workbook's defined names that begin with a prefix, whatever their case, and refer to a range. */
  readNames(prefix: string): Promise<readonly NamedRange[]>;
  /** The formulas of a sheet in which a text occurs, whatever its case, row by row; none where there are too many cells. */
  readFormulas(sheet: string, part: string): Promise<readonly FormulaCell[]>;
}
