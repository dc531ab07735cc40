import type { Language } from "../language/localized";
import type { SheetPlan } from "../sheets/plan";
import type { Panel } from "./panel";
import { withPaperNames } from "./rules/paper-names";
import { complementaritySheet } from "./sheets/complementarity";
import { contextOf } from "./sheets/context";
import { coordinationSheet } from "./sheets/coordination";
import { dataSheet } from "./sheets/data";
import { gradientSheet } from "./sheets/gradient";
import { layoutOf } from "./sheets/layout/layout";
import { shapeOf } from "./sheets/layout/shape";
import { rulesSheet } from "./sheets/rules";
import { summarySheet } from "./sheets/summary";
import { symbiosisSheet } from "./sheets/symbiosis";
import { transferSheet } from "./sheets/transfer";

/** The eight sheets of a report, whose formulas decide everything. */
export function diagnosisPlans(panel: Panel, language: Language): readonly SheetPlan[] {
  const context = contextOf(withPaperNames(panel, language), layoutOf(shapeOf(panel)), language);
  return [
    summarySheet,
    gradientSheet,
    complementaritySheet,
    symbiosisSheet,
    coordinationSheet,
    transferSheet,
    rulesSheet,
    dataSheet,
  ].map((sheet) => sheet(context));
}
