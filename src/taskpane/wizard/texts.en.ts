import { counted } from "../../language/counted";
import type { WizardTexts } from "./texts.types";

const numbers = new Intl.NumberFormat("en");
const cells = (n: number) => counted(n, "cell", "cells");

/** The wizard in English. */
export const english: WizardTexts = {
  newFormula: "New formula",
  changing: (place) => `Changing the formula in ${place}`,
  partOnly: (call) => `Only ${call} changes; the rest of the formula is kept.`,
  back: (name) => `About ${name}`,
  allFunctions: "Functions",
  noCall: "There is no JJJ function in this formula.",
  didYouMean: (name) => `Did you mean JJJ.${name}?`,
  useInstead: (name) => `Use ${name}`,
  whichCall: "Function to change",
  busy: "The workbook does not respond. If a cell is being edited, press Enter or Esc in it, then try again.",
  optional: "optional",
  omitted: "(omitted)",
  byInput: "(depends on the data)",
  someCells: "cells of the sheet",
  useSelection: (address) => `Use ${address}`,
  useSelectionFor: (address, argument) => `Use ${address} for ${argument}`,
  nothingSelected: "Use selection",
  inputHint: "Address or value",
  unreadable: "This is not recognised. Type an address such as B2:F4, a number, or text in quotes.",
  asText: (text) => `Use it as the text "${text}"`,
  read: (rows, columns) => `${counted(rows, "row", "rows")} × ${counted(columns, "column", "columns")}`,
  oneValue: "one value",
  calculated: (name) => `calculated by ${name}`,
  constants: "typed here",
  together: "put together",
  more: "…",
  textCells: (n, place, shown) =>
    n === 1 ? `${place} is text ("${shown}").` : `${cells(n)} with text, the first is ${place} ("${shown}").`,
  blankCells: (n) =>
    n === 1
      ? "1 blank cell: it counts as missing, not as zero."
      : `${cells(n)} are blank: they count as missing, not as zero.`,
  errorCells: (n, place, shown) =>
    n === 1 ? `${place} is an error (${shown}).` : `${cells(n)} with an error, the first is ${place} (${shown}).`,
  severalCells: "One value is expected here, but several cells are selected.",
  distances:
    "These look like distances: the nearest units would count least. Use weights that fall with distance, such as 1/distance, or 1 for neighbours.",
  headers: {
    row: "The first row looks like headings.",
    column: "The first column looks like labels.",
    both: "The first row and the first column look like headings.",
  },
  withoutHeaders: (address) => `Leave out: use ${address}`,
  clean: (address) => `Clean ${address}…`,
  dealt: {
    part: (address, argument) => `${argument}: ${address}`,
    apart: (parts) => `Selection split by column: ${parts.join(" · ")}.`,
    unused: (addresses) => `Not used: ${addresses.join(", ")}.`,
    together: (address, argument) => `The whole selection ${address} is ${argument}.`,
    swap: "Swap",
    putTogether: (argument) => `All in ${argument}`,
    dealOut: "Split by column",
  },
  orientation: {
    read: (rows, because) => {
      const lies = rows === null ? "Read on its side" : `Read with ${rows} in rows`;
      return because === null ? `${lies}, as a single series.` : `${lies}, as ${because} says.`;
    },
    turn: (rows) =>
      rows === "years"
        ? "Years are in rows; they are expected in columns."
        : "Sectors are in rows; they are expected in columns.",
    by: {
      row: () => "This is a single row: by column each number would be compared with itself alone.",
      years: (word) => `The table has several years: ${word} calculates each of them by itself.`,
    },
    use: (argument, text) => `Use ${text} for ${argument}`,
  },
  totals: {
    says: (place, side, { kind, name, isSum }) => {
      const called = name === null ? place : `${place} ("${name}")`;
      const others = side === "row" ? "the other rows" : "the other columns";
      if (kind === "average") return `${called} is an average of ${others}.`;
      if (kind === "subtotal") return `${called} is the total of some of ${others}.`;
      return isSum ? `${called} is the sum of ${others}.` : `${called} seems to be a total of ${others}.`;
    },
    leaveOut: "Leave out",
    leaveOutOf: (places) => `Leave out ${places}`,
    useAs: (argument) => `Use as ${argument}`,
  },
  leaveOutErrors: (side, lines) =>
    `Leave out the ${side === "row" ? counted(lines, "row", "rows") : counted(lines, "column", "columns")} with errors`,
  obstacles: {
    function: (name) => `${name} is not a JJJ function, so the pane cannot calculate this; the workbook will.`,
    operation: "This is calculated only in the workbook, so there is no preview.",
    intersection: "The sign @ depends on the formula's place, so there is no preview.",
    variable: (name) => `${name} is a variable of LAMBDA, so there is no preview.`,
    reference: (text) => `There is no range ${text} in this workbook.`,
    outside: (text) => `${text} is outside the sheet, whose last cell is XFD1048576.`,
    "unknown function": (name) => `There is no function ${name} in this version.`,
  },
  results: {
    title: "Or use the result of",
    titleFor: (argument) => `${argument}: use the result of`,
    none: "(none)",
    result: (name, place, rows, columns) => `${name} in ${place}: ${rows} × ${columns}`,
  },
  paper: {
    title: "Or use the paper's data",
    layout: "Data",
    layouts: {
      "regions-sectors": "Regions × sectors",
      "regions-years": "Regions × years",
      regions: "Regions",
      "sectors-years": "Sectors × years",
      "nation-sectors": "The nation's sectors",
    },
    year: "Year",
    measure: "Measure",
    region: "Region",
    use: "Use these data",
  },
  labels: {
    withLabels: "With labels",
    rows: (address) => `Rows: ${address}`,
    columns: (address) => `Columns: ${address}`,
  },
  pictures: {
    chart: "Insert chart",
    heatMap: "Colour as heat map",
    chartInserted: "Chart inserted beside the result.",
    heatMapAdded: "Heat map added.",
    failed: "The change could not be made.",
    lorenz: {
      title: "Lorenz curve",
      equality: "Equality",
      x: "Cumulative share of population",
      y: "Cumulative share of value",
    },
    density: { title: "Kernel density", x: "Value", y: "Density" },
    outlines: {
      title: "Standard deviational ellipse",
      x: "Longitude",
      y: "Latitude",
      year: (number) => `Year ${number}`,
    },
    sigma: "Sigma convergence: dispersion over time",
    moran: { title: "Moran scatter plot", x: "Value", y: "Spatial lag" },
    shiftShare: {
      title: "Shift-share components by sector",
      parts: {
        national: "National",
        mix: "Industry mix",
        competitive: "Competitive",
        allocation: "Allocation",
        neighbour: "Neighbours",
      },
    },
    convergence: {
      title: "Beta convergence: growth against the starting level",
      headings: ["ln of the start", "Growth per period (ln)"],
    },
    rankSize: {
      usual: { title: "Rank-size plot", headings: ["Rank", "ln rank", "ln size"] },
      reverse: { title: "Rank-size plot", headings: ["Rank", "ln size", "ln(rank − ½)"] },
    },
  },
  result: "Result",
  resultBut: (left) => `Result: ${left}`,
  fillIn: (names) => `Fill in ${names.join(", ")} to see the result.`,
  cannotPreview: "No preview: see the note above. The formula can still be inserted.",
  fills: (rows, columns, address) =>
    rows * columns === 1
      ? `1 cell: ${address}`
      : `${numbers.format(rows)} × ${numbers.format(columns)} cells: ${address}`,
  gives: (code) => `The result is an error: ${code}`,
  rowsLeft: (rows, columns) =>
    [
      rows > 0 ? counted(rows, "more row", "more rows") : "",
      columns > 0 ? counted(columns, "more column", "more columns") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  formula: "Formula",
  place: "Place",
  placeHint: "The upper left cell",
  noPlace: "Type the address of one cell, such as H3.",
  useActive: (address) => `Use ${address}`,
  kind: "Insert as",
  kinds: { formula: "Formula", values: "Values", excelOnly: "Excel only" },
  kindHints: {
    formula: "Recalculates with the data. Needs JJJ to do so.",
    values: "The numbers as they are now. They do not change with the data.",
    excelOnly: "Formulas with Excel's own functions, for colleagues without JJJ. They recalculate with the data.",
  },
  insert: (address) => `Insert at ${address}`,
  change: (address) => `Change ${address}`,
  inserted: (address) => `Inserted at ${address}`,
  changed: (address) => `Changed ${address}`,
  fillInFirst: (argument) => `Fill in ${argument} first`,
  correctFirst: (argument) => `Correct ${argument} first`,
  options: (count) => counted(count, "option", "options"),
  explain: "Explain it",
  coversSources: "The result would overwrite the data that it is calculated from. Choose another place.",
  occupied: (n, address) => `Nothing was changed: ${cells(n)} in ${address} ${n === 1 ? "is" : "are"} not empty.`,
  placeRight: "Find a free place",
  replace: "Replace the content",
  chooseOther: "Choose another cell",
  done: (place) => `Inserted in ${place}`,
  goTo: (address) => `Go to ${address}`,
  failures: {
    protected: "The sheet is protected.",
    editing: "A cell is being edited. Press Enter or Esc in it, then try again.",
    host: "The change could not be made.",
  },
};
