import { sizeOf } from "./address";
import { addSheet, type Book, deleteSheet, type NoteState, type SheetState } from "./book";
import { firstSelected, usedRange } from "./cells";
import { chartCollection } from "./drawing/chart";
import { NotModelled, OfficeError } from "./error";
import { eventHandlers } from "./events";
import type { DoubleHost } from "./host";
import { action, getter } from "./methods";
import { nameCollection } from "./names";
import { hostObject, type Members } from "./object";
import { pageLayout } from "./page-layout";
import { refuseIfProtected, sheetProtection } from "./protection";
import { rangeArgument, rangeAt, rangeMembers, rangeParts } from "./range";
import { sheetTables, type TableInBook, tableMembers } from "./table";

interface NoteInHost {
  readonly host: DoubleHost;
  readonly note: NoteState;
}

const noteSize = (property: "width" | "height") => (state: NoteInHost, value: unknown, location: string) => {
  if (state.host.platform === "OfficeOnline") throw new OfficeError("NotImplemented", location);
  if (typeof value !== "number" || !(value > 0)) throw new OfficeError("InvalidArgument", location);
  state.note[property] = value;
};

const noteMembers: Members<Excel.Note, NoteInHost> = {
  kind: "Note",
  sets: { width: noteSize("width"), height: noteSize("height") },
};

const noteCollection: Members<Excel.NoteCollection, SheetState> = {
  kind: "NoteCollection",
  calls: {
    add: getter(
      "change",
      () => noteMembers,
      (sheet, [address, content], name, host) => {
        refuseIfProtected(sheet, name);
        const { rows, columns } = sizeOf(rangeArgument(address, sheet, name).range);
        if (rows > 1 || columns > 1 || sheet.notes.has(address as string) || typeof content !== "string")
          throw new OfficeError("InvalidArgument", name);
        const note: NoteState = { content, width: null, height: null };
        sheet.notes.set(address as string, note);
        return { host, note };
      },
    ),
  },
};

const count = (value: unknown, name: string) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    throw new OfficeError("InvalidArgument", name);
  return value;
};

const freezePanes: Members<Excel.WorksheetFreezePanes, SheetState> = {
  kind: "WorksheetFreezePanes",
  calls: {
    freezeRows: action("change", (sheet, [rows], name) => {
      refuseIfProtected(sheet, name);
      sheet.frozen = { rows: count(rows, name), columns: 0 };
    }),
    freezeColumns: action("change", (sheet, [columns], name) => {
      refuseIfProtected(sheet, name);
      sheet.frozen = { rows: 0, columns: count(columns, name) };
    }),
    freezeAt: action("change", (sheet, [range], name) => {
      refuseIfProtected(sheet, name);
      sheet.frozen = sizeOf(rangeArgument(range, sheet, name).range);
    }),
  },
};

const pageBreakMembers: Members<Excel.PageBreak, string> = { kind: "PageBreak" };

const pageBreaks: Members<Excel.PageBreakCollection, SheetState> = {
  kind: "PageBreakCollection",
  calls: {
    add: getter(
      "change",
      () => pageBreakMembers,
      (sheet, [place], name) => {
        rangeArgument(place, sheet, name);
        refuseIfProtected(sheet, name);
        sheet.breaks.push(String(place));
        return String(place);
      },
    ),
  },
};

const worksheetMembers: Members<Excel.Worksheet, SheetState> = {
  kind: "Worksheet",
  reads: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    visibility: (sheet) => sheet.visibility,
  },
  sets: {
    showGridlines: (sheet, value, location) => {
      if (typeof value !== "boolean") throw new OfficeError("InvalidArgument", location);
      sheet.showGridlines = value;
    },
  },
  parts: {
    tables: (context, resolve) => hostObject(context, sheetTables, resolve),
    charts: (context, resolve) => hostObject(context, chartCollection, resolve),
    notes: (context, resolve) => hostObject(context, noteCollection, resolve),
    pageLayout: (context, resolve) => hostObject(context, pageLayout, resolve),
    horizontalPageBreaks: (context, resolve) => hostObject(context, pageBreaks, resolve),
    freezePanes: (context, resolve) => hostObject(context, freezePanes, resolve),
    protection: (context, resolve) => hostObject(context, sheetProtection, resolve),
    names: (context, resolve) =>
      hostObject(context, nameCollection, () => {
        const sheet = resolve();
        return sheet === null ? null : { book: context.host.book, scope: sheet.id };
      }),
  },
  calls: {
    getRange: getter(
      "none",
      () => rangeMembers,
      (sheet, [address], name) => rangeAt(sheet, address, name),
    ),
    getUsedRangeOrNullObject: getter(
      "none",
      () => rangeMembers,
      (sheet, [valuesOnly], name) => {
        if (valuesOnly !== true) throw new NotModelled(`${name} with formats`);
        const range = usedRange(sheet);
        return range === null ? null : { sheet, range };
      },
    ),
    activate: action("view", (sheet, _, name, { book }) => {
      if (sheet.visibility !== "Visible") throw new OfficeError("InvalidOperation", name);
      book.activeSheetId = sheet.id;
    }),
    delete: action("final", (sheet, _, name, { book }) => {
      deleteSheet(book, sheet, name);
    }),
  },
};

rangeParts.worksheet = (context, resolve) => hostObject(context, worksheetMembers, () => resolve()?.sheet ?? null);

const find = (book: Book, key: unknown) =>
  book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase()) ?? null;

const worksheets: Members<Excel.WorksheetCollection, Book> = {
  kind: "WorksheetCollection",
  items: (context, book) => book.sheets.map((sheet) => hostObject(context, worksheetMembers, () => sheet)),
  parts: {
    onActivated: eventHandlers("activated"),
    onCalculated: eventHandlers("calculated"),
    onChanged: eventHandlers("changed"),
  },
  calls: {
    add: getter(
      "change",
      () => worksheetMembers,
      (book, [requested], name) => addSheet(book, String(requested), name),
    ),
    getActiveWorksheet: getter(
      "none",
      () => worksheetMembers,
      (book) => find(book, book.activeSheetId),
    ),
    getItem: getter(
      "none",
      () => worksheetMembers,
      (book, [key], name) => {
        const sheet = find(book, key);
        if (sheet === null) throw new OfficeError("ItemNotFound", name);
        return sheet;
      },
    ),
    getItemOrNullObject: getter(
      "none",
      () => worksheetMembers,
      (book, [key]) => find(book, key),
    ),
  },
};

const tablesOf = (book: Book): TableInBook[] =>
  book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ book, sheet, table })));

const bookTables: Members<Excel.TableCollection, Book> = {
  kind: "TableCollection",
  items: (context, book) => tablesOf(book).map((table) => hostObject(context, tableMembers, () => table)),
  calls: {
    getItemOrNullObject: getter(
      "none",
      () => tableMembers,
      (book, [key]) =>
        tablesOf(book).find(({ table }) => table.name.toLowerCase() === String(key).toLowerCase()) ?? null,
    ),
  },
};

/** The selection in the active sheet. */
function selected(book: Book, location: string): { readonly sheet: SheetState; readonly areas: readonly string[] } {
  const sheet = find(book, book.activeSheetId);
  if (sheet === null || book.isChartSelected) throw new OfficeError("InvalidSelection", location);
  return { sheet, areas: sheet.selection.split(",") };
}

const areaCollection: Members<Excel.RangeCollection, Book> = {
  kind: "RangeCollection",
  calls: {
    getItemAt: getter(
      "none",
      () => rangeMembers,
      (book, [index], name) => {
        const { sheet, areas } = selected(book, name);
        return rangeAt(sheet, areas[index as number], name);
      },
    ),
  },
};

const selectedAreas: Members<Excel.RangeAreas, Book> = {
  kind: "RangeAreas",
  parts: { areas: (context, resolve) => hostObject(context, areaCollection, resolve) },
};

const protection: Members<Excel.WorkbookProtection, Book> = {
  kind: "WorkbookProtection",
  reads: { protected: (book) => book.isProtected },
};

export const workbookMembers: Members<Excel.Workbook, Book> = {
  kind: "Workbook",
  parts: {
    worksheets: (context, resolve) => hostObject(context, worksheets, resolve),
    tables: (context, resolve) => hostObject(context, bookTables, resolve),
    names: (context, resolve) =>
      hostObject(context, nameCollection, () => {
        const book = resolve();
        return book === null ? null : { book, scope: null };
      }),
    onSelectionChanged: eventHandlers("selectionChanged"),
    protection: (context, resolve) => hostObject(context, protection, resolve),
  },
  calls: {
    getActiveCell: getter(
      "none",
      () => rangeMembers,
      (book, _, name) => {
        const sheet = find(book, book.activeSheetId);
        return sheet === null ? null : rangeAt(sheet, firstSelected(sheet), name);
      },
    ),
    getSelectedRange: getter(
      "none",
      () => rangeMembers,
      (book, _, name) => {
        const { sheet, areas } = selected(book, name);
        if (areas.length > 1) throw new OfficeError("InvalidSelection", name);
        return rangeAt(sheet, areas[0], name);
      },
    ),
    getSelectedRanges: getter(
      "none",
      () => selectedAreas,
      (book, _, name) => {
        selected(book, name);
        return book;
      },
    ),
  },
};
