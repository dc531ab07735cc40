import { type Matrix, NUMBER } from "../matrix/matrix";
import { addToEach, restore } from "../matrix/totals";
import { CompensatedSum } from "../numeric/compensated-sum";
import type { Amounts } from "./shift-share-terms";

/** A matrix with the amounts of a year, and where in it the first sector stands. */
export interface PanelYear {
  readonly matrix: Matrix;
  readonly first: number;
}

/**
 * Amounts by sector and year. Either the sectors of a year stand side by side, in a matrix for each of two years
 * (`step` 1), or the years of a sector in one matrix, in their order.
 */
export interface Panel {
  readonly sectors: number;
  readonly years: readonly PanelYear[];
  /** Cells from one sector to the next. */
  readonly step: number;
}

/** The sectors, counted from 0, that are numbers in every year of some panels. */
export class CompleteSectors {
  private readonly count: number;
  private readonly masked: readonly (PanelYear & { readonly step: number })[];

  constructor(panels: readonly [Panel, ...Panel[]]) {
    this.count = panels[0].sectors;
    this.masked = panels
      .flatMap(({ years, step }) => years.map((year) => ({ ...year, step })))
      .filter(({ matrix }) => matrix.states !== null);
  }

  has(sector: number): boolean {
    return this.masked.every(({ matrix, first, step }) => matrix.stateAt(first + sector * step) === NUMBER);
  }

  /** Calls for each stretch of neighbours, of at most so many, from the first up to, but not including, the last. */
  forEachRun(most: number, take: (from: number, end: number) => void): void {
    for (let from = 0; from < this.count;) {
      let end = from;
      if (this.masked.length === 0) end = Math.min(from + most, this.count);
      else while (end < this.count && end - from < most && this.has(end)) end++;
      if (end > from) take(from, end);
      from = Math.max(end, from + 1);
    }
  }
}

/** The total of each year over some sectors. */
export function panelTotals({ years, step }: Panel, sectors: CompleteSectors, most: number): Float64Array {
  if (step === 1)
    return Float64Array.from(years, ({ matrix, first }) => {
      const sum = new CompensatedSum();
      sectors.forEachRun(most, (from, end) => {
        sum.addAll(matrix.values, first + from, first + end);
      });
      return sum.total;
    });
  const sums = new Float64Array(years.length);
  const lost = new Float64Array(years.length);
  const { values } = (years[0] as PanelYear).matrix;
  sectors.forEachRun(1, (sector) => {
    addToEach(values, sector * step, sums, lost);
  });
  restore(sums, lost);
  return sums;
}

/** The amounts of the first two years, from a sector on. */
export function amountsFrom({ years, step }: Panel, sector: number): Amounts {
  const before = years[0] as PanelYear;
  const after = years[1] as PanelYear;
  const from = sector * step;
  return {
    before: before.matrix.values,
    start: before.first + from,
    after: after.matrix.values,
    end: after.first + from,
  };
}
