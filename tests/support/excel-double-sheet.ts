import { sizeOf } from "./excel-double-address";
import { addSheet, type Book, deleteSheet, type NoteState, type SheetState } from "./excel-double-book";
import { chartCollection } from "./excel-double-chart";
import { OfficeError } from "./excel-double-error";
import type { DoubleHost } from "./excel-double-host";
import { action, getter } from "./excel-double-methods";
import { hostObject, type Members } from "./excel-double-object";
import { rangeArgument, rangeAt, rangeMembers } from "./excel-double-range";
import { sheetTables, tableMembers } from "./excel-double-table";

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
  since: { add: "1.18" },
  calls: {
    add: getter(
      "change",
      () => noteMembers,
      (sheet, [address, content], name, host) => {
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
      sheet.frozen = { rows: count(rows, name), columns: 0 };
    }),
    freezeColumns: action("change", (sheet, [columns], name) => {
      sheet.frozen = { rows: 0, columns: count(columns, name) };
    }),
    freezeAt: action("change", (sheet, [range], name) => {
      sheet.frozen = sizeOf(rangeArgument(range, sheet, name).range);
    }),
  },
};

const worksheetMembers: Members<Excel.Worksheet, SheetState> = {
  kind: "Worksheet",
  reads: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    visibility: (sheet) => sheet.visibility,
  },
  parts: {
    tables: (context, resolve) => hostObject(context, sheetTables, resolve),
    charts: (context, resolve) => hostObject(context, chartCollection, resolve),
    notes: (context, resolve) => hostObject(context, noteCollection, resolve),
    freezePanes: (context, resolve) => hostObject(context, freezePanes, resolve),
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
      (sheet) => {
        const [first] = sheet.cells.keys();
        return first === undefined ? null : rangeAt(sheet, first, "Worksheet.getUsedRangeOrNullObject");
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

const find = (book: Book, key: unknown) =>
  book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase()) ?? null;

const worksheets: Members<Excel.WorksheetCollection, Book> = {
  kind: "WorksheetCollection",
  items: (context, book) => book.sheets.map((sheet) => hostObject(context, worksheetMembers, () => sheet)),
  calls: {
    add: getter(
      "change",
      () => worksheetMembers,
      (book, [wished], name) => addSheet(book, String(wished), name),
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

const bookTables: Members<Excel.TableCollection, Book> = {
  kind: "TableCollection",
  items: (context, book) =>
    book.sheets.flatMap(({ tables }) =>
      tables.map((table) => hostObject(context, tableMembers, () => ({ book, table }))),
    ),
};

const nameMembers: Members<Excel.NamedItem, string> = { kind: "NamedItem", reads: { name: (name) => name } };

const bookNames: Members<Excel.NamedItemCollection, Book> = {
  kind: "NamedItemCollection",
  items: (context, book) => book.names.map((name) => hostObject(context, nameMembers, () => name)),
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
    names: (context, resolve) => hostObject(context, bookNames, resolve),
    protection: (context, resolve) => hostObject(context, protection, resolve),
  },
};
