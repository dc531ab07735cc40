import { counted } from "../../language/counted";
import type { TablesTexts } from "./texts.types";

const numbers = new Intl.NumberFormat("en");

/** The view of tables in English. */
export const english: TablesTexts = {
  search: "Find data",
  searchHint: "Shougang, 2013…",
  groups: {
    tables: "Tables of the paper",
    text: "From the paper's text",
    other: "Reference series",
    places: "Places and borders",
    check: "Checks of the paper",
  },
  nothingFound: "No data set has all of these words.",
  clearSearch: "Show all",
  selectSeveral: "Select several",
  selectNone: "Stop selecting",
  selectAll: "Select all",
  selectFound: (n) => `Select the ${numbers.format(n)} found`,
  reconstructed: "Reconstructed",
  startHere: "Start here",
  loadOne: "Load",
  loadOnly: (name) => `Load ${name}`,
  loadSelected: (n, name) => (n === 0 ? "Load" : `Load ${n === 1 ? name : counted(n, "set", "sets")}`),
  choices: {
    title: "How to load",
    form: "Proportions in Tables 2 to 4",
    forms: {
      printed: { name: "As printed", hint: "Exactly the numbers in the paper." },
      jjj: {
        name: "JJJ formulas",
        hint: "Below those printed, live: value added ÷ GDP by JJJ functions.",
      },
      excel: {
        name: "Excel formulas",
        hint: "The same by Excel's own formulas, also for readers who do not have this add-in.",
      },
      values: { name: "Values", hint: "The results of the formulas, as plain numbers." },
    },
    language: "Language of the sheets",
    languageOfPane: "Same as the pane",
    range: "Cells",
    ranges: {
      plain: { name: "Plain range" },
      table: { name: "Excel table", hint: "With filters and a name that formulas can use." },
    },
    chart: "Charts",
    chartHint: "Excel charts beside the numbers, where one helps.",
    noCharts: "No charts",
  },
  preview: {
    title: "Preview",
    titleOf: (name) => `Preview: ${name}`,
    parts: { picture: "Picture", sheet: "Sheet", source: "Source" },
    newSheet: (sheet) => `The new sheet '${sheet}'`,
    rowsLeft: (n) => `and ${counted(n, "more row", "more rows")}`,
    withTable: "an Excel table",
    withCharts: (n) => counted(n, "chart", "charts"),
    withNotes: (n) => counted(n, "note on a cell", "notes on cells"),
    row: "Row",
    preparing: "One moment…",
    facts: {
      title: "Title",
      unit: "Unit",
      size: "Size",
      vintage: "Vintage",
      source: "Source",
      licence: "Licence",
      checksum: "SHA-256",
    },
    size: (rows, columns) => `${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}`,
  },
  loading: (n, name) => `Loading ${n === 1 ? name : counted(n, "set", "sets")}…`,
  loadingSeveral: (done, total) => `${numbers.format(done)} of ${counted(total, "sheet", "sheets")}`,
  cancelling: "Cancelling…",
  cancel: "Cancel",
  loaded: (n, name) => `${n === 1 ? name : counted(n, "set", "sets")} loaded`,
  newSheets: (names) =>
    names.length === 1 ? `New sheet '${names.join("")}'.` : `${counted(names.length, "new sheet", "new sheets")}.`,
  goToSheet: "Go to sheet",
  allSheets: "All new sheets",
  loadAgain: "You can load it again.",
  nextFunctions: "Find a function for it",
  present: (n, name) =>
    n === 1
      ? `${name} is already in this workbook`
      : `${counted(n, "sheet is", "sheets are")} already in this workbook`,
  presentSheets: (names) =>
    names.length === 1
      ? `Sheet '${names.join("")}'. Nothing was loaded.`
      : `Sheets ${names.map((name) => `'${name}'`).join(", ")}. Nothing was loaded.`,
  loadCopy: (n) => (n === 1 ? "Load a second copy" : "Load second copies"),
  changedCells: (n) =>
    `${counted(n, "cell differs", "cells differ")} from what was loaded. Replacing gives up such changes; what is typed beside or below the cells stays.`,
  movedCells: (names) =>
    `Rows or columns of ${names.map((name) => `'${name}'`).join(", ")} were inserted or deleted, so ${names.length === 1 ? "it" : "they"} cannot be replaced.`,
  keepsChoices: "Loaded with other choices of proportions, range or charts, which are kept when it is replaced.",
  replace: (n) => (n === 0 ? "Replace" : `Replace and give up ${counted(n, "change", "changes")}`),
  replaced: (n, name) => `${n === 1 ? name : counted(n, "set", "sets")} replaced`,
  replacedSheets: (n, added) =>
    `${counted(n, "sheet is", "sheets are")} as loaded again${added === 0 ? "" : `, ${counted(added, "sheet is", "sheets are")} new`}. Undo brings back what was there.`,
};
