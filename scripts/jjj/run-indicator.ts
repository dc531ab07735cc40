import type { Localized } from "../../src/language/localized";
import { localize, text } from "../../src/language/localized";
import { checkQuery, type FoundFault, faultText, isRefused } from "../../src/sql/checks";
import type { Dialect } from "../../src/sql/dialects/dialect";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { definitionOf, modeOf } from "../../src/sql/queries/find";
import { indicatorQuery, type QueryOptions } from "../../src/sql/queries/indicator-query";
import { type LongTable, SqlError, tableName } from "../../src/sql/table";
import { acceptedWeights, isWeightRefused, weightCheckQuery } from "../../src/sql/weight-checks";
import { CommandError } from "../class/command";
import { columnsFrom, queryOptionsFrom } from "../sql/options";
import { type NeededColumns, requireColumns } from "./columns";
import { columnsOf, commandLine } from "./command-line";
import type { Engine } from "./engines/engine";
import { useEngine } from "./engines/use-engine";
import { requireLabels, sortedLabels } from "./labels";
import { openWeights } from "./open-weights";
import { writeAnswer } from "./output";

/** Computes an indicator of a table, after the checks of its columns and cells. */
export async function runIndicator(args: readonly string[], usage: Localized): Promise<void> {
  const { values, positionals, out, asked } = commandLine(args, 2, usage);
  const [name = ""] = positionals;
  const options = queryOptionsFrom(name, values);
  const { neighbours, ...columns } = columnsFrom(name, values);
  // What cannot be asked is said before anything is read.
  requireAnswerable(() =>
    indicatorQuery(name, { ...columns, ...(neighbours && { neighbours }), table: ["jjj_source"] }, duckdb, options),
  );
  await useEngine(asked, async (engine) => {
    const source = await engine.open();
    await requireColumns(engine, source, withNumberedMoments(name, options, columnsOf(columns), columns));
    const list = neighbours && (await openWeights(engine, neighbours));
    const table: LongTable = { ...columns, ...(list && { neighbours: list }), table: source.table };
    await requireLabels(engine, name, table, options);
    const faults = await faultsOf(engine, checkQuery(name, table, engine.dialect, options.mode));
    const ofList = list === undefined ? [] : await faultsOf(engine, weightCheckQuery(table, list, engine.dialect));
    const refused = faults.filter((fault) => isRefused(name, fault, table));
    const refusedOfList = ofList.filter(isWeightRefused);
    const all = [...refused, ...refusedOfList];
    if (all.length > 0 && values["leave-out"] !== true) throw new CommandError(refusal(all));
    const notes = [...[...faults, ...ofList].map(faultText), ...(await sortedLabels(engine, name, table, options))];
    for (const note of notes) process.stderr.write(`${localize(note, asked.language)}\n`);
    const [accepted, parts] = acceptedOf(table, refused, refusedOfList, engine.dialect);
    const query = indicatorQuery(name, accepted, engine.dialect, options);
    await engine.answer(parts.length === 0 ? query : query.replace(/^with /, () => `with ${parts.join(", ")}, `));
    await writeAnswer(engine.store, out);
  });
}

/** With the column of the years among the numbers where they are used as such. */
function withNumberedMoments(
  name: string,
  { mode }: QueryOptions,
  needed: NeededColumns,
  { moment }: Omit<LongTable, "table">,
): NeededColumns {
  const { calculation } = modeOf(definitionOf(name), mode);
  const isNumbered = calculation.kind === "steps" && calculation.hasNumberedMoments === true;
  return isNumbered && moment !== undefined ? { ...needed, numbers: [...needed.numbers, moment] } : needed;
}

async function faultsOf(engine: Engine, checks: string): Promise<readonly FoundFault[]> {
  const rows = await engine.rows(checks);
  return rows.map(([fault, column, count, ...first]) => ({ fault, column, count: Number(count), first }) as FoundFault);
}

function refusal(faults: readonly FoundFault[]): Localized {
  const lines = faults.map(faultText);
  return text(
    `${lines.map(({ en }) => en).join("\n")}\nNothing was computed. Correct the table, or leave these rows out with --leave-out.`,
    `${lines.map(({ zh }) => zh).join("\n")}\n未进行计算。请更正数据，或用 --leave-out 略去这些行。`,
  );
}

/** A table without the faults, and what a query reads in place of it and of its list of weights. */
function acceptedOf(
  table: LongTable,
  faults: readonly FoundFault[],
  ofList: readonly FoundFault[],
  dialect: Dialect,
): readonly [LongTable, readonly string[]] {
  const { neighbours: list } = table;
  const rows = faults.length === 0 ? null : acceptedRows(table.table, faults, dialect);
  const pairs = ofList.length === 0 || list === undefined ? null : acceptedWeights(table, list, dialect);
  return [
    {
      ...table,
      ...(rows !== null && { table: ["jjj_accepted"] }),
      ...(pairs !== null && list !== undefined && { neighbours: { ...list, table: ["jjj_accepted_list"] } }),
    },
    [
      ...(rows === null ? [] : [`jjj_accepted as (\n${rows}\n)`]),
      ...(pairs === null ? [] : [`jjj_accepted_list as (\n${pairs}\n)`]),
    ],
  ];
}

/** The rows of a table without the faults. */
function acceptedRows(table: LongTable["table"], faults: readonly FoundFault[], dialect: Dialect): string {
  const conditions = faults.map(({ fault, column }) => {
    const name = dialect.quote(column);
    const number = dialect.double(name);
    if (fault === "negative") return `${number} < 0`;
    return fault === "no key" ? `${name} is null` : `${name} is not null and not (${dialect.isFinite(number)})`;
  });
  const isFaulty = conditions.map((condition) => `coalesce(${condition}, false)`).join(" or ");
  return `  select * from ${tableName(dialect, table)} where not (${isFaulty})`;
}

function requireAnswerable(ask: () => string): void {
  try {
    ask();
  } catch (error) {
    throw error instanceof SqlError ? new CommandError(error.said) : error;
  }
}
