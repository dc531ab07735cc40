import { layout, recipes } from "./inputs";
import { kept } from "./measure";
import { loadFunctions } from "./worksheet";

/*
 * Prints, as JSON, how many bytes each function allocates during one call at 3000 × 100 and how many its input takes.
 * Runs in a process of its own with a young generation so large that nothing is collected during a call: what was
 * allocated is then at least the most that was in use at a time.
 */
export interface Memory {
  /** Bytes that the arguments take. */
  readonly input: number;
  /** Bytes that one call allocates, with its result and with what it drops on the way. */
  readonly allocated: number;
  /** Bytes that the result takes. */
  readonly result: number;
}

const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error("start with --expose-gc");

function collected(): NodeJS.MemoryUsage {
  for (let pass = 0; pass < 3; pass++) collect?.();
  return process.memoryUsage();
}

/** Bytes that a piece of work allocates, its own garbage with them. */
function allocatedBy(work: () => unknown): number {
  const before = collected();
  kept.value = work();
  const after = process.memoryUsage();
  return after.heapUsed - before.heapUsed + after.external - before.external;
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
for (const [name, fn] of loadFunctions()) {
  const recipe = recipes[name];
  if (recipe === undefined) continue;
  // Compiled before it is measured, or the compiler's own memory would count.
  for (let call = 0; call < 300; call++) fn(...recipe(small));
  const args = recipe(large);
  for (let call = 0; call < 5; call++) fn(...args);
  const text = JSON.stringify(args);
  found[name] = {
    input: takenBy(() => JSON.parse(text) as unknown),
    allocated: allocatedBy(() => fn(...args)),
    result: takenBy(() => fn(...args)),
  };
}
process.stdout.write(JSON.stringify(found));
