import type { Matrix } from "../matrix/matrix";
import { vectorAs } from "../matrix/vector";
import { shiftShareComponents, type ShiftShareModel } from "./shift-share-components";
import type { Panel } from "./shift-share-panel";

/** A region and a reference area, sector by sector, at the start and at the end. */
export interface ShiftShareInput {
  readonly regionStart: Matrix;
  readonly regionEnd: Matrix;
  readonly referenceStart: Matrix;
  readonly referenceEnd: Matrix;
}

/**
 * Shift-share analysis of a region's change, sector by sector, with x the region, G the growth of the reference area as a
 * whole, G_j that of the sector there and g_j that of the sector in the region.
 *
 * `dunn` (Dunn 1960): national x·G, mix x·(G_j − G), competitive x·(g_j − G_j). `esteban` (Esteban-Marquillas 1972): the
 * competitive component of the sector's size h in a region with the reference area's structure, h·(g_j − G_j), and the
 * allocation (x − h)·(g_j − G_j).
 *
 * A sector that the region does not have at the start has neither national nor mix component: its change is competitive,
 * and with `esteban`, where it has no growth rate, a division by zero unless it stays absent.
 *
 * @param input vectors of the same length, any unit.
 * @param rows see {@link shiftShareComponents}, as for what is returned.
 * @throws IndicatorError `vector-length` when a vector is longer or shorter than the first, `too-few` without a complete
 * sector.
 */
export function shiftShare(input: ShiftShareInput, model: ShiftShareModel, rows: "all" | "total" = "all"): Matrix {
  const { regionStart, regionEnd, referenceStart, referenceEnd } = input;
  const fitting = (argument: string, matrix: Matrix) => vectorAs("column", argument, matrix, regionStart.size);
  return shiftShareComponents(
    twoYears(regionStart, fitting("region_end", regionEnd)),
    twoYears(fitting("reference_start", referenceStart), fitting("reference_end", referenceEnd)),
    model,
    rows,
  );
}

const twoYears = (start: Matrix, end: Matrix): Panel => ({
  sectors: start.size,
  years: [
    { matrix: start, first: 0 },
    { matrix: end, first: 0 },
  ],
  step: 1,
});
