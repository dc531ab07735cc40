/** A number that other software, or a published formula in 60 digits, gives for an indicator. */
export interface ReferenceCase {
  readonly id: string;
  readonly indicator: string;
  readonly peer: string;
  readonly peerVersion: string;
  /** What was evaluated there, with `inputs` and `params` as variables. */
  readonly call: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly expectedLabels?: unknown;
  readonly notes: string;
}

/** How a case is put to our function. */
export interface MappedCase {
  /** Name and arguments as Excel would hand them over. */
  readonly call: readonly [name: string, ...args: unknown[]];
  /** Further calls, for an answer that ours needs several for; their rows follow those of the first. */
  readonly next?: readonly (readonly [name: string, ...args: unknown[]])[];
  /** Takes from our rows what the peer gives; by default all cells in reading order. */
  readonly pick?: (rows: readonly (readonly unknown[])[]) => unknown;
  /** Takes from the peer's answer the part that ours gives; by default all of it. */
  readonly theirs?: (expected: unknown) => unknown;
  /** Relative difference allowed, 1e-12 unless the peer rounds or iterates. */
  readonly within?: number;
  /** Rounding of the peer, in decimals: ours is rounded before the comparison. */
  readonly decimals?: number;
}

/** For one indicator of one source: how to put a case to ours; null for a case that ours has no equal of. */
export type CaseMapper = (reference: ReferenceCase) => MappedCase | null;

/** From `source: indicator` (such as `reat: Gini`) to its mapper. */
export type Mapping = Readonly<Record<string, CaseMapper>>;

/** A vector as a column of cells; the texts NA and NaN stand for a missing value. */
export const column = (values: unknown): unknown[][] => (values as unknown[]).map((value) => [cell(value)]);

/** A vector as a row of cells. */
export const row = (values: unknown): unknown[][] => [(values as unknown[]).map(cell)];

/** A matrix as rows of cells. */
export const block = (values: unknown): unknown[][] => (values as unknown[][]).map((line) => line.map(cell));

const cell = (value: unknown): unknown => (value === "NA" || value === "NaN" ? null : value);
