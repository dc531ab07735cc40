import type { Scalar, Table } from "./values";

/** What a function of ours returns, as whoever runs it says. */
export type FunctionResult =
  | {
      readonly kind: "rows";
      readonly rows: readonly (readonly (Scalar | { readonly code: string })[])[];
    }
  | { readonly kind: "error"; readonly error: { readonly code: string; readonly message: string | null } };

/** The functions that definitions may call as JJJ.NAME: the same that the worksheet has. */
export interface OurFunctions {
  readonly names: readonly string[];
  /** Runs a function on the cells of its arguments, null for an omitted one; undefined when there is no such function. */
  readonly run: (name: string, args: readonly (Table | null)[]) => FunctionResult | undefined;
}
