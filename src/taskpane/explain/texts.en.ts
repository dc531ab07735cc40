import { counted } from "../../language/counted";
import type { ExplainTexts } from "./texts.types";

const numbers = new Intl.NumberFormat("en");

const load = {
  meaning: "Excel is still loading the functions or calculating.",
  advice: "Wait a moment. If it stays, press Ctrl+Alt+F9, or close Excel and open the workbook again.",
};

/** More cells of the same kind, after the first. */
const also = (others: number) => (others === 0 ? "" : ` (and ${counted(others, "other cell", "other cells")})`);

/** At the beginning of a sentence. */
const capital = (where: string) =>
  where.replace(/^(row|column|the) /, (word) => word.charAt(0).toUpperCase() + word.slice(1));

const downTheSide = "down the side";
const acrossTheTop = "across the top";

const englishCauses: ExplainTexts["causes"] = {
  zero: ({ where, others }) => `${capital(where)} is 0${also(others)}, and the formula divides by it.`,
  "zero sum": ({ where }) => `${capital(where)} adds up to zero, and the formula divides by the sum.`,
  negative: ({ where, others, value }) =>
    `${capital(where)} is ${value}${also(others)}; the formula needs zero or more.`,
  "not positive": ({ where, others }) => `${capital(where)} is 0${also(others)}; the formula needs more than zero.`,
  outside: ({ where, others, value, isAbove }) =>
    `${capital(where)} is ${value}${also(others)}, which is ${isAbove ? "above 1" : "below 0"}; numbers from 0 to 1 are expected.`,
  constant: ({ where, value }) => `${capital(where)} is ${value} throughout: there is no variation to divide by.`,
  unchanged: ({ where, partner }) => `${capital(where)} is as large as ${partner}: there is no change to divide by.`,
  blank: ({ where, others }) => `${capital(where)} is blank${also(others)}, so too few numbers are left.`,
  few: ({ where, value }) => `${capital(where)} has too few numbers for this: ${value}.`,
  exact: ({ where }) => `The numbers of ${where} fit exactly, so that nothing is left to divide by.`,
};

/** Explanations in English. */
export const english: ExplainTexts = {
  looking: "Looking at the cell…",
  busy: "The workbook does not respond while a cell is being edited. Press Enter or Esc in that cell.",
  empty: {
    blank: "The selected cell is blank.",
    constant: "The selected cell contains a value, not a formula.",
    foreign: "The formula in the selected cell has no JJJ function.",
  },
  emptyAdvice: "Select a cell with a formula such as =JJJ.SHARE(B2:B4), or a cell of its spilled result.",
  computeAdvice: "It can be the input of an indicator: select all the numbers, then look for the function.",
  compute: "Compute with it",
  findFunction: "Find a function",
  shows: (address, shown) => `${address} shows ${shown}`,
  blank: "a blank",
  placeIn: (row, column) =>
    [row === null ? [] : `row ${numbers.format(row)}`, column === null ? [] : `column ${numbers.format(column)}`]
      .flat()
      .join(", "),
  comesFrom: (address) => `from the formula in ${address}`,
  back: (place) => `Back to ${place}`,
  goTo: (place) => `Go to ${place}`,
  named: (place, name) => `${place} (${name})`,
  span: (argument, row, column) =>
    [row === null ? [] : `row ${numbers.format(row)}`, column === null ? [] : `column ${numbers.format(column)}`]
      .flat()
      .join(", ")
      .replace(/$/, `${row === null && column === null ? "the cells" : ""} of ${argument}`),
  causes: englishCauses,
  totals: {
    line: (where, { kind, isSum }) =>
      kind === "average"
        ? `${where} is an average of the others.`
        : kind === "subtotal"
          ? `${where} is a total of some of the others.`
          : isSum
            ? `${where} is the sum of the others.`
            : `${where} seems to be a total of the others.`,
    without: (lines, value) =>
      lines === 1
        ? `It is counted as a further unit. Without it the value is ${value}.`
        : `They are counted as further units. Without them the value is ${value}.`,
  },
  wholeResult: (rows, columns) => `The whole result, ${numbers.format(rows)} × ${numbers.format(columns)}`,
  partShown: ([top, bottom, rows], [left, right, columns]) =>
    [
      ...(bottom - top + 1 < rows ? [`rows ${top} to ${bottom} of ${numbers.format(rows)}`] : []),
      ...(right - left + 1 < columns ? [`columns ${left} to ${right} of ${numbers.format(columns)}`] : []),
    ].join(", "),
  readFrom: "Read from",
  leftOut: (names) => `Omitted: ${names.join(", ")}`,
  size: (rows, columns) => `${counted(rows, "row", "rows")} × ${counted(columns, "column", "columns")} in all`,
  mixed: (calls) =>
    calls === 1
      ? "The JJJ function is one part of the formula. It is explained below; what the workbook computes around it is not."
      : `The formula has ${numbers.format(calls)} JJJ functions. Each is explained below; what the workbook computes around them is not.`,
  blanksAsZero: (value) =>
    `This Excel passes blank cells to functions as zeros, so the cell counts them as 0. As missing values they would give ${value === "" ? "a blank" : value}. Update Excel, or enter ="" in the blank cells.`,
  stale: (value) => `With the current cells the function returns ${value}. If calculation is manual, press F9.`,
  distances: (argument) =>
    `${argument} seems to hold distances, so that the farthest units count most. Weights are larger for nearer units: 1 for neighbours and 0 for others, or 1/distance with 0 on the diagonal.`,
  sides: ({ table, vector, side, isDown, count, isSquare }) =>
    isSquare
      ? `${table} is square and was read with ${side} ${isDown ? downTheSide : acrossTheTop}, because ${vector} is ${isDown ? "a column" : "a row"}; ${isDown ? "a row" : "a column"} would mean ${side} ${isDown ? acrossTheTop : downTheSide}.`
      : `${table} was read with ${side} ${isDown ? downTheSide : acrossTheTop}, because ${vector} has ${numbers.format(count)} cells, one for each ${isDown ? "row" : "column"}.`,
  counts: (found, blanks, words) =>
    [
      ...(found > 0 ? [counted(found, "number", "numbers")] : []),
      ...(words > 0 ? [counted(words, "text", "texts")] : []),
      ...(blanks > 0 ? [counted(blanks, "blank", "blanks")] : []),
    ].join(", "),
  textCell: (place, shown) => `${place} is "${shown}", not a number.`,
  textCells: (place, [first, second], areMore) =>
    `${place} are text, not numbers: "${first}", "${second}"${areMore ? " …" : "."}`,
  errorCell: (place, shown) => `${place} is the error ${shown}.`,
  inFormula: "A value in the formula",
  more: (n) => `And ${counted(n, "more cell", "more cells")} like this.`,
  stepByStep: "With your numbers",
  sumOf: (where) => `Sum of ${where}`,
  background: "Definition and reading",
  why: (code) => `Why ${code}`,
  inputError: (code, place) => `${place} is ${code}; a function returns an error that it reads.`,
  inputAdvice: "Fix that cell, or exclude it from the range.",
  whatToDo: "What to do",
  advice: {
    "#VALUE!": "Correct the cell that is named, or choose a range without headings and labels.",
    "#DIV/0!": "Something is divided by zero: look for a total, a base year or a reference that is 0 or blank.",
    "#NUM!":
      "A number is outside the range of the indicator: look for negative values, zeros in a logarithm, or too few observations.",
    "#N/A": "Something was not found: compare its spelling with the list on the function's page.",
    other: "Compare the arguments below with the function's page.",
  },
  workbookSays: (code) => `The workbook says ${code}`,
  elsewhere: "The JJJ functions give values here, so the error comes from the workbook or another part of the formula.",
  workbookErrors: {
    "#NAME?": {
      meaning: "The workbook does not know a name in the formula: a function, a defined name, or text without quotes.",
      advice:
        'Check the spelling, and put words such as "row" in quotation marks. If every JJJ formula shows this, the add-in is not loaded: choose it under Insert > My Add-ins.',
    },
    "#SPILL!": {
      meaning: "The result needs more cells than are free around the formula.",
      advice: "Clear or move what is in the way, unmerge merged cells, or move the formula out of a table.",
    },
    "#BUSY!": load,
    "#GETTING_DATA": load,
    "#REF!": {
      meaning: "The formula refers to cells that are no longer there.",
      advice: "Undo the deletion, or choose the range again in the wizard.",
    },
    "#VALUE!": {
      meaning: "Another part of the formula meets text where it needs a number, or the functions could not be loaded.",
      advice: "Check the rest of the formula. If every JJJ formula shows this, reload the add-in.",
    },
    "#CALC!": {
      meaning: "The workbook cannot calculate an array in the formula, often because it is empty.",
      advice: "Look at the parts of the formula that filter or combine ranges.",
    },
    "#CONNECT!": {
      meaning: "Excel could not reach the add-in.",
      advice: "Check the internet connection, then press Ctrl+Alt+F9.",
    },
    "#BLOCKED!": {
      meaning: "Excel or your organisation does not let the add-in run in this workbook.",
      advice: "Enable editing in the yellow bar above the sheet, or ask your Office administrator.",
    },
    "#NULL!": {
      meaning: "Two ranges in the formula have no cell in common: a space is used instead of a comma.",
      advice: "Insert a comma between the ranges.",
    },
    other: {
      meaning: "This error comes from the workbook, not from a JJJ function.",
      advice: "Look at the parts of the formula around the function, and at the cells that it reads.",
    },
  },
  inTheWay: (place) => `${place} is in the way.`,
  notFollowed: "The pane cannot calculate this call by itself; the cell shows the result of the workbook.",
  obstacles: {
    function: (name) => `One argument is computed by ${name}, which is not a JJJ function.`,
    operation: "One argument is computed by arithmetic in the formula.",
    intersection: "One argument is taken by the sign @, which depends on the formula's place.",
    variable: (name) => `One argument is ${name}, a variable of LAMBDA.`,
    reference: (text) => `There is no range ${text} in this workbook.`,
    outside: (text) => `${text} is outside the sheet, whose last cell is XFD1048576.`,
    "unknown function": (name) => `There is no function JJJ.${name} in this version of the pane.`,
  },
  innerCall: (name) => `Inside: JJJ.${name}`,
  clean: (address) => `Clean ${address}`,
  useRange: (address) => `Use ${address} instead`,
  edit: "Edit in the wizard",
  editCall: (name) => `Edit ${name} in the wizard`,
  didYouMean: (name) => `Did you mean JJJ.${name}?`,
  useInstead: (name) => `Use ${name}`,
  about: (name) => `All about ${name}`,
  freeze: "Replace by values",
  freezeHint:
    "The formula and its spilled results become plain values, which no longer update. Undo restores the formula.",
  frozen: (place) => `${place} now has plain values.`,
  failed: "The change could not be made. If a cell is being edited, press Enter or Esc in it and try again.",
  notFrozen: (place) => `${place} has other content, so nothing was changed.`,
};
