import { Bench } from "tinybench";

/** A stretch long enough for the clock, in milliseconds. */
const stretch = 0.05;

/** Where every result ends: an optimiser must compute what may be read here. */
export const kept: { value: unknown } = { value: null };

interface Lane {
  readonly run: () => unknown;
  readonly calls: number;
  readonly times: number[];
}

/**
 * Median milliseconds of one call of each contender, and ratios between them. Every round runs all contenders one
 * right after the other and the ratio is taken within the round, so that a change of the clock frequency or a busy
 * neighbour meets both sides of it.
 */
export class Comparison {
  private readonly lanes: readonly Lane[];

  constructor(contenders: readonly (() => unknown)[], milliseconds = 60) {
    const bench = new Bench({ time: milliseconds, iterations: 7, warmupTime: milliseconds / 3, warmupIterations: 3 });
    const lanes = contenders.map((run) => ({ run, calls: callsOf(run), times: [] as number[] }));
    this.lanes = lanes;
    bench.add(
      "round",
      () => {
        const start = bench.now();
        for (const lane of lanes) lane.times.push(timeOf(lane));
        return { overriddenDuration: lanes[0]?.times.at(-1) ?? 0, overriddenIterationCost: bench.now() - start };
      },
      {
        beforeAll: () => {
          for (const { times } of lanes) times.length = 0;
        },
      },
    );
    bench.runSync();
    const [task] = bench.tasks;
    if (task?.result.state !== "completed")
      throw new Error(`the benchmark ended as ${task?.result.state ?? "nothing"}`);
  }

  /** Median time of one call of the contender number `lane`. */
  time(lane: number): number {
    return median(this.timesOf(lane));
  }

  /** Median over the rounds of the time of some contenders together over that of others together. */
  ratio(lanes: readonly number[], to: readonly number[]): number {
    const above = this.sumsOf(lanes);
    const below = this.sumsOf(to);
    return median(above.map((time, round) => time / (below[round] ?? NaN)));
  }

  private sumsOf(lanes: readonly number[]): readonly number[] {
    const all = lanes.map((lane) => this.timesOf(lane));
    return (all[0] ?? []).map((_, round) => all.reduce((sum, times) => sum + (times[round] ?? NaN), 0));
  }

  private timesOf(lane: number): readonly number[] {
    const found = this.lanes[lane];
    if (found === undefined) throw new Error(`there is no contender ${lane}`);
    return found.times;
  }
}

function timeOf({ run, calls }: Pick<Lane, "run" | "calls">): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) kept.value = run();
  return (performance.now() - start) / calls;
}

/** How many calls fill a stretch, once the code is compiled. */
function callsOf(run: () => unknown): number {
  let calls = 1;
  for (;;) {
    const needed = timeOf({ run, calls }) * calls;
    if (needed >= stretch || calls > 1e6) return calls;
    calls *= 2;
  }
}

export function median(numbers: readonly number[]): number {
  const ascending = [...numbers].sort((a, b) => a - b);
  const middle = ascending.length / 2;
  const below = ascending[Math.ceil(middle) - 1] ?? NaN;
  return (below + (ascending[Math.floor(middle)] ?? NaN)) / 2;
}
