const longest = 255;
const looksLikeAddress = /^(?:[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r|c)$/i;

/**
 * A name for a native table or a range that no table and no defined name of the workbook has: the desired one, or that with _2, _3, …
 * Excel compares names without case; a name begins with a letter or an underscore, holds letters, digits, underscores and
 * full stops, is no cell address and has at most 255 characters.
 */
export function uniqueDefinedName(desired: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const allowed = desired.replace(/[^\p{L}\p{N}_.]/gu, "_");
  const clean = /^[\p{L}_]/u.test(allowed) && !looksLikeAddress.test(allowed) ? allowed : `_${allowed}`;
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : `_${copy}`;
    const name = clean.slice(0, longest - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
