import { Matrix } from "../core/matrix/matrix";

type CellRows = readonly (readonly unknown[])[];

/** A call with its numbers, and which value of its result is written out. */
export interface StepByStepInput {
  /** The cells of an argument by its name; null if omitted. */
  readonly rows: (name: string) => CellRows | null;
  /** The chosen mode of an argument; the default if omitted. */
  readonly modeOf: (name: string) => string;
  /** The place of the value in the result, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Writes a number as the user reads it. */
  readonly write: (value: number) => string;
}

/** A calculation with its numbers, without the result; null where it is not written out. */
export type StepByStep = (input: StepByStepInput) => string | null;

/** More terms than this are abbreviated: the first ones, an ellipsis, the last. The pane abbreviates what it shows. */
const mostTerms = 1000;

/** Terms joined by an operator, abbreviated in the middle where there are many. */
export function joined(terms: readonly string[], operator = " + "): string {
  if (terms.length <= mostTerms) return terms.join(operator);
  return [...terms.slice(0, mostTerms - 1), "…", terms[terms.length - 1]].join(operator);
}

/** A sum in parentheses, or the number alone. */
export function sum(values: readonly number[], write: (value: number) => string): string {
  const text = joined(values.map((value) => signed(value, write)));
  return values.length === 1 ? text : `(${text})`;
}

/** A negative number in parentheses, as it follows an operator. */
export function signed(value: number, write: (value: number) => string): string {
  return value < 0 ? `(${write(value)})` : write(value);
}

/** The number at a place, where one row, one column or one value serves all places; null for anything else. */
export function pick(rows: CellRows | null, row: number, column: number): number | null {
  if (rows === null) return null;
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return typeof value === "number" ? value : null;
}

/** Whether a vector runs along the rows of a table and not along its columns; see `isTurned` of the core. */
export function runsAlongRows(vector: CellRows | null, table: CellRows): boolean {
  if (vector === null || table.length === 0) return false;
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const width = vector[0]?.length ?? 0;
  return rows === columns ? width === 1 && rows > 1 : vector.length * width === rows;
}

/** The cells as a matrix; what is not a number is blank, but for truth values where these count as 1 and 0. */
export const numbersIn = (rows: CellRows | null, isLogical = false): Matrix =>
  Matrix.of(
    (rows ?? []).map((line) =>
      line.map((cell) =>
        typeof cell === "number" ? cell : isLogical && typeof cell === "boolean" ? Number(cell) : null,
      ),
    ),
  );

const onlyNumbers = (cells: readonly unknown[]): number[] =>
  cells.filter((cell): cell is number => typeof cell === "number");

export const numbersInRow = (rows: CellRows | null, row: number): number[] => onlyNumbers(rows?.[row] ?? []);

export const numbersInColumn = (rows: CellRows | null, column: number): number[] =>
  onlyNumbers((rows ?? []).map((line) => line[column]));

export const allNumbers = (rows: CellRows | null): number[] => onlyNumbers((rows ?? []).flat());

/** The values of one distribution: of the row, of the column, or all. */
export function distribution({ rows, modeOf, row, column }: StepByStepInput, name: string): number[] {
  const values = rows(name);
  switch (modeOf("by")) {
    case "row":
      return numbersInRow(values, row);
    case "col":
      return numbersInColumn(values, column);
    default:
      return allNumbers(values);
  }
}
