import { IndicatorError } from "../../../core/indicator-error";
import { type Localized, text } from "../../../language/localized";
import { type CellValue, FailedCell, type Rows } from "../../cells";
import { choice } from "../../define";
import type { ChoiceArgument } from "../../specification";

/** The argument `output` of functions that return several named numbers. */
export function output<const Entry extends string>(entries: {
  readonly [E in Entry]: Localized;
}): ChoiceArgument<"output", "table" | Entry, false> {
  const modes: { readonly [K in "table" | Entry]: Localized } = {
    ...({ table: text("a table of labels and values", "标签与数值的表") } as { readonly table: Localized }),
    ...entries,
  };
  return choice("output", text("The whole table, or one entry of it", "整张表，或其中一项"), modes);
}

/**
 * The argument `output` of functions that return further numbers: each by its name, or all together as `full`, because a
 * table never changes its size.
 */
export function outputWithMore<const Entry extends string, const Further extends string>(
  entries: { readonly [E in Entry]: Localized },
  further: { readonly [F in Further]: Localized },
): ChoiceArgument<"output", "table" | "full" | Entry | Further, false> {
  return output({
    ...entries,
    ...further,
    ...({ full: text("the table with all further entries", "含全部附加项的表") } as { readonly full: Localized }),
  });
}

/** The result of a function with `output`: every label with its value, or the requested value. */
export function namedResults(results: Readonly<Record<string, CellValue | FailedCell>>, output: string): Rows {
  return output === "table" ? Object.entries(results) : [[results[output] ?? null]];
}

/**
 * A number for a cell of a table, or the failure of its computation; NaN and infinity count as a division by zero. An
 * invalid argument fails the whole call.
 */
export function numberOrFailure(argument: string, compute: () => number): number | FailedCell {
  const value = resultOrFailure(compute);
  if (typeof value !== "number" || value - value === 0) return value;
  return new FailedCell(new IndicatorError("division", "zero-denominator", { argument }));
}

/** What part of a table is computed to, or the failure of its computation; an invalid argument fails the whole call. */
export function resultOrFailure<T>(compute: () => T): T | FailedCell {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof IndicatorError) || error.kind === "value" || error.kind === "notFound") throw error;
    return new FailedCell(error as IndicatorError);
  }
}
