import type { Localized } from "../language/localized";

/** What makes a result fail, in words of the core: `division` is #DIV/0! in a sheet, `domain` is #NUM!. */
export type Refusal = readonly [condition: string, failure: "division" | "domain"];

/** A number and what it fails on; the first condition that holds counts. */
interface Calculation {
  readonly number: string;
  readonly refusals: readonly Refusal[];
}

/**
 * An indicator of one distribution. The terms, one for each value, may use `x`, `w` (the weight, 1 without weights), `n`,
 * `weight` (Σw), `total` (Σx), `mean` (Σwx/Σw) and `below` (the sum of the weights up to this value in ascending order);
 * the calculation may use `sum_of_terms`, `n`, `weight`, `total`, `mean`, `low` and `high` (the least and the largest
 * value, and of these `low_weighted` where the weight is not zero).
 */
export interface DistributionDefinition extends Calculation {
  readonly kind: "distribution";
  readonly term: string;
  /** Whether a weight of each value can be given, and what it is called. */
  readonly weights: "weights" | "reference" | "population" | null;
  /** Whether the weights must be given. */
  readonly needsWeights?: true;
}

/** What says which cell a row belongs to; `moment` is a year or another point in time, `part` a group of regions. */
export type KeyName = "region" | "sector" | "moment" | "part";

/** A number, a label or labels in order that are given with the call, `$name` in the steps. */
export interface Setting {
  readonly kind: "number" | "label" | "labels";
  /** What labels are of. */
  readonly of?: KeyName;
  /** Used if the setting is omitted; without one it is needed, null is for one that may be omitted. */
  readonly usual?: number | null;
  /** Whether what is omitted is taken from how labels sort: all of them in that order, or the first. */
  readonly isSorted?: true;
  /** Whether a number must be above zero. */
  readonly isPositive?: true;
  /** Whether a number must not be below zero. */
  readonly isNotNegative?: true;
  readonly says: Localized;
}

/** Columns that are added to what there is, by their names. */
interface AddStep {
  readonly add: Readonly<Record<string, string>>;
}

/** One row for each of the columns named, besides what is computed for, of what else is there: aggregates by their names. */
interface PerStep {
  readonly per: readonly string[];
  readonly take: Readonly<Record<string, string>>;
}

/** The rows for which a condition holds. */
interface WhereStep {
  readonly where: string;
}

/**
 * Each row beside each that it is compared with: the other's columns named, with `other_` before them, and `other`, its
 * region. `same` are the columns that agree. With `weights` only pairs in the list of weights, with `weight` from the row's
 * region to the other and `back` the other way; a region without any has one row, whose other columns are NULL.
 */
interface PairsStep {
  readonly pairs: readonly string[];
  readonly same: readonly string[];
  readonly weights?: true;
}

/** Each row beside each value that there is of a key, as `other`, its own too. */
interface EachStep {
  readonly each: KeyName;
}

export type Step = AddStep | PerStep | WhereStep | PairsStep | EachStep;

/**
 * An indicator in steps, each of which sees the columns of the one before. The first sees the cells: the keys, one column
 * for each of the measures, and `w`, the weight, 1 without weights. In an expression
 *
 * - `over {}` is a window over all cells that share the keys which are not among the units, `over {sector}` over those of
 *   the same sector, `over {by x desc}` in that order;
 * - `double(…)` is a double, `$name` a setting, `{region is $name}` whether the region is the one named, `{sector in $name}`
 *   the place of the sector among labels, from 1, and `$name?` whether the setting is given;
 * - `{units}` are the units, and `{is whole}` whether there is nothing else to compute for.
 */
export interface StepsDefinition extends Calculation {
  readonly kind: "steps";
  /** The function's arguments that are columns of numbers, with their names in the steps. */
  readonly measures: Readonly<Record<string, string>>;
  /** The name of the weights, as an argument that may be omitted. */
  readonly weights?: string;
  /** The keys that the steps deal with; all others are values to compute for. None: each cell by itself. */
  readonly units: readonly KeyName[];
  readonly settings?: Readonly<Record<string, Setting>>;
  /** Whether a moment is a number, rather than whatever has an order. */
  readonly hasNumberedMoments?: true;
  /** Each row of the table by itself rather than cells. */
  readonly isOfRows?: true;
  readonly steps: readonly Step[];
  /** Columns shown beside the keys, such as a rank. */
  readonly shown?: readonly string[];
  /** When the result is blank. */
  readonly blank: string;
}

export type ModeDefinition = DistributionDefinition | StepsDefinition;

/** The SQL of an indicator with its modes; the first is used if none is named. */
export interface SqlDefinition {
  readonly name: string;
  /** Whether a negative value is refused, as by the core. */
  readonly refusesNegatives: boolean;
  /** For an indicator of distributions: what one usually runs over. */
  readonly over?: "region" | "sector";
  readonly modes: Readonly<Record<string, ModeDefinition>>;
}
