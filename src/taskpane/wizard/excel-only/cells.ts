import type { ArgumentEntry } from "../../../functions/describe/entry";
import type { PlanCell } from "../../../sheets/plan";
import type { Reading } from "../../formula/evaluate";
import type { PlainArguments, PlainBuilder } from "./builder";
import { plainCoefvar } from "./coefvar";
import { plainGap } from "./gap";
import { plainGradient } from "./gradient";
import { plainGrowth } from "./growth";
import { plainHhi } from "./hhi";
import { plainKrugman } from "./krugman";
import { plainLocq } from "./locq";
import { plainRebase } from "./rebase";
import { plainShare } from "./share";
import { sourceOf } from "./source";
import { plainWilliamson } from "./williamson";

/** The functions that can be written with those of Excel. */
export const builders: Readonly<Record<string, PlainBuilder>> = {
  SHARE: plainShare,
  REBASE: plainRebase,
  GROWTH: plainGrowth,
  GAP: plainGap,
  GRADIENT: plainGradient,
  COEFVAR: plainCoefvar,
  WILLIAMSON: plainWilliamson,
  LOCQ: plainLocq,
  KRUGMAN: plainKrugman,
  HHI: plainHhi,
};

export interface PlainCall {
  readonly name: string;
  readonly args: readonly ArgumentEntry[];
  readonly readings: readonly Reading[];
  /** The sheet in which the formulas will stand. */
  readonly home: string;
  readonly size: { readonly rows: number; readonly columns: number };
}

/** More formulas than this are no help. */
const most = 5000;

/**
 * Formulas with Excel's own functions that give the same, one for each cell of the result; null where there are none:
 * for most functions, and where a range holds anything but numbers, which our functions treat in their own way.
 */
export function plainCells({ name, args, readings, home, size }: PlainCall): readonly (readonly PlanCell[])[] | null {
  const builder = builders[name];
  if (builder === undefined || size.rows * size.columns > most) return null;
  if (!readings.every((one, place) => isPlain(one, args[place]))) return null;
  const formula = builder(given(args, readings, home));
  if (formula === null) return null;
  const cells = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_cell, column) => formula(row, column)),
  );
  if (cells.flat().includes(null)) return null;
  return cells.map((row) => row.map((text) => ({ formula: `=${text ?? ""}` })));
}

function isPlain(reading: Reading, argument: ArgumentEntry | undefined): boolean {
  if (reading.kind !== "read") return reading.kind === "omitted";
  const isWord = reading.range === null && (argument?.modes.length ?? 0) > 0;
  if (isWord) return true;
  const isTyped = reading.range === null && argument?.kind === "number";
  const isWhole = reading.range === null || reading.rows.length === reading.range.rows;
  return (
    (isTyped || reading.range !== null) && isWhole && reading.rows.flat().every((value) => typeof value === "number")
  );
}

function given(args: readonly ArgumentEntry[], readings: readonly Reading[], home: string): PlainArguments {
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
    word: (name, otherwise) => {
      const word = typed(name);
      return typeof word === "string" && word !== "" ? word.trim().toLowerCase() : otherwise;
    },
    has: (name) => readingOf(name).kind === "read",
    number: (name) => {
      const number = typed(name);
      return typeof number === "number" ? number : null;
    },
  };
}
