import { IndicatorError } from "../indicator-error";
import { type Matrix, NUMBER } from "../matrix/matrix";
import { fUpperTail, noncentralFUpperTail } from "../numeric/f-distribution";
import { centredColumn } from "../numeric/moments";
import { studentTwoSided } from "../numeric/student-t";
import { differenceOf, dividedBy, sumOf, withoutRounding } from "../numeric/vectors";

/** Units that have a value and a stratum of every factor. */
export interface StratifiedUnits {
  /** The values as deviations from their mean, of which the squares add up to 1; null for values that are all equal. */
  readonly deviations: Float64Array | null;
  /** In units of {@link scale}. */
  readonly mean: number;
  /** value = scale·(mean + deviation). */
  readonly scale: number;
  readonly factors: readonly Factor[];
}

/** A division of the units into strata. */
export interface Factor {
  /** The number of each unit's stratum, from 0 in the order of first appearance. */
  readonly codes: Uint32Array;
  /** What the strata were called in the input. */
  readonly labels: readonly number[];
}

/**
 * @param values one for each unit.
 * @param labels units in rows, factors in columns: the number of the name of each stratum. A unit with a blank in either is
 * omitted everywhere.
 * @throws IndicatorError `too-few` unless two units are complete.
 */
export function stratifiedUnits(values: Matrix, labels: Matrix): StratifiedUnits {
  const isComplete = (unit: number) =>
    Array.from({ length: labels.columns }, (_, factor) => labels.stateAt(unit * labels.columns + factor)).every(
      (state) => state === NUMBER,
    );
  const units = values.places().filter(isComplete);
  if (units.length < 2)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found: units.length });
  const { unit, mean, deviations, norm } = centredColumn(Float64Array.from(units, (place) => values.at(place)));
  const scale = norm === 0 ? 1 : norm;
  return {
    deviations: norm === 0 ? null : dividedBy(deviations, scale),
    mean: mean / scale,
    scale: unit * scale,
    factors: Array.from({ length: labels.columns }, (_, factor) =>
      factorOf(units.map((place) => labels.at(place * labels.columns + factor))),
    ),
  };
}

/** Numbers in the order of first appearance. */
function factorOf(labels: readonly number[]): Factor {
  const numbers = new Map<number, number>();
  const codes = labels.map((label) => {
    const code = numbers.get(label) ?? numbers.size;
    numbers.set(label, code);
    return code;
  });
  return { codes: Uint32Array.from(codes), labels: Array.from(numbers.keys()) };
}

/** The strata of two factors together. */
export const crossed = (first: Factor, second: Factor): Factor =>
  factorOf(Array.from(first.codes, (code, unit) => code * second.labels.length + second.codes[unit]!));

/** One stratum: how many units it has, their mean and their sum of squares about it, as deviations. */
export interface Stratum {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

export function strataOf({ deviations }: StratifiedUnits, { codes, labels }: Factor): readonly Stratum[] {
  const members = labels.map((): number[] => []);
  codes.forEach((code, unit) => {
    members[code]!.push(deviations === null ? 0 : deviations[unit]!);
  });
  return members.map((all) => {
    const numbers = Float64Array.from(all);
    const mean = sumOf(numbers) / all.length;
    return { n: all.length, mean, squares: sumOf(numbers.map((value) => (value - mean) ** 2)) };
  });
}

/** What of the variation lies within the strata, from 0 to 1. */
const withinOf = (strata: readonly Stratum[]) =>
  withoutRounding(sumOf(Float64Array.from(strata, ({ squares }) => squares)), 1);

/** What of it lies between them, found by itself, because 1 − within loses the digits of a small number. */
const betweenOf = (strata: readonly Stratum[]) =>
  withoutRounding(sumOf(Float64Array.from(strata, ({ n, mean }) => n * mean ** 2)), 1);

/** q = 1 − Σ N_h σ_h²/(N σ²) of strata (Wang et al. 2010); NaN without variation. */
export function determinantPower(units: StratifiedUnits, factor: Factor): number {
  if (units.deviations === null) return NaN;
  const strata = strataOf(units, factor);
  return withinOf(strata) === 0 ? 1 : Math.min(1, betweenOf(strata));
}

/** Whether a factor divides the units: into more than one stratum, and into fewer than there are units. */
export const divides = ({ codes, labels }: Factor) => labels.length > 1 && labels.length < codes.length;

/**
 * The p value of q (Wang, Zhang and Fu 2016): that of F = (N − L)/(L − 1)·q/(1 − q), noncentral with
 * λ = (Σȳ_h² − (Σ√N_h·ȳ_h)²/N)/σ²; 0 for q = 1.
 */
export function determinantP(units: StratifiedUnits, factor: Factor): number {
  const strata = strataOf(units, factor);
  const [count, all] = [strata.length, factor.codes.length];
  const within = withinOf(strata);
  if (units.deviations === null) return NaN;
  if (within === 0) return 0;
  const means = strata.map(({ mean }) => units.mean + mean);
  const squares = means.reduce((sum, mean) => sum + mean ** 2, 0);
  const weighted = means.reduce((sum, mean, place) => sum + Math.sqrt(strata[place]!.n) * mean, 0);
  // σ² is 1/N in these units.
  const noncentrality = all * Math.max(0, withoutRounding(squares - weighted ** 2 / all, squares));
  const f = ((all - count) / (count - 1)) * (betweenOf(strata) / within);
  return noncentralFUpperTail(f, count - 1, all - count, noncentrality);
}

/** A statistic with its two-sided p value; not finite where it divides by zero. */
export interface Comparison {
  readonly statistic: number;
  readonly p: number;
}

/** F = Σ N_h σ_h² of one factor over that of another, on (N − 1, N − 1) degrees of freedom. */
export function compareFactors(units: StratifiedUnits, first: Factor, second: Factor): Comparison {
  const f = withinOf(strataOf(units, first)) / withinOf(strataOf(units, second));
  if (units.deviations === null || !Number.isFinite(f)) return { statistic: NaN, p: NaN };
  const df = first.codes.length - 1;
  // The tail on the other side of f is that of 1/f.
  return { statistic: f, p: f === 0 ? 0 : Math.min(1, 2 * fUpperTail(Math.max(f, 1 / f), df, df)) };
}

/** Welch's t test of the means of two strata, with its degrees of freedom. */
export function compareStrata(first: Stratum, second: Stratum): Comparison & { readonly df: number } {
  const [a, b] = [first, second].map(({ n, squares }) => squares / (n - 1) / n) as [number, number];
  const statistic = differenceOf(first.mean, second.mean) / Math.sqrt(a + b);
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return Number.isFinite(statistic)
    ? { statistic, df, p: studentTwoSided(statistic, df) }
    : { statistic: NaN, df: NaN, p: NaN };
}

/** What two factors explain together, beside what each does by itself. */
export type Interaction = "nonlinear" | "independent" | "bivariate" | "none";

const tolerance = 1e-12;

/** The kind of interaction of powers q1 and q2 with the power of both together. */
export function interactionOf(q1: number, q2: number, together: number): Interaction {
  if (Math.abs(together - q1 - q2) <= tolerance) return "independent";
  if (together > q1 + q2) return "nonlinear";
  return together > Math.max(q1, q2) + tolerance ? "bivariate" : "none";
}
