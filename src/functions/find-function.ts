import { catalogue } from "./catalogue";
import type { PaneSpec } from "./specification";

const byName: ReadonlyMap<string, PaneSpec> = new Map(catalogue.map((spec) => [spec.name, spec]));

/** The function with this name, without the namespace and in any letter case; undefined if there is none. */
export function findFunction(name: string): PaneSpec | undefined {
  return byName.get(name.toUpperCase());
}
