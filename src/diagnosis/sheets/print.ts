import type { CellRange, ConditionLook } from "../../sheets/plan";
import { cellAddress } from "../../sheets/references/address";
import type { ReportContext } from "./context";
import type { Draft } from "./draft";
import { reportTitle } from "./report-title";

/** The title of a sheet, again on each page. */
export const repeatedTop = { top: 0, bottom: 0 };

/** What stands at the bottom of a page: the sheet's title, and what the report is about. */
export const footerOf = (context: ReportContext, title: string): string => `${reportTitle(context)} · ${title}`;

const shades: readonly ConditionLook[] = ["not-assessed", "strength-1", "strength-2", "strength-3"];

/** Shades words by the outcome beside them: the strength of a finding, and whether there is one. */
export function shadeOutcomes(draft: Draft, range: CellRange, outcome: number): void {
  const cell = `$${cellAddress(range.top, outcome)}`;
  shades.forEach((look, value) => {
    draft.condition({ range, formula: `=${cell}=${value}`, look });
  });
}
