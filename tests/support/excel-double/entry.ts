import { OfficeError } from "./error";

/** The content of a cell after something was entered. */
export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  /** `isQuoted`: entered with an apostrophe, which the formula bar shows. */
  | { readonly kind: "text"; readonly value: string; readonly isQuoted: boolean }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string }
  /** Text that Excel converted to a number, a date, a time, a percentage, an amount or an error. */
  | { readonly kind: "converted"; readonly from: string };

const longestText = 32_767;
const longestFormula = 8_192;

/** Enters a value as `Range.values` and `Range.formulas` do: like typing. Undefined if the cell stays as it is. */
export function enter(input: unknown, location: string): Content | undefined {
  if (input === null) return undefined;
  if (typeof input === "number" && Number.isFinite(input)) return { kind: "number", value: input };
  if (typeof input === "boolean") return { kind: "boolean", value: input };
  if (typeof input !== "string") throw new OfficeError("InvalidArgument", location);
  if (input === "") return { kind: "blank" };
  if (input.startsWith("'")) return text(input.slice(1), true, location);
  if (/^[=+\-@]/.test(input)) return formula(input, location);
  if (/^\s*(true|false)\s*$/i.test(input)) return { kind: "boolean", value: /true/i.test(input) };
  // What Excel converts depends on the user's language and is too much to list, so whatever may be converted is.
  if (/^[^\p{L}]/u.test(input) || /\p{N}/u.test(input)) return { kind: "converted", from: input };
  return text(input, false, location);
}

function text(value: string, isQuoted: boolean, location: string): Content {
  if (value.length > longestText) throw new OfficeError("InvalidArgument", location);
  return { kind: "text", value, isQuoted };
}

function formula(input: string, location: string): Content {
  if (input.length > longestFormula) throw new OfficeError("InvalidArgument", location);
  return { kind: "formula", formula: input };
}
