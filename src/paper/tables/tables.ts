import { packedTables, regions } from "../generated/package";
import type { PaperTable } from "../types";
import { nameKey } from "./names";
import { unpackTable } from "./packed";

/** Tables 1 to 4 of the paper, in order; Table 3 is a reconstruction. */
export const paperTables: readonly PaperTable[] = packedTables.map((table) => unpackTable(table, regions));

/** The table of a number or a name such as `4`, "table 4", "Table-4" or "表4"; null if there is none. */
export function findTable(id: string | number): PaperTable | null {
  const digits = /^(?:table ?|表)?(\d+)$/.exec(nameKey(String(id)))?.[1];
  return paperTables.find((table) => String(table.number) === digits) ?? null;
}

/** The names of the tables, in order: `table-1` … `table-4`. */
export function tableNames(): readonly string[] {
  return paperTables.map((table) => table.name);
}
