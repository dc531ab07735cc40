import type { Step, StepsDefinition } from "../define";
import type { Dialect } from "../dialects/dialect";
import { keysOf, type LongTable } from "../table";
import { expander } from "./expand";
import { cellsOf, measuresOf } from "./given";
import { needsNeighbours, neighboursOf } from "./neighbours";
import { named, order, requireKeys, resultOf, shownKeys } from "./result";
import { type GivenSettings, settingsOf } from "./settings";

/** The query for an indicator in steps: one common table expression for each. */
export function stepsQuery(
  name: string,
  definition: StepsDefinition,
  units: readonly string[],
  table: LongTable,
  dialect: Dialect,
  given: GivenSettings,
): string {
  const keys = keysOf(table);
  requireKeys(name, keys, units);
  const measures = measuresOf(name, definition, table, dialect);
  const groups = keys.filter(({ alias }) => !units.includes(alias)).map(({ alias }) => alias);
  const expand = expander(groups, units, dialect, settingsOf(name, definition.settings ?? {}, given, dialect));
  const parts = [`jjj_0 as (\n${cellsOf(table, keys, measures, dialect, definition.isOfRows)}\n)`];
  if (needsNeighbours(definition)) parts.push(`jjj_weights as (\n${neighboursOf(table, dialect)}\n)`);
  definition.steps.forEach((step, place) => {
    parts.push(`jjj_${place + 1} as (\n  ${expand(stepOf(step, `jjj_${place}`, groups))}\n)`);
  });
  const last = definition.steps.flatMap((step) => ("per" in step ? [step.per] : [])).pop();
  const shown = keys.filter(({ alias }) => last === undefined || [...groups, ...last].includes(alias));
  const columns = [
    ...(shown.length > 0 ? [shownKeys(shown, dialect)] : []),
    ...(definition.shown ?? []),
    resultOf(
      expand(definition.number),
      expand(definition.blank),
      definition.refusals.map(([condition, failure]) => [expand(condition), failure]),
      dialect,
    ),
  ];
  const ordered = shown.length + (definition.shown?.length ?? 0);
  return `with ${parts.join(", ")}
select ${columns.join(",\n  ")}
from jjj_${definition.steps.length}${ordered > 0 ? `\norder by ${order(ordered)}` : ""}`;
}

function stepOf(step: Step, from: string, groups: readonly string[]): string {
  if ("add" in step) return `select ${[`${from}.*`, ...named(step.add)].join(", ")} from ${from}`;
  if ("where" in step) return `select * from ${from} where ${step.where}`;
  if ("per" in step) {
    const columns = [...groups, ...step.per];
    const grouped = columns.length === 0 ? "" : ` group by ${columns.join(", ")}`;
    return `select ${[...columns, ...named(step.take)].join(", ")} from ${from}${grouped}`;
  }
  if ("each" in step) {
    const values = [...groups, step.each].join(", ");
    const agree = groups.map((column) => `a.${column} is not distinct from b.${column}`).join(" and ");
    return `select a.*, b.${step.each} as other from ${from} a join (select distinct ${values} from ${from} where ${step.each} is not null) b on ${agree || "true"}`;
  }
  const others = step.pairs.map((column) => `b.${column} as other_${column}`);
  const columns = ["a.*", "b.region as other", ...others, ...(step.weights ? ["weight", "back"] : [])];
  const agree = [...groups, ...step.same].map((column) => `a.${column} is not distinct from b.${column}`);
  const joined = step.weights
    ? `from ${from} a left join (jjj_weights join ${from} b on text(b.region) = goal) on text(a.region) = origin`
    : `from ${from} a join ${from} b on true`;
  return `select ${columns.join(", ")} ${joined}${agree.map((condition) => ` and ${condition}`).join("")}`;
}
