import type { Rectangle } from "./address";
import { cellsOf, type SheetState } from "./book";
import { OfficeError } from "./error";
import { action } from "./methods";
import type { Members } from "./object";

interface RangeInSheet {
  readonly sheet: SheetState;
  readonly range: Rectangle;
}

/** Throws for what a protected sheet does not allow; the content of unlocked cells is given as their range. */
export function refuseIfProtected(sheet: SheetState, location: string, range?: Rectangle): void {
  if (sheet.protection === null) return;
  const isUnlocked =
    range !== undefined && cellsOf(range).every((row) => row.every((cell) => sheet.unlocked.has(cell)));
  if (!isUnlocked) throw new OfficeError("AccessDenied", location);
}

export const formatProtection: Members<Excel.FormatProtection, RangeInSheet> = {
  kind: "FormatProtection",
  reads: {
    locked: ({ sheet, range }) => {
      const unlocked = cellsOf(range)
        .flat()
        .map((cell) => sheet.unlocked.has(cell));
      if (unlocked.every(Boolean)) return false;
      return unlocked.some(Boolean) ? null : true;
    },
  },
  sets: {
    locked: ({ sheet, range }, value, location) => {
      if (typeof value !== "boolean") throw new OfficeError("InvalidArgument", location);
      refuseIfProtected(sheet, location);
      for (const cell of cellsOf(range).flat())
        if (value) sheet.unlocked.delete(cell);
        else sheet.unlocked.add(cell);
    },
  },
};

const defaults: Excel.WorksheetProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  selectionMode: "Normal",
};

export const sheetProtection: Members<Excel.WorksheetProtection, SheetState> = {
  kind: "WorksheetProtection",
  reads: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => sheet.protection ?? defaults,
  },
  calls: {
    protect: action("change", (sheet, [options, password], name) => {
      if (sheet.protection !== null) throw new OfficeError("InvalidOperation", name);
      sheet.protection = { ...defaults, ...(options as Excel.WorksheetProtectionOptions | undefined) };
      sheet.password = typeof password === "string" ? password : null;
    }),
    unprotect: action("change", (sheet, [password], name) => {
      if (sheet.password !== null && sheet.password !== password) throw new OfficeError("AccessDenied", name);
      sheet.protection = null;
      sheet.password = null;
    }),
  },
};
