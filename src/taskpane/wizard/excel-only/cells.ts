import type { ArgumentEntry } from "../../../functions/describe/entry";
import type { ExcelOnlyArguments } from "../../../functions/excel-only";
import { findFunction } from "../../../functions/find-function";
import type { PlanCell } from "../../../sheets/plan";
import type { Reading } from "../../formula/evaluate";
import { sourceOf } from "./source";

export interface ExcelOnlyCall {
  readonly name: string;
  readonly args: readonly ArgumentEntry[];
  readonly readings: readonly Reading[];
  /** The sheet that the formulas are for. */
  readonly home: string;
  readonly size: { readonly rows: number; readonly columns: number };
}

/** More formulas than this are no help. */
const most = 5000;

/**
 * Formulas with Excel's own functions that return the same, one for each cell of the result; null where there are none:
 * for most functions, and where a range holds anything but numbers, which our functions treat in their own way.
 */
export function excelOnlyCells({
  name,
  args,
  readings,
  home,
  size,
}: ExcelOnlyCall): readonly (readonly PlanCell[])[] | null {
  const excelOnly = findFunction(name)?.excelOnly;
  if (excelOnly === undefined || size.rows * size.columns > most) return null;
  if (!readings.every((one, place) => isUsable(one, args[place]))) return null;
  const formula = excelOnly(argumentsOf(args, readings, home));
  if (formula === null) return null;
  const cells = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_cell, column) => formula(row, column)),
  );
  if (cells.flat().includes(null)) return null;
  return cells.map((row) => row.map((text) => ({ formula: `=${text ?? ""}` })));
}

function isUsable(reading: Reading, argument: ArgumentEntry | undefined): boolean {
  if (reading.kind !== "read") return reading.kind === "omitted";
  const isWord = reading.range === null && (argument?.modes.length ?? 0) > 0;
  if (isWord) return true;
  const isTyped = reading.range === null && argument?.kind === "number";
  const isWhole = reading.range === null || reading.rows.length === reading.range.rows;
  return (
    (isTyped || reading.range !== null) && isWhole && reading.rows.flat().every((value) => typeof value === "number")
  );
}

function argumentsOf(args: readonly ArgumentEntry[], readings: readonly Reading[], home: string): ExcelOnlyArguments {
  const readingOf = (name: string) => readings[args.findIndex((one) => one.name === name)] ?? { kind: "omitted" };
  const typed = (name: string) => {
    const reading = readingOf(name);
    return reading.kind === "read" && reading.range === null ? reading.rows[0]?.[0] : undefined;
  };
  return {
    source: (name) => {
      const reading = readingOf(name);
      return reading.kind === "read" && reading.range !== null ? sourceOf(reading.range, home) : null;
    },
    modeOf: (name) => {
      const word = typed(name);
      if (typeof word === "string" && word !== "") return word.trim().toLowerCase();
      return args.find((one) => one.name === name)?.modes[0]?.mode ?? "";
    },
    has: (name) => readingOf(name).kind === "read",
    number: (name) => {
      const number = typed(name);
      return typeof number === "number" ? number : null;
    },
  };
}
