const longest = 31;

/**
 * A sheet name that no sheet of the workbook has: the desired one, or that with (2), (3), …
 * Excel compares names without case, forbids \ / ? * [ ] : and an apostrophe at either end, and allows 31 characters.
 */
export function uniqueSheetName(desired: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  // "History" is reserved by Excel.
  used.add("history");
  const clean = trimmed(desired.replace(/[\\/?*[\]:\p{Cc}\s]+/gu, " ")) || "JJJ";
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = trimmed(firstCharacters(clean, longest - suffix.length)) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

/**
 * As much of a name as fits. It ends with a whole word where there is one. Excel counts UTF-16 units, of which a rare
 * character has two: it is kept whole or dropped.
 */
function firstCharacters(name: string, count: number): string {
  if (name.length <= count) return name;
  const cut = name.slice(0, count).replace(/[\uD800-\uDBFF]$/, "");
  return isWithinWord(name, cut.length) ? cut.replace(/(\S)\s+\S*$/u, "$1") : cut;
}

/** In Chinese every character may be the last. */
const isWithinWord = (name: string, place: number): boolean =>
  /^(?!.*\p{Script=Han})[\p{L}\p{N}]{2}$/u.test(name.slice(place - 1, place + 1));
