import { type CellFault, firstOfEach, type FoundFault } from "./checks";
import type { Dialect } from "./dialects/dialect";
import { type LongTable, type NeighbourTable, tableName } from "./table";

/**
 * The query that looks at the list of weights between the regions of a table, with rows as `checkQuery` has them, the keys
 * being those of the list.
 */
export function weightCheckQuery(
  { region = "", table }: LongTable,
  { from, to, weight, ...list }: NeighbourTable,
  dialect: Dialect,
): string {
  const { quote, literal, text, double, isFinite } = dialect;
  const faulty = (fault: CellFault, column: string, condition: string, source = "jjj_links") =>
    `  select '${fault}' as fault, ${literal(column)} as column_name, origin, goal from ${source} where ${condition}`;
  const unknown = (key: string) =>
    `${key} is not null and not exists (select 1 from jjj_regions where jjj_regions.region = jjj_links.${key})`;
  const repeated = `(select origin, goal from jjj_links group by origin, goal having count(*) > 1) as repeated`;
  const faults = [
    faulty("missing", weight, "weight is null"),
    faulty("negative", weight, "weight < 0"),
    faulty("not finite", weight, `weight is not null and not (${isFinite("weight")})`),
    faulty("self weight", weight, "origin = goal and weight <> 0"),
    faulty("no key", from, "origin is null"),
    faulty("no key", to, "goal is null"),
    faulty("unknown region", from, unknown("origin")),
    faulty("unknown region", to, unknown("goal")),
    faulty("duplicate", weight, "true", repeated),
  ];
  return `with jjj_links as (
  select ${text(quote(from))} as origin, ${text(quote(to))} as goal, ${double(quote(weight))} as weight
  from ${tableName(dialect, list.table)}
), jjj_regions as (
  select distinct ${text(quote(region))} as region from ${tableName(dialect, table)}
), ${firstOfEach(faults, "origin, goal", `origin as ${quote(from)}, goal as ${quote(to)}`)}`;
}

/** Whether a list of weights is refused with such a pair. Missing ones count as 0, and equal pairs are added up. */
export const isWeightRefused = ({ fault }: FoundFault): boolean => fault !== "missing" && fault !== "duplicate";

/** The rows of the list that are not refused. */
export const acceptedWeights = (
  { region = "", table }: LongTable,
  { from, to, weight, ...list }: NeighbourTable,
  dialect: Dialect,
): string => {
  const { quote, text, double, isFinite } = dialect;
  const number = double(quote(weight));
  const [origin, goal] = [text(quote(from)), text(quote(to))];
  const regions = `(select ${text(quote(region))} from ${tableName(dialect, table)} where ${quote(region)} is not null)`;
  return `select * from ${tableName(dialect, list.table)}
where ${number} >= 0 and ${isFinite(number)} and ${origin} <> ${goal} and ${origin} in ${regions} and ${goal} in ${regions}`;
};
