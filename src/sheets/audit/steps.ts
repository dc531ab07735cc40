import { type Localized, text } from "../../language/localized";
import type { Verdict } from "../../paper/statement-types";
import { sectors } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import { formats } from "../number-formats";
import type { PlanCell } from "../plan";
import { sheetReference } from "../references/sheet-references";
import { tableOfSector } from "../sectors/tables";
import type { AuditContext } from "./context";
import { tableLabel } from "./figures";
import { type SheetRead, sheetsRead } from "./sheets-read";

/** One line of the audit: what is computed, and the formula. */
export interface AuditStep {
  readonly label: Localized;
  readonly cell: PlanCell;
}

/** A claim that formulas decide. */
export interface AuditedClaim {
  readonly id: string;
  /** No step refers to another one. */
  readonly steps: (context: AuditContext) => readonly AuditStep[];
  /** The verdict, for a formula, from the results of the steps. */
  readonly verdict: (context: AuditContext, cells: readonly string[]) => string;
}

export const step = (label: Localized, formula: string, format?: string): AuditStep => ({
  label,
  cell: { formula: `=${formula}`, ...(format !== undefined && { format }) },
});

/** A number that the claim itself states. */
export const given = (label: Localized, value: number): AuditStep => ({
  label,
  cell: { value, format: formats.whole },
});

/** A step that answers yes or no. */
export const question = ({ yes, no }: AuditContext, label: Localized, condition: string): AuditStep =>
  step(label, `IF(${condition},"${yes}","${no}")`);

export const all = (conditions: readonly string[]): string => `AND(${conditions.join(",")})`;

/** Each year against the one before: `G4>F4` and so on. */
export const yearByYear = (cells: readonly string[], sign: ">" | "<" | "<=" | "="): readonly string[] =>
  cells.slice(1).map((cell, index) => `${cell}${sign}${cells[index] ?? ""}`);

/** Each year of one series against the same year of another. */
export const sideBySide = (cells: readonly string[], others: readonly string[], sign: ">" | ">="): readonly string[] =>
  cells.map((cell, index) => `${cell}${sign}${others[index] ?? ""}`);

export const first = (cells: readonly string[]): string => cells[0] ?? "";
export const last = (cells: readonly string[]): string => cells[cells.length - 1] ?? "";

export const isYes = ({ yes }: AuditContext, cell: string): string => `${cell}="${yes}"`;

/** True where all parts hold, false where none does, else partly. */
export function verdictOn(context: AuditContext, parts: readonly string[]): string {
  const answers = parts.map((cell) => isYes(context, cell));
  const word = (verdict: Verdict) => `"${context.verdict(verdict)}"`;
  return parts.length === 1
    ? `IF(${answers[0] ?? ""},${word("true")},${word("false")})`
    : `IF(${all(answers)},${word("true")},IF(OR(${answers.join(",")}),${word("partly")},${word("false")}))`;
}

export const either = ({ verdict }: AuditContext, condition: string, then: Verdict, otherwise: Verdict): string =>
  `IF(${condition},"${verdict(then)}","${verdict(otherwise)}")`;

/** `end ÷ start − 1`, `end ÷ start` or `end − start`, as the form asks for. */
export function growthOf(
  form: AuditContext["form"],
  start: string,
  end: string,
  mode: "rate" | "factor" | "absolute",
): string {
  if (form === "jjj") return `JJJ.GROWTH(${start},${end},"${mode}")`;
  if (mode === "absolute") return `${end}-${start}`;
  return mode === "rate" ? `${end}/${start}-1` : `${end}/${start}`;
}

/** How far a proportion is below a reference: percentage points, or a part of the reference. */
export function gapOf(form: AuditContext["form"], value: string, reference: string, mode: "pp" | "rel"): string {
  if (form === "jjj") return `JJJ.GAP(${value},${reference},"${mode}")`;
  return mode === "pp" ? `100*(${reference}-${value})` : `(${reference}-${value})/${reference}`;
}

export const inRegion = (name: Localized, en: string, zh: string): Localized =>
  text(`${name.en}: ${en}`, `${name.zh}：${zh}`);

/** The sheets that steps read, by the tables that the labels of their figures name. */
export function sheetsOf(steps: readonly AuditStep[], { language, structure }: AuditContext): readonly SheetRead[] {
  const formulas = steps.map(({ cell }) => cell.formula ?? "").join();
  const hasStructure = regions.some(({ id }) => formulas.includes(structure(id)));
  const hasProportions = formulas.includes(sheetReference("audit-proportions"));
  const isRead = (sheet: SheetRead): boolean => {
    if (formulas.includes(sheetReference(sheet))) return true;
    const sector = sectors.find((one) => tableOfSector(one).name === sheet);
    if (sector === undefined) return false;
    return hasStructure || hasProportions || formulas.includes(`"${tableLabel(sector, language)}`);
  };
  return sheetsRead.filter(isRead);
}
