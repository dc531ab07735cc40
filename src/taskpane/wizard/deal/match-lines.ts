import type { ArgumentEntry } from "../../../functions/describe/entry";
import type { InputForm } from "../../../functions/input-form";
import { isBlank, type TableLine } from "./table-lines";
import { evidence, isDerived, isEnd, isStart, type Meanings, meaningsOf, yearOf } from "./words";

/** Which line each argument accepts; lines are counted in the table. */
export interface Match {
  readonly lines: readonly { readonly argument: string; readonly line: TableLine; readonly score: number }[];
  /** The lines of the argument that accepts the others. */
  readonly rest: readonly TableLine[];
  /** Lines for which there is no argument. */
  readonly unused: readonly TableLine[];
}

interface Candidate {
  readonly name: string;
  readonly isOptional: boolean;
  /** For each line; null where it cannot be this argument. */
  readonly scores: readonly (number | null)[];
}

/** More lines than this are a table, not arguments, unless their headings speak for an argument. */
const mostLines = 14;

/** What a required argument loses without a line, and two arguments whose lines are in the other order. */
const penalty = { absent: 1, order: 0.01 };

/** Puts the lines of a table to the arguments that their headings, their content and then their order speak for. */
export function matchLines(
  lines: readonly TableLine[],
  args: readonly ArgumentEntry[],
  { lines: names = [], rest, means, apart = [] }: InputForm,
): Match | null {
  const dated = lines.flatMap(({ heading }) => (isDerived(heading) ? [] : (yearOf(heading) ?? [])));
  const span = { first: Math.min(...dated), last: Math.max(...dated) };
  const candidates = args
    .filter(({ name }) => names.includes(name))
    .map((argument): Candidate => {
      const meanings = meaningsOf(argument.name, means?.[argument.name]);
      const isApart = apart.includes(argument.name);
      const scores = lines.map((line) => {
        const score = scoreOf(argument, meanings, line, span);
        // A list of another length: its column ends before the others do, or its heading says so.
        return isApart && (score ?? 0) <= 0 && !isBlank(line.cells.at(-1) ?? null) ? null : score;
      });
      return { name: argument.name, isOptional: argument.isOptional || isApart, scores };
    });
  const isPossible = lines.map(
    (_, place) => lines.length <= mostLines || candidates.some(({ scores }) => (scores[place] ?? 0) > 0),
  );
  if (isPossible.filter(Boolean).length > mostLines) return null;
  const chosen = best(candidates, isPossible, orderOf(args, rest, names, lines.length));
  const matched = candidates.flatMap(({ name, scores }, place) => {
    const at = chosen[place] ?? -1;
    const line = lines[at];
    return line === undefined ? [] : [{ argument: name, line, score: scores[at] ?? 0 }];
  });
  const usesYears =
    span.first < span.last && matched.some(({ argument, line }) => isTimed(argument) && yearOf(line.heading) !== null);
  const left = lines.filter((line) => !matched.some((one) => one.line === line));
  const isFree = (line: TableLine) => line.holds === "numbers" && !(usesYears && yearOf(line.heading) !== null);
  const others = rest === undefined ? [] : left.filter(isFree);
  return { lines: matched, rest: others, unused: left.filter((line) => !others.includes(line)) };
}

const isTimed = (name: string) => isStart(name) || isEnd(name);

function scoreOf(
  { name, kind }: ArgumentEntry,
  meanings: Meanings,
  { heading, holds, distinct }: TableLine,
  { first, last }: { readonly first: number; readonly last: number },
): number | null {
  if (holds === "nothing") return null;
  const words = evidence(meanings, heading);
  if (kind === "labels" ? holds !== "texts" && words <= 0 : holds === "texts") return null;
  if (kind !== "labels" && holds === "years" && !name.includes("year")) return null;
  const hasRepeats = meanings.some(({ repeats }) => repeats === true);
  const content = hasRepeats && distinct === 1 ? -2.5 : 0;
  // A column of a year is one of a panel.
  if (!isTimed(name) && meanings.length > 0 && words <= 0 && yearOf(heading) !== null) return null;
  if (!isTimed(name)) return words + content;
  if (isDerived(heading)) return words - 4;
  const year = yearOf(heading);
  if (year === null || first === last) return words;
  const isRight = isStart(name) ? year === first : year === last;
  return words + (isRight ? 2 : -3);
}

/** Where each of the named arguments comes among all; the one for the rest at its place, so that order can decide. */
function orderOf(args: readonly ArgumentEntry[], rest: string | undefined, names: readonly string[], count: number) {
  const before = args.findIndex(({ name }) => name === rest);
  return args
    .filter(({ name }) => names.includes(name))
    .map(({ name }) => (before >= 0 && args.findIndex((one) => one.name === name) > before ? count : 0));
}

/** The line of each candidate with the largest sum of scores; -1 for none. */
function best(
  candidates: readonly Candidate[],
  isPossible: readonly boolean[],
  ideal: readonly number[],
): readonly number[] {
  let found: { readonly sum: number; readonly lines: readonly number[] } = { sum: -Infinity, lines: [] };
  const search = (place: number, lines: readonly number[], sum: number) => {
    const candidate = candidates[place];
    if (candidate === undefined) {
      if (sum > found.sum) found = { sum, lines };
      return;
    }
    candidate.scores.forEach((score, line) => {
      if (score === null || score < -1 || !isPossible[line] || lines.includes(line)) return;
      const inversions = lines.filter((other) => other > line).length;
      const away = (ideal[place] ?? 0) > 0 ? isPossible.length - line : line;
      search(place + 1, [...lines, line], sum + score + 0.1 - penalty.order * inversions - 0.001 * away);
    });
    search(place + 1, [...lines, -1], sum - (candidate.isOptional ? 0 : penalty.absent));
  };
  search(0, [], 0);
  return found.lines;
}
