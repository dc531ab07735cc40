/**
 * The same function, computing each result only once: a column of many thousand cells has few different names, and
 * finding the nearest name to an unknown one is slow.
 */
export function memoize<Result>(compute: (...names: string[]) => Result): (...names: string[]) => Result {
  const results = new Map<string, Result>();
  return (...names) => {
    // No cell contains this character.
    const key = names.join("\u0000");
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(...names);
    results.set(key, result);
    return result;
  };
}
