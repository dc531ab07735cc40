import { CompensatedSum } from "../compensated-sum";
import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix";

export type ShiftShareModel = "dunn" | "esteban";

/** Names of the columns of a decomposition. */
export const componentNames = {
  dunn: ["national", "mix", "competitive", "change"],
  esteban: ["national", "mix", "competitive", "allocation", "change"],
} as const;

/** A matrix with the amounts of a year, and where in it the first sector stands. */
interface PanelYear {
  readonly matrix: Matrix;
  readonly first: number;
}

/** Amounts by sector and year, wherever they stand. */
export interface Panel {
  readonly sectors: number;
  readonly years: readonly PanelYear[];
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
  const complete = completeSectors(region, reference);
  if (complete.length === 0) throw new IndicatorError("domain", "too-few", { argument: "region", needed: 1, found: 0 });
  const result = new MatrixBuilder(rows === "all" ? region.sectors + 1 : 1, columns);
  const { values } = result;
  const bySector = rows === "all" ? values : null;
  values.set(decompose(region, reference, complete, columns, bySector), values.length - columns);
  close(values, values.length - columns, columns);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value - value !== 0) result.fail(index, Number.isNaN(value) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
  if (bySector !== null)
    for (let sector = 0, next = 0; sector < region.sectors; sector++)
      if (complete[next] === sector) next++;
      else for (let column = 0; column < columns; column++) result.fail(sector * columns + column, MISSING);
  return result.build();
}

/** The sectors, counted from 0, that are numbers in every year of both. */
function completeSectors(region: Panel, reference: Panel): Uint32Array {
  const all = [region, reference].flatMap(({ years, step }) => years.map((year) => ({ ...year, step })));
  const masked = all.filter(({ matrix }) => matrix.states !== null);
  const sectors = new Uint32Array(region.sectors);
  let found = 0;
  for (let sector = 0; sector < sectors.length; sector++)
    if (masked.every(({ matrix, first, step }) => matrix.stateAt(first + sector * step) === NUMBER))
      sectors[found++] = sector;
  return sectors.subarray(0, found);
}

/** Total of each year over some sectors. */
function totalsOf({ years, step }: Panel, sectors: Uint32Array): Float64Array {
  return Float64Array.from(years, ({ matrix: { values }, first }) => {
    const sum = new CompensatedSum();
    for (let place = 0; place < sectors.length; place++)
      sum.add(values[first + (sectors[place] as number) * step] as number);
    return sum.total;
  });
}

/** Sectors that stay in the processor's cache while they are followed from year to year. */
const block = 64;

/**
 * Gives the components of the total, and writes those of each sector unless `bySector` is null; NaN stands for a
 * division by zero.
 */
function decompose(
  region: Panel,
  reference: Panel,
  sectors: Uint32Array,
  columns: number,
  bySector: Float64Array | null,
): Float64Array {
  const isEsteban = columns === componentNames.esteban.length;
  const ownTotals = totalsOf(region, sectors);
  const otherTotals = totalsOf(reference, sectors);
  const national = new CompensatedSum();
  const mix = new CompensatedSum();
  const competitive = new CompensatedSum();
  const allocation = new CompensatedSum();
  for (let top = 0; top < sectors.length; top += block)
    for (let year = 1; year < ownTotals.length; year++) {
      const before = region.years[year - 1] as PanelYear;
      const after = region.years[year] as PanelYear;
      const otherBefore = reference.years[year - 1] as PanelYear;
      const otherAfter = reference.years[year] as PanelYear;
      const growth = rate(otherTotals[year - 1] as number, otherTotals[year] as number);
      const scale = (ownTotals[year - 1] as number) / (otherTotals[year - 1] as number);
      for (let place = top; place < Math.min(top + block, sectors.length); place++) {
        const sector = sectors[place] as number;
        const to = sector * columns;
        const own = sector * region.step;
        const other = sector * reference.step;
        const start = before.matrix.values[before.first + own] as number;
        const end = after.matrix.values[after.first + own] as number;
        if (start === 0) {
          // What the region does not have yet can have no share of any growth: its whole change is competitive.
          const whole = isEsteban && end !== 0 ? NaN : end;
          competitive.add(whole);
          if (bySector !== null) bySector[to + 2] = (bySector[to + 2] as number) + whole;
          continue;
        }
        const otherStart = otherBefore.matrix.values[otherBefore.first + other] as number;
        const otherGrowth = rate(otherStart, otherAfter.matrix.values[otherAfter.first + other] as number);
        const lead = (end - start) / start - otherGrowth;
        const homothetic = isEsteban ? scale * otherStart : start;
        national.add(start * growth);
        mix.add(start * (otherGrowth - growth));
        competitive.add(homothetic * lead);
        allocation.add((start - homothetic) * lead);
        if (bySector === null) continue;
        bySector[to] = (bySector[to] as number) + start * growth;
        bySector[to + 1] = (bySector[to + 1] as number) + start * (otherGrowth - growth);
        bySector[to + 2] = (bySector[to + 2] as number) + homothetic * lead;
        if (isEsteban) bySector[to + 3] = (bySector[to + 3] as number) + (start - homothetic) * lead;
      }
    }
  const change = finish(region, sectors, columns, bySector);
  const parts = [national.total, mix.total, competitive.total];
  return Float64Array.from(
    isEsteban ? [...parts, onlyWith(parts[2] as number, allocation.total), change] : [...parts, change],
  );
}

/** Writes the change of each sector beside its components and makes them add up to it; gives the change of all. */
function finish({ years, step }: Panel, sectors: Uint32Array, columns: number, bySector: Float64Array | null): number {
  const first = years[0] as PanelYear;
  const last = years[years.length - 1] as PanelYear;
  const sum = new CompensatedSum();
  for (let place = 0; place < sectors.length; place++) {
    const sector = sectors[place] as number;
    const change = last.matrix.at(last.first + sector * step) - first.matrix.at(first.first + sector * step);
    sum.add(change);
    if (bySector === null) continue;
    const start = sector * columns;
    if (columns === componentNames.esteban.length)
      bySector[start + 3] = onlyWith(bySector[start + 2] as number, bySector[start + 3] as number);
    bySector[start + columns - 1] = change;
    close(bySector, start, columns);
  }
  return sum.total;
}

/** What has no competitive component has no allocation either. */
const onlyWith = (competitive: number, allocation: number) => allocation + 0 * competitive;

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
    for (let index = start; index < end; index++) {
      sum += values[index] as number;
      if (Math.abs(values[index] as number) > Math.abs(values[largest] as number)) largest = index;
    }
    const gap = (values[end] as number) - sum;
    if (gap === 0 || gap - gap !== 0) return;
    values[largest] = (values[largest] as number) + part * gap;
  }
}
