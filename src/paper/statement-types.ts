import type { Localized } from "../language/localized";

/** The verdict on a claim. */
export type Verdict =
  | "true"
  | "partly"
  | "false"
  /** The numbers agree with one another, and the paper has no others to test them with. */
  | "consistent"
  /** Probably an error of unit or translation. */
  | "doubtful"
  /** Something is missing, or can be read in more than one way. */
  | "unclear"
  | "untestable"
  /** Needs data from outside the paper. */
  | "outside";

export type FactKind = "event" | "policy" | "figure" | "project" | "statement";
export type FactStatus = "printed" | "consistent" | "doubtful" | "ambiguous" | "garbled";
export type Qualifier = "about" | "nearly" | "more than" | "less than" | "under";
export type ClaimBasis = "tables" | "table-3" | "text" | "wording" | "outside";

/** A figure or an event of the paper's text. */
export interface Fact {
  /** F01, F02, … */
  readonly id: string;
  /** Id of the part of the paper. */
  readonly section: string;
  /** What it is, with the qualifier, such as "Accumulated investment (more than)". */
  readonly label: Localized;
  /** The number in its unit; null where it is a text or lost. */
  readonly value: number | null;
  /** A second number of the same statement; null if there is none. */
  readonly otherValue: number | null;
  /** The value if it is not a number; otherwise null. */
  readonly text: Localized | null;
  /** Null for events and counts. */
  readonly unit: Localized | null;
  /** `2014`, `2014-07`, `2014-07-31` or `2004–2010`; null where the paper gives none. */
  readonly date: string | null;
  readonly place: Localized | null;
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly qualifier: Qualifier | null;
  /** What is counted, one for each; empty where the paper lists nothing. */
  readonly items: readonly Localized[];
  readonly note: Localized | null;
}

/** A statement of the paper and the verdict on it. */
export interface Claim {
  /** K01, K02, … */
  readonly id: string;
  /** Id of the part of the paper. */
  readonly section: string;
  readonly text: Localized;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly verdictText: Localized;
  /** The number or numbers that decide; null where nothing can be computed. */
  readonly computed: number | Localized | null;
  readonly basis: ClaimBasis;
  /** How it is checked, and what the computed numbers are. */
  readonly check: Localized;
  readonly note: Localized | null;
}

/** A fact without its texts: section, value, date. */
export type PackedFact = readonly [section: string, value?: number | null, date?: string];

/** A claim without its texts: section, verdict, and the number that decides. */
export type PackedClaim = readonly [section: string, verdict: Verdict, computed?: number];

/** What a cell shows of facts and claims, in one language, so that each functions script carries only its own. */
export interface StatementTexts {
  readonly sections: Readonly<Record<string, string>>;
  /** By {@link Verdict}. */
  readonly verdicts: Readonly<Record<string, string>>;
  /** In the order of the ids; `text` is the value if it is not a number; a missing part is an empty text. */
  readonly facts: readonly (readonly [label: string, unit?: string, place?: string, text?: string])[];
  /** In the order of the ids; `computed` has the numbers that decide where they are several. */
  readonly claims: readonly (readonly [text: string, computed?: string])[];
  /** By the name of the data set: its headers, then its rows as far as they differ between languages. */
  readonly lists: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
}

/** What only the pane and the sheets show of a fact. */
export type FactDetails = Pick<Fact, "otherValue" | "kind" | "status" | "qualifier" | "items" | "note">;

/** What only the pane and the sheets show of a claim. */
export type ClaimDetails = Pick<Claim, "basis" | "check" | "note">;
