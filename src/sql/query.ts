import { text } from "../language/localized";
import { sqlDefinitions } from "./catalogue";
import type { CellsDefinition, DistributionDefinition, Refusal, SqlDefinition } from "./define";
import type { Dialect } from "./dialects/dialect";
import { type Key, keysOf, type LongTable, SqlError, tableName } from "./table";

export interface QueryOptions {
  /** One of the indicator's modes; its first if omitted. */
  readonly mode?: string;
  /** What a distribution runs over, where both region and sector are columns; as is usual for the indicator if omitted. */
  readonly over?: "region" | "sector";
}

/**
 * The query for an indicator on a long table: its keys, then `result` and `failure`. A result without a number has
 * NULL; `failure` says why: NULL for a blank, `division` where a sheet shows #DIV/0! and `domain` where it shows #NUM!.
 * Rows with the same keys are added up first.
 *
 * @throws SqlError for an unknown indicator or mode and for columns that are needed or cannot be used.
 */
export function indicatorQuery(name: string, table: LongTable, dialect: Dialect, options: QueryOptions = {}): string {
  const definition = definitionOf(name);
  const { mode, calculation } = modeOf(definition, options.mode);
  if (table.weight !== undefined && (calculation.kind === "cells" || calculation.weights === null))
    throw new SqlError(
      text(
        `weight: ${definition.name} has no weights with mode ${mode}; omit the column.`,
        `weight：${definition.name} 的 ${mode} 形式不能使用权重，请省略该列。`,
      ),
    );
  const query =
    calculation.kind === "cells"
      ? cellsQuery(definition.name, calculation, table, dialect)
      : distributionQuery(definition, calculation, table, dialect, options.over);
  return `${query}\n`;
}

/** The definition of an indicator by its name, in small or capital letters. */
export function definitionOf(name: string): SqlDefinition {
  const found = sqlDefinitions.find((definition) => definition.name === name.toUpperCase());
  if (found !== undefined) return found;
  const names = sqlDefinitions.map((definition) => definition.name).join(", ");
  throw new SqlError(text(`There is no ${name} in SQL: use one of ${names}.`, `SQL 没有 ${name}：可用 ${names}。`));
}

function modeOf({ name, modes }: SqlDefinition, given: string | undefined) {
  const mode = given ?? Object.keys(modes)[0] ?? "";
  const calculation = Object.entries(modes).find(([known]) => known === mode)?.[1];
  if (calculation !== undefined) return { mode, calculation };
  const known = Object.keys(modes).join(", ");
  throw new SqlError(
    text(`unknown mode "${mode}" of ${name}; use one of: ${known}`, `${name} 没有形式 "${mode}"，可用：${known}`),
  );
}

function cellsQuery(name: string, { number, refusals }: CellsDefinition, table: LongTable, dialect: Dialect): string {
  const keys = keysOf(table);
  requireKey(name, keys, "region", "sector");
  const groups = keys.filter(({ alias }) => alias.startsWith("group_")).map(({ alias }) => alias);
  return `with jjj_cells as (
${cellsOf(table, keys, dialect)}
), jjj_totals as (
  select jjj_cells.*,
    sum(x) over (${partition([...groups, "region"])}) as row_total,
    sum(x) over (${partition([...groups, "sector"])}) as column_total,
    sum(x) over (${partition(groups)}) as whole_total
  from jjj_cells
)
select ${shownKeys(keys, dialect)},
  ${resultOf(number, "x is null", refusals)}
from jjj_totals
order by ${order(keys)}`;
}

function distributionQuery(
  { name, over: usual = "region" }: SqlDefinition,
  { term, number, refusals }: DistributionDefinition,
  table: LongTable,
  dialect: Dialect,
  over: "region" | "sector" = usual,
): string {
  const keys = keysOf(table);
  requireKey(name, keys, over);
  const groups = keys.filter(({ alias }) => alias !== over);
  const aliases = groups.map(({ alias }) => alias);
  const window = partition(aliases);
  // A whole range without any number is refused; a row or column without any is blank.
  const [blank, empty]: [string, readonly Refusal[]] =
    groups.length > 0 ? ["n = 0", []] : ["false", [["n = 0", "domain"]]];
  const grouped = groups.length > 0 ? `\n  group by ${aliases.join(", ")}` : "";
  return `with jjj_given as (
${cellsOf(table, keys, dialect)}
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
select ${groups.length > 0 ? `${shownKeys(groups, dialect)},\n  ` : ""}${resultOf(number, blank, [...empty, ...refusals])}
from jjj_sums${groups.length > 0 ? `\norder by ${order(groups)}` : ""}`;
}

/** The cells: rows with the same keys added up. A cell whose parts are all NULL is blank. */
function cellsOf(table: LongTable, keys: readonly Key[], dialect: Dialect): string {
  const sumOf = (column: string) => `sum(${dialect.double(dialect.quote(column))})`;
  const columns = keys.map(({ alias, column }) => `${dialect.quote(column)} as ${alias}`);
  const weight = table.weight === undefined ? dialect.double("1") : sumOf(table.weight);
  const grouped = keys.map(({ column }) => dialect.quote(column)).join(", ");
  return `  select ${columns.join(", ")}, ${sumOf(table.value)} as x, ${weight} as w
  from ${tableName(dialect, table)}
  group by ${grouped}`;
}

function resultOf(number: string, blank: string, refusals: readonly Refusal[]): string {
  const refused = refusals.map(([condition, failure]) => `when ${condition} then '${failure}'`).join(" ");
  const failing = [blank, ...refusals.map(([condition]) => condition)].join(" or ");
  return `case when ${failing} then null else ${number} end as result,
  case when ${blank} then null ${refused} end as failure`;
}

function requireKey(name: string, keys: readonly Key[], ...needed: readonly string[]): void {
  const missing = needed.find((one) => keys.every(({ alias }) => alias !== one));
  if (missing !== undefined)
    throw new SqlError(
      text(`${name} needs the column of the ${missing}.`, `${name} 需要${missing === "region" ? "地区" : "产业"}列。`),
    );
}

const partition = (aliases: readonly string[]) => (aliases.length === 0 ? "" : `partition by ${aliases.join(", ")}`);

const shownKeys = (keys: readonly Key[], dialect: Dialect) =>
  keys.map(({ alias, column }) => `${alias} as ${dialect.quote(column)}`).join(", ");

const order = (keys: readonly Key[]) => keys.map((_key, index) => index + 1).join(", ");
