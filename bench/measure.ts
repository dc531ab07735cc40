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
 * Milliseconds of one call of each contender, and ratios between them. Every round runs all contenders one right after
 * the other, so that a change of the clock frequency meets all; of each the fastest round counts, because whatever else
 * the machine does can only add to it.
 */
export class Comparison {
  private readonly lanes: readonly Lane[];

  constructor(contenders: readonly (() => unknown)[], milliseconds = 60) {
    const bench = new Bench({ time: milliseconds, iterations: 11, warmupTime: milliseconds / 3, warmupIterations: 3 });
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

  /** Time of one call of the contender number `lane`. */
  time(lane: number): number {
    return Math.min(...(this.lanes[lane]?.times ?? []));
  }

  /** Time of some contenders together over that of others together. */
  ratio(lanes: readonly number[], to: readonly number[]): number {
    const sum = (some: readonly number[]) => some.reduce((total, lane) => total + this.time(lane), 0);
    return sum(lanes) / sum(to);
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
