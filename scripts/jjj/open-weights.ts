import type { NeighbourTable } from "../../src/sql/table";
import { requireColumns } from "./columns";
import type { Engine } from "./engines/engine";

/** The list of weights between regions, readable by the engine and with its columns checked. */
export async function openWeights(engine: Engine, list: NeighbourTable): Promise<NeighbourTable> {
  const source = await engine.openWeights(list.table[0]);
  // Where a column is missing, the option that names it.
  const titled = {
    ...source,
    title: `${source.title} (--weights-columns ${[list.from, list.to, list.weight].join(",")})`,
  };
  await requireColumns(engine, titled, { keys: [list.from, list.to], numbers: [list.weight] });
  return { ...list, table: source.table };
}
