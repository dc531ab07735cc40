import { highestOf } from "../../../core/numeric/vectors";
import type { TableRows } from "../table-cell";
import { type DecimalSign, type Figure, readFigure } from "./read-figure";

/** How what can be read in two ways is read. */
export interface CleaningSettings {
  /** `mixed`: each cell by itself, where only one reading is possible. */
  readonly decimal: DecimalSign | "mixed";
  /** What `(6.0)` is: −6.0, as accountants write, or no number. */
  readonly brackets: "negative" | "keep";
  /** What a dash alone is. */
  readonly dashes: "blank" | "zero";
  /** What becomes of error values that are no results of formulas; `row`: their whole row is blank, as without data. */
  readonly errors: "keep" | "blank" | "row";
}

/** What the cells of a table show of the ways to read them. */
export interface Evidence {
  readonly proposed: CleaningSettings;
  /** Whether there are cells that are other numbers with another decimal sign, and no cell shows which is right. */
  readonly isDecimalAssumed: boolean;
  /** Whether the choice of a setting matters. */
  readonly matters: { readonly [Setting in keyof CleaningSettings]: boolean };
}

/** Proposes settings from the cells that can be read in one way only. */
export function readEvidence(rows: TableRows): Evidence {
  const figures = rows.map((row) => row.map((cell) => (typeof cell === "string" ? readFigure(cell) : null)));
  const all = figures.flat().filter((figure) => figure !== null);
  const numbers = all.filter((figure) => figure.kind === "number");
  const isPoint = numbers.some(({ values }) => values.comma === null);
  const isComma = numbers.some(({ values }) => values.point === null);
  const isOpen = numbers.some(isAmbiguous);
  return {
    proposed: {
      decimal: isPoint && isComma ? "mixed" : isComma ? "comma" : "point",
      brackets: areAccounting(rows, figures) ? "negative" : "keep",
      dashes: "blank",
      errors: "keep",
    },
    isDecimalAssumed: isOpen && !isPoint && !isComma,
    matters: {
      decimal: isOpen || (isPoint && isComma),
      brackets: numbers.some(({ isInBrackets }) => isInBrackets),
      dashes: all.some((figure) => figure.kind === "missing" && figure.isDash),
      errors: rows.some((row) => row.some((cell) => typeof cell === "object" && cell !== null)),
    },
  };
}

const isAmbiguous = ({ values }: Extract<Figure, { kind: "number" }>) =>
  values.point !== null && values.comma !== null && values.point !== values.comma;

/**
 * Whether brackets evidently mean negative numbers: no number of the table has a minus sign, and no row or column is in
 * brackets throughout, as standard errors and second figures are.
 */
function areAccounting(rows: TableRows, figures: readonly (readonly (Figure | null)[])[]): boolean {
  const isInBrackets = (figure: Figure | null | undefined) => figure?.kind === "number" && figure.isInBrackets;
  const isPlain = (row: number, column: number) => {
    const figure = figures[row]?.[column];
    return typeof rows[row]?.[column] === "number" || (figure?.kind === "number" && !figure.isInBrackets);
  };
  const places = figures.flatMap((row, r) => row.flatMap((figure, c) => (isInBrackets(figure) ? [{ r, c }] : [])));
  const hasMinus =
    rows.some((row) => row.some((cell) => typeof cell === "number" && cell < 0)) ||
    figures.some((row) => row.some((figure) => figure?.kind === "number" && figure.isNegative));
  const width = Math.max(0, highestOf(rows.map((row) => row.length)));
  return (
    places.length > 0 &&
    !hasMinus &&
    places.every(
      ({ r, c }) =>
        (width === 1 || rows[r]?.some((_, column) => isPlain(r, column)) === true) &&
        (rows.length === 1 || rows.some((_, row) => isPlain(row, c))),
    )
  );
}
