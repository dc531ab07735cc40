import type { MessageTexts } from "./texts.types";

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");

/** The messages in English. */
export const english: MessageTexts = {
  close: "Close the message",
  fetching: "One moment…",
  viewMissing: "This part of the pane could not be loaded. Your workbook and its formulas are not affected.",
  tryAgain: "Try again",
  workbook: {
    place: (sheet, address) => `sheet '${sheet}', ${address}`,
    missing: (sheet) => `Sheet '${sheet}' no longer exists: it was renamed or deleted.`,
    unreachable: "The workbook did not respond. If a cell is being edited, press Enter or Esc in it and try again.",
    nothingChanged: "Nothing was changed in the workbook.",
    changeUnknown: "Check whether the workbook was changed; Undo reverses the last step.",
    leftovers: (sheets) =>
      sheets.length === 1
        ? `Sheet ${quoted(sheets)} could not be removed: please delete it.`
        : `Sheets ${quoted(sheets)} could not be removed: please delete them.`,
    kept: (sheets) =>
      sheets.length === 1
        ? `Sheet ${quoted(sheets)} was kept, because something was typed into it.`
        : `Sheets ${quoted(sheets)} were kept, because something was typed into them.`,
    nothingElse: "Nothing else was changed.",
    retry: "Try again",
  },
  failures: {
    protected: {
      happened: "The workbook is protected, so no sheet can be added.",
      advice: "Unprotect the workbook (Review > Protect Workbook) or open another one, then try again.",
    },
    editing: {
      happened: "A cell is being edited, so the workbook is busy.",
      advice: "Press Enter or Esc in that cell, then try again.",
    },
    cancelled: {
      happened: "Cancelled.",
      advice: "You can start again at any time.",
    },
    unsupported: {
      happened: "This version of Excel is too old for this.",
      advice: "Update Excel, or open the workbook in Excel on the web.",
    },
    host: {
      happened: "The change could not be made.",
      advice: "Try again. If it happens again, save the workbook, reopen it, and send us the report below.",
    },
    unexpected: {
      happened: "Something went wrong in JJJ.",
      advice: "Try again. If it happens again, please send us the report below.",
    },
  },
  report: {
    title: "Report",
    copy: "Copy report",
    copied: "Copied.",
    copyByHand: "Press Ctrl+C, or ⌘C on a Mac, to copy the selected text.",
  },
};
