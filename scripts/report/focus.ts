import type { Panel } from "../../src/diagnosis/panel";
import { focusLines } from "../../src/diagnosis/rules/focus";
import { withPaperNames } from "../../src/diagnosis/rules/paper-names";
import { shapeOf } from "../../src/diagnosis/sheets/layout/shape";
import { summaryLayout } from "../../src/diagnosis/sheets/layout/summary";
import type { Language } from "../../src/language/localized";
import type { SheetPlan } from "../../src/sheets/plan";
import type { CalculatedPlans } from "../workbook/evaluate";

/** The four lines about a region, by their ids. */
export type FocusLines = Readonly<Record<string, string>>;

/** The lines about each region, as they are when it is chosen. */
export function focusOf(
  panel: Panel,
  language: Language,
  plans: readonly SheetPlan[],
  calculated: CalculatedPlans,
): Readonly<Record<string, FocusLines>> {
  const { focus, focusLine } = summaryLayout(shapeOf(panel));
  const sheet = plans.findIndex(({ key }) => key === focus.sheet);
  // With two regions the line on likeness has another wording.
  const ids = focusLines.map(({ id }) => id).filter((id) => id !== "F3b");
  const names = withPaperNames(panel, language).regions;
  const linesOf = (region: string): FocusLines => {
    calculated.type(sheet, focus.top, 1, region);
    const saidIn = (place: number) => {
      const value = calculated.cell(sheet, focusLine(place).top, 2);
      return typeof value === "string" ? value : "";
    };
    return Object.fromEntries(ids.map((id, place) => [id, saidIn(place)]));
  };
  return Object.fromEntries(panel.regions.map((region, place) => [region, linesOf(names[place] ?? region)]));
}
