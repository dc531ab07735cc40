import { typosBetween } from "../../paper/tables/nearest";

/**
 * Whether two words differ by no more than a typo: one letter missing, added, wrong or swapped with its neighbour, two
 * from eight letters on.
 */
export function isNear(word: string, target: string): boolean {
  if (word.length < 4) return false;
  const most = word.length < 8 ? 1 : 2;
  return Math.abs(word.length - target.length) <= most && typosBetween(word, target) <= most;
}
