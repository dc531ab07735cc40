import { text } from "../../src/language/localized";
import type { NeighbourTable } from "../../src/sql/table";
import { CommandError } from "../class/command";
import { requireColumns } from "./columns";
import type { Engine } from "./engines/engine";

/** The list of weights between regions, readable by the engine and with its columns checked. */
export async function openWeights(engine: Engine, list: NeighbourTable): Promise<NeighbourTable> {
  if (engine.openWeights === undefined)
    throw new CommandError(
      text(
        `${engine.dialect.title} cannot read a list of weights here: print the query with jjj sql and run it there.`,
        `此处 ${engine.dialect.title} 不能读取权重列表：请用 jjj sql 输出查询，在该引擎中运行。`,
      ),
    );
  const source = await engine.openWeights(list.table[0]);
  await requireColumns(engine, source, { keys: [list.from, list.to], numbers: [list.weight] });
  return { ...list, table: source.table };
}
