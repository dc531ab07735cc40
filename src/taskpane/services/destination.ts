import type { RangeContent } from "../../hosts/cells";

/** A view of the pane, with what it should open there. */
export type Destination =
  /** The catalogue, or the page of one function. */
  | { readonly view: "functions"; readonly name?: string }
  /** The wizard with a new call of a function, or with the formula of a cell. */
  | { readonly view: "functions"; readonly wizard: WizardStart }
  /** The page that cleans a range. */
  | { readonly view: "functions"; readonly clean: Pick<RangeContent, "sheet" | "address"> }
  | { readonly view: "tables" }
  | { readonly view: "diagnosis" }
  /** What the selected cell computes. */
  | { readonly view: "explain" }
  /** The exercises, or the one whose sheet has this code. */
  | { readonly view: "exercises"; readonly code?: string }
  | { readonly view: "settings" };

export type WizardStart =
  /** Empty, or filled from a call such as an example. */
  | { readonly kind: "new"; readonly name: string; readonly formula?: string }
  | {
      readonly kind: "edit";
      readonly sheet: string;
      readonly address: string;
      readonly formula: string;
      /** Where in the formula the call to be changed begins; its first one if omitted. */
      readonly callStart?: number;
    };

export type ViewId = Destination["view"];

export const viewIds: readonly ViewId[] = ["functions", "tables", "diagnosis", "explain", "exercises", "settings"];

/** The view that an address such as `taskpane.html?view=explain` asks for; null for none or an unknown one. */
export function viewOfAddress(search: string): ViewId | null {
  const desired = new URLSearchParams(search).get("view");
  return viewIds.find((id) => id === desired) ?? null;
}
