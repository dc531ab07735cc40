import type { Library } from "./library";

/** The implementation of a function, called with what its formula passes. */
type Compute = (this: unknown, ...args: never[]) => unknown;

/** Lets functions of the grid answer as Excel's do, where they differ. */
export function alignWithExcel(library: Library): void {
  const { functionRegistry } = library.registries;
  const original = functionRegistry.get("IF");
  const compute = original.compute as Compute | undefined;
  if (compute === undefined || aligned.has(compute)) return;
  // Excel's IF without a third argument is FALSE, the grid's is 0, which counts as a number where FALSE is refused.
  const computeIf = function (this: unknown, ...args: never[]) {
    return compute.apply(this, args.length < 3 ? [...args, { value: false } as never] : args);
  };
  aligned.add(computeIf);
  functionRegistry.replace("IF", { ...original, compute: computeIf } as typeof original);
}

/** The functions that are as Excel's already. */
const aligned = new WeakSet<Compute>();
