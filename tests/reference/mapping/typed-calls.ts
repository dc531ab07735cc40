import { parseCall } from "../../support/formula";
import type { CaseMapper, Mapping } from "../reference-case";

/** A call as typed in a cell, with the error that it must return. */
const typed: CaseMapper = ({ call }) => {
  const { name, args } = parseCall(call);
  return { call: [name, ...args], theirs: errorsOf };
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
];

export const typedCalls: Mapping = Object.fromEntries(functions.map((name) => [`contract-2: ${name}`, typed]));
