import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { evaluatePlans } from "../../scripts/workbook/evaluate";
import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import type { InputRows } from "../../src/diagnosis/input/cells";
import { type PanelReading, type PanelSource, readPanel } from "../../src/diagnosis/input/read-panel";
import type { Panel } from "../../src/diagnosis/panel";
import { verdictsOf, type Verdicts } from "../../src/diagnosis/verdicts";
import type { CellValue } from "../../src/hosts/cells";
import type { Language } from "../../src/language/localized";
import { csvRows } from "../../src/sheets/csv/read";
import type { SheetPlan } from "../../src/sheets/plan";

const folder = path.join(__dirname, "../reference/report");

interface ExpectedRule {
  readonly outcome: number;
  readonly word: string | null;
  readonly statistic: number | null;
  readonly variants: Readonly<Record<string, number>>;
  readonly robustness: string | null;
  readonly reason: string | null;
  readonly sentence: string;
  readonly sentence_zh: string;
}

interface ExpectedStrategy {
  readonly state: number;
  readonly word: string;
  readonly because: string | null;
  readonly because_zh?: string | null;
  readonly based_on: readonly string[];
  readonly robustness: string | null;
}

/** What a report on a case must say. */
export interface ExpectedReport {
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly years: readonly number[];
  readonly lead: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, ExpectedRule>>;
  readonly strategies: Readonly<Record<string, ExpectedStrategy>>;
  readonly focus?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ReportCase {
  readonly id: string;
  readonly source: PanelSource;
  readonly guards: readonly { readonly id: string; readonly severity: string; readonly subject: string }[];
  readonly expected: ExpectedReport;
}

const table = (...names: readonly string[]): InputRows => csvRows(readFileSync(path.join(folder, ...names), "utf8"));
const json = (...names: readonly string[]): unknown => JSON.parse(readFileSync(path.join(folder, ...names), "utf8"));

function folderCase(id: string): ReportCase {
  const at = (name: string) => existsSync(path.join(folder, "cases", id, name));
  const optional = (name: string) => (at(name) ? table("cases", id, name) : undefined);
  const given = {
    perHead: optional("perhead.csv"),
    exchanges: optional("exchanges.csv"),
    pressure: optional("pressure.csv"),
    policyYears: optional("events.csv"),
    employment: optional("employment.csv"),
  };
  const expected = json("cases", id, "expected.json") as Pick<ReportCase, "guards"> & {
    readonly result: ExpectedReport;
  };
  return {
    id,
    source: {
      table: table("cases", id, at("panel.csv") ? "panel.csv" : "input.csv"),
      name: id,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    },
    guards: expected.guards,
    expected: expected.result,
  };
}

function paperCases(): readonly ReportCase[] {
  const expected = json("paper", "expected.json") as Readonly<Record<string, ExpectedReport>>;
  const paper = (name: string) => table("paper", name);
  const panel: PanelSource = { table: paper("panel.csv"), name: "panel.csv" };
  const full: PanelSource = {
    ...panel,
    perHead: paper("perhead.csv"),
    perUsd: 6.1932,
    policyYears: paper("events.csv"),
    exchanges: paper("exchanges.csv"),
  };
  const sources: Readonly<Record<string, PanelSource>> = {
    full,
    panel_only: panel,
    reference_china: { ...full, reference: { name: "China", table: paper("nation-china.csv") } },
  };
  return Object.entries(sources).map(([id, source]) => ({
    id: `paper: ${id}`,
    source,
    guards: [],
    expected: expected[id]!,
  }));
}

/** The paper's own figures in three ways, and made-up tables. */
export const reportCases: readonly ReportCase[] = [
  ...paperCases(),
  ...readdirSync(path.join(folder, "cases")).sort().map(folderCase),
];

/** A table that was read without anything to fix. */
export function panelOf(source: PanelSource): Panel {
  const { panel, notes }: PanelReading = readPanel(source);
  if (panel === null) throw new Error(notes.map(({ text }) => text.en).join(" ") || "no table");
  return panel;
}

export interface EvaluatedReport {
  readonly plans: readonly SheetPlan[];
  readonly cells: readonly (readonly (readonly CellValue[])[])[];
  readonly verdicts: Verdicts;
}

/** A report as its formulas are calculated; `change` changes the plans first, as a user changes cells. */
export async function evaluatedReport(
  panel: Panel,
  language: Language,
  change: (plans: readonly SheetPlan[]) => readonly SheetPlan[] = (plans) => plans,
): Promise<EvaluatedReport> {
  const plans = change(diagnosisPlans(panel, language));
  const cells = await evaluatePlans(plans, language);
  const at = new Map(plans.map(({ key }, index) => [key, cells[index]]));
  const verdicts = verdictsOf(panel, (sheet, row, column) => at.get(sheet)?.[row]?.[column] ?? null);
  return { plans, cells, verdicts };
}

/** The reference of the rules. */
export const referenceRules = json("rules.json") as Readonly<Record<string, unknown>>;
