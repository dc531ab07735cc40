import { uniqueDefinedName } from "./defined-name";
import type { SheetPlan } from "./plan";

/** How a formula names a range that a plan of the same load names. No formula of Excel has two braces. */
export const nameReference = (name: string): string => `{{${name}}}`;

/**
 * The names that the ranges of each plan get: names that no table and no other range of the workbook has. Those that
 * belong together all get the same number, so that a second report reads none of the first one's cells.
 */
export function rangeNames(plans: readonly SheetPlan[], taken: readonly string[]): readonly (readonly string[])[] {
  const together = plans.flatMap(({ names = [] }) => names.flatMap((one) => (one.isOfSet === true ? [one.name] : [])));
  const suffix = freeSuffix(together, taken);
  const reserved = [...taken, ...together.map((name) => name + suffix)];
  return plans.map(({ names = [] }) =>
    names.map(({ name, isOfSet }) => {
      if (isOfSet === true) return name + suffix;
      const unique = uniqueDefinedName(name, reserved);
      reserved.push(unique);
      return unique;
    }),
  );
}

/** Nothing, or the first of _2, _3, … with which none of the names is taken. */
function freeSuffix(names: readonly string[], taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : `_${copy}`;
    if (names.every((name) => !used.has((name + suffix).toLowerCase()))) return suffix;
  }
}
