import type { DataSet, DataSetId } from "../paper/data-set-types";
import { dataSets } from "../paper/data-sets/data-sets";
import { claimsSheet } from "./audit/claims-sheet";
import { proportionsSheet } from "./audit/proportions-sheet";
import { coverSheet } from "./cover/cover-sheet";
import { dataSetSheet } from "./data-sets/data-set-plan";
import type { LoadOptions } from "./load-options";
import type { SheetPlan } from "./plan";

export type { LoadOptions, ProportionForm } from "./load-options";

export const defaultLoadOptions: Omit<LoadOptions, "language"> = {
  form: "printed",
  isNativeTable: false,
  hasChart: true,
};

/** What can be loaded: every data set, and the audit, which brings the data sets that its formulas read. */
export type LoadId = DataSetId | "audit";

/** Everything, in the order of the sheets. */
export const loadIds: readonly LoadId[] = [...dataSets.map(({ id }) => id), "audit"];

/** What the formulas of the audit read. */
const neededForAudit: readonly DataSetId[] = ["table-2", "table-3", "table-4", "facts"];

/** The sheet of one data set, by itself: no formula of it reads another sheet. */
export function dataSetPlan(dataSet: DataSet, options: LoadOptions): SheetPlan {
  return dataSetSheet(dataSet, options, []);
}

/**
 * The audit's own sheets: the claims step by step, and the printed proportions. Their formulas read the sheets of other
 * data sets, so they are written only as part of {@link loadPlans}.
 */
function auditPlans(options: LoadOptions): readonly SheetPlan[] {
  return [claimsSheet(options), proportionsSheet(options)];
}

/**
 * The sheets of one load, each data set once, in the order of {@link loadIds} whatever the order of the ids. The plan
 * of a data set has its id as `key`; the audit comes last. A load of everything begins with a list of its sheets.
 */
export function loadPlans(ids: readonly LoadId[], options: LoadOptions): readonly SheetPlan[] {
  const isAudited = ids.includes("audit");
  const loaded = dataSets.filter(({ id }) => ids.includes(id) || (isAudited && neededForAudit.includes(id)));
  const among = loaded.map(({ id }) => id);
  const plans = [
    ...loaded.map((dataSet) => dataSetSheet(dataSet, options, among)),
    ...(isAudited ? auditPlans(options) : []),
  ];
  return loadIds.every((id) => ids.includes(id)) ? [coverSheet(plans, options.language), ...plans] : plans;
}
