/**
 * The same function, which works out each result once: a column of many thousand cells has few different names, and the
 * nearest to an unknown one takes long to find.
 */
export function remembered<Result>(work: (...names: string[]) => Result): (...names: string[]) => Result {
  const results = new Map<string, Result>();
  return (...names) => {
    // No cell holds this character.
    const key = names.join("\u0000");
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(...names);
    results.set(key, result);
    return result;
  };
}
