import { findFunction } from "../../../functions/find-function";

/** The argument that holds the whole area, for an argument with its parts: where a total may go. */
export function referenceOf(name: string, argument: string): string | null {
  const whole: Readonly<Partial<Record<string, string>>> = findFunction(name)?.input?.whole ?? {};
  return whole[argument] ?? null;
}

/** Whether a total among the rows of its arguments changes the results of other rows. */
export const mindsTotals = (name: string): boolean => findFunction(name)?.input?.isByRow !== true;
