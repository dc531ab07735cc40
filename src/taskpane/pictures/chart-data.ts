import { gap } from "../../core/gap/gap";
import { Matrix } from "../../core/matrix/matrix";
import type { Localized } from "../../language/localized";
import { places } from "../../paper/tables/regions";
import { paperTables } from "../../paper/tables/tables";
import type { PaperTable, SectorId } from "../../paper/types";

/** Values over the years, one line each. */
export interface Lines {
  readonly years: readonly number[];
  readonly lines: readonly { readonly name: Localized; readonly values: readonly number[] }[];
}

/** The three sectors' proportions of GDP, as fractions, region by region. */
export interface Structure {
  readonly year: number;
  readonly sectors: readonly SectorId[];
  readonly rows: readonly { readonly name: Localized; readonly shares: readonly number[] }[];
}

const regionName = (id: string | null): Localized => {
  const place = places.find((one) => one.id === id);
  if (place === undefined) throw new RangeError(`there is no region ${id}`);
  return place.name;
};

const numberOf = (value: number | string | undefined): number => {
  if (typeof value !== "number") throw new RangeError("a proportion is not a number");
  return value;
};

/** The proportions of a table, as printed. */
export function sharesOf({ headers, rows }: PaperTable): Lines {
  return {
    years: headers.map((header) => numberOf(header as number)),
    lines: rows
      .filter(({ measure }) => measure === "proportion")
      .map(({ region, cells }) => ({ name: regionName(region), values: cells.map(({ value }) => numberOf(value)) })),
  };
}

/** How far the proportions of the others are below those of the first, Beijing, in percentage points. */
export function gapsToFirst({ years, lines: [first, ...others] }: Lines): Lines {
  if (first === undefined) return { years, lines: [] };
  const below = gap(Matrix.of(others.map(({ values }) => values)), Matrix.of([first.values]), "pp");
  return {
    years,
    lines: others.map(({ name }, row) => ({
      name,
      values: years.map((_, year) => below.at(row * years.length + year)),
    })),
  };
}

/** The structure of the last year that the tables have. */
export function lastStructure(): Structure {
  const tables = paperTables.filter(({ sector }) => sector !== null);
  const shares = tables.map(sharesOf);
  const names = shares[0]?.lines.map(({ name }) => name) ?? [];
  return {
    year: Math.max(...(shares[0]?.years ?? [])),
    sectors: tables.flatMap(({ sector }) => sector ?? []),
    rows: names.map((name, row) => ({ name, shares: shares.map(({ lines }) => numberOf(lines[row]?.values.at(-1))) })),
  };
}
