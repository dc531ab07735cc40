/**
 * Numbers that one call of a loop goes through; a longer stretch is several calls. Engines compile a function that runs
 * again and again, but leave the compiled code of a single long run as soon as what follows the loop is new to them, and
 * start every later call in slow code that allocates each number. Besides, a chunk stays in the nearest cache, so that
 * one loop after another over it costs little.
 */
export const chunk = 1024;

/** Does some work chunk by chunk, each from one place up to, but not including, another. */
export function inChunks(end: number, work: (from: number, end: number) => void, start = 0): void {
  for (let from = start; from < end; from += chunk) work(from, Math.min(from + chunk, end));
}

/** Adds up what the chunks give. */
export function sumOfChunks(end: number, part: (from: number, end: number) => number, start = 0): number {
  let sum = 0;
  for (let from = start; from < end; from += chunk) sum += part(from, Math.min(from + chunk, end));
  return sum;
}
