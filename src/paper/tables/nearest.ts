import { nameKey } from "./names";

/**
 * The known name that was probably meant, as it is written among `known`; the first of several equally near, null when
 * none is near. Near means: at most one typo for every three characters of the known name, at least one typo, and not
 * every character.
 */
export function nearest(given: string, known: readonly string[]): string | null {
  const wanted = nameKey(given);
  let best: string | null = null;
  let fewest = Infinity;
  for (const name of known) {
    const key = nameKey(name);
    const allowed = Math.min(Math.max(1, Math.floor(key.length / 3)), key.length - 1);
    if (Math.abs(key.length - wanted.length) > allowed) continue;
    const typos = typosBetween(wanted, key);
    if (typos <= allowed && typos < fewest) {
      best = name;
      fewest = typos;
    }
  }
  return best;
}

/**
 * How many typos turn one word into the other: a character missing, added or wrong, or two neighbours swapped
 * (Damerau-Levenshtein distance in its optimal string alignment form).
 */
export function typosBetween(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      current.push(
        Math.min(
          (current[column - 1] as number) + 1,
          (last[column] as number) + 1,
          (last[column - 1] as number) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] as number) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[second.length] as number;
}
