import { type Localized, text } from "../../../language/localized";
import { years } from "../../../paper/tables/figures";
import { lookUp } from "../../../paper/tables/lookup";
import { measures } from "../../../paper/tables/measures";
import { places } from "../../../paper/tables/regions";
import type { SectorId } from "../../../paper/types";
import type { CellValue } from "../../cells";
import type { AnyFunctionSpec } from "../../specification";
import { parseCall } from "../parse-call";

/** Names of the rows and of the columns of a result; null where they are not known. */
export interface ExampleLabels {
  readonly rows: readonly Localized[] | null;
  readonly columns: readonly Localized[] | null;
}

export const noLabels: ExampleLabels = { rows: null, columns: null };

/**
 * The names of an example's result: those of the numbers in its call, which most examples take from the paper's tables,
 * where the result has as many rows or columns.
 */
export function exampleLabels(
  spec: AnyFunctionSpec,
  call: string,
  result: readonly (readonly CellValue[])[],
): ExampleLabels {
  const { args } = parseCall(call, (code) => code);
  const input = args.filter(isBlock).find((rows) => rows.flat().every((value) => facts.has(value)));
  const words = wordsOf(spec, args);
  const { pairs, ordered } = spec.result;
  if (input === undefined || words.some((word) => ordered?.includes(word) === true)) return noLabels;
  const ofRows = namesOf(input);
  const ofColumns = namesOf(turned(input));
  const columns = result[0]?.length ?? 0;
  const isOfPairs = pairs === true || words.some((word) => pairs?.includes(word) === true);
  if (isOfPairs) {
    const names = ofRows ?? ofColumns;
    return names?.length === columns && result.length === columns ? { rows: names, columns: names } : noLabels;
  }
  return {
    rows: result.length === input.length && result.length > 1 ? ofRows : null,
    columns: columns === input[0]?.length && columns > 1 ? ofColumns : null,
  };
}

const isBlock = (value: unknown): value is readonly (readonly number[])[] =>
  Array.isArray(value) && value.flat().every((one) => typeof one === "number");

/** The words of a call, chosen or by default. */
const wordsOf = (spec: AnyFunctionSpec, args: readonly unknown[]): readonly string[] =>
  spec.args.flatMap((argument, place) => {
    if (!("modes" in argument)) return [];
    const given = args[place] ?? null;
    if (typeof given === "string") return given.toLowerCase();
    return given === null ? (Object.keys(argument.modes)[0] ?? []) : [];
  });

/** What a number of the paper's tables and of the reference series is about. */
interface Fact {
  readonly place: Localized;
  readonly sector: Localized | null;
  readonly year: Localized;
}

const sectorNames: Readonly<Record<SectorId, Localized>> = {
  primary: text("Primary", "第一产业"),
  secondary: text("Secondary", "第二产业"),
  tertiary: text("Tertiary", "第三产业"),
};
const yearNames = years.map((year) => text(String(year), String(year)));

const rounded = (value: number) => Math.round(100 * value) / 100;

const facts = new Map<number, Fact[]>();
for (const { name: place } of places)
  for (const { name, sector } of measures)
    years.forEach((year, index) => {
      const found = lookUp(place.en, name.en, year);
      const yearName = yearNames[index];
      if (found.kind !== "found" || yearName === undefined) return;
      const fact = { place, sector: sector === null ? null : sectorNames[sector], year: yearName };
      // As examples write them, shares also in per cent.
      for (const value of new Set([found.value, rounded(found.value), rounded(100 * found.value)]))
        facts.set(value, [...(facts.get(value) ?? []), fact]);
    });

const turned = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

/** What the numbers of each row have in common and each row alone: a place, a sector or a year. */
function namesOf(rows: readonly (readonly number[])[]): readonly Localized[] | null {
  for (const aspect of ["place", "sector", "year"] as const) {
    const names = rows.map((row) => commonOf(row, aspect));
    if (names.every((name) => name !== null) && new Set(names).size === rows.length) return names;
  }
  return null;
}

function commonOf(row: readonly number[], aspect: keyof Fact): Localized | null {
  const [first = new Set<Localized | null>(), ...others] = row.map(
    (value) => new Set((facts.get(value) ?? []).map((fact) => fact[aspect])),
  );
  const common = [...first].filter((name) => name !== null && others.every((names) => names.has(name)));
  return common.length === 1 ? (common[0] ?? null) : null;
}
