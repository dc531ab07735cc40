import { absoluteAddress } from "../references/address";

/** The columns of the audit; a step and a figure have their result where a claim has its verdict. */
export const columns = {
  id: 0,
  result: 1,
  stored: 2,
  agrees: 3,
  said: 4,
  check: 5,
  computed: 6,
  note: 7,
} as const;

/** Title, explanation, how many verdicts agree, how many cannot be decided, a blank row, and the headers. */
export const firstClaim = 6;

/** Rows of the sheet, counted from 0. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

type Part = "decided" | "undecided" | "steps" | "figures" | "structures" | "sheets";

/** The rows of each part. */
export type AuditRows = Readonly<Record<Part, Rows>>;

/** The parts one below the other: each below a blank row, its title and, but for the claims, its headers. */
export function auditRows(counts: Readonly<Record<Part, number>>): AuditRows {
  const place = (top: number, count: number): Rows => ({ top, bottom: top + count - 1 });
  const below = ({ bottom }: Rows, count: number) => place(bottom + 4, count);
  const decided = place(firstClaim, counts.decided);
  const undecided = place(decided.bottom + 3, counts.undecided);
  const steps = below(undecided, counts.steps);
  const figures = below(steps, counts.figures);
  const structures = below(figures, counts.structures);
  return { decided, undecided, steps, figures, structures, sheets: below(structures, counts.sheets) };
}

/**
 * Looks up the row of a part by what it says in one column: the cell in another column, so that the part can be sorted
 * and rows inserted. The rows above and below are searched as well, so that rows inserted at either end are found.
 *
 * @param key as it is written in a formula.
 */
export const lookUp = (rows: Rows, key: string, keyColumn: number, column: number): string =>
  `INDEX(${columnOf(rows, column)},MATCH(${key},${columnOf(rows, keyColumn)},0))`;

/** All columns of a row from one to another. */
export const lookUpRow = (rows: Rows, key: string, keyColumn: number, left: number, right: number): string =>
  `INDEX(${columnOf(rows, left, right)},MATCH(${key},${columnOf(rows, keyColumn)},0),0)`;

const columnOf = ({ top, bottom }: Rows, left: number, right = left): string =>
  absoluteAddress({ top: top - 1, left, bottom: bottom + 1, right });
