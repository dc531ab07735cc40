import { parseCalculation, type Term, valueOf } from "./parse";

/** One line of a calculation. */
export interface Step {
  readonly text: string;
  readonly value: number;
  /** The numbers that are added up, where it is a sum of numbers alone. */
  readonly addends: readonly number[] | null;
}

/** More terms than this are abbreviated: the first ones, an ellipsis, the last. */
const mostTerms = 4;

/** A calculation with fewer numbers than this is one line. */
const fewestNumbers = 4;

/**
 * A calculation line by line: what is within parentheses first, so that each line uses results of those before. Null for
 * one that cannot be read.
 */
export function stepsOf(calculation: string, write: (value: number) => string): readonly Step[] | null {
  const whole = parseCalculation(calculation);
  if (whole === null) return null;
  const steps: Step[] = [];
  const isShort = numbersIn(whole) < fewestNumbers;
  const add = (term: Term): Step => {
    const parts = partsOf(term);
    const inner = new Map<Term, Step>();
    // Of many parts alike none is worth a line, nor what is within signs of its own.
    const isClear = isShort || parts.length > mostTerms || term.kind === "call";
    for (const part of parts) if (!isClear && isWorthALine(part) && !isBrief(term, part)) inner.set(part, add(part));
    const step = { text: written(term, inner, write), value: valueOf(term), addends: addendsOf(term) };
    steps.push(step);
    return step;
  };
  add(whole);
  return steps;
}

function partsOf(term: Term): readonly Term[] {
  switch (term.kind) {
    case "number":
      return [];
    case "sum":
    case "product":
      return term.parts.map((part) => part.term);
    case "power":
      return [term.base, term.exponent];
    case "call":
      return [term.of];
  }
}

const numbersIn = (term: Term): number =>
  term.kind === "number" ? 1 : partsOf(term).reduce((count, part) => count + numbersIn(part), 0);

/** A sum, a product, or what is computed from one. */
const isWorthALine = (term: Term): boolean =>
  term.kind === "sum" || term.kind === "product" || partsOf(term).some(isWorthALine);

/** A power of a quotient is read at a glance. */
const isBrief = (term: Term, part: Term) => term.kind === "power" && numbersIn(part) < 3;

const addendsOf = (term: Term): readonly number[] | null =>
  term.kind === "sum" && term.parts.every((part) => part.term.kind === "number" && !part.isMinus)
    ? term.parts.map((part) => valueOf(part.term))
    : null;

/** As text, with the results of lines in their places. */
function written(term: Term, lines: ReadonlyMap<Term, Step>, write: (value: number) => string): string {
  const bare = (one: Term): string => {
    const line = lines.get(one);
    return line === undefined ? written(one, lines, write) : write(line.value);
  };
  const closed = (one: Term): string => {
    const value = one.kind === "number" ? one.value : lines.get(one)?.value;
    const isSimple = value !== undefined ? value >= 0 : one.kind === "call" || one.kind === "power";
    return isSimple ? bare(one) : `(${bare(one)})`;
  };
  switch (term.kind) {
    case "number":
      return write(term.value);
    case "sum":
      return chain(
        term.parts.map(({ term: one, isMinus }) => ({
          sign: isMinus ? " − " : " + ",
          text: one.kind === "product" ? bare(one) : closed(one),
        })),
      );
    case "product":
      return chain(
        term.parts.map(({ term: one, isDivisor }) => ({ sign: isDivisor ? " ÷ " : " × ", text: closed(one) })),
      );
    case "power":
      return valueOf(term.exponent) === 2 && term.exponent.kind === "number"
        ? `${closed(term.base)}²`
        : `${closed(term.base)}^${closed(term.exponent)}`;
    case "call":
      return term.name === "abs" ? `|${bare(term.of)}|` : `${term.name}(${bare(term.of)})`;
  }
}

function chain(parts: readonly { readonly sign: string; readonly text: string }[]): string {
  const joined = (some: typeof parts) => some.map(({ sign, text }) => sign + text).join("");
  const [first, ...rest] = parts;
  if (first === undefined) return "";
  const last = rest.slice(-1);
  return (
    first.text +
    (parts.length <= mostTerms ? joined(rest) : `${joined(rest.slice(0, mostTerms - 2))} + … ${joined(last).trim()}`)
  );
}
