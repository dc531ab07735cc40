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

/** The result of a formula. */
export type Result = number | string | boolean | { readonly error: string };

export interface NameState {
  readonly name: string;
  /** The sheet it belongs to, or null for the workbook. */
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
  /** Of its line, bars or markers. */
  color: string | null;
  /** The kinds of lines that go through its points. */
  readonly trends: string[];
}

export interface AxisScale {
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly numberFormat?: unknown;
}

export interface ChartState {
  readonly type: string;
  title: string | null;
  /** Its place; null where it is hidden. */
  legend: string | null;
  anchor: string | null;
  width: number;
  height: number;
  readonly series: SeriesState[];
  /** Titles of the axes, where they have one. */
  readonly axes: { x?: string; y?: string };
  /** What was set of the axes' scales. */
  readonly scales: { x?: AxisScale; y?: AxisScale };
}

/** Colours by size. */
export interface HeatMapState {
  readonly address: string;
  criteria: Excel.ConditionalColorScaleCriteria | null;
}

/** A look where a formula holds. */
export interface RuleState {
  readonly address: string;
  formula: string | null;
  readonly look: Record<string, unknown>;
}

/** The format of a range, in the order in which it was set. */
export interface FormatState {
  readonly address: string;
  readonly property: string;
  readonly value: unknown;
}

export type PageState = Partial<
  Record<"paperSize" | "orientation" | "zoom" | "printArea" | "printTitleRows" | "leftFooter" | "rightFooter", unknown>
>;

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Content by address, without blanks. */
  readonly cells: Map<string, Exclude<Content, { kind: "blank" }>>;
  /** By address, without cells in General. */
  readonly numberFormats: Map<string, string>;
  /** Points by column. */
  readonly columnWidths: Map<number, number>;
  /** Points by row. */
  readonly rowHeights: Map<number, number>;
  /** The places that cells lead to. */
  readonly links: Map<string, string>;
  readonly merged: string[];
  /** The rows before which a new page begins. */
  readonly breaks: string[];
  /** Outlined rows, and whether they are folded away. */
  readonly groups: { readonly address: string; isClosed: boolean }[];
  showGridlines: boolean;
  readonly formats: FormatState[];
  frozen: { rows: number; columns: number };
  readonly notes: Map<string, NoteState>;
  readonly tables: TableState[];
  readonly charts: ChartState[];
  readonly heatMaps: HeatMapState[];
  /** The first one counts. */
  readonly rules: RuleState[];
  /** The selection: areas, separated by commas. */
  selection: string;
  /** The results of formulas, by the cell that shows them. */
  readonly results: Map<string, Result>;
  /** Where formulas spill, by their cell. */
  readonly spills: Map<string, Rectangle>;
  /** The result that a formula will have when entered, by `address formula`. */
  readonly known: Map<string, readonly (readonly Result[])[]>;
  /** The options, or null if it is not protected. */
  protection: Excel.WorksheetProtectionOptions | null;
  password: string | null;
  readonly unlocked: Set<string>;
  /** What was set of how it is printed. */
  readonly page: PageState;
  /** Data validation rules, in the order in which they were set. */
  readonly validations: ValidationState[];
}

/** A workbook, as plain data that can be cloned and compared. */
export interface Book {
  isProtected: boolean;
  readonly sheets: SheetState[];
  /** Defined names. */
  readonly names: NameState[];
  /** Chart sheets, which `worksheets` does not list although their names are in use. */
  readonly chartSheets: string[];
  activeSheetId: string;
  /** Whether a chart is selected instead of a range. */
  isChartSelected: boolean;
}

/** A workbook with one sheet, Sheet1, with 1 in A1 and B2 selected. */
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

/** Excel never uses an id twice. */
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
    rowHeights: new Map(),
    links: new Map(),
    merged: [],
    breaks: [],
    groups: [],
    showGridlines: true,
    formats: [],
    frozen: { rows: 0, columns: 0 },
    notes: new Map(),
    tables: [],
    charts: [],
    heatMaps: [],
    rules: [],
    selection: "A1",
    results: new Map(),
    spills: new Map(),
    known: new Map(),
    protection: null,
    password: null,
    unlocked: new Set(),
    page: {},
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
