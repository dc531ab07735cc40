import { IndicatorError } from "../../core/indicator-error";
import type { Argument, ComputingSpec } from "../specification";
import { argumentError } from "./cell-errors";
import { isBlank, onlyValue } from "./raw-values";
import { modeMeant } from "./read-choice";

/**
 * The error for a mode that was typed where another argument is, because one was not left empty: THEIL(B2:B13,"L"). It says
 * which argument the mode belongs to and how the call has to be written; null for any other error.
 */
export function misplacedMode(
  thrown: unknown,
  spec: ComputingSpec,
  args: readonly unknown[],
): IndicatorError<string> | null {
  if (!(thrown instanceof IndicatorError) || thrown.kind !== "value") return null;
  const names = ["argument", "first", "second"].map((detail) => thrown.details[detail]);
  const place = spec.args.findIndex(
    (argument, index) => argument.optional && names.includes(argument.name) && textAt(args, index) !== null,
  );
  const found = place < 0 ? null : textAt(args, place);
  const call = found === null ? null : corrected(spec, args, place);
  if (found === null || call === null) return null;
  const { name: argument } = spec.args[place] as Argument;
  return argumentError("misplaced-mode", { argument, found: found.trim(), target: call.target, call: call.formula });
}

/** The text of an argument that is one text; null for others. */
function textAt(args: readonly unknown[], index: number): string | null {
  const value = onlyValue(args[index]);
  return typeof value === "string" && !isBlank(value) ? value : null;
}

/** The argument after a place that has a mode of this word; −1 without any. */
function targetOf(spec: ComputingSpec, word: string, after: number): number {
  return spec.args.findIndex(
    (argument, index) =>
      index > after && argument.kind === "choice" && modeMeant(word, Object.keys(argument.modes)) !== undefined,
  );
}

/** The call with each word moved from the place to where it belongs; null where that is not clear. */
function corrected(spec: ComputingSpec, args: readonly unknown[], place: number) {
  const written = spec.args.map(({ name }, index) => (isGiven(args[index]) ? name : ""));
  let first: string | null = null;
  let last = place;
  let word = textAt(args, place);
  written[place] = "";
  for (let from = place; word !== null;) {
    const target = targetOf(spec, word, Math.max(from, last));
    if (target < 0) return null;
    first ??= (spec.args[target] as Argument).name;
    const next = isGiven(args[target]) ? textAt(args, target) : null;
    if (isGiven(args[target]) && next === null) return null;
    written[target] = `"${word.trim()}"`;
    [from, last, word] = [target, target, next];
  }
  while (written[written.length - 1] === "") written.pop();
  for (let index = place + 1; index < written.length; index++) {
    const text = textAt(args, index);
    if (written[index] === spec.args[index]?.name && text !== null) written[index] = `"${text.trim()}"`;
  }
  return { target: first as string, formula: `JJJ.${spec.name}(${written.join(",")})` };
}

const isGiven = (raw: unknown) => raw !== null && raw !== undefined && raw !== "";
