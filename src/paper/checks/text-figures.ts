import { Matrix } from "../../core/matrix/matrix";
import { growth } from "../../core/structure/growth";
import type { Fact } from "../statement-types";
import { facts } from "../statements/facts";
import { type Checks, verdictOn } from "./finding";
import { oneDecimal } from "./format-figures";

function factOf(id: string): Fact {
  const found = facts.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`There is no fact ${id}`);
  return found;
}

const valueOf = (id: string): number => factOf(id).value ?? NaN;

/** The years of a fact's date: one, or the first and the last. */
const yearsOf = (id: string): readonly number[] =>
  (factOf(id).date?.split("–") ?? []).map((date) => parseInt(date, 10));

const yearsBetween = (first: string, last: string): number => (yearsOf(last)[0] ?? NaN) - (yearsOf(first)[0] ?? NaN);

/** How large one fact is beside another: end ÷ start, or end ÷ start − 1. */
const compare = (start: string, end: string, mode: "factor" | "rate"): number =>
  growth(Matrix.scalar(valueOf(start)), Matrix.scalar(valueOf(end)), mode, null).at(0);

const consistentIf = (holds: boolean) => (holds ? "consistent" : "false");

const kilometresInMile = { statute: 1.609344, nautical: 1.852 };

/** The claims on figures of the text. Where the paper has nothing to test them with, they can only be consistent. */
export const textChecks: Checks = {
  K17: () => {
    const computed = yearsBetween("F02", "F01");
    return { verdict: verdictOn(computed === valueOf("F03")), computed };
  },
  K18: () => {
    const [first = NaN, last = NaN] = yearsOf("F19");
    const computed = last - first + 1;
    return { verdict: verdictOn(computed === 12), computed };
  },
  K19: () => {
    const computed = yearsBetween("F50", "F01");
    return { verdict: verdictOn(computed === 11), computed };
  },
  K20: () => {
    const computed = valueOf("F54") / (valueOf("F55") / 100);
    const costOfAllSteel = valueOf("F56") * valueOf("F26");
    return { verdict: computed < costOfAllSteel ? "doubtful" : "consistent", computed };
  },
  K22: () => {
    const computed = compare("F23", "F24", "factor");
    return { verdict: consistentIf(computed > 1), computed };
  },
  K23: () => {
    const computed = compare("F13", "F14", "rate");
    return { verdict: consistentIf(computed > 0), computed };
  },
  K24: () => {
    const computed = valueOf("F68") + (factOf("F68").otherValue ?? NaN);
    return { verdict: consistentIf(computed === 100), computed };
  },
  K25: () => {
    const computed = (factOf("F43").otherValue ?? NaN) + valueOf("F44");
    return { verdict: consistentIf(computed === 100), computed };
  },
  K30: () => {
    const computed = compare("F31", "F63", "factor");
    return { verdict: consistentIf(computed > 1), computed };
  },
  K31: () => {
    const [statute, nautical] = [valueOf("F35") * kilometresInMile.statute, valueOf("F35") * kilometresInMile.nautical];
    return {
      verdict: Math.round(statute) === Math.round(nautical) ? "consistent" : "unclear",
      computed: `${oneDecimal(statute)} km; ${oneDecimal(nautical)} km`,
    };
  },
  K32: () => {
    const computed = compare("F58", "F59", "factor");
    return { verdict: consistentIf(computed <= 1), computed };
  },
};
