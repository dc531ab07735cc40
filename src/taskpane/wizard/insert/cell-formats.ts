import { highestOf } from "../../../core/numeric/vectors";
import type { ArgumentEntry } from "../../../functions/describe/entry";
import type { NumberKind, ResultForm } from "../../../functions/result-form";
import type { CellValue } from "../../../hosts/cells";
import { formats, numberFormat } from "../../../sheets/number-formats";
import type { CellRows } from "../../formula/engine";
import type { Reading } from "../../formula/evaluate";

/** The number format of each cell of a result; null for a text, a label, and a number that is not known well enough. */
export type CellFormats = readonly (readonly (string | null)[])[];

/**
 * The number formats of a result.
 *
 * @param words the chosen words of the call's arguments.
 * @param readings its arguments: amounts have as many decimals as the numbers that they are computed from.
 */
export function cellFormats(
  { numbers, except = {} }: ResultForm,
  words: readonly string[],
  rows: CellRows,
  readings: readonly Reading[],
): CellFormats {
  const usual = words.flatMap((word) => except[word] ?? [])[0] ?? numbers;
  const heading = rows.length > 1 && rows[0]?.every(isWord) === true ? rows[0] : [];
  const hasLabels = (rows[0]?.length ?? 0) > 1 && rows.some(([first], row) => typeof first === "string" && row > 0);
  const decimals = decimalsOf(readings, rows);
  return rows.map((row) => {
    const ofRow = exceptionOf(except, row[0]);
    return row.map((value, column) => {
      if (typeof value !== "number" || (hasLabels && column === 0)) return null;
      return formatOf(ofRow ?? exceptionOf(except, heading[column]) ?? usual, decimals);
    });
  });
}

/** The words of a call, chosen or by default, as the specification spells them. */
export function wordsOf(args: readonly ArgumentEntry[], readings: readonly Reading[]): readonly string[] {
  return args.flatMap(({ kind, modes }, place) => {
    if (modes.length === 0) return [];
    const reading = readings[place] ?? { kind: "omitted" };
    if (reading.kind === "omitted" || (kind === "choice" && isEmpty(reading))) return modes[0]?.mode ?? [];
    const word = reading.kind === "read" ? reading.rows[0]?.[0] : null;
    const asWritten = typeof word === "string" ? word.trim().toLowerCase() : "";
    return modes.find(({ mode }) => mode.toLowerCase() === asWritten)?.mode ?? [];
  });
}

const isEmpty = (reading: Reading) => reading.kind === "read" && (reading.rows[0]?.[0] ?? "") === "";

const isWord = (value: CellValue) => value === null || typeof value === "string";

const exceptionOf = (except: NonNullable<ResultForm["except"]>, name: CellValue | undefined): NumberKind | undefined =>
  typeof name === "string" ? except[name] : undefined;

function formatOf(kind: NumberKind, decimals: number): string | null {
  switch (kind) {
    case "share":
      return formats.percent;
    case "points":
      return formats.oneDecimal;
    case "index":
      return formats.coefficient;
    case "coefficient":
    case "p":
      return formats.estimate;
    case "count":
      return formats.whole;
    case "amount":
      return numberFormat(decimals);
    case "plain":
      return null;
  }
}

/** More decimals than this are those of a computation. */
const mostDecimals = 4;
/** As many numbers say enough of the rest. */
const mostRead = 10_000;

function decimalsOf(readings: readonly Reading[], result: CellRows): number {
  const given = readings.flatMap((one) =>
    one.kind === "read" && one.rows.length * (one.rows[0]?.length ?? 0) > 1 ? one.rows : [],
  );
  const least = numbersIn(result).every(Number.isInteger) ? 0 : 1;
  return Math.max(least, highestOf(numbersIn(given).map(decimalsIn)));
}

const numbersIn = (rows: CellRows): readonly number[] =>
  rows
    .flat()
    .slice(0, mostRead)
    .filter((value) => typeof value === "number");

function decimalsIn(value: number): number {
  const [, fraction = ""] = String(Number(value.toPrecision(12))).split(".");
  return fraction.includes("e") ? mostDecimals : Math.min(mostDecimals, fraction.length);
}
