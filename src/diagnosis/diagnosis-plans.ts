import type { Language } from "../language/localized";
import type { SheetPlan } from "../sheets/plan";
import type { Panel } from "./panel";
import { withPaperNames } from "./rules/paper-names";
import { contextOf } from "./sheets/context";
import { dataSheet } from "./sheets/data/data";
import { complementaritySheet } from "./sheets/dimensions/complementarity";
import { coordinationSheet } from "./sheets/dimensions/coordination";
import { gradientSheet } from "./sheets/dimensions/gradient";
import { symbiosisSheet } from "./sheets/dimensions/symbiosis";
import { transferSheet } from "./sheets/dimensions/transfer";
import { layoutOf } from "./sheets/layout/layout";
import { shapeOf } from "./sheets/layout/shape";
import { rulesSheet } from "./sheets/rules/rules";
import { summarySheet } from "./sheets/summary/summary";

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
