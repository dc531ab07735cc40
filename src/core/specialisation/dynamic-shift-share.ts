import { IndicatorError } from "../indicator-error";
import type { Matrix } from "../matrix/matrix";
import { sameShape } from "../matrix/pairwise";
import { shiftShareComponents, type ShiftShareModel } from "./shift-share-components";
import type { Panel } from "./shift-share-panel";

/**
 * Dynamic shift-share analysis (Barff and Knight 1988): the components of {@link shiftShare} year by year, added up, so
 * that the region's changing size and structure are taken into account.
 *
 * @param regionPanel sectors in rows, years in columns.
 * @param referencePanel the same sectors and years of the reference area.
 * @returns see {@link shiftShareComponents}; a sector blank in one year is left out of all.
 * @throws IndicatorError `same-shape`, or `too-few` for less than two years or without a complete sector.
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
  return shiftShareComponents(panelOf(region), panelOf(reference), model, rows);
}

const panelOf = (matrix: Matrix): Panel => ({
  sectors: matrix.rows,
  years: Array.from({ length: matrix.columns }, (_, first) => ({ matrix, first })),
  step: matrix.columns,
});
