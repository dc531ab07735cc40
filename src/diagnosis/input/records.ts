import { blocks } from "./blocks";
import type { InputRows } from "./cells";
import { longList } from "./long-list";
import type { ReadTable } from "./read-table";

/** The figures of a table in the first of the known shapes that fits; null where none does. */
export function readRecords(rows: InputRows): ReadTable | null {
  return longList(rows) ?? blocks(rows);
}
