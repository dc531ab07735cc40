import type { FunctionEntry } from "../../../functions/describe/entry";
import type { InputForm } from "../../../functions/input-form";
import type { RangeContent } from "../../../hosts/cells";
import type { Side } from "../../../sheets/own-table/table-cell";
import { referenceText } from "../../formula/reference-text";
import { type Match, matchLines } from "./match-lines";
import { type Around, filledLength, isBlank, type LinedTable, linesOfTable, type TableLine } from "./table-lines";
import { isEnd, isStart, meaningsOf, yearOf } from "./words";

/** An argument and the lines of the selection that it accepts. */
export interface Part {
  readonly argument: string;
  readonly text: string;
}

/** A selection of several lines, dealt out to the arguments of a function. */
export interface Dealt {
  readonly parts: readonly Part[];
  /** The same with the start and the end exchanged, or the only two; null where there is nothing to exchange. */
  readonly swapped: readonly Part[] | null;
  /** The whole selection as one argument. */
  readonly together: Part;
  /** Lines that no argument accepts. */
  readonly unused: readonly string[];
}

/**
 * Deals out a selection of several columns (or rows) to the arguments that accept one each, by their headings, or else
 * by their order; null where it is rather a table for the first argument, or this cannot be told.
 */
export function dealOut(
  entry: FunctionEntry,
  input: InputForm,
  range: RangeContent,
  around: Around,
  home: string,
): Dealt | null {
  return dealLines(entry, input, range, around, home, "column") ?? dealLines(entry, input, range, around, home, "row");
}

function dealLines(
  entry: FunctionEntry,
  input: InputForm,
  range: RangeContent,
  around: Around,
  home: string,
  side: Side,
): Dealt | null {
  const table = linesOfTable(range, around, side);
  if (table === null) return null;
  const lines = dataLines(table.lines, entry, input);
  const match = matchLines(lines, entry.args, input);
  if (match === null || !isConvincing(match, entry, input, side)) return null;
  const written = (first: TableLine, last: TableLine, length?: number) =>
    referenceText(range.sheet, table.addressOf(first.place, last.place, length), home);
  const parts = entry.args.flatMap(({ name }): Part[] => {
    const found = match.lines.find(({ argument }) => argument === name);
    if (found !== undefined) {
      const length = input.apart?.includes(name) === true ? filledLength(found.line.cells, isBlank) : undefined;
      return [{ argument: name, text: written(found.line, found.line, length) }];
    }
    const [first] = match.rest;
    const last = match.rest.at(-1);
    if (name === input.rest && first !== undefined && last !== undefined)
      return [{ argument: name, text: written(first, last) }];
    const years = name === input.span ? yearsBetween(match) : null;
    return years === null ? [] : [{ argument: name, text: String(years) }];
  });
  return {
    parts,
    swapped: swappedParts(parts, match),
    together: { argument: entry.args[0]?.name ?? "", text: wholeText(table, lines, range, home) },
    unused: match.unused.filter(({ holds }) => holds !== "nothing").map((line) => written(line, line)),
  };
}

/** Without the names of the units: leading texts, but for those that an argument accepts, and years. */
function dataLines(lines: readonly TableLine[], { args }: FunctionEntry, { lines: names }: InputForm) {
  const acceptsTexts = args.some(({ name, kind }) => kind === "labels" && names?.includes(name) === true);
  const first = lines.findIndex(({ holds }) => holds === "numbers" || (acceptsTexts && holds === "texts"));
  return first < 0 ? [] : lines.slice(first);
}

const wholeText = (table: LinedTable, lines: readonly TableLine[], { sheet }: RangeContent, home: string) => {
  const first = lines.find(({ holds }) => holds === "numbers") ?? lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return "";
  return referenceText(sheet, table.addressOf(first.place, last.place), home);
};

/** Whether the headings say so or, where they say nothing, the number of lines does. */
function isConvincing({ lines, rest, unused }: Match, { args }: FunctionEntry, input: InputForm, side: Side): boolean {
  const isContiguous = rest.every((line, place) => place === 0 || line.place === (rest[place - 1]?.place ?? 0) + 1);
  if (lines.length + Math.min(rest.length, 1) < 2 || !isContiguous) return false;
  if (input.isSquare === true && rest.length !== rest[0]?.cells.length) return false;
  const isGiven = (name: string) => lines.some(({ argument }) => argument === name);
  const hasPairs = lines.every(({ argument }) => !isStart(argument) || isGiven(argument.replace(/start$/, "end")));
  if (!hasPairs || lines.some(({ score }) => score < -1)) return false;
  const needed = args.filter(
    ({ name, isOptional }) => !isOptional && [input.rest, ...(input.lines ?? [])].includes(name),
  );
  const missing = needed.filter(({ name }) => !isGiven(name) && !(name === input.rest && rest.length > 0));
  const left = unused.filter(({ holds }) => holds === "numbers");
  const isSaid = lines.some(({ score }) => score > 0);
  const isAllSaid = lines.every(
    ({ argument, score }) =>
      score > 0 || (left.length === 0 && meaningsOf(argument, input.means?.[argument]).length === 0),
  );
  const mayLack = missing.every(({ name }) => input.apart?.includes(name) === true);
  if (isSaid && isAllSaid && mayLack) return true;
  return side === "column" && input.isWhole !== true && mayLack && left.length === 0;
}

function yearsBetween({ lines }: Match): number | null {
  const years = [isStart, isEnd].map((is) => {
    const line = lines.find(({ argument }) => is(argument))?.line;
    return line === undefined ? null : yearOf(line.heading);
  });
  const [start = null, end = null] = years;
  return start === null || end === null || end <= start ? null : end - start;
}

function swappedParts(parts: readonly Part[], { lines }: Match): readonly Part[] | null {
  const names = lines.map(({ argument }) => argument);
  const hasPairs = names.some(isStart);
  if (!hasPairs && (names.length !== 2 || parts.length !== 2)) return null;
  const partner = (name: string) => {
    if (!hasPairs) return names.find((other) => other !== name) ?? name;
    if (isStart(name)) return name.replace(/start$/, "end");
    return isEnd(name) ? name.replace(/end$/, "start") : name;
  };
  return parts.map(({ argument, text }) => ({
    argument,
    text: parts.find((other) => other.argument === partner(argument))?.text ?? text,
  }));
}
