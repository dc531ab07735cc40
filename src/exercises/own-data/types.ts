import type { Localized } from "../../language/localized";
import type { Random } from "../random";

/** A table of a trainer's own, as read from a sheet: null is a blank cell. */
export interface OwnTable {
  readonly title: string;
  /** Unit of the figures, as the trainer writes it; may be empty. */
  readonly unit: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

/** The same with every cell filled and names for both languages. */
export interface CheckedTable {
  readonly title: Localized;
  readonly unit: Localized;
  readonly rows: readonly Localized[];
  readonly columns: readonly Localized[];
  readonly values: readonly (readonly number[])[];
}

/** What an exercise needs of a table of the trainer's own. */
export interface OwnDataRule<Data> {
  /** What the columns must be. */
  readonly columns: "sectors" | "years";
  readonly rowsFrom: number;
  readonly rowsTo: number;
  readonly columnsFrom: number;
  readonly columnsTo: number;
  /** The data; `random` chooses what the questions are about. */
  readonly read: (table: CheckedTable, random: Random) => Data;
}
