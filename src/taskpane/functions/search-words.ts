/** Words that say nothing about what is searched for. */
const fillers = new Set(["of", "the", "a", "an", "in", "by", "to", "and", "or", "for", "is", "how", "的", "和", "与"]);

/** A text without differences of spelling: case, accents, British and American, punctuation, plural. */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/is(ation|e[ds]?|ing)\b/g, "iz$1")
    .replace(/\b(labo|colo|neighbo)ur/g, "$1r")
    .replace(/\bgray\b/g, "grey")
    .replace(/([a-z]{3,}[^su\s])s\b/g, "$1")
    .trim();
}

/** The meaningful words of a query; all of them where none is. */
export function searchWords(query: string): readonly string[] {
  const words = searchKey(query)
    .split(" ")
    .filter((word) => word !== "");
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length === 0 ? words : telling;
}

/**
 * Whether two words differ by no more than a typo: one letter missing, added, wrong or swapped with its neighbour, two
 * from eight letters on.
 */
export function isNear(word: string, target: string): boolean {
  if (word.length < 4) return false;
  const most = word.length < 8 ? 1 : 2;
  return Math.abs(word.length - target.length) <= most && distance(word, target) <= most;
}

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** How much of a Chinese phrase, in pairs of characters, a text holds: 0 to 1. Chinese has no spaces to cut at. */
export function sharedPairs(phrase: string, text: string): number {
  if (!hasChinese(phrase) || phrase.length < 2) return 0;
  const pairs = Array.from({ length: phrase.length - 1 }, (_, place) => phrase.slice(place, place + 2));
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
