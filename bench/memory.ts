import { layout, recipes } from "./inputs";
import { kept } from "./measure";
import { loadFunctions } from "./worksheet";

/*
 * Prints, as JSON, how many bytes each function takes for a call at 3000 × 100 and how many its input takes. Runs in a
 * process of its own with a young generation so large that nothing is collected during a call: what was allocated is
 * then at least the most that was in use at a time.
 */
export interface Memory {
  /** Bytes that the arguments take. */
  readonly input: number;
  /** Bytes that one call allocates, with its result and with what it drops on the way. */
  readonly allocated: number;
  /** Bytes of the room that calls use again and again. */
  readonly room: number;
  /** Bytes that the result takes. */
  readonly result: number;
}

/** Calls until the compiled code has stopped changing, unless they take longer than some milliseconds. */
const warmUp = { calls: 40, milliseconds: 1000 };
/** Measured calls, of which the lowest counts: a compiler at work allocates too. */
const measured = 5;

const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error("start with --expose-gc");

function collected(): NodeJS.MemoryUsage {
  for (let pass = 0; pass < 3; pass++) collect?.();
  return process.memoryUsage();
}

/**
 * Bytes that a piece of work allocates, its own garbage with them, and those that stay outside the heap after it.
 * Nothing is collected between the calls, because a forced collection throws compiled code away, and the slow code in
 * its place allocates each number.
 */
function allocatedBy(work: () => unknown): { readonly allocated: number; readonly room: number } {
  const start = collected();
  const until = performance.now() + warmUp.milliseconds;
  for (let call = 0; call < warmUp.calls && performance.now() < until; call++) kept.value = work();
  const found: number[] = [];
  while (found.length < measured) {
    const before = process.memoryUsage();
    kept.value = work();
    const after = process.memoryUsage();
    const allocated = after.heapUsed - before.heapUsed + after.external - before.external;
    // Less than nothing: something was collected meanwhile.
    if (allocated >= 0) found.push(allocated);
  }
  return { allocated: Math.min(...found), room: Math.max(collected().external - start.external, 0) };
}

/** Bytes that nested arrays take. */
function takenBy(work: () => unknown): number {
  kept.value = null;
  const before = collected();
  kept.value = work();
  return Math.max(collected().heapUsed - before.heapUsed, 0);
}

const large = layout(3000, 100);
const small = layout(31, 20);
const found: Record<string, Memory> = {};
for (const [name, recipe] of Object.entries(recipes)) {
  // Anew for each, so that none finds room that another has left.
  const fn = loadFunctions().get(name);
  if (fn === undefined) continue;
  for (let call = 0; call < 300; call++) fn(...recipe(small));
  const args = recipe(large);
  const text = JSON.stringify(args);
  found[name] = {
    input: takenBy(() => JSON.parse(text) as unknown),
    ...allocatedBy(() => fn(...args)),
    result: takenBy(() => fn(...args)),
  };
}
process.stdout.write(JSON.stringify(found));
