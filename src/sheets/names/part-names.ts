import type { SheetPlan } from "../plan";
import { uniqueDefinedName } from "./defined-name";

/** How a formula names a range that a plan of the same load names. No formula of Excel has two braces. */
export const nameReference = (name: string): string => `{{${name}}}`;

/** The names that parts of a sheet get, each of which only one table or range of the workbook can have. */
export interface PartNames {
  readonly table: string;
  readonly ranges: readonly string[];
}

/**
 * Names for the tables and ranges of the plans that no table and no range of the workbook has. Ranges that belong
 * together all get the same number, so that a second report reads none of the first one's cells.
 */
export function partNames(plans: readonly SheetPlan[], taken: readonly string[]): readonly PartNames[] {
  const together = plans.flatMap(({ names = [] }) => names.flatMap((one) => (one.isOfSet === true ? [one.name] : [])));
  const suffix = freeSuffix(together, taken);
  const reserved = [...taken, ...together.map((name) => name + suffix)];
  const unique = (desired: string) => {
    const name = uniqueDefinedName(desired, reserved);
    reserved.push(name);
    return name;
  };
  return plans.map(({ table, names = [] }) => ({
    table: table === null ? "" : unique(table.name),
    ranges: names.map(({ name, isOfSet }) => (isOfSet === true ? name + suffix : unique(name))),
  }));
}

/** Nothing, or the first of _2, _3, … with which none of the names is taken. */
function freeSuffix(names: readonly string[], taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : `_${copy}`;
    if (names.every((name) => !used.has((name + suffix).toLowerCase()))) return suffix;
  }
}
