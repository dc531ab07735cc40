import type { Localized } from "../language/localized";

/** A cell of a table as the paper prints it. */
export interface PaperCell {
  /** The number (a proportion as a fraction: 75.8 % is 0.758) or the text as printed. */
  readonly value: number | string;
  /** Exactly what is printed, such as `75%` or `131.01`. */
  readonly printed: string;
  /** A text cell translated into Chinese; null for a number. */
  readonly chinese: string | null;
  /** Decimals printed, so that a number format can show the same again; null for text. */
  readonly decimals: number | null;
  readonly isPercent: boolean;
  /** How far the figure can be trusted. Tables 1, 2 and 4 are `printed` throughout. */
  readonly status: CellStatus;
  /** What a reader should know about this one cell, such as where a figure was found; null where there is nothing. */
  readonly note: Localized | null;
}

/**
 * `derived` follows from the paper's own tables, or from a published total less them; `confirmed` was found in a
 * published release; `unconfirmed` rests on the accounting identity alone.
 */
export type CellStatus = "printed" | "derived" | "confirmed" | "unconfirmed";

export interface PaperRow {
  /** The labels in front of the cells: region and measure, or the item of Table 1. Same count in all rows of a table. */
  readonly labels: readonly Localized[];
  readonly cells: readonly PaperCell[];
  /** Id of the region, or null for Table 1. */
  readonly region: RegionId | null;
  /** `value_added`, `proportion`, or the item of Table 1. */
  readonly measure: string;
}

/**
 * A table of the paper. What only the pane and the sheets show (title, summary, unit, source, citation, vintage,
 * licence note, notes of cells) is undefined in functions.js; labels and headers are there.
 */
export interface PaperTable {
  /** `table-1` … `table-4`. */
  readonly name: string;
  readonly number: 1 | 2 | 3 | 4;
  readonly title: Localized;
  /** Short description of what the table holds, for the list in the pane. */
  readonly summary: Localized;
  readonly status: "printed" | "reconstructed";
  /** Null if there is none. */
  readonly unit: Localized | null;
  /** The full reference. */
  readonly source: Localized;
  /** The short reference, for a sheet. */
  readonly citation: Localized;
  /** Which release of the figures this is. */
  readonly vintage: Localized;
  /** What may be done with the figures, in a sentence or two. */
  readonly licenceNote: Localized;
  /** Null for Table 1. */
  readonly sector: SectorId | null;
  /** Headers of the label columns, one for each label. */
  readonly labelHeaders: readonly Localized[];
  /** Headers of the cells: years, or the stages of Table 1. */
  readonly headers: readonly (number | Localized)[];
  readonly rows: readonly PaperRow[];
}

/** A table as the generated file holds it: each figure only as printed, so that it stays small. */
export interface PackedTable extends Omit<PaperTable, "rows"> {
  readonly rows: readonly PackedRow[];
}

export interface PackedRow {
  readonly region?: RegionId;
  readonly measure: string;
  /** The last label of the row. */
  readonly label: Localized;
  readonly printed: readonly string[];
  /** The cells in both languages; only for a row of text. Undefined one by one in functions.js. */
  readonly texts?: readonly Localized[];
  /** Omitted where every cell is printed. */
  readonly statuses?: readonly CellStatus[];
  /** By the cell's position, counted from 0. */
  readonly notes?: Readonly<Record<number, Localized>>;
}

/** A region, or the nation they are part of. */
export interface Place {
  readonly id: PlaceId;
  /** BJ, TJ, HB or CN. */
  readonly code: string;
  readonly name: Localized;
  /** The one-character abbreviation: 京, 津, 冀 or 国. */
  readonly abbreviation: string;
}

export interface Region extends Place {
  readonly id: RegionId;
}

export type RegionId = "beijing" | "tianjin" | "hebei";
export type PlaceId = RegionId | "china";
export type SectorId = "primary" | "secondary" | "tertiary";
