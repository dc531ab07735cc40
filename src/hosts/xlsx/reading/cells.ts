import { notCalculated } from "../../../sheets/not-calculated";
import { type Deadline, type ReadingLimits, RefusedFile } from "./limits";
import { TextRuns } from "./strings";
import { readXml } from "./xml";
import { withZeros, type ZeroFormats } from "./zero-formats";

/** What a cell of a file holds: an error is its code, a formula's result that the file lacks is `notCalculated`. */
export type FileValue = number | string | boolean | null | { readonly error: string };

/** How many cells may still be read of a file. */
export interface CellBudget {
  rest: number;
}

/** The values of a sheet from A1; a row may be short. */
export function readCells(
  part: Uint8Array,
  strings: readonly string[],
  limits: ReadingLimits,
  budget: CellBudget,
  deadline: Deadline,
  zeros: ZeroFormats = new Map(),
): readonly (readonly FileValue[])[] {
  const rows: FileValue[][] = [];
  const inline = new TextRuns(limits.textLength);
  let row = -1;
  let column = -1;
  let [type, hasFormula]: [string, boolean] = ["n", false];
  let style: string | undefined;
  let stored: string | null = null;
  let isDone = false;
  const enter = (value: FileValue) => {
    if (value === null || row < 0 || row >= limits.rows || column < 0 || column >= limits.columns) return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    budget.rest -= Math.max(0, column + 1 - cells.length);
    if (budget.rest < 0) throw new RefusedFile("too-large");
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };
  readXml(
    part,
    {
      open: (name, attributes) => {
        inline.open(name);
        if (name === "row") {
          row = numberOr(attributes("r"), row + 2) - 1;
          // Rows are in order, and some programs write all of a sheet, however blank.
          isDone ||= row >= limits.rows;
          column = -1;
        } else if (name === "c") {
          [row, column] = placeOf(attributes("r")) ?? [row, column + 1];
          [type, hasFormula, stored] = [attributes("t") ?? "n", false, null];
          style = attributes("s");
          inline.start();
        } else if (name === "f") hasFormula = true;
      },
      close: (name, text) => {
        inline.close(name, text);
        if (name === "sheetData") isDone = true;
        if (name === "v") stored = text.slice(0, limits.textLength);
        if (name === "c") enter(withZeros(valueOf(type, stored, inline.whole, hasFormula, strings), style, zeros));
      },
      isDone: () => isDone,
    },
    limits.depth,
    deadline,
  );
  return rows;
}

function valueOf(
  type: string,
  stored: string | null,
  inline: string,
  hasFormula: boolean,
  strings: readonly string[],
): FileValue {
  if (type === "inlineStr") return inline === "" ? null : inline;
  if (type === "str" && stored !== null) return stored;
  if (stored === null || stored.trim() === "") return hasFormula ? { error: notCalculated } : null;
  switch (type) {
    case "s":
      return strings[Number(stored)] ?? null;
    case "b":
      return stored.trim() === "1" || stored.trim().toLowerCase() === "true";
    case "e":
      return { error: stored.trim() };
    case "d":
      return dateOf(stored);
    default: {
      const number = Number(stored);
      return Number.isNaN(number) ? stored : number;
    }
  }
}

/** Days from Excel's day 0 to the first of 1970. */
const epoch = 25569;
const millisecondsOfDay = 86_400_000;

function dateOf(text: string): FileValue {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`);
  return Number.isNaN(time) ? text : time / millisecondsOfDay + epoch;
}

const numberOr = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : otherwise;

/** Row and column counted from 0; null for what is no address. */
function placeOf(address: string | undefined): readonly [number, number] | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,12})$/.exec(address ?? "") ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits) - 1, column - 1];
}
