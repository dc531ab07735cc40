import type { SheetPlan } from "../../../src/sheets/plan";
import { planOf } from "../sheet-plan";

/** Plans with what is calculated only, which are written faster. */
export const bare = (plans: readonly SheetPlan[]): readonly SheetPlan[] =>
  plans.map(({ key, sheetName, cells, names }) =>
    planOf(cells, { sheetName, ...(key !== undefined && { key }), ...(names !== undefined && { names }) }),
  );
