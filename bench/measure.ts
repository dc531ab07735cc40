/** Milliseconds of one call: by the clock, and of the processor, which other programs do not lengthen. */
export interface Span {
  readonly wall: number;
  readonly cpu: number;
}

/** Something to measure, with how many calls of it are long enough for the clocks. */
export interface Measurable {
  readonly run: () => unknown;
  readonly calls: number;
}

/** What a span of calls must at least take, in milliseconds. */
const shortest = 4;

/** Calls until the compiled code has stopped changing: at least this number of calls and milliseconds, but at most `most`. */
const warmUp = { least: 5, milliseconds: 300, most: 500 };

/** Where every result ends: an optimiser must compute what may be read here. */
const kept: { value: unknown } = { value: null };

/** Calls a function until its compiled code has stopped changing, and finds how many calls make a span. */
export function warm(run: () => unknown): Measurable {
  const until = performance.now() + warmUp.milliseconds;
  for (let call = 0; call < warmUp.least || (performance.now() < until && call < warmUp.most); call++)
    kept.value = run();
  let calls = 1;
  while (calls < 1e6 && spanOf({ run, calls }).cpu * calls < shortest) calls *= 2;
  return { run, calls };
}

/** The mean of one span of calls. */
export function spanOf({ run, calls }: Measurable): Span {
  const before = process.cpuUsage();
  const start = performance.now();
  for (let call = 0; call < calls; call++) kept.value = run();
  const wall = (performance.now() - start) / calls;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 / calls };
}

/** The middle one of some numbers, the upper of two. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/**
 * Milliseconds of one call of each contender: the median processor time of rounds in which all run one after the other,
 * so that a change of the clock frequency meets all.
 */
export function measure<Names extends string>(
  contenders: Readonly<Record<Names, () => unknown>>,
  milliseconds = 1000,
): Readonly<Record<Names, number>> {
  const all = Object.entries<() => unknown>(contenders).map(([name, run]) => ({
    name,
    ...warm(run),
    times: [0].slice(1),
  }));
  const until = performance.now() + milliseconds;
  for (let round = 0; round < 7 || performance.now() < until; round++)
    for (const one of all) one.times.push(spanOf(one).cpu);
  return Object.fromEntries(all.map(({ name, times }) => [name, median(times)])) as Record<Names, number>;
}

/** Hands cells over as Excel does at least, from one process to the other: as JSON. */
export const handOver = (cells: unknown): unknown => JSON.parse(JSON.stringify(cells));
