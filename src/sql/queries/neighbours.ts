import { text } from "../../language/localized";
import type { ModeDefinition } from "../define";
import type { Dialect } from "../dialects/dialect";
import { type LongTable, SqlError, tableName } from "../table";

/** Whether an indicator relates regions to their neighbours. */
export const needsNeighbours = (calculation: ModeDefinition): boolean =>
  calculation.kind === "steps" && calculation.steps.some((step) => "pairs" in step && step.weights);

/** @throws SqlError for a list of weights that is needed or cannot be used. */
export function requireNeighbours(name: string, calculation: ModeDefinition, { neighbours }: LongTable): void {
  const isNeeded = needsNeighbours(calculation);
  if (isNeeded && neighbours === undefined)
    throw new SqlError(
      text(
        `${name} needs the list of weights between regions (--weights): a row for each pair, with region, neighbour and weight.`,
        `${name} 需要地区之间的权重列表（--weights）：每对一行，含地区、相邻地区与权重三列。`,
      ),
    );
  if (!isNeeded && neighbours !== undefined)
    throw new SqlError(
      text(
        `${name} uses no weights between regions; omit --weights (--weight is the column of a value's weight).`,
        `${name} 不使用地区之间的权重，请省略 --weights（数值权重列为 --weight）。`,
      ),
    );
}

/**
 * The list of weights with a row for both directions of each pair: `weight` from origin to goal and `back` the other way,
 * 0 where it is not in the list. Pairs that are given more than once are added up.
 */
export function neighboursOf({ neighbours }: LongTable, dialect: Dialect): string {
  if (neighbours === undefined) throw new Error("The list of weights is required before");
  const { quote, double, text: asText } = dialect;
  const [from, to] = [asText(quote(neighbours.from)), asText(quote(neighbours.to))];
  const weight = double(quote(neighbours.weight));
  const list = tableName(dialect, neighbours.table);
  const one = (origin: string, goal: string, there: string, back: string) =>
    `    select ${origin} as origin, ${goal} as goal, ${there} as weight, ${back} as back from ${list} where ${weight} <> 0`;
  return `  select origin, goal, sum(weight) as weight, sum(back) as back
  from (
${one(from, to, weight, double("0"))}
    union all
${one(to, from, double("0"), weight)}
  ) as both_ways
  group by origin, goal`;
}
