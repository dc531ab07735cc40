/**
 * What kind of failure it is, which decides the error the worksheet shows:
 * `value` wrong type, shape or mode; `notFound` unknown name; `division` a zero denominator;
 * `domain` outside the range of the formula.
 */
export type IndicatorErrorKind = "value" | "notFound" | "division" | "domain";

/** Why it failed. Each reason has one text in each language. */
export type IndicatorErrorReason =
  | "shapes-differ"
  | "partner-shape"
  | "vector-length"
  | "one-vector"
  | "sectors-length"
  | "regions-length"
  | "years-length"
  | "points-length"
  | "lie-alike"
  | "needs-reference"
  | "reference-of-region"
  | "output-of-mode"
  | "no-pair"
  | "equal-values"
  | "self-pair"
  | "score-outside"
  | "score-range"
  | "constant-column"
  | "zero-total"
  | "takes-too-long"
  | "singular"
  | "no-gap"
  | "regions-alike"
  | "not-determined"
  | "not-binary"
  | "not-even"
  | "flows-without-output"
  | "above-nation"
  | "same-shape"
  | "row-count"
  | "column-count"
  | "whole-number-range"
  | "no-total"
  | "needs-argument"
  | "needs-either"
  | "no-thresholds"
  | "too-few"
  | "too-few-years"
  | "not-ascending"
  | "no-class"
  | "never-left"
  | "closed-sets"
  | "too-large"
  | "too-many-names"
  | "too-many-pairs"
  | "too-many-permutations"
  | "too-many-groups"
  | "negative"
  | "not-positive"
  | "out-of-range"
  | "not-square"
  | "self-weight"
  | "zero-denominator"
  | "zero-cell"
  | "region-without-size"
  | "collinear"
  | "weights-need-population"
  | "weights-without-codes"
  | "weights-without-sample"
  | "undefined-year"
  | "one-for-each-region";

/** What the text of the reason names: arguments as in the function's signature, places counted from 1. */
export type IndicatorErrorDetails = Readonly<Record<string, string | number>>;

/** The only error the core throws. Layers above it add reasons of their own. */
export class IndicatorError<Reason extends string = IndicatorErrorReason> extends Error {
  override readonly name = "IndicatorError";

  constructor(
    readonly kind: IndicatorErrorKind,
    readonly reason: Reason,
    readonly details: IndicatorErrorDetails = {},
  ) {
    super(`${kind}: ${reason} ${JSON.stringify(details)}`);
  }
}
