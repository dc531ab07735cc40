import type { DistributionDefinition, Refusal } from "../define";
import type { Dialect } from "../dialects/dialect";
import { keysOf, type LongTable } from "../table";
import { cellsOf, measuresOf, valueAlone } from "./given";
import { order, partition, requireKeys, resultOf, shownKeys } from "./result";

/** The query for an indicator of one distribution, for each value of the other keys. */
export function distributionQuery(
  name: string,
  { term, number, refusals }: DistributionDefinition,
  table: LongTable,
  dialect: Dialect,
  over: "region" | "sector",
): string {
  const keys = keysOf(table);
  requireKeys(name, keys, [over]);
  const groups = keys.filter(({ alias }) => alias !== over);
  const aliases = groups.map(({ alias }) => alias);
  const window = partition(aliases);
  // A whole range without any number is refused; a row or column without any is blank.
  const [blank, empty]: [string, readonly Refusal[]] =
    groups.length > 0 ? ["n = 0", []] : ["false", [["n = 0", "domain"]]];
  const grouped = groups.length > 0 ? `\n  group by ${aliases.join(", ")}` : "";
  return `with jjj_given as (
${cellsOf(table, keys, measuresOf(name, valueAlone, table, dialect), dialect)}
), jjj_cells as (
  select ${keys.map(({ alias }) => alias).join(", ")},
    case when w is not null then x end as x, case when x is not null then w end as w
  from jjj_given
), jjj_totals as (
  select jjj_cells.*,
    count(x) over (${window}) as n, sum(w) over (${window}) as weight, sum(x) over (${window}) as total,
    sum(w * x) over (${window}) as weighted_total,
    sum(w) over (${[window, "order by x rows between unbounded preceding and current row"].join(" ").trim()}) as below
  from jjj_cells
), jjj_means as (
  select jjj_totals.*, weighted_total / nullif(weight, 0) as mean from jjj_totals
), jjj_terms as (
  select jjj_means.*, ${term} as term from jjj_means
), jjj_sums as (
  select ${aliases.map((alias) => `${alias}, `).join("")}${dialect.double("count(x)")} as n,
    max(weight) as weight, max(total) as total, max(mean) as mean,
    min(x) as low, max(x) as high, min(case when w > 0 then x end) as low_weighted,
    sum(case when x is not null then term end) as sum_of_terms
  from jjj_terms${grouped}
)
select ${groups.length > 0 ? `${shownKeys(groups, dialect)},\n  ` : ""}${resultOf(number, blank, [...empty, ...refusals], dialect)}
from jjj_sums${groups.length > 0 ? `\norder by ${order(groups.length)}` : ""}`;
}
