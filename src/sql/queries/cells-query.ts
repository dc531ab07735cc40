import type { CellsDefinition } from "../define";
import type { Dialect } from "../dialects/dialect";
import { keysOf, type LongTable } from "../table";
import { cellsOf, measuresOf, valueAlone } from "./given";
import { order, partition, requireKeys, resultOf, shownKeys } from "./result";

/** The query for an indicator of each cell of a region × sector table. */
export function cellsQuery(
  name: string,
  { number, refusals }: CellsDefinition,
  table: LongTable,
  dialect: Dialect,
): string {
  const keys = keysOf(table);
  requireKeys(name, keys, ["region", "sector"]);
  const groups = keys.filter(({ alias }) => alias !== "region" && alias !== "sector").map(({ alias }) => alias);
  return `with jjj_cells as (
${cellsOf(table, keys, measuresOf(name, valueAlone, table, dialect), dialect)}
), jjj_totals as (
  select jjj_cells.*,
    sum(x) over (${partition([...groups, "region"])}) as row_total,
    sum(x) over (${partition([...groups, "sector"])}) as column_total,
    sum(x) over (${partition(groups)}) as whole_total
  from jjj_cells
)
select ${shownKeys(keys, dialect)},
  ${resultOf(number, "x is null", refusals, dialect)}
from jjj_totals
order by ${order(keys.length)}`;
}
