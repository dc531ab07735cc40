import type { Localized } from "../language/localized";
import type { DataSetDescription } from "./described-set";
import type { listNames } from "./generated/list-names";
import type { FactStatus } from "./statement-types";
import type { CellStatus, PaperTable, PlaceId } from "./types";

/** How far a cell can be trusted. */
export type DataCellStatus = CellStatus | FactStatus;

/** Where places are, and which of them touch: only to load, since `JJJ.TABLE` would need room for their names. */
export type PlaceSetId = "provinces" | "province-borders" | "cities" | "city-borders";

export type DataSetId = `table-${PaperTable["number"]}` | keyof typeof listNames | PlaceSetId;

/** Everything the product offers as data, in one shape, for lists, previews and sheets. */
export interface DataSet extends DataSetDescription {
  readonly id: DataSetId;
  readonly rows: readonly DataRow[];
  /** The table of the paper that this is; null for all others. */
  readonly table: PaperTable | null;
}

export interface DataRow {
  /** The region of all its numbers; null if there is none or more than one. */
  readonly region: PlaceId | null;
  /** Id of what its numbers measure, such as `value_added`; null where the columns say it. */
  readonly measure: string | null;
  /** One for each column. */
  readonly cells: readonly DataCell[];
}

/** One cell: a number, a text, or blank (`value` and `text` are both null). */
export interface DataCell {
  /** The number; a proportion as a fraction. Null for text and blanks. */
  readonly value: number | null;
  /** The text in both languages. Null for numbers and blanks. */
  readonly text: Localized | null;
  /** A number exactly as printed or published, such as `75.8%` or `131.01`; null for text and blanks. */
  readonly printed: string | null;
  /** Decimals to show, so that the cell looks as printed; null for text and blanks. */
  readonly decimals: number | null;
  readonly isPercent: boolean;
  readonly status: DataCellStatus;
  /** What a reader should know about this one cell; null where there is nothing. */
  readonly note: Localized | null;
}
