import { nameKey } from "../tables/names";

/** The id of a position counted from 0: F01 for the letter F and 0. */
export const statementId = (letter: "F" | "K", index: number): string =>
  `${letter}${String(index + 1).padStart(2, "0")}`;

/** The position of a statement, or what is probably meant and what there is. */
export type FoundStatement =
  | { readonly kind: "found"; readonly index: number }
  | { readonly kind: "unknown"; readonly nearest: string | null; readonly known: readonly string[] };

/**
 * The position, counted from 0, of an id such as `F09`, `f9` or `9` among `count`. Of an unknown id the nearest is the
 * one with its number, or the first or last.
 */
export function findStatement(id: string, letter: "F" | "K", count: number): FoundStatement {
  const [, given = "", digits] = /^(?:([a-z]) ?)?0*(\d{1,9})$/.exec(nameKey(id)) ?? [];
  const wanted = Number(digits);
  const clamped = Math.min(Math.max(wanted, 1), count);
  if (wanted === clamped && (given === "" || given === letter.toLowerCase()))
    return { kind: "found", index: wanted - 1 };
  return {
    kind: "unknown",
    nearest: digits === undefined ? null : statementId(letter, clamped - 1),
    known: [`${statementId(letter, 0)}–${statementId(letter, count - 1)}`],
  };
}
