import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import type { Panel } from "../../src/diagnosis/panel";
import type { RuleId } from "../../src/diagnosis/rules/types";
import { type ReportCells, verdictsOf, type Verdicts } from "../../src/diagnosis/verdicts";
import type { CalculatedCells } from "../../src/hosts/xlsx/writer";
import type { Language } from "../../src/language/localized";
import type { SheetPlan } from "../../src/sheets/plan";
import { calculatePlans } from "../workbook/evaluate";
import { type Details, detailsOf } from "./details";
import { type FocusLines, focusOf } from "./focus";

/** What a report says in both languages, and the figures behind it. */
export interface ReportContent {
  readonly english: Verdicts;
  readonly chinese: Verdicts;
  readonly details: Readonly<Record<RuleId, Details>>;
  /** By region. */
  readonly focus: Readonly<Record<string, FocusLines>>;
  readonly focusChinese: Readonly<Record<string, FocusLines>>;
}

/** Reads all that a report says from its calculated sheets. */
export async function contentOf(panel: Panel): Promise<ReportContent> {
  const english = await said(panel, "en");
  const chinese = await said(panel, "zh-CN");
  return {
    english: english.verdicts,
    chinese: chinese.verdicts,
    details: detailsOf(panel, english.cells, english.verdicts.rules),
    focus: english.focus,
    focusChinese: chinese.focus,
  };
}

async function said(panel: Panel, language: Language) {
  const plans = diagnosisPlans(panel, language);
  const calculated = await calculatePlans(plans, language);
  const cells = cellsOf(plans, calculated.cells());
  return { cells, verdicts: verdictsOf(panel, cells), focus: focusOf(panel, language, plans, calculated) };
}

/** The cells of calculated plans, by the keys of their sheets. */
export function cellsOf(plans: readonly SheetPlan[], cells: CalculatedCells): ReportCells {
  const keys = plans.map(({ key }) => key);
  return (sheet, row, column) => cells[keys.indexOf(sheet)]?.[row]?.[column] ?? null;
}
