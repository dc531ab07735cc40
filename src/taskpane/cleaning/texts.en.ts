import { counted } from "../../language/counted";
import type { CleaningTexts } from "./texts.types";

const numbers = new Intl.NumberFormat("en");

const numbersAndBlanks = (numbers: number, blanks: number) =>
  [
    ...(numbers > 0 ? [counted(numbers, "number", "numbers")] : []),
    ...(blanks > 0 ? [counted(blanks, "blank", "blanks")] : []),
  ].join(" and ");

/** The page in English. */
export const english: CleaningTexts = {
  back: "Back",
  title: (place) => `Clean ${place}`,
  introduction:
    "Text that should be a number becomes a number, and signs for missing figures become blanks. Headings, labels, formulas and all other cells stay as they are.",
  decimal: "Decimal sign",
  decimals: { point: "1,234.5", comma: "1.234,5", mixed: "Cell by cell" },
  decimalAssumed: "No cell shows which sign is the decimal one. Check this choice.",
  decimalMixed: "Both signs occur. A cell that could be either is left as it is.",
  brackets: "(6.0) means",
  bracketChoices: { negative: "−6.0", keep: "Leave as it is" },
  bracketsProposed: "No number has a minus sign and few have brackets, so brackets seem to be minus signs.",
  bracketsOpen: "Brackets may be minus signs, standard errors or notes.",
  dashes: "A dash alone means",
  dashChoices: { blank: "Missing", zero: "0" },
  errors: "Errors such as #N/A",
  errorChoices: { keep: "Leave as they are", blank: "Make blank", row: "Make the row blank" },
  errorRows: "If its whole row is blank, a region with missing data is omitted by every function.",
  changes: (numbers, blanks) => `Preview: ${numbersAndBlanks(numbers, blanks)}`,
  noChanges: "There is nothing to clean in this range.",
  columns: { cell: "Cell", before: "Before", after: "After", marks: "Mark removed" },
  blank: "(blank)",
  kept: (count) => `${counted(count, "cell", "cells")} left as ${count === 1 ? "it is" : "they are"}`,
  why: {
    text: "cannot be read as a number",
    "decimal sign": "another number with another decimal sign",
    brackets: "in brackets",
    formula: "calculated by a formula",
    error: "an error value",
    "formula error": "an error that a formula returns; the wizard can leave out its row",
  },
  showAll: (count) => `Show all ${numbers.format(count)}`,
  showMore: (count) => `Show the first ${numbers.format(count)}`,
  goTo: (address) => `Go to ${address}`,
  write: (numbers, blanks) => `Write ${numbersAndBlanks(numbers, blanks)}`,
  done: (count) => `${counted(count, "cell", "cells")} changed.`,
  undo: "Undo",
  undone: (count) => `${counted(count, "cell holds", "cells hold")} the old text again.`,
  changedSince: (count) =>
    `${counted(count, "cell has", "cells have")} been changed since and ${count === 1 ? "stays" : "stay"} as ${count === 1 ? "it is" : "they are"}.`,
  tooLarge: (most) =>
    `This range is too large to clean at once, since every change is shown before it is made. Select part of its rows: at most ${counted(most, "cell", "cells")}.`,
  missing: "The sheet no longer exists.",
};
