import type { Localized } from "../language/localized";
import type { PlaceId } from "./types";

/**
 * Where a data set comes from: `printed` as the paper has it; `reconstructed` is missing in the paper; `collected` was
 * gathered from the paper's text and put in our own words; `external` is not from the paper.
 */
export type DataStatus = "printed" | "reconstructed" | "collected" | "external";

/** What is known of a data set besides its rows. */
export interface DataSetDescription {
  /** Short enough for the name of a sheet. */
  readonly shortName: Localized;
  readonly title: Localized;
  /** What it holds, in a sentence. */
  readonly summary: Localized;
  readonly status: DataStatus;
  /** The unit of the numbers; null if there is none or where rows and columns differ. */
  readonly unit: Localized | null;
  /** The full reference. */
  readonly source: Localized;
  /** The short reference, to go into a sheet. */
  readonly citation: Localized;
  /** Which release of the figures this is. */
  readonly vintage: Localized;
  /** What may be done with it. */
  readonly licenceNote: Localized;
  /** SHA-256 of the resource in the Data Package, 64 hexadecimal digits. */
  readonly checksum: string;
  readonly columns: readonly DataColumn[];
}

export interface DataColumn {
  /** Unique in its data set: `region`, `2009`, `by_product`. */
  readonly id: string;
  readonly header: Localized;
  /** What its cells are; a cell may be blank, and `number` columns hold proportions where the cell says percent. */
  readonly type: "text" | "number" | "year";
  readonly unit: Localized | null;
  /** The year that the column's numbers are of; null for all other columns. */
  readonly year: number | null;
}

/** A cell as the generated files hold it; a text is one for both languages or one for each. */
export type PackedCell = string | number | null | readonly [en: string, zh: string];

/** A data set as the generated file holds it. */
export interface DescribedSet<Id extends string = string> {
  readonly about: DataSetDescription & { readonly id: Id };
  /** Omitted where the rows are made from something else. */
  readonly rows?: readonly (readonly PackedCell[])[];
  /** Where the rows are made from something else: the words of each category, by column and value. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
}

/**
 * A reference series: region, measure, sector (empty for all), one value and one letter of its status (derived,
 * confirmed, unconfirmed) for each year; where there is no value, the letter is a space.
 */
export type PackedSeries = readonly [
  region: PlaceId,
  measure: string,
  sector: string,
  values: readonly (number | null)[],
  statuses: string,
];
