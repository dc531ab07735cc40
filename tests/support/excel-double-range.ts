import { readAddress, type Rectangle, rectangleAddress, sizeOf } from "./excel-double-address";
import { cellsOf, type SheetState } from "./excel-double-book";
import { enter } from "./excel-double-entry";
import { NotModelled, OfficeError } from "./excel-double-error";
import { action } from "./excel-double-methods";
import { hostObject, type Members, type Resolve, stateOf } from "./excel-double-object";

/** A range stands for a place; what is there is looked up when it is needed. */
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

/** Checks that an array of rows has the range's shape, and gives each entry with its address. */
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

function enterAll(state: RangeState, value: unknown, location: string): void {
  for (const [address, input] of shaped(value, state, location)) {
    const content = enter(input, location);
    if (content?.kind === "blank") state.sheet.cells.delete(address);
    else if (content !== undefined) state.sheet.cells.set(address, content);
  }
}

function setNumberFormat(state: RangeState, value: unknown, location: string): void {
  for (const [address, format] of shaped(value, state, location)) {
    if (typeof format !== "string" || format === "") throw new OfficeError("InvalidArgument", location);
    if (format === "General") state.sheet.numberFormats.delete(address);
    else state.sheet.numberFormats.set(address, format);
  }
}

/** A property of the look: a value of the list, or whatever passes the check. */
function look(property: string, isValid: (value: unknown) => boolean) {
  return ({ sheet, range }: RangeState, value: unknown, location: string) => {
    if (!isValid(value)) throw new OfficeError("InvalidArgument", location);
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

const format: Members<Excel.RangeFormat, RangeState> = {
  kind: "RangeFormat",
  sets: {
    columnWidth: ({ sheet, range }, value, location) => {
      // 255 characters of the default font.
      if (typeof value !== "number" || !(value >= 0 && value <= 1342.5))
        throw new OfficeError("InvalidArgument", location);
      for (let column = range.left; column <= range.right; column++) sheet.columnWidths.set(column, value);
    },
    wrapText: look("wrap", isBoolean),
    horizontalAlignment: look("horizontal", oneOf("General", "Left", "Center", "Right")),
    verticalAlignment: look("vertical", oneOf("Top", "Center", "Bottom")),
  },
  parts: {
    font: (context, resolve) => hostObject(context, font, resolve),
    fill: (context, resolve) => hostObject(context, fill, resolve),
  },
};

export const rangeMembers: Members<Excel.Range, RangeState> = {
  kind: "Range",
  reads: { address: ({ sheet, range }) => `'${sheet.name}'!${rectangleAddress(range)}` },
  sets: { formulas: enterAll, values: enterAll, numberFormat: setNumberFormat },
  parts: { format: (context, resolve: Resolve<RangeState>) => hostObject(context, format, resolve) },
  calls: {
    select: action("view", ({ sheet, range }, _, name, { book }) => {
      if (book.activeSheetId !== sheet.id) throw new OfficeError("InvalidSelection", name);
      sheet.selection = rectangleAddress(range);
    }),
  },
};
