import type { FunctionEntry } from "../../../functions/describe/entry";
import { findFunction } from "../../../functions/find-function";
import { looksLikeDistances } from "../../../sheets/own-table/distances";
import type { Reading } from "../../formula/evaluate";
import type { Expression } from "../../formula/expression";

/** Whether an argument whose numbers should be the larger the nearer two units are is given distances. */
export function isGivenDistances(
  { name }: Pick<FunctionEntry, "name">,
  argument: string,
  expression: Expression,
  reading: Reading | null,
): boolean {
  if (findFunction(name)?.input?.nearness?.includes(argument) !== true) return false;
  if (expression.kind === "call" && findFunction(expression.call.name)?.result.areDistances === true) return true;
  return reading?.kind === "read" && looksLikeDistances(reading.rows);
}
