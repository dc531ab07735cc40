import { readFileSync } from "node:fs";
import path from "node:path";

/** A call as typed in a cell and its result, computed by `independent.py` and not by the project. */
export interface IndependentCase {
  readonly call: string;
  readonly expected: readonly (readonly (number | string)[])[];
  /** How the numbers were found. */
  readonly how: string;
}

const file = path.join(__dirname, "cases/independent.json");

export const independentCases = JSON.parse(readFileSync(file, "utf8")) as readonly IndependentCase[];
