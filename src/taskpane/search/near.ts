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
