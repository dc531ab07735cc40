import { figureOf, yearOf } from "../../../diagnosis/input/cells";

/** A positive number as typed; null where nothing or something else is typed. */
export function rateOf(typed: string): number | null {
  const value = figureOf(typed);
  return typeof value === "number" && value > 0 ? value : null;
}

/** A year as typed, also as 2014年; null where nothing or something else is typed. */
export const typedYear = (typed: string): number | null => yearOf(typed);

/** Why a policy year does not lead to a finding. */
export type YearProblem =
  | { readonly kind: "no year" }
  /** It is too near to the first or the last year of the table. */
  | { readonly kind: "range"; readonly first: number; readonly last: number }
  | { readonly kind: "few years" };

/** How many steps from one year to the next there have to be up to a policy year, and after it. */
const steps = 2;

/** What is wrong with a policy year that is compared in some years; null while it is right or nothing is typed. */
export function policyYearProblem(typed: string, years: readonly number[]): YearProblem | null {
  if (typed.trim() === "") return null;
  const year = typedYear(typed);
  if (year === null) return { kind: "no year" };
  const [first, end] = [years[steps], years[years.length - steps]];
  if (first === undefined || end === undefined || first >= end) return { kind: "few years" };
  return year >= first && year < end ? null : { kind: "range", first, last: end - 1 };
}
