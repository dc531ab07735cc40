import type { PlanCell, PlanValidation, SheetPlan } from "../plan";
import { sheetPrefix } from "./address";

const reference = /\{\{([\w-]+)\}\}(!?)/g;

/**
 * How a formula names the sheet of another plan of the same load, with its `!`: only the writer knows the name that the
 * sheet will have. No formula of Excel has two braces.
 */
export const sheetReference = (key: string): string => `{{${key}}}!`;

/** What the sheets of some plans are called, and the ranges that each of them names. */
export interface GivenNames {
  readonly sheets: readonly string[];
  readonly ranges: readonly (readonly string[])[];
}

/**
 * What puts the names that the plans' sheets and ranges have into a formula, in place of its references. Throws a
 * RangeError for a reference to what none of the plans makes, so that no formula points nowhere.
 */
export function sheetNaming(plans: readonly SheetPlan[], names: GivenNames): (formula: string) => string {
  const sheets = new Map(
    plans.flatMap(({ key }, index) => (key === undefined ? [] : [[key, names.sheets[index] ?? ""]])),
  );
  const ranges = new Map(
    plans.flatMap((plan, index) =>
      (plan.names ?? []).map(({ name }, place) => [name, names.ranges[index]?.[place] ?? ""] as const),
    ),
  );
  return (formula) =>
    formula.replace(reference, (_, key: string, mark: string) => {
      const name = mark === "" ? ranges.get(key) : sheets.get(key);
      if (name === undefined) throw new RangeError(`No ${mark === "" ? "name" : "sheet"} of this load is ${key}.`);
      return mark === "" ? name : sheetPrefix(name);
    });
}

/** The plans with the names of sheets and ranges in all formulas, and in links as `'Sheet'!`; throws like {@link sheetNaming}. */
export function withSheetNames<Plan extends SheetPlan>(plans: readonly Plan[], names: GivenNames): readonly Plan[] {
  const named = sheetNaming(plans, names);
  const withNames = (cell: PlanCell): PlanCell => {
    if (cell.link !== undefined) {
      const to = plans.findIndex(({ key }) => key === cell.link);
      const value = linkText(cell.value, plans[to], names.sheets[to]);
      return { ...cell, link: named(sheetReference(cell.link)), ...(value !== undefined && { value }) };
    }
    return cell.formula?.includes("{{") === true ? { ...cell, formula: named(cell.formula) } : cell;
  };
  return plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((row) => row.map(withNames)),
    ...(plan.conditions !== undefined && {
      conditions: plan.conditions.map((one) => ("formula" in one ? { ...one, formula: named(one.formula) } : one)),
    }),
    ...(plan.validations !== undefined && { validations: withListSheets(plan.validations, plans, names.sheets) }),
  }));
}

/** The text of a link: what was to be the name of the sheet that it leads to is the name that the sheet got. */
export const linkText = <Value>(value: Value, to: SheetPlan | undefined, name: string | undefined): Value | string =>
  name !== undefined && value === to?.sheetName ? name : value;

/** The rules with the names of sheets in place of their plans' keys. */
function withListSheets(
  validations: readonly PlanValidation[],
  plans: readonly SheetPlan[],
  sheets: readonly string[],
): readonly PlanValidation[] {
  return validations.map((validation) => {
    const { rule } = validation;
    if (rule.kind !== "list" || !("source" in rule)) return validation;
    const name = sheets[plans.findIndex(({ key }) => key === rule.source.sheet)];
    if (name === undefined) throw new RangeError(`No sheet of this load is ${rule.source.sheet}.`);
    return { ...validation, rule: { ...rule, source: { ...rule.source, sheet: name } } };
  });
}
