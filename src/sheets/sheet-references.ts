import { sheetPrefix } from "./address";
import type { PlanCell, SheetPlan } from "./plan";

const reference = /\{\{([\w-]+)\}\}!/g;

/**
 * How a formula names the sheet of another plan of the same load, with its `!`: only the writer knows the name that the
 * sheet will have. No formula of Excel has two braces.
 */
export const sheetReference = (key: string): string => `{{${key}}}!`;

/**
 * What puts the names that the plans' sheets have into a formula, in place of its references. Throws a RangeError for a
 * reference to a sheet that none of the plans makes, so that no formula points nowhere.
 */
export function sheetNaming(plans: readonly SheetPlan[], names: readonly string[]): (formula: string) => string {
  const nameOf = new Map(plans.flatMap(({ key }, index) => (key === undefined ? [] : [[key, names[index] ?? ""]])));
  return (formula) =>
    formula.replace(reference, (_, key: string) => {
      const name = nameOf.get(key);
      if (name === undefined) throw new RangeError(`No sheet of this load is ${key}.`);
      return sheetPrefix(name);
    });
}

/** The plans with the names of their sheets in all formulas; throws like {@link sheetNaming}. */
export function withSheetNames<Plan extends SheetPlan>(
  plans: readonly Plan[],
  names: readonly string[],
): readonly Plan[] {
  const named = sheetNaming(plans, names);
  const withNames = (cell: PlanCell): PlanCell =>
    cell.formula?.includes("{{") === true ? { ...cell, formula: named(cell.formula) } : cell;
  return plans.map((plan) => ({ ...plan, cells: plan.cells.map((row) => row.map(withNames)) }));
}
