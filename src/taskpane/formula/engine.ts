import type { ErrorTexts } from "../../functions/error-texts";
import { findFunction } from "../../functions/find-function";
import { adapt } from "../../functions/runtime/adapt";
import type { ComputingSpec } from "../../functions/specification";
import type { CellError, CellValue } from "../../hosts/cells";
import type { Language } from "../../language/localized";
import type { StatementTexts } from "../../paper/statement-types";

/** A rectangle of cells. */
export type CellRows = readonly (readonly CellValue[])[];

/** What a function returns: the cells it fills, or the error of the whole call. */
export type RunResult =
  { readonly kind: "rows"; readonly rows: CellRows } | { readonly kind: "error"; readonly error: CellError };

/**
 * Runs one of our functions on the cells of its arguments, null for an omitted one. Undefined when there is no such
 * function. Unlike Excel, it includes the reason of every error.
 */
export type Runner = (name: string, args: readonly (CellRows | null)[]) => RunResult | undefined;

const makeError = (code: string, message?: string): CellError => ({ code, message: message ?? null });

/** Our functions, to be called outside Excel's runtime. */
export function createRunner(language: Language, texts: StatementTexts, errors: ErrorTexts): Runner {
  return (name, args) => {
    const spec = findFunction(name);
    if (spec === undefined) return undefined;
    try {
      // The cells of what `adapt` returns are values, and errors as made above.
      return {
        kind: "rows",
        rows: adapt(spec, language, texts, errors, makeError)(...handedOver(spec, args)) as CellRows,
      };
    } catch (thrown) {
      return { kind: "error", error: thrown as CellError };
    }
  };
}

/** As Excel passes arguments: a single cell for a parameter of one value is passed without its block. */
function handedOver(spec: ComputingSpec, args: readonly (CellRows | null)[]): readonly unknown[] {
  return args.map((rows, place) => {
    const kind = spec.args[place]?.kind;
    const isOneValue = rows?.length === 1 && rows[0]?.length === 1 && (kind === "choice" || kind === "number");
    return isOneValue ? rows[0]?.[0] : rows;
  });
}
