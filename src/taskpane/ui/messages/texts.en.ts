import type { MessageTexts } from "./texts.types";

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");

/** The messages in English. */
export const english: MessageTexts = {
  close: "Close the message",
  fetching: "One moment…",
  viewMissing: "This part of the pane could not be fetched. Your workbook and its formulas are not affected.",
  tryAgain: "Try again",
  workbook: {
    place: (sheet, address) => `sheet '${sheet}', ${address}`,
    missing: (sheet) => `There is no sheet '${sheet}' any more: it was renamed or deleted.`,
    unreachable: "The workbook did not answer. If a cell is being edited, press Enter or Esc in it and try again.",
    nothingChanged: "Nothing was changed in the workbook.",
    changeUnknown: "Look at the workbook to see whether it was changed; Undo takes the last step back.",
    leftovers: (sheets) =>
      sheets.length === 1
        ? `Sheet ${quoted(sheets)} could not be removed again: please delete it. Nothing else was changed.`
        : `Sheets ${quoted(sheets)} could not be removed again: please delete them. Nothing else was changed.`,
    retry: "Try again",
  },
  failures: {
    protected: {
      happened: "The workbook is protected, so no sheet can be added.",
      advice: "Turn the protection off (Review > Protect Workbook) or open another workbook, then try again.",
    },
    editing: {
      happened: "A cell is being edited, so the workbook is busy.",
      advice: "Press Enter or Esc in that cell, then try again.",
    },
    cancelled: {
      happened: "Cancelled.",
      advice: "You can begin again whenever you like.",
    },
    unsupported: {
      happened: "This version of Excel is too old for this.",
      advice: "Update Excel, or open the workbook in Excel on the web.",
    },
    host: {
      happened: "The workbook did not accept the change.",
      advice: "Try again. If it happens again, save the workbook, open it anew, and pass on the report below.",
    },
    unexpected: {
      happened: "JJJ made a mistake.",
      advice: "Try again. If it happens again, please pass on the report below.",
    },
  },
  report: {
    title: "Report",
    copy: "Copy report",
    copied: "Copied.",
    copyByHand: "Press Ctrl+C, or ⌘C on a Mac, to copy the selected text.",
  },
};
