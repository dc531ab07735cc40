import { cellAddress, type Rectangle, sheetColumns, sheetRows } from "./address";
import type { Content } from "./entry";
import { OfficeError } from "./error";

export interface NoteState {
  content: string;
  width: number | null;
  height: number | null;
}

export interface TableState {
  name: string;
  readonly range: Rectangle;
  style: string;
  showFilterButton: boolean;
  showHeaders: boolean;
  showTotals: boolean;
}

/** What a formula came to. */
export type Result = number | string | boolean | { readonly error: string };

export interface NameState {
  readonly name: string;
  /** The sheet that alone knows it, or null. */
  readonly scope: string | null;
  /** Null once its sheet is gone. */
  target: { readonly sheetId: string; readonly range: Rectangle } | null;
}

export interface ValidationState {
  readonly address: string;
  readonly property: string;
  readonly value: unknown;
}

export interface SeriesState {
  name: string;
  values: string;
  categories: string | null;
}

export interface ChartState {
  readonly type: string;
  title: string | null;
  legend: string;
  anchor: string | null;
  width: number;
  height: number;
  readonly series: SeriesState[];
}

/** The look of a range as it was set, in the order of setting. */
export interface FormatState {
  readonly address: string;
  readonly property: string;
  readonly value: unknown;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Content by address; blanks are left out. */
  readonly cells: Map<string, Exclude<Content, { kind: "blank" }>>;
  /** By address; cells with General are left out. */
  readonly numberFormats: Map<string, string>;
  /** Points by column. */
  readonly columnWidths: Map<number, number>;
  readonly formats: FormatState[];
  frozen: { rows: number; columns: number };
  readonly notes: Map<string, NoteState>;
  readonly tables: TableState[];
  readonly charts: ChartState[];
  /** What is selected in it: areas, separated by commas. */
  selection: string;
  /** What the formulas came to, by the cell that shows it. */
  readonly results: Map<string, Result>;
  /** Where formulas spill, by their cell. */
  readonly spills: Map<string, Rectangle>;
  /** What a formula comes to whenever it is entered into a cell, by `address formula`. */
  readonly known: Map<string, readonly (readonly Result[])[]>;
  /** The options, or null where it is not protected. */
  protection: Excel.WorksheetProtectionOptions | null;
  password: string | null;
  readonly unlocked: Set<string>;
  /** The rules for entries as they were set, in the order of setting. */
  readonly validations: ValidationState[];
}

/** A workbook, as plain data that can be cloned and compared. */
export interface Book {
  isProtected: boolean;
  readonly sheets: SheetState[];
  /** Defined names. */
  readonly names: NameState[];
  /** Chart sheets, which `worksheets` does not list although their names are taken. */
  readonly chartSheets: string[];
  activeSheetId: string;
  /** Whether a chart is selected and no range. */
  isChartSelected: boolean;
}

/** A workbook with one sheet of the user's, Sheet1, with 1 in A1 and B2 selected. */
export function newBook(): Book {
  const book: Book = {
    isProtected: false,
    sheets: [],
    names: [],
    chartSheets: [],
    activeSheetId: "",
    isChartSelected: false,
  };
  const sheet = addSheet(book, "Sheet1", "setup");
  sheet.cells.set("A1", { kind: "number", value: 1 });
  sheet.selection = "B2";
  book.activeSheetId = sheet.id;
  return book;
}

/** Excel never gives an id twice. */
let lastId = 0;

export function addSheet(book: Book, name: string, location: string): SheetState {
  if (book.isProtected) throw new OfficeError("AccessDenied", location);
  if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]|^'|'$|^history$/i.test(name))
    throw new OfficeError("InvalidArgument", location);
  const taken = [...book.sheets.map((sheet) => sheet.name), ...book.chartSheets];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new OfficeError("ItemAlreadyExists", location);
  const sheet: SheetState = {
    id: `{${String(++lastId).padStart(8, "0")}}`,
    name,
    visibility: "Visible",
    cells: new Map(),
    numberFormats: new Map(),
    columnWidths: new Map(),
    formats: [],
    frozen: { rows: 0, columns: 0 },
    notes: new Map(),
    tables: [],
    charts: [],
    selection: "A1",
    results: new Map(),
    spills: new Map(),
    known: new Map(),
    protection: null,
    password: null,
    unlocked: new Set(),
    validations: [],
  };
  book.sheets.push(sheet);
  return sheet;
}

export function deleteSheet(book: Book, sheet: SheetState, location: string): void {
  const index = book.sheets.indexOf(sheet);
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const neighbour = others[Math.min(index, others.length - 1)];
  if (index < 0) throw new OfficeError("ItemNotFound", location);
  if (book.isProtected) throw new OfficeError("AccessDenied", location);
  if (neighbour === undefined) throw new OfficeError("InvalidOperation", location);
  book.sheets.splice(index, 1);
  for (const name of book.names) if (name.target?.sheetId === sheet.id) name.target = null;
  if (book.activeSheetId === sheet.id) book.activeSheetId = neighbour.id;
}

/** Every cell of a range that is not a whole column or row. */
export function cellsOf({ top, left, bottom, right }: Rectangle): readonly string[][] {
  if (bottom - top + 1 === sheetRows || right - left + 1 === sheetColumns)
    throw new OfficeError("InvalidArgument", "Range", "Not for whole columns or rows.");
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cellAddress(top + row, left + column)),
  );
}
