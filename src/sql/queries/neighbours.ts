import { text } from "../../language/localized";
import type { Dialect } from "../dialects/dialect";
import { type LongTable, SqlError, tableName } from "../table";

/** The list of weights between units: pairs that are given more than once are added up. */
export function neighboursOf(name: string, { neighbours }: LongTable, dialect: Dialect): string {
  if (neighbours === undefined)
    throw new SqlError(
      text(
        `${name} needs the list of weights: a table with the columns from, to and weight.`,
        `${name} 需要权重列表：包含起点、终点、权重三列的表。`,
      ),
    );
  const { quote, double, text: asText } = dialect;
  const [from, to] = [asText(quote(neighbours.from)), asText(quote(neighbours.to))];
  return `  select ${from} as origin, ${to} as goal, sum(${double(quote(neighbours.weight))}) as weight
  from ${tableName(dialect, neighbours.table)}
  where ${quote(neighbours.weight)} <> 0
  group by ${from}, ${to}`;
}
