import { text } from "../../language/localized";
import type { ModeDefinition, SqlDefinition } from "../define";
import type { Dialect } from "../dialects/dialect";
import { type LongTable, SqlError } from "../table";
import { distributionQuery } from "./distribution-query";
import { definitionOf, modeOf } from "./find";
import { measuresOf, valueAlone } from "./given";
import { requireNeighbours } from "./neighbours";
import { type GivenSettings, settingsOf } from "./settings";
import { stepsQuery } from "./steps-query";

export interface QueryOptions {
  /** One of the indicator's modes; its first if omitted. */
  readonly mode?: string;
  /** What a distribution runs over, where both region and sector are columns; as is usual for the indicator if omitted. */
  readonly over?: "region" | "sector";
  /** Numbers and labels such as `epsilon` or the region of `reference`. */
  readonly settings?: GivenSettings;
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
  requireWeights(definition.name, mode, calculation, table);
  requireNeighbours(definition.name, calculation, table);
  return `${queryOf(definition, calculation, table, dialect, options)}\n`;
}

/** The columns of the table that are an indicator's numbers, its weights last. */
export function numbersOf(name: string, table: LongTable, dialect: Dialect, given?: string) {
  const definition = definitionOf(name);
  const { calculation } = modeOf(definition, given);
  const measures = calculation.kind === "steps" ? calculation : valueAlone;
  return [
    ...measuresOf(definition.name, measures, table, dialect).map(({ column, sql }) => ({ column, sql })),
    ...(table.weight === undefined ? [] : [{ column: table.weight, sql: dialect.double(dialect.quote(table.weight)) }]),
  ];
}

function requireWeights(name: string, mode: string, calculation: ModeDefinition, { weight }: LongTable): void {
  const accepted = calculation.weights ?? null;
  if (weight !== undefined && accepted === null)
    throw new SqlError(
      text(
        `weight: ${name} has no weights with mode ${mode}; omit the column.`,
        `weight：${name} 的 ${mode} 形式不能使用权重，请省略该列。`,
      ),
    );
  if (weight === undefined && calculation.kind === "distribution" && calculation.needsWeights)
    throw new SqlError(
      text(`${name} needs the column of the weight (${accepted}).`, `${name} 需要权重列（${accepted}）。`),
    );
}

function queryOf(
  definition: SqlDefinition,
  calculation: ModeDefinition,
  table: LongTable,
  dialect: Dialect,
  { over = definition.over, settings = {} }: QueryOptions,
): string {
  const { name } = definition;
  if (calculation.kind === "steps") {
    const units =
      definition.over !== undefined && over !== undefined ? [over, ...calculation.units] : calculation.units;
    return stepsQuery(name, calculation, units, table, dialect, settings);
  }
  settingsOf(name, {}, settings, dialect);
  return distributionQuery(name, calculation, table, dialect, over ?? "region");
}
