import type { Rectangle } from "./address";
import { type Book, cellsOf, type SheetState, type TableState } from "./book";
import { NotModelled, OfficeError } from "./error";
import { getter } from "./methods";
import { hostObject, type Members } from "./object";
import { refuseIfProtected } from "./protection";
import { rangeArgument, rangeMembers } from "./range";

export interface TableInBook {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly table: TableState;
}

const columnMembers: Members<Excel.TableColumn, string> = { kind: "TableColumn", reads: { name: (name) => name } };

const columns: Members<Excel.TableColumnCollection, TableInBook> = {
  kind: "TableColumnCollection",
  items: (context, { sheet, table }) =>
    cellsOf({ ...table.range, bottom: table.range.top })
      .flat()
      .map((address) => {
        const header = sheet.cells.get(address);
        return hostObject(context, columnMembers, () => (header?.kind === "text" ? header.value : ""));
      }),
};

const tableMembers: Members<Excel.Table, TableInBook> = {
  kind: "Table",
  reads: {
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.showHeaders,
    showTotals: ({ table }) => table.showTotals,
  },
  parts: { columns: (context, resolve) => hostObject(context, columns, resolve) },
  calls: {
    getRange: getter(
      "none",
      () => rangeMembers,
      ({ sheet, table }) => ({ sheet, range: table.range }),
    ),
  },
  sets: {
    name: ({ book, table }, value, location) => {
      if (!isTableName(value)) throw new OfficeError("InvalidArgument", location);
      const others = reservedNames(book).filter((name) => name !== table.name);
      if (others.some((name) => name.toLowerCase() === value.toLowerCase()))
        throw new OfficeError("InvalidArgument", location);
      table.name = value;
    },
    style: ({ table }, value, location) => {
      if (!/^TableStyle(Light|Medium|Dark)[0-9]{1,2}$/.test(String(value)))
        throw new OfficeError("InvalidArgument", location);
      table.style = String(value);
    },
    showFilterButton: ({ table }, value, location) => {
      if (typeof value !== "boolean") throw new OfficeError("InvalidArgument", location);
      table.showFilterButton = value;
    },
  },
};

export const sheetTables: Members<Excel.TableCollection, SheetState> = {
  kind: "TableCollection",
  calls: {
    add: getter(
      "change",
      () => tableMembers,
      (sheet, [address, hasHeaders], name, { book }) => {
        const { range } = rangeArgument(address, sheet, name);
        refuseIfProtected(sheet, name);
        if (hasHeaders !== true) throw new NotModelled(`${name} without headers`);
        if (sheet.tables.some((other) => overlap(other.range, range)))
          throw new OfficeError("MergedRangeConflict", name);
        makeHeaders(sheet, range, name);
        const table = {
          name: freeName(book),
          range,
          style: "TableStyleMedium2",
          showFilterButton: true,
          showHeaders: true,
          showTotals: false,
        };
        sheet.tables.push(table);
        return { book, sheet, table };
      },
    ),
  },
};

/** One table of `workbook.tables`. */
export { tableMembers };

/** Names of tables and defined names, which are unique. */
export function reservedNames(book: Book): readonly string[] {
  return [
    ...book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    ...book.names.map(({ name }) => name),
  ];
}

function freeName(book: Book): string {
  const taken = reservedNames(book);
  for (let number = 1; ; number++) if (!taken.includes(`Table${number}`)) return `Table${number}`;
}

export function isTableName(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 255) return false;
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(value) && !/^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|R|C)$/i.test(value);
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** Excel turns headers of a table into text, and silently fills blank ones and renames duplicates: tests must avoid that. */
function makeHeaders(sheet: SheetState, range: Rectangle, name: string): void {
  const headers = cellsOf({ ...range, bottom: range.top }).flat();
  const texts = headers.map((address) => {
    const content = sheet.cells.get(address);
    if (content?.kind === "number") return String(content.value);
    if (content?.kind === "text") return content.value;
    throw new NotModelled(`${name} with a header that is ${content?.kind ?? "blank"}`);
  });
  if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length)
    throw new NotModelled(`${name} with duplicate headers`);
  headers.forEach((address, index) =>
    sheet.cells.set(address, { kind: "text", value: texts[index] ?? "", isQuoted: false }),
  );
}
