import { CompensatedSum } from "../compensated-sum";
import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix";

export type ShiftShareModel = "dunn" | "esteban";

/** Names of the columns of a decomposition. */
export const componentNames = {
  dunn: ["national", "mix", "competitive", "change"],
  esteban: ["national", "mix", "competitive", "allocation", "change"],
} as const;

/** Amounts by sector and year, wherever they stand. */
export interface Panel {
  readonly sectors: number;
  /** For each year a matrix and where in it the first sector stands. */
  readonly years: readonly { readonly matrix: Matrix; readonly first: number }[];
  /** Cells from one sector to the next. */
  readonly step: number;
}

/**
 * Components of the change from the first year to the last, each year's step decomposed by itself and added.
 *
 * @param region at least two years.
 * @param reference the same sectors and years.
 * @param rows `total` leaves out all rows but the last.
 * @returns one row for each sector and a last one for their total; columns as in {@link componentNames}. The components
 * of a row add up to its change as exactly as doubles allow. A sector blank in one of the years is a row of blanks and in
 * no total. Where the formula divides by zero the cell fails, and with it the total of its column.
 * @throws IndicatorError `too-few` when no sector is complete.
 */
export function shiftShareComponents(
  region: Panel,
  reference: Panel,
  model: ShiftShareModel,
  rows: "all" | "total",
): Matrix {
  const columns = componentNames[model].length;
  const isComplete = completeness(region, reference);
  const result = new MatrixBuilder(rows === "all" ? region.sectors + 1 : 1, columns);
  const { values } = result;
  const decompose = decomposition(region, reference, columns, isComplete);
  const row = new Float64Array(columns);
  const sums = Array.from(row, () => new CompensatedSum());
  let found = 0;
  for (let sector = 0; sector < region.sectors; sector++) {
    const start = sector * columns;
    if (isComplete !== null && !isComplete(sector)) {
      if (rows === "all") for (let column = 0; column < columns; column++) result.fail(start + column, MISSING);
      continue;
    }
    found++;
    decompose(sector, row);
    if (rows === "all") values.set(row, start);
    for (let column = 0; column < columns; column++) (sums[column] as CompensatedSum).add(row[column] as number);
  }
  if (found === 0) throw new IndicatorError("domain", "too-few", { argument: "region", needed: 1, found });
  sums.forEach((sum, column) => (row[column] = sum.total));
  close(row);
  values.set(row, values.length - columns);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value - value !== 0) result.fail(index, Number.isNaN(value) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
  return result.build();
}

/** Tells whether a sector is a number in every year of both; null when all are. */
function completeness(region: Panel, reference: Panel): ((sector: number) => boolean) | null {
  const all = [region, reference].flatMap(({ years, step }) => years.map((year) => ({ ...year, step })));
  if (all.every(({ matrix }) => matrix.states === null)) return null;
  return (sector) => all.every(({ matrix, first, step }) => matrix.stateAt(first + sector * step) === NUMBER);
}

/** Total of each year over the complete sectors. */
function totalsOf({ sectors, years, step }: Panel, isComplete: ((sector: number) => boolean) | null): Float64Array {
  return Float64Array.from(years, ({ matrix, first }) => {
    const sum = new CompensatedSum();
    for (let sector = 0; sector < sectors; sector++)
      if (isComplete === null || isComplete(sector)) sum.add(matrix.at(first + sector * step));
    return sum.total;
  });
}

/** Writes the components of a sector to a row; NaN stands for a division by zero. */
function decomposition(
  region: Panel,
  reference: Panel,
  columns: number,
  isComplete: ((sector: number) => boolean) | null,
): (sector: number, row: Float64Array) => void {
  const isEsteban = columns === componentNames.esteban.length;
  const ownTotals = totalsOf(region, isComplete);
  const otherTotals = totalsOf(reference, isComplete);
  const growth = otherTotals.map((total, year) => (year === 0 ? 0 : rate(otherTotals[year - 1] as number, total)));
  const scale = ownTotals.map((total, year) => total / (otherTotals[year] as number));
  const own = region.years.map(({ matrix }) => matrix.values);
  const others = reference.years.map(({ matrix }) => matrix.values);
  const ownFirsts = region.years.map(({ first }) => first);
  const otherFirsts = reference.years.map(({ first }) => first);
  return (sector, row) => {
    const from = sector * region.step;
    const otherFrom = sector * reference.step;
    const initial = (own[0] as Float64Array)[(ownFirsts[0] as number) + from] as number;
    let start = initial;
    let otherStart = (others[0] as Float64Array)[(otherFirsts[0] as number) + otherFrom] as number;
    let national = 0;
    let mix = 0;
    let competitive = 0;
    let allocation = 0;
    for (let year = 1; year < own.length; year++) {
      const end = (own[year] as Float64Array)[(ownFirsts[year] as number) + from] as number;
      const otherEnd = (others[year] as Float64Array)[(otherFirsts[year] as number) + otherFrom] as number;
      if (start === 0)
        // What the region does not have yet can have no share of any growth: its whole change is competitive.
        competitive += isEsteban && end !== 0 ? NaN : end;
      else {
        const otherGrowth = rate(otherStart, otherEnd);
        const lead = (end - start) / start - otherGrowth;
        const homothetic = isEsteban ? (scale[year - 1] as number) * otherStart : start;
        national += start * (growth[year] as number);
        mix += start * (otherGrowth - (growth[year] as number));
        competitive += homothetic * lead;
        allocation += (start - homothetic) * lead;
      }
      start = end;
      otherStart = otherEnd;
    }
    row[0] = national;
    row[1] = mix;
    row[2] = competitive;
    // What has no competitive component has no allocation either.
    if (isEsteban) row[3] = allocation + 0 * competitive;
    const change = start - initial;
    row[columns - 1] = change;
    if (national + mix + competitive + allocation !== change) close(row);
  };
}

const rate = (from: number, to: number) => (from === 0 ? NaN : (to - from) / from);

/**
 * Makes the components of a row add up, from left to right, to the change in its last column: the largest takes what
 * rounding has left over, because its own last digit is the coarsest. Half of it when the whole overshoots.
 */
function close(row: Float64Array): void {
  const end = row.length - 1;
  for (let part = 1; part >= 0.5; part /= 2) {
    let sum = 0;
    let largest = 0;
    for (let index = 0; index < end; index++) {
      sum += row[index] as number;
      if (Math.abs(row[index] as number) > Math.abs(row[largest] as number)) largest = index;
    }
    const gap = (row[end] as number) - sum;
    if (gap === 0 || gap - gap !== 0) return;
    row[largest] = (row[largest] as number) + part * gap;
  }
}
