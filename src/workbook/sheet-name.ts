const longest = 31;

/**
 * A sheet name that no sheet of the workbook has: the wished one, or that with (2), (3), …
 * Excel compares names without case, forbids \ / ? * [ ] : and an apostrophe at either end, and allows 31 characters.
 */
export function uniqueSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  // "History" is reserved by Excel.
  used.add("history");
  const clean = wished.replace(/[\\/?*[\]:]/g, " ").trim().replace(/^'+|'+$/g, "") || "JJJ";
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = clean.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
