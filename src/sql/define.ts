/** What makes a result fail, in words of the core: `division` is #DIV/0! in a sheet, `domain` is #NUM!. */
export type Refusal = readonly [condition: string, failure: "division" | "domain"];

/** A number and what it fails on; the first condition that holds counts. */
interface Calculation {
  readonly number: string;
  readonly refusals: readonly Refusal[];
}

/**
 * An indicator of each cell of a region × sector table. Its expressions may use `x` (the value), `row_total`,
 * `column_total` and `whole_total`: the sums over the cell's region, over its sector and over all.
 */
export interface CellsDefinition extends Calculation {
  readonly kind: "cells";
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
  readonly weights: "weights" | "reference" | null;
}

/** The SQL of an indicator with its modes; the first is used if none is named. */
export interface SqlDefinition {
  readonly name: string;
  /** Whether a negative value is refused, as by the core. */
  readonly refusesNegatives: boolean;
  /** For an indicator of distributions: what one usually runs over. */
  readonly over?: "region" | "sector";
  readonly modes: Readonly<Record<string, CellsDefinition | DistributionDefinition>>;
}
