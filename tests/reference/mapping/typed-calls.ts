import { parseCall } from "../../support/formula";
import type { CaseMapper, Mapping } from "../reference-case";

/** A call as typed in a cell, with the cells or the error that it must return; a cell that is null may be anything. */
const typed: CaseMapper = ({ call, expected }) => {
  const { name, args } = parseCall(call);
  const isCompared = (r: number, c: number) =>
    !Array.isArray(expected) || (expected as readonly (readonly unknown[])[])[r]?.[c] !== null;
  const compared = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row, r) => row.filter((_, c) => isCompared(r, c)));
  return {
    call: [name, ...args],
    pick: compared,
    theirs: (all) => errorsOf(Array.isArray(all) ? compared(all as readonly (readonly unknown[])[]) : all),
  };
};

/** An error of a cell is written as Excel shows it. */
const errorsOf = (expected: unknown): unknown => {
  if (Array.isArray(expected)) return expected.map(errorsOf);
  return typeof expected === "string" && expected.startsWith("#") ? { error: expected } : expected;
};

const functions = [
  "OBSTACLE",
  "CRITIC",
  "LMDI",
  "LEONTIEF",
  "FLQ",
  "ECI",
  "MARKOV",
  "ELLIPSE",
  "KDENSITY",
  "NETWORK",
  "GEODETECTOR",
  "LABEL",
  "TRANSFER",
  "TRANSFERMATCH",
  "COAGGLOM",
  "SYMBDEGREE",
  "WEIGHTS",
  "LOCALMORAN",
  "GETISORD",
  "MARKETSEG",
  "LOCQ",
  "SHIFTSHARE",
  "ACCESSIBILITY",
  "TOPSIS",
  "SIGMACONV",
  "LOCGINI",
  "GINIDECOMP",
  "BETACONV",
  "THEILDECOMP",
  "COORDINATION",
];

export const typedCalls: Mapping = Object.fromEntries(functions.map((name) => [`contract-2: ${name}`, typed]));
