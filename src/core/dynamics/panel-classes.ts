import { IndicatorError } from "../indicator-error";
import { type Column, columnsOf } from "../matrix/columns";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { quantileOf } from "../numeric/order";
import { areEqual } from "../numeric/vectors";

/** Whether the limits of classes are quantiles of all years together, or of each year. */
export type QuantileForm = "pooled" | "yearly";

/**
 * Limits that divide the numbers of a panel into classes of about the same count: the quantiles at 1/k, 2/k …, linear
 * between neighbours. Where many numbers are equal, limits coincide and classes between them stay empty.
 *
 * @param panel regions in rows, years in columns; blanks are skipped.
 * @returns k − 1 columns; one row, or for `yearly` one for each year, blank for a year without any number.
 * @throws IndicatorError `too-few` for a panel without any number.
 */
export function quantileLimits(panel: Matrix, classes: number, form: QuantileForm): Matrix {
  const numbers = panel.numbers();
  if (numbers.length === 0) throw new IndicatorError("domain", "too-few", { argument: "panel", needed: 1, found: 0 });
  const samples = form === "pooled" ? [numbers] : columnsOf(panel).map((year: Column) => year.numbers);
  const limits = new MatrixBuilder(samples.length, classes - 1);
  samples.forEach((sample, row) => {
    const ascending = sample.slice().sort();
    for (let limit = 1; limit < classes; limit++) {
      const place = row * (classes - 1) + limit - 1;
      if (ascending.length === 0) limits.fail(place, MISSING);
      else limits.values[place] = quantileOf(ascending, limit, classes);
    }
  });
  return limits.build();
}

/**
 * Limits that are given, as a row; blanks are skipped.
 *
 * @throws IndicatorError `needs-argument` without any, `not-ascending` unless each is above the one before.
 */
export function givenLimits(breaks: Matrix): Matrix {
  const limits = breaks.numbers();
  if (limits.length === 0) throw new IndicatorError("value", "needs-argument", { argument: "breaks", mode: "fixed" });
  const wrong = limits.findIndex(
    (limit, place) => place > 0 && (limit <= limits[place - 1]! || areEqual(limit, limits[place - 1]!)),
  );
  if (wrong > 0)
    throw new IndicatorError("value", "not-ascending", { argument: "breaks", place: wrong + 1, value: limits[wrong]! });
  const row = new MatrixBuilder(1, limits.length);
  row.values.set(limits);
  return row.build();
}

/**
 * The class of each number of a panel: 1 and the count of limits below it. A number equal to a limit up to rounding belongs
 * to the class below that limit. Blanks stay.
 *
 * @param limits ascending, one row for all years or one for each.
 */
export function classesWithin(panel: Matrix, limits: Matrix): Matrix {
  const classes = new MatrixBuilder(panel.rows, panel.columns);
  for (let index = 0; index < panel.size; index++) {
    if (panel.stateAt(index) !== NUMBER) classes.fail(index, MISSING);
    else classes.values[index] = classOf(panel.at(index), limits.row(limits.rows === 1 ? 0 : index % panel.columns));
  }
  return classes.build();
}

/** A search by halves for the first limit that is not below a number. */
function classOf(value: number, limits: Float64Array): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const limit = limits[middle]!;
    if (limit < value && !areEqual(limit, value)) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/**
 * A panel that holds the numbers of classes already.
 *
 * @throws IndicatorError `no-class` unless each number is whole, from 1 to the count of classes.
 */
export function requireClasses(panel: Matrix, classes: number): Matrix {
  const wrong = panel.places().find((index) => !isClass(panel.at(index), classes));
  if (wrong !== undefined)
    throw new IndicatorError("value", "no-class", {
      argument: "panel",
      row: Math.floor(wrong / panel.columns) + 1,
      column: (wrong % panel.columns) + 1,
      value: panel.at(wrong),
      highest: classes,
    });
  return panel;
}

const isClass = (value: number, classes: number) => Number.isInteger(value) && value >= 1 && value <= classes;
