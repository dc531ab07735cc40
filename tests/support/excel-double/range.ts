import { readAddress, type Rectangle, rectangleAddress, sizeOf } from "./address";
import { cellsOf, type SheetState } from "./book";
import { formulaOf, putContent, spillAnchor, textOf, typeOf, valueOf } from "./cells";
import { conditionalFormats } from "./drawing/heat-map";
import { enter } from "./entry";
import { NotModelled, OfficeError } from "./error";
import { action, getter } from "./methods";
import { type DoubleContext, hostObject, type Members, type Resolve, stateOf } from "./object";
import { formatProtection, refuseIfProtected } from "./protection";
import { validationMembers } from "./validation";

/** A range is only an address; its content is looked up when needed. */
export interface RangeState {
  readonly sheet: SheetState;
  readonly range: Rectangle;
}

export function rangeAt(sheet: SheetState, address: unknown, location: string): RangeState {
  return { sheet, range: readAddress(address, location) };
}

/** A range argument: an object, or an address in the sheet. */
export function rangeArgument(value: unknown, sheet: SheetState, location: string): RangeState {
  if (typeof value === "string") return rangeAt(sheet, value, location);
  const state = stateOf(value, location) as Partial<RangeState> | null;
  if (state?.range === undefined || state.sheet === undefined) throw new OfficeError("InvalidArgument", location);
  if (state.sheet !== sheet) throw new NotModelled(`${location} with a range of another sheet`);
  return { sheet: state.sheet, range: state.range };
}

/** Checks that an array of rows has the shape of the range, and returns each entry with its address. */
function shaped(value: unknown, { range }: RangeState, location: string): readonly (readonly [string, unknown])[] {
  const { rows, columns } = sizeOf(range);
  if (!Array.isArray(value)) throw new NotModelled(`${location} with a single value`);
  const given = value as readonly unknown[];
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new OfficeError("InvalidArgument", location, "The rows do not have the range's shape.");
  return cellsOf(range).flatMap((row, r) =>
    row.map((address, c) => [address, (given[r] as readonly unknown[])[c]] as const),
  );
}

const textContent = (value: string) => ({ kind: "text", value, isQuoted: false }) as const;

function enterAll(state: RangeState, value: unknown, location: string): void {
  const { sheet } = state;
  refuseIfProtected(sheet, location, state.range);
  const contents = shaped(value, state, location).flatMap(([address, input]) => {
    const content = enter(input, location);
    if (content === undefined) return [];
    // What is entered into a cell with the format of text becomes text.
    const isText =
      sheet.numberFormats.get(address) === "@" && (content.kind === "number" || content.kind === "formula");
    return [{ address, content: isText ? textContent(String(input)) : content }];
  });
  // Formulas last, since Excel calculates once everything is entered.
  for (const isFormula of [false, true])
    for (const { address, content } of contents)
      if ((content.kind === "formula") === isFormula) putContent(state.sheet, address, content);
}

function setNumberFormat(state: RangeState, value: unknown, location: string): void {
  if (state.sheet.protection?.allowFormatCells !== true) refuseIfProtected(state.sheet, location);
  for (const [address, format] of shaped(value, state, location)) {
    if (format === null) continue;
    if (typeof format !== "string" || format === "") throw new OfficeError("InvalidArgument", location);
    if (format === "General") state.sheet.numberFormats.delete(address);
    else state.sheet.numberFormats.set(address, format);
  }
}

/** A link within the workbook, from one cell; its text is what the cell shows. */
function setLink({ sheet, range }: RangeState, value: unknown, location: string): void {
  refuseIfProtected(sheet, location);
  const { documentReference, textToDisplay, ...rest } = value as Excel.RangeHyperlink;
  const address = oneCell(range, location);
  if (typeof documentReference !== "string" || Object.keys(rest).length > 0)
    throw new NotModelled(`another ${location}`);
  if (textToDisplay !== valueOf(sheet, address)) throw new NotModelled(`${location} that changes the text`);
  sheet.links.set(address, documentReference);
}

/** A property of the format: a value of the list, or whatever passes the check. */
function look(property: string, isValid: (value: unknown) => boolean) {
  return ({ sheet, range }: RangeState, value: unknown, location: string) => {
    if (!isValid(value)) throw new OfficeError("InvalidArgument", location);
    if (sheet.protection?.allowFormatCells !== true) refuseIfProtected(sheet, location);
    sheet.formats.push({ address: rectangleAddress(range), property, value });
  };
}

const isBoolean = (value: unknown) => typeof value === "boolean";
const isColour = (value: unknown) => typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);
const isPositive = (value: unknown) => typeof value === "number" && value > 0 && value <= 409;
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    words.includes(value as string);

const font: Members<Excel.RangeFont, RangeState> = {
  kind: "RangeFont",
  sets: {
    bold: look("bold", isBoolean),
    italic: look("italic", isBoolean),
    size: look("size", isPositive),
    color: look("font color", isColour),
  },
};

const fill: Members<Excel.RangeFill, RangeState> = {
  kind: "RangeFill",
  sets: { color: look("fill color", isColour) },
};

interface SideState extends RangeState {
  readonly side: string;
}

const isSide = oneOf("EdgeLeft", "EdgeTop", "EdgeRight", "EdgeBottom", "InsideHorizontal", "InsideVertical");
const line =
  (property: string, isValid: (value: unknown) => boolean) => (state: SideState, value: unknown, location: string) => {
    look(`${state.side} ${property}`, isValid)(state, value, location);
  };

const border: Members<Excel.RangeBorder, SideState> = {
  kind: "RangeBorder",
  sets: { style: line("style", oneOf("None", "Continuous")), color: line("color", isColour) },
};

const borders: Members<Excel.RangeBorderCollection, RangeState> = {
  kind: "RangeBorderCollection",
  calls: {
    getItem: getter(
      "none",
      () => border,
      (state, [side], name) => {
        if (!isSide(side)) throw new OfficeError("InvalidArgument", name);
        return { ...state, side: String(side) };
      },
    ),
  },
};

const format: Members<Excel.RangeFormat, RangeState> = {
  kind: "RangeFormat",
  sets: {
    columnWidth: ({ sheet, range }, value, location) => {
      // 255 characters of the default font.
      if (typeof value !== "number" || !(value >= 0 && value <= 1342.5))
        throw new OfficeError("InvalidArgument", location);
      if (sheet.protection?.allowFormatColumns !== true) refuseIfProtected(sheet, location);
      for (let column = range.left; column <= range.right; column++) sheet.columnWidths.set(column, value);
    },
    rowHeight: ({ sheet, range }, value, location) => {
      if (typeof value !== "number" || !(value >= 0 && value <= 409))
        throw new OfficeError("InvalidArgument", location);
      if (sheet.protection?.allowFormatRows !== true) refuseIfProtected(sheet, location);
      for (let row = range.top; row <= range.bottom; row++) sheet.rowHeights.set(row, value);
    },
    indentLevel: look(
      "indent",
      (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 250,
    ),
    wrapText: look("wrap", isBoolean),
    horizontalAlignment: look("horizontal", oneOf("General", "Left", "Center", "Right")),
    verticalAlignment: look("vertical", oneOf("Top", "Center", "Bottom")),
  },
  parts: {
    font: (context, resolve) => hostObject(context, font, resolve),
    fill: (context, resolve) => hostObject(context, fill, resolve),
    borders: (context, resolve) => hostObject(context, borders, resolve),
    protection: (context, resolve) => hostObject(context, formatProtection, resolve),
  },
};

/** Set by the module of worksheets, to avoid an import cycle. */
export const rangeParts: {
  format: (context: DoubleContext, resolve: Resolve<RangeState>) => object;
  dataValidation: (context: DoubleContext, resolve: Resolve<RangeState>) => object;
  conditionalFormats: (context: DoubleContext, resolve: Resolve<RangeState>) => object;
  worksheet?: (context: DoubleContext, resolve: Resolve<RangeState>) => object;
} = {
  format: (context, resolve) => hostObject(context, format, resolve),
  dataValidation: (context, resolve) => hostObject(context, validationMembers, resolve),
  conditionalFormats: (context, resolve) => hostObject(context, conditionalFormats, resolve),
};

function oneCell(range: Rectangle, location: string): string {
  const { rows, columns } = sizeOf(range);
  if (rows > 1 || columns > 1) throw new OfficeError("InvalidArgument", location);
  return rectangleAddress(range);
}

export const rangeMembers: Members<Excel.Range, RangeState> = {
  kind: "Range",
  reads: {
    address: ({ sheet, range }) => `'${sheet.name}'!${rectangleAddress(range)}`,
    rowIndex: ({ range }) => range.top,
    columnIndex: ({ range }) => range.left,
    rowCount: ({ range }) => sizeOf(range).rows,
    columnCount: ({ range }) => sizeOf(range).columns,
    values: ({ sheet, range }) => cellsOf(range).map((row) => row.map((address) => valueOf(sheet, address))),
    valueTypes: ({ sheet, range }) => cellsOf(range).map((row) => row.map((address) => typeOf(sheet, address))),
    formulas: ({ sheet, range }) => cellsOf(range).map((row) => row.map((address) => formulaOf(sheet, address))),
    text: ({ sheet, range }) => cellsOf(range).map((row) => row.map((address) => textOf(sheet, address))),
    hasSpill: ({ sheet, range }) => {
      const spilled = cellsOf(range)
        .flat()
        .map((address) => spillAnchor(sheet, address) !== null);
      return spilled.every(Boolean) ? true : spilled.some(Boolean) ? null : false;
    },
    numberFormat: ({ sheet, range }) =>
      cellsOf(range).map((row) => row.map((address) => sheet.numberFormats.get(address) ?? "General")),
  },
  sets: { formulas: enterAll, values: enterAll, numberFormat: setNumberFormat, hyperlink: setLink },
  parts: rangeParts,
  calls: {
    getSpillParentOrNullObject: getter(
      "none",
      () => rangeMembers,
      ({ sheet, range }, _, name) => {
        const anchor = spillAnchor(sheet, oneCell(range, name));
        return anchor === null ? null : rangeAt(sheet, anchor, name);
      },
    ),
    getSpillingToRangeOrNullObject: getter(
      "none",
      () => rangeMembers,
      ({ sheet, range }, _, name) => {
        const spill = sheet.spills.get(oneCell(range, name));
        return spill === undefined ? null : { sheet, range: spill };
      },
    ),
    merge: action("change", ({ sheet, range }, _, name) => {
      refuseIfProtected(sheet, name);
      sheet.merged.push(rectangleAddress(range));
    }),
    group: action("change", ({ sheet, range }, [option], name) => {
      if (option !== "ByRows") throw new NotModelled(`${name} of columns`);
      refuseIfProtected(sheet, name);
      sheet.groups.push({ address: rectangleAddress(range), isClosed: false });
    }),
    hideGroupDetails: action("change", ({ sheet, range }, _, name) => {
      const group = sheet.groups.find(({ address }) => address === rectangleAddress(range));
      if (group === undefined) throw new OfficeError("InvalidOperation", name);
      group.isClosed = true;
    }),
    // Microsoft's library enters large tables in parts of some rows.
    getRow: getter(
      "none",
      () => rangeMembers,
      ({ sheet, range }, [row], name) => {
        if (typeof row !== "number" || row < 0 || row >= sizeOf(range).rows)
          throw new OfficeError("InvalidArgument", name);
        return { sheet, range: { ...range, top: range.top + row, bottom: range.top + row } };
      },
    ),
    getBoundingRect: getter(
      "none",
      () => rangeMembers,
      ({ sheet, range }, [other], name) => {
        const { top, left, bottom, right } = rangeArgument(other, sheet, name).range;
        return {
          sheet,
          range: {
            top: Math.min(range.top, top),
            left: Math.min(range.left, left),
            bottom: Math.max(range.bottom, bottom),
            right: Math.max(range.right, right),
          },
        };
      },
    ),
    select: action("view", ({ sheet, range }, _, name, { book }) => {
      if (book.activeSheetId !== sheet.id) throw new OfficeError("InvalidSelection", name);
      sheet.selection = rectangleAddress(range);
    }),
  },
};
