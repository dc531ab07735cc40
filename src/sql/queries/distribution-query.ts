import type { DistributionDefinition, Refusal } from "../define";
import type { Dialect } from "../dialects/dialect";
import { keysOf, type LongTable } from "../table";
import { cellsOf, measuresOf, valueAlone } from "./given";
import { named, order, partition, requireKeys, resultOf, shownKeys } from "./result";

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
  const result = resultOf(number, blank, [...empty, ...refusals], dialect);
  const besides = usedIn(term, windowsOver(window));
  const grouped = groups.length > 0 ? `\n  group by ${aliases.join(", ")}` : "";
  return `with jjj_given as (
${cellsOf(table, keys, measuresOf(name, valueAlone, table, dialect), dialect)}
), jjj_cells as (
  select ${keys.map(({ alias }) => alias).join(", ")},
    case when w is not null then x end as x, case when x is not null then w end as w
  from jjj_given
), jjj_totals as (
  select ${["jjj_cells.*", ...named(besides)].join(",\n    ")}
  from jjj_cells
), jjj_terms as (
  select jjj_totals.*, ${term} as term from jjj_totals
), jjj_sums as (
  select ${[...aliases, ...named(usedIn(result, sumsOf(dialect)))].join(",\n    ")}
  from jjj_terms${grouped}
)
select ${groups.length > 0 ? `${shownKeys(groups, dialect)},\n  ` : ""}${result}
from jjj_sums${groups.length > 0 ? `\norder by ${order(groups.length)}` : ""}`;
}

type Columns = Readonly<Record<string, string>>;

/** What a term may use besides the value and its weight. */
const windowsOver = (window: string): Columns => ({
  n: `count(x) over (${window})`,
  weight: `sum(w) over (${window})`,
  total: `sum(x) over (${window})`,
  mean: `sum(w * x) over (${window}) / nullif(sum(w) over (${window}), 0)`,
  below: `sum(w) over (${`${window} order by x rows between unbounded preceding and current row`.trim()})`,
});

/** What the number and its refusals may use. */
const sumsOf = (dialect: Dialect): Columns => ({
  n: dialect.double("count(x)"),
  weight: "sum(w)",
  total: "sum(x)",
  mean: "sum(w * x) / nullif(sum(w), 0)",
  low: "min(x)",
  high: "max(x)",
  low_weighted: "min(case when w > 0 then x end)",
  sum_of_terms: "sum(case when x is not null then term end)",
});

/** Engines compute every window that is written, whether or not anything reads it. */
const usedIn = (sql: string, columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([alias]) => new RegExp(`\\b${alias}\\b`).test(sql)));
