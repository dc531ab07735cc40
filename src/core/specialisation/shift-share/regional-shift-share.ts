import { requireSpatialWeights, pairwise, vectorAs, isTurned, requireAlike, turnedIf } from "../../matrix/arguments";
import { Matrix, MatrixBuilder, MISSING, type NamedMatrix, NUMBER } from "../../matrix/matrix";
import { totals } from "../../matrix/totals";
import { componentNames, type ShiftShareModel } from "./models";
import { decomposeChanges } from "./shift-share";

/** Regions and sectors at the start and at the end, and what they are compared with. */
export interface RegionalInput {
  readonly start: Matrix;
  readonly end: Matrix;
  /** Null: the sums of the block. */
  readonly reference: readonly [start: Matrix, end: Matrix] | null;
  /** A square of weights between the regions, in any scale, which `spatial` needs. */
  readonly weights: Matrix | null;
}

export interface RegionalComponents {
  /** One row for each region, columns as in {@link componentNames}. */
  readonly components: Matrix;
  /** Whether the regions are in columns. */
  readonly isTurned: boolean;
}

/**
 * Shift-share analysis of every region of a block: for each the total row of {@link decomposeChanges}.
 *
 * @param input regions in rows, sectors in columns, any unit; on its side where the reference at the start says so, see
 * {@link isTurned}. A cell blank at one date is in no total; a region without a complete sector has a row of blanks.
 * @throws IndicatorError `same-shape`, `one-vector`, `sectors-length`, `vector-length` or `lie-alike` when shapes do not
 * fit, and for the weights `not-square`, `negative` or `self-weight`.
 */
export function regionalShiftShare(input: RegionalInput, model: ShiftShareModel): RegionalComponents {
  const [before, after] = pairwise(
    { name: "region_start", matrix: input.start },
    { name: "region_end", matrix: input.end },
  );
  const first: NamedMatrix | null = input.reference && { name: "reference_start", matrix: input.reference[0] };
  const turned = first !== null && isTurned(before, first, "sectors");
  const [start, end] = [turnedIf(turned, before), turnedIf(turned, after)];
  if (first !== null && input.reference !== null)
    requireAlike(before, first, { name: "reference_end", matrix: input.reference[1] });
  const reference =
    input.reference === null
      ? [totals(start, "col"), totals(end, "col")]
      : input.reference.map((vector, date) =>
          vectorAs("row", date === 0 ? "reference_start" : "reference_end", vector, start.columns),
        );
  const weights = model === "spatial" ? input.weights : null;
  if (weights !== null)
    requireSpatialWeights(
      weights,
      start.rows,
      Array.from({ length: start.rows }, (_, unit) => unit),
    );
  const components = new MatrixBuilder(start.rows, componentNames[model].length);
  for (let region = 0; region < start.rows; region++) {
    const own = [rowOf(start, region), rowOf(end, region)];
    if (!hasCompleteSector([...own, ...reference])) failRow(components, region);
    else {
      const near = weights && weights.row(region);
      const neighbours = near && ([aroundRegion(start, near), aroundRegion(end, near)] as const);
      putRow(components, region, decomposeChanges(own, reference, model, "total", neighbours));
    }
  }
  return { components: components.build(), isTurned: turned };
}

function rowOf({ columns, values, states }: Matrix, row: number): Matrix {
  const [from, to] = [row * columns, (row + 1) * columns];
  return new Matrix(1, columns, values.subarray(from, to), states && states.subarray(from, to));
}

const hasCompleteSector = (years: readonly Matrix[]) =>
  Array.from(years[0]!.values.keys()).some((sector) => years.every((year) => year.stateAt(sector) === NUMBER));

/** Σ w·x of each sector over the neighbours. */
function aroundRegion(date: Matrix, weights: Float64Array): Float64Array {
  const sums = new Float64Array(date.columns);
  for (let other = 0, index = 0; other < weights.length; other++)
    for (let sector = 0; sector < sums.length; sector++, index++)
      sums[sector] = sums[sector]! + weights[other]! * date.at(index);
  return sums;
}

function failRow(result: MatrixBuilder, row: number): void {
  for (let index = row * result.columns; index < (row + 1) * result.columns; index++) result.fail(index, MISSING);
}

function putRow(result: MatrixBuilder, row: number, cells: Matrix): void {
  for (let c = 0; c < cells.size; c++) {
    result.values[row * result.columns + c] = cells.at(c);
    result.fail(row * result.columns + c, cells.stateAt(c));
  }
}
