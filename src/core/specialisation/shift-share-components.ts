import { areFinite } from "../broadcast";
import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix";
import { columnSums } from "../totals";

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
  const sectors = completeSectors(region, reference);
  const columns = componentNames[model].length;
  const own = rowsOf(region, sectors);
  const result = new MatrixBuilder(own.rows + 1, columns);
  decompose(own, rowsOf(reference, sectors), columns, result.values);
  if (!areFinite(result.values))
    for (let index = 0; index < result.values.length; index++) {
      const value = result.values[index] as number;
      if (value - value !== 0) result.fail(index, Number.isNaN(value) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
    }
  const components = result.build();
  return sectors === null ? components : spread(components, sectors, region.rows);
}

/** The sectors that are numbers in every year of both; null when all are. */
function completeSectors(region: Matrix, reference: Matrix): Uint32Array | null {
  const { rows, columns } = region;
  if (rows > 0 && region.states === null && reference.states === null) return null;
  const isComplete = (sector: number) => {
    for (let index = sector * columns; index < (sector + 1) * columns; index++)
      if (region.stateAt(index) !== NUMBER || reference.stateAt(index) !== NUMBER) return false;
    return true;
  };
  const sectors = Uint32Array.from({ length: rows }, (_, sector) => sector).filter(isComplete);
  if (sectors.length === 0) throw new IndicatorError("domain", "too-few", { argument: "region", needed: 1, found: 0 });
  return sectors;
}

function rowsOf(panel: Matrix, rows: Uint32Array | null): Matrix {
  if (rows === null) return panel;
  const { columns } = panel;
  const values = new Float64Array(rows.length * columns);
  rows.forEach((row, place) => {
    values.set(panel.values.subarray(row * columns, (row + 1) * columns), place * columns);
  });
  return new Matrix(rows.length, columns, values);
}

/** Puts the rows of complete sectors back where they belong among blank ones, and the total after all. */
function spread(components: Matrix, sectors: Uint32Array, count: number): Matrix {
  const { columns } = components;
  const values = new Float64Array((count + 1) * columns);
  const states = new Uint8Array(values.length).fill(MISSING);
  for (let index = 0; index < components.size; index++) {
    const to = (sectors[Math.floor(index / columns)] ?? count) * columns + (index % columns);
    values[to] = components.at(index);
    states[to] = components.stateAt(index);
  }
  return new Matrix(count + 1, columns, values, states);
}

/** Writes the components of the sectors and of their total, row by row; NaN stands for a division by zero. */
function decompose(region: Matrix, reference: Matrix, columns: number, values: Float64Array): void {
  const { rows: sectors, columns: years, values: own } = region;
  const others = reference.values;
  const isEsteban = columns === componentNames.esteban.length;
  const ownTotals = columnSums(region);
  const otherTotals = columnSums(reference);
  const growth = otherTotals.map((total, year) => (year === 0 ? 0 : rate(otherTotals[year - 1] as number, total)));
  const scale = ownTotals.map((total, year) => total / (otherTotals[year] as number));
  for (let sector = 0, from = 0, to = 0; sector < sectors; sector++, from += years, to += columns) {
    let national = 0;
    let mix = 0;
    let competitive = 0;
    let allocation = 0;
    for (let year = 1; year < years; year++) {
      const start = own[from + year - 1] as number;
      const end = own[from + year] as number;
      const otherStart = others[from + year - 1] as number;
      if (start === 0) {
        // What the region does not have yet can have no share of any growth: its whole change is competitive.
        competitive += isEsteban && end !== 0 ? NaN : end;
        continue;
      }
      const otherGrowth = rate(otherStart, others[from + year] as number);
      const lead = (end - start) / start - otherGrowth;
      const homothetic = isEsteban ? (scale[year - 1] as number) * otherStart : start;
      national += start * (growth[year] as number);
      mix += start * (otherGrowth - (growth[year] as number));
      competitive += homothetic * lead;
      allocation += (start - homothetic) * lead;
    }
    values[to] = national;
    values[to + 1] = mix;
    values[to + 2] = competitive;
    // What has no competitive component has no allocation either.
    if (isEsteban) values[to + 3] = allocation + 0 * competitive;
    const change = (own[from + years - 1] as number) - (own[from] as number);
    values[to + columns - 1] = change;
    if (national + mix + competitive + allocation !== change) close(values, to, columns);
  }
  const table = new Matrix(sectors, columns, values.subarray(0, sectors * columns));
  values.set(columnSums(table), table.size);
  close(values, table.size, columns);
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
    for (let index = start; index < end; index++) sum += values[index] as number;
    const gap = (values[end] as number) - sum;
    if (gap === 0 || gap - gap !== 0) return;
    let largest = start;
    for (let index = start + 1; index < end; index++)
      if (Math.abs(values[index] as number) > Math.abs(values[largest] as number)) largest = index;
    values[largest] = (values[largest] as number) + part * gap;
  }
}
