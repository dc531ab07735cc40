import { type Localized, text } from "../../../language/localized";
import { years } from "../../../paper/tables/figures";
import { lookUp } from "../../../paper/tables/lookup";
import { measures } from "../../../paper/tables/measures";
import { places } from "../../../paper/tables/regions";
import type { SectorId } from "../../../paper/types";
import type { CellValue } from "../../cells";

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
export function exampleLabels(call: string, result: readonly (readonly CellValue[])[]): ExampleLabels {
  const input = arraysOf(call).find((rows) => rows.flat().every((value) => facts.has(value)));
  if (input === undefined) return noLabels;
  const ofRows = namesOf(input);
  const ofColumns = namesOf(turned(input));
  const columns = result[0]?.length ?? 0;
  const hasRows = result.length === input.length && result.length > 1;
  const isPairs = hasRows && columns === input.length && columns !== input[0]?.length;
  return {
    rows: hasRows ? ofRows : null,
    columns: isPairs ? ofRows : columns === input[0]?.length && columns > 1 ? ofColumns : null,
  };
}

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

const facts = new Map<number, Fact[]>();
for (const { name: place } of places)
  for (const { name, sector } of measures)
    years.forEach((year, index) => {
      const found = lookUp(place.en, name.en, year);
      const yearName = yearNames[index];
      if (found.kind !== "found" || yearName === undefined) return;
      const fact = { place, sector: sector === null ? null : sectorNames[sector], year: yearName };
      facts.set(found.value, [...(facts.get(found.value) ?? []), fact]);
    });

/** The blocks of numbers in a call, such as `{1,2;3,4}`. */
const arraysOf = (call: string): readonly (readonly (readonly number[])[])[] =>
  [...call.matchAll(/\{([^{}"]*)\}/g)].map(([, body = ""]) => body.split(";").map((row) => row.split(",").map(Number)));

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
