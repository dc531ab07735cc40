import type { Place } from "../formula/reference-text";
import type { WizardStart } from "../services/destination";
import type { Beginning } from "./drafts";

/** What goes into the sheet: our formula, its values now, or formulas that every Excel has. */
export type InsertionKind = "formula" | "values" | "excelOnly";

/** What the user has done so far; remembered while another screen is shown. */
export interface Session extends Beginning {
  /** What the wizard was asked to open. */
  readonly start: WizardStart;
  /** The active cell at the beginning. */
  readonly origin: Place;
  /** Where the user wants it; null as long as the wizard proposes a place. */
  readonly place: Place | null;
  readonly kind: InsertionKind;
  /** Whether names are put around the result; null as long as the user has not said so. */
  readonly withLabels: boolean | null;
}
