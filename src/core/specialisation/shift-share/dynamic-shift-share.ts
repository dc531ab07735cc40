import { IndicatorError } from "../../indicator-error";
import { columnRange, sameShape } from "../../matrix/arguments";
import type { Matrix } from "../../matrix/matrix";
import type { ShiftShareModel } from "./models";
import { decomposeChanges } from "./shift-share";

/**
 * Dynamic shift-share analysis (Barff and Knight 1988): the components of shift-share analysis year by year,
 * added up, so that the region's changing size and structure count.
 *
 * @param regionPanel sectors in rows, years in columns.
 * @param referencePanel the same sectors and years of the reference area.
 * @returns see {@link decomposeChanges}.
 * @throws IndicatorError `same-shape`, or `too-few` for fewer than two years or without a complete sector.
 */
export function dynamicShiftShare(
  regionPanel: Matrix,
  referencePanel: Matrix,
  model: ShiftShareModel,
  rows: "all" | "total" = "all",
): Matrix {
  const [region, reference] = sameShape(
    { name: "region_panel", matrix: regionPanel },
    { name: "reference_panel", matrix: referencePanel },
  );
  if (region.columns < 2)
    throw new IndicatorError("domain", "too-few", { argument: "region_panel", needed: 2, found: region.columns });
  return decomposeChanges(yearsOf(region), yearsOf(reference), model, rows);
}

/** The columns of a panel, each as a vector. */
function yearsOf(panel: Matrix): readonly Matrix[] {
  return Array.from({ length: panel.columns }, (_, year) => columnRange(panel, year, year + 1));
}
