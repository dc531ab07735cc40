import type { Verdict } from "../statement-types";

/** What a check finds: the verdict and the number, or the numbers, that decide. */
export interface Finding {
  readonly verdict: Verdict;
  readonly computed: number | string;
}

/** One check for each id of a claim. */
export type Checks = Readonly<Record<string, () => Finding>>;

/** True, false, or between the two when only a part of the claim holds. */
export function verdictOn(...parts: readonly boolean[]): Verdict {
  if (parts.every(Boolean)) return "true";
  return parts.some(Boolean) ? "partly" : "false";
}
