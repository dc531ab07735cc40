import { argumentError } from "./cell-errors";
import { isBlank, labelOf, shownAs } from "./raw-values";

/** Words that a hand types for a mode, without spaces and hyphens; only where the mode is one of the argument's. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  rows: ["row"],
  byrow: ["row"],
  byrows: ["row"],
  行: ["row"],
  按行: ["row"],
  cols: ["col"],
  column: ["col"],
  columns: ["col"],
  bycol: ["col"],
  bycolumn: ["col"],
  bycolumns: ["col"],
  列: ["col"],
  按列: ["col"],
  whole: ["all"],
  全部: ["all"],
  normalised: ["normalized"],
  normalise: ["normalized"],
  normalize: ["normalized"],
  norm: ["normalized"],
  z: ["zscore"],
  zscores: ["zscore"],
  zscore: ["z"],
  standardised: ["zscore", "z"],
  standardized: ["zscore", "z"],
  range: ["minmax"],
  pop: ["population"],
  samp: ["sample"],
  percentagepoints: ["pp"],
  others: ["rest"],
  average: ["mean"],
  mld: ["L"],
  theilt: ["T"],
  theill: ["L"],
};

const withoutGaps = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

/** The mode that a word means; undefined where it means none of them. */
export function modeMeant(word: string, modes: readonly string[]): string | undefined {
  const exact = word.trim().toLowerCase();
  const key = withoutGaps(word);
  return (
    modes.find((mode) => mode.toLowerCase() === exact) ??
    modes.find((mode) => withoutGaps(mode) === key) ??
    synonyms[key]?.find((mode) => modes.includes(mode))
  );
}

/** Reads one of the modes of an argument; null for a blank. */
export function readChoice(value: unknown, name: string, modes: readonly string[]): string | null {
  if (isBlank(value)) return null;
  const mode = modeMeant(labelOf(value), modes);
  if (mode === undefined)
    throw argumentError("unknown-mode", { argument: name, found: shownAs(value), allowed: modes.join(", ") });
  return mode;
}
