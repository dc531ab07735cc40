import { IndicatorError } from "../../indicator-error";
import { vectorAs } from "../../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../../matrix/matrix";
import { sumOf, withoutRounding } from "../../numeric/vectors";
import {
  componentNames,
  type Components,
  type ShiftShareModel,
  type Step,
  addArcelus,
  addDunnOrEsteban,
  addSpatial,
} from "./models";

/** A region and a reference area, sector by sector, at the start and at the end. */
export interface ShiftShareInput {
  readonly regionStart: Matrix;
  readonly regionEnd: Matrix;
  readonly referenceStart: Matrix;
  readonly referenceEnd: Matrix;
}

/**
 * Shift-share analysis of a region's change, sector by sector, by one of the models {@link addDunnOrEsteban},
 * {@link addArcelus}.
 *
 * @param input vectors of the same length, any unit.
 * @param rows `total` returns the last row only.
 * @returns see {@link decomposeChanges}.
 * @throws IndicatorError `vector-length` when a vector is longer or shorter than the first, `too-few` without a complete
 * sector.
 */
export function shiftShare(input: ShiftShareInput, model: ShiftShareModel, rows: "all" | "total" = "all"): Matrix {
  const { regionStart, regionEnd, referenceStart, referenceEnd } = input;
  const fitting = (argument: string, matrix: Matrix) => vectorAs("column", argument, matrix, regionStart.size);
  return decomposeChanges(
    [regionStart, fitting("region_end", regionEnd)],
    [fitting("reference_start", referenceStart), fitting("reference_end", referenceEnd)],
    model,
    rows,
  );
}

/**
 * Components of the change from the first year to the last, the change of each year decomposed on its own and added up.
 *
 * @param region at least two years, each a vector with one number for each sector.
 * @param reference the same sectors and years.
 * @param neighbours the same sectors of the region's neighbours in the first and the last year, which `spatial` needs.
 * @param rows `total` returns the last row only.
 * @returns one row for each sector and a last one for their total; columns as in {@link componentNames}. The components
 * of a row add up to its change as exactly as doubles allow. A sector blank in any year is a row of blanks and not in the
 * total. Where the formula divides by zero the cell fails, and with it the total of its column.
 * @throws IndicatorError `too-few` when no sector is complete.
 */
export function decomposeChanges(
  region: readonly Matrix[],
  reference: readonly Matrix[],
  model: ShiftShareModel,
  rows: "all" | "total",
  neighbours: Step["neighbours"] = null,
): Matrix {
  const sectors = region[0]!.size;
  const complete = completeSectors([...region, ...reference], sectors);
  const own = region.map((year) => numbersOf(year, complete));
  const other = reference.map((year) => numbersOf(year, complete));
  const around = neighbours && ([taken(neighbours[0], complete), taken(neighbours[1], complete)] as const);
  const found = own[0]!.length;
  if (found === 0) throw new IndicatorError("domain", "too-few", { argument: "region", needed: 1, found });
  const components = zeros(componentNames[model], found);
  for (let year = 1; year < own.length; year++) {
    const [start, end] = [own[year - 1]!, own[year]!];
    const [referenceStart, referenceEnd] = [other[year - 1]!, other[year]!];
    addComponents(components, { start, end, referenceStart, referenceEnd, neighbours: around }, model);
  }
  setDifference(components.change, own[own.length - 1]!, own[0]!);

  const columns = componentNames[model].map((name) => components[name]);
  const result = new MatrixBuilder(rows === "all" ? sectors + 1 : 1, columns.length);
  columns.forEach((column, c) => {
    if (rows === "all") writeColumn(result, c, column, complete);
    result.values[result.values.length - columns.length + c] =
      withoutRounding(sumOf(column), sumOf(column.map(Math.abs))) + 0;
  });
  for (let row = 0; row < result.rows; row++) close(result.values, row * columns.length, columns.length);
  failOverflow(result);
  if (rows === "all" && complete !== null) failIncomplete(result, complete);
  return result.build();
}

/** The sectors, counted from 0, that are numbers in every year; null: all are. */
function completeSectors(years: readonly Matrix[], sectors: number): Uint32Array | null {
  const incomplete = years.filter(({ states }) => states !== null);
  if (incomplete.length === 0) return null;
  const all = Uint32Array.from({ length: sectors }, (_, sector) => sector);
  return all.filter((sector) => incomplete.every((year) => year.stateAt(sector) === NUMBER));
}

const numbersOf = (year: Matrix, sectors: Uint32Array | null) => taken(year.values, sectors);

const taken = (numbers: Float64Array, sectors: Uint32Array | null) =>
  sectors === null ? numbers : Float64Array.from(sectors, (sector) => numbers[sector]!);

const zeros = (names: readonly string[], count: number) =>
  Object.fromEntries(names.map((name) => [name, new Float64Array(count)])) as Components;

function addComponents(components: Components, step: Step, model: ShiftShareModel): void {
  if (model === "arcelus") addArcelus(components, step);
  else if (model === "spatial") addSpatial(components, step);
  else addDunnOrEsteban(components, step, model === "esteban");
}

function setDifference(out: Float64Array, minuend: Float64Array, subtrahend: Float64Array): void {
  for (let place = 0; place < out.length; place++) out[place] = minuend[place]! - subtrahend[place]!;
}

/** Writes one number for each complete sector, each to the row of its sector. */
function writeColumn(result: MatrixBuilder, c: number, column: Float64Array, complete: Uint32Array | null): void {
  for (let place = 0; place < column.length; place++) {
    const row = complete === null ? place : complete[place]!;
    result.values[row * result.columns + c] = column[place]! + 0;
  }
}

/**
 * Makes the components of a row add up, from left to right, to the change in its last cell: the largest takes what
 * rounding has left over, because its own last digit is the coarsest. Half of it when the whole overshoots.
 */
function close(values: Float64Array, start: number, columns: number): void {
  const end = start + columns - 1;
  for (let part = 1; part >= 0.5; part /= 2) {
    let sum = 0;
    let largest = start;
    for (let index = start; index < end; index++) {
      sum += values[index]!;
      if (Math.abs(values[index]!) > Math.abs(values[largest]!)) largest = index;
    }
    const gap = values[end]! - sum;
    if (gap === 0 || gap - gap !== 0) return;
    values[largest] = values[largest]! + part * gap;
  }
}

/** Fails the cells that divided by zero, and those beyond the largest double. */
function failOverflow(result: MatrixBuilder): void {
  for (let index = 0; index < result.values.length; index++) {
    const value = result.values[index]!;
    if (value - value !== 0) result.fail(index, Number.isNaN(value) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
}

function failIncomplete(result: MatrixBuilder, complete: Uint32Array): void {
  for (let sector = 0, place = 0; sector < result.rows - 1; sector++)
    if (complete[place] === sector) place++;
    else for (let c = 0; c < result.columns; c++) result.fail(sector * result.columns + c, MISSING);
}
