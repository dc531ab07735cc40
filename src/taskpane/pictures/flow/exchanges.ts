import { type Language, localize } from "../../../language/localized";
import type { DataRow, DataSet } from "../../../paper/data-set-types";

export type ExchangeState = "actual" | "possible" | "planned";

/** One exchange in words. */
export interface Exchange {
  readonly id: string;
  readonly giver: string;
  readonly byProduct: string;
  readonly receiver: string;
  readonly use: string;
  readonly state: ExchangeState;
  /** The state in the data's own word. */
  readonly stateWord: string;
}

/** The exchanges of the data set, in its order. */
export function exchangesOf({ columns, rows }: DataSet, language: Language): readonly Exchange[] {
  const textOf = ({ cells }: DataRow, id: string, spoken: Language = language): string => {
    const cell = cells[columns.findIndex((column) => column.id === id)];
    return cell?.text == null ? "" : localize(cell.text, spoken);
  };
  return rows.map((row) => ({
    id: textOf(row, "id"),
    giver: textOf(row, "source"),
    byProduct: textOf(row, "by_product"),
    receiver: textOf(row, "receiver"),
    use: textOf(row, "use"),
    state: textOf(row, "state", "en").toLowerCase() as ExchangeState,
    stateWord: textOf(row, "state"),
  }));
}
