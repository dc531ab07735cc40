import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, OUT_OF_DOMAIN } from "../matrix/matrix";
import { CompensatedSum, sumOf } from "../numeric/compensated-sum";
import { amountsFrom, CompleteSectors, type Panel, panelTotals, type PanelYear } from "./shift-share-panel";
import { newTerms, type Parts, rate, takeTerms, type Terms } from "./shift-share-terms";
import { totalOfTwoYears } from "./shift-share-total";

export type ShiftShareModel = "dunn" | "esteban";

/** Names of the columns of a decomposition. */
export const componentNames = {
  dunn: ["national", "mix", "competitive", "change"],
  esteban: ["national", "mix", "competitive", "allocation", "change"],
} as const;

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
  const complete = new CompleteSectors([region, reference]);
  const result = new MatrixBuilder(rows === "all" ? region.sectors + 1 : 1, columns);
  const { values } = result;
  const total = decompose(region, reference, complete, model, rows === "all" ? values : null);
  if (total === null) throw new IndicatorError("domain", "too-few", { argument: "region", needed: 1, found: 0 });
  writeRow(values, values.length - columns, columns, total);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value - value !== 0) result.fail(index, Number.isNaN(value) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
  if (rows === "all")
    for (let sector = 0; sector < region.sectors; sector++)
      if (!complete.has(sector))
        for (let column = 0; column < columns; column++) result.fail(sector * columns + column, MISSING);
  return result.build();
}

/** Sectors that stay in the processor's cache with all their components. */
const stretch = 256;

/**
 * Gives the components of the total, null without any complete sector, and writes those of each sector unless
 * `bySector` is null; NaN stands for a division by zero.
 */
function decompose(
  region: Panel,
  reference: Panel,
  complete: CompleteSectors,
  model: ShiftShareModel,
  bySector: Float64Array | null,
): Parts | null {
  const isTwoYears = region.step === 1;
  if (isTwoYears && model === "dunn" && bySector === null) return totalOfTwoYears(region, reference, complete);
  const columns = componentNames[model].length;
  const own = panelTotals(region, complete, stretch);
  const other = panelTotals(reference, complete, stretch);
  const growths = other.subarray(1).map((total, year) => rate(other[year] as number, total));
  const scales = model === "dunn" ? null : growths.map((_, year) => (own[year] as number) / (other[year] as number));
  const terms = newTerms(isTwoYears ? stretch : growths.length);
  const changes = new Float64Array(stretch);
  const sums = new PartSums();
  let found = 0;
  complete.forEachRun(isTwoYears ? stretch : 1, (from, end) => {
    const length = isTwoYears ? end - from : growths.length;
    found += end - from;
    takeTerms(
      amountsFrom(region, from),
      amountsFrom(reference, from),
      length,
      growths,
      scales,
      isTwoYears ? 0 : 1,
      terms,
    );
    takeChanges(region, from, end, changes);
    if (isTwoYears) {
      sums.addAll(terms, changes, length);
      if (bySector !== null)
        for (let place = 0; place < length; place++)
          writeRow(bySector, (from + place) * columns, columns, partsAt(terms, place, changes[place] as number));
    } else {
      const parts = partsOver(terms, length, changes[0] as number);
      sums.add(parts);
      if (bySector !== null) writeRow(bySector, from * columns, columns, parts);
    }
  });
  return found === 0 ? null : sums.parts;
}

/** Of each sector from the first year to the last. */
function takeChanges({ years, step }: Panel, from: number, end: number, changes: Float64Array): void {
  const first = years[0] as PanelYear;
  const last = years[years.length - 1] as PanelYear;
  for (let sector = from; sector < end; sector++)
    changes[sector - from] = last.matrix.at(last.first + sector * step) - first.matrix.at(first.first + sector * step);
}

class PartSums {
  private readonly national = new CompensatedSum();
  private readonly mix = new CompensatedSum();
  private readonly competitive = new CompensatedSum();
  private readonly allocation = new CompensatedSum();
  private readonly change = new CompensatedSum();

  add(parts: Parts): void {
    this.national.add(parts.national);
    this.mix.add(parts.mix);
    this.competitive.add(parts.competitive);
    this.allocation.add(parts.allocation);
    this.change.add(parts.change);
  }

  addAll(terms: Terms, changes: Float64Array, length: number): void {
    this.national.addAll(terms.national, 0, length);
    this.mix.addAll(terms.mix, 0, length);
    this.competitive.addAll(terms.competitive, 0, length);
    this.allocation.addAll(terms.allocation, 0, length);
    this.change.addAll(changes, 0, length);
  }

  get parts(): Parts {
    return {
      national: this.national.total,
      mix: this.mix.total,
      competitive: this.competitive.total,
      allocation: this.allocation.total,
      change: this.change.total,
    };
  }
}

const partsAt = (terms: Terms, place: number, change: number): Parts => ({
  national: terms.national[place] as number,
  mix: terms.mix[place] as number,
  competitive: terms.competitive[place] as number,
  allocation: terms.allocation[place] as number,
  change,
});

const partsOver = (terms: Terms, length: number, change: number): Parts => ({
  national: sumOf(terms.national, 0, length),
  mix: sumOf(terms.mix, 0, length),
  competitive: sumOf(terms.competitive, 0, length),
  allocation: sumOf(terms.allocation, 0, length),
  change,
});

/** Writes the parts that the model has, and makes them add up to the change. */
function writeRow(values: Float64Array, start: number, columns: number, parts: Parts): void {
  const { national, mix, competitive, allocation, change } = parts;
  values[start] = national + 0;
  values[start + 1] = mix + 0;
  values[start + 2] = competitive + 0;
  // What has no competitive component has no allocation either.
  if (columns === componentNames.esteban.length) values[start + 3] = allocation + 0 * competitive + 0;
  values[start + columns - 1] = change;
  close(values, start, columns);
}

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
