import type { Localized } from "../../language/localized";

export type DimensionId = "G" | "C" | "S" | "K" | "T";

export type RuleId =
  "G1" | "G2" | "G3" | "G4" | "C1" | "C2" | "C3" | "C4" | "S1" | "S2" | "S3" | "K1" | "K2" | "K3" | "T1" | "T2" | "T3";

/** A number from which a verdict changes. */
export interface Threshold {
  /** The defined name of its cell. */
  readonly name: string;
  /** A number, or a formula where no decimal number is exact. */
  readonly value: number | string;
  readonly rules: readonly string[];
  readonly what: Localized;
  readonly source: Localized;
  readonly strength: Localized;
}

/** One of the findings of a rule. */
export interface Outcome {
  readonly word: Localized;
  /** With {1}, {2}, … for the figures. */
  readonly sentence: Localized;
}

/** A question that the figures answer by one outcome, with one sentence. */
export interface Rule {
  readonly id: RuleId;
  readonly dimension: DimensionId;
  readonly name: Localized;
  /** What is computed, and which outcome it gives, in words. */
  readonly statistic: Localized;
  readonly condition: Localized;
  /** The core of its formula, for the reader. */
  readonly formula: string;
  readonly needs: readonly string[];
  /** What the verdict is tested against. */
  readonly tests: readonly string[];
  readonly feeds: readonly string[];
  /** The decimals at which the figure is shown and judged; null where it is judged as it is. */
  readonly decimals: number | null;
  /** Outcomes 1, 2 and 3; 0 is "not assessed". */
  readonly outcomes: readonly Outcome[];
}

export type StrategyId = "P1" | "P2" | "P3" | "P4" | "P5" | "P6";

/** What the paper proposes. */
export interface Strategy {
  readonly id: StrategyId;
  readonly name: Localized;
  /** Where the paper proposes it. */
  readonly paper: Localized;
  readonly condition: Localized;
  readonly basedOn: readonly string[];
  /** The sentence where the figures point to it, and where they do not. */
  readonly because: readonly [Localized, Localized];
}

/** A line about one region. */
export interface FocusLine {
  readonly id: "F1" | "F2" | "F3" | "F3b" | "F4";
  readonly label: Localized;
  readonly sentence: Localized;
}
