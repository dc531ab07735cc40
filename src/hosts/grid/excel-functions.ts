import type { Library } from "./library";

/** The implementation of a function, called with what its formula passes. */
type Compute = (this: unknown, ...args: never[]) => unknown;

/** An argument or a result, as far as it is looked at here. */
interface Cell {
  readonly value: unknown;
}

/** Lets functions of the grid answer as Excel's do, where they differ. */
export function alignWithExcel(library: Library): void {
  // The grid has no #VALUE! of its own, and an unknown error would be text.
  library.registries.errorTypes.add("#VALUE!");
  // Excel's IF without a third argument is FALSE, the grid's is 0, which counts as a number where FALSE is refused.
  align(library, "IF", (compute) => {
    return function (this: unknown, ...args: never[]) {
      return compute.apply(this, args.length < 3 ? [...args, { value: false } as never] : args);
    };
  });
  align(library, "ROUND", (compute) => {
    return function (this: unknown, ...args: never[]) {
      const [number, places] = (args as readonly (Cell | undefined)[]).map((cell) => cell?.value);
      // An empty cell is zero, an empty text is not a number.
      if (number === "") return { value: "#VALUE!" };
      const result = compute.apply(this, args) as Cell;
      if (typeof number !== "number" || typeof result.value !== "number") return result;
      if (typeof places !== "number" && (places ?? null) !== null) return result;
      return { ...result, value: roundAsShown(number, Math.trunc((places as number | null | undefined) ?? 0)) };
    };
  });
  // The grid reads "$&" and the like in what it puts in as parts of what it found.
  align(library, "SUBSTITUTE", (compute) => {
    return function (this: unknown, ...args: never[]) {
      const [text, old, put, occurrence] = args as readonly (Cell | undefined)[];
      if (typeof put?.value !== "string" || (occurrence?.value ?? 0) !== 0) return compute.apply(this, args);
      return compute.apply(this, [text, old, { ...put, value: put.value.replace(/\$/g, "$$$$") }] as never[]);
    };
  });
}

function align(library: Library, name: "IF" | "ROUND" | "SUBSTITUTE", change: (compute: Compute) => Compute): void {
  const { functionRegistry } = library.registries;
  const original = functionRegistry.get(name);
  const compute = original.compute as Compute | undefined;
  if (compute === undefined || aligned.has(compute)) return;
  const changed = change(compute);
  aligned.add(changed);
  functionRegistry.replace(name, { ...original, compute: changed } as typeof original);
}

/** The functions that are as Excel's already. */
const aligned = new WeakSet<Compute>();

/** Excel rounds the 15 digits that a cell can show: 1.005 is 1.01, although the nearest double is a little less. */
function roundAsShown(number: number, places: number): number {
  const size = Math.abs(number);
  // Nothing of so large a number is behind the last place.
  if (size * 10 ** places >= 1e15) return number;
  const rounded = shifted(Math.round(shifted(Number(size.toPrecision(15)), places)), -places);
  return rounded === 0 ? 0 : Math.sign(number) * rounded;
}

/** A number with its decimal point moved, without the error of a multiplication. */
function shifted(number: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
