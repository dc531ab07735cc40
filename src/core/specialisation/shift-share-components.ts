import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix";
import { totals } from "../totals";

export type ShiftShareModel = "dunn" | "esteban";

/** Names of the columns of a decomposition. */
export const componentNames = {
  dunn: ["national", "mix", "competitive", "change"],
  esteban: ["national", "mix", "competitive", "allocation", "change"],
} as const;

/**
 * Components of the change from the first year to the last, each year's step decomposed by itself and added.
 *
 * @param region sectors in rows, years in columns, at least two.
 * @param reference of the same shape.
 * @returns one row for each sector and a last one for their total; columns as in {@link componentNames}. The components
 * of a row add up to its change as exactly as doubles allow. A sector blank in one of the years is a row of blanks and in
 * no total. Where the formula divides by zero the cell fails, and with it the total of its column.
 * @throws IndicatorError `too-few` when no sector is complete.
 */
export function shiftShareComponents(region: Matrix, reference: Matrix, model: ShiftShareModel): Matrix {
  const blank = blankSectors(region, reference);
  const own = region.states === null && blank === null ? region : withoutSectors(region, blank);
  const others = reference.states === null && blank === null ? reference : withoutSectors(reference, blank);
  const columns = componentNames[model].length;
  const result = new MatrixBuilder(region.rows + 1, columns);
  const { values } = result;
  decompose(own, totals(own, "col").values, others, totals(others, "col").values, values, columns);
  const sectors = new Matrix(region.rows, columns, values.subarray(0, values.length - columns));
  values.set(totals(sectors, "col").values, sectors.size);
  close(values, sectors.size, columns);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value - value !== 0) result.fail(index, Number.isNaN(value) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
    else if (blank?.[Math.floor(index / columns)] === 1) result.fail(index, MISSING);
  }
  return result.build();
}

/** 1 for each sector that is blank in one of the years; null when all are complete. */
function blankSectors(region: Matrix, reference: Matrix): Uint8Array | null {
  if (region.states === null && reference.states === null && region.rows > 0) return null;
  const blank = new Uint8Array(region.rows);
  for (let index = 0; index < region.size; index++)
    if (region.stateAt(index) !== NUMBER || reference.stateAt(index) !== NUMBER)
      blank[Math.floor(index / region.columns)] = 1;
  if (blank.every((flag) => flag === 1))
    throw new IndicatorError("domain", "too-few", { argument: "region", needed: 1, found: 0 });
  return blank;
}

/** The panel with zeros for the sectors that are left out. */
function withoutSectors({ rows, columns, values }: Matrix, blank: Uint8Array | null): Matrix {
  return new Matrix(
    rows,
    columns,
    values.map((value, index) => (blank?.[Math.floor(index / columns)] === 1 ? 0 : value)),
  );
}

/** Writes the components of each sector; NaN stands for a division by zero. */
function decompose(
  region: Matrix,
  regionTotals: Float64Array,
  reference: Matrix,
  referenceTotals: Float64Array,
  values: Float64Array,
  columns: number,
): void {
  const years = region.columns;
  const isEsteban = columns === componentNames.esteban.length;
  const growth = new Float64Array(years);
  for (let year = 1; year < years; year++)
    growth[year] = rate(referenceTotals[year - 1] as number, referenceTotals[year] as number);
  for (let sector = 0, from = 0, to = 0; sector < region.rows; sector++, from += years, to += columns) {
    let national = 0;
    let mix = 0;
    let competitive = 0;
    let allocation = 0;
    for (let year = 1; year < years; year++) {
      const start = region.values[from + year - 1] as number;
      const end = region.values[from + year] as number;
      const sectorStart = reference.values[from + year - 1] as number;
      if (start === 0) {
        // What the region does not have yet can have no share of any growth: its whole change is competitive.
        competitive += isEsteban && end !== 0 ? NaN : end;
        continue;
      }
      const sectorGrowth = rate(sectorStart, reference.values[from + year] as number);
      const lead = (end - start) / start - sectorGrowth;
      const homothetic = isEsteban
        ? (regionTotals[year - 1] as number) * (sectorStart / (referenceTotals[year - 1] as number))
        : start;
      national += start * (growth[year] as number);
      mix += start * (sectorGrowth - (growth[year] as number));
      competitive += homothetic * lead;
      allocation += (start - homothetic) * lead;
    }
    values[to] = national;
    values[to + 1] = mix;
    values[to + 2] = competitive;
    // What has no competitive component of its own has no allocation either.
    if (isEsteban) values[to + 3] = competitive - competitive === 0 ? allocation : competitive;
    const change = (region.values[from + years - 1] as number) - (region.values[from] as number);
    values[to + columns - 1] = change;
    if (national + mix + competitive + allocation !== change) close(values, to, columns);
  }
}

const rate = (from: number, to: number) => (from === 0 ? NaN : (to - from) / from);

/**
 * Makes the components of a row add up, from left to right, to the change in its last column: the largest takes what
 * rounding has left over, because its own last digit is the coarsest. Half of it when the whole overshoots.
 */
function close(values: Float64Array, start: number, columns: number): void {
  const end = start + columns - 1;
  for (let part = 1; part >= 0.5; part /= 2) {
    let sum = 0;
    let largest = start;
    let size = 0;
    for (let index = start; index < end; index++) {
      const value = values[index] as number;
      sum += value;
      if (Math.abs(value) > size) {
        largest = index;
        size = Math.abs(value);
      }
    }
    const gap = (values[end] as number) - sum;
    if (gap === 0 || gap - gap !== 0) return;
    values[largest] = (values[largest] as number) + part * gap;
  }
}
