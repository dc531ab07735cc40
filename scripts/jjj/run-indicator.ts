import type { Localized } from "../../src/language/localized";
import { localize, text } from "../../src/language/localized";
import { checkQuery, type FoundFault, faultText, isRefused } from "../../src/sql/checks";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { indicatorQuery } from "../../src/sql/queries/indicator-query";
import { type LongTable, SqlError } from "../../src/sql/table";
import { CommandError, readLanguage } from "../class/command";
import { columnsFrom, given, queryOptionsFrom } from "../sql/options";
import { columnsOf, commandLine } from "./command-line";
import { Engine, quote } from "./engine";
import { writeAnswer } from "./output";
import { openSource, requireColumns, requireNumbers } from "./source";

/** Computes an indicator of a file, after the checks of its columns and cells. */
export async function runIndicator(args: readonly string[], usage: Localized): Promise<void> {
  const { values, positionals, out, memory } = commandLine(args, 2, usage);
  const [name = "", file = ""] = positionals;
  const options = queryOptionsFrom(name, values);
  const columns = columnsFrom(name, values);
  const language = readLanguage(given(values, "language") ?? "en");
  const asked = (table: LongTable) => ({
    query: indicatorQuery(name, table, duckdb, options),
    checks: checkQuery(name, table, duckdb, options.mode),
  });
  // What cannot be asked is said before anything is read.
  said(() => asked({ ...columns, table: ["jjj_source"] }));
  await Engine.use(memory, async (engine) => {
    const source = await openSource(engine, file);
    const { keys, numbers } = columnsOf(columns);
    requireColumns(source, [...keys, ...numbers]);
    await requireNumbers(engine, source, numbers, keys);
    const rows = await engine.rows(asked({ ...columns, table: [source.view] }).checks);
    const faults = rows.map(
      ([fault, column, count, ...first]) => ({ fault, column, count: Number(count), first }) as FoundFault,
    );
    const refused = faults.filter((fault) => isRefused(name, fault, { ...columns, table: [source.view] }));
    const isLeftOut = values["leave-out"] === true;
    if (refused.length > 0 && !isLeftOut) throw new CommandError(refusal(refused));
    for (const fault of faults) process.stderr.write(`${localize(faultText(fault), language)}\n`);
    if (refused.length > 0) await leaveOut(engine, source.view, refused);
    const view = refused.length > 0 ? "jjj_accepted" : source.view;
    await writeAnswer(engine, asked({ ...columns, table: [view] }).query, out);
  });
}

function refusal(faults: readonly FoundFault[]): Localized {
  const lines = faults.map(faultText);
  return text(
    `${lines.map(({ en }) => en).join("\n")}\nNothing was computed. Correct the table, or leave these rows out with --leave-out.`,
    `${lines.map(({ zh }) => zh).join("\n")}\n未进行计算。请更正数据，或用 --leave-out 略去这些行。`,
  );
}

/** The rows without the faults. */
async function leaveOut(engine: Engine, view: string, faults: readonly FoundFault[]): Promise<void> {
  const conditions = faults.map(({ fault, column }) => {
    const number = `cast(${quote(column)} as double)`;
    if (fault === "negative") return `${number} < 0`;
    return fault === "no key" ? `${quote(column)} is null` : `${number} is not null and not isfinite(${number})`;
  });
  const isFaulty = conditions.map((condition) => `coalesce(${condition}, false)`).join(" or ");
  await engine.run(`create view jjj_accepted as select * from ${view} where not (${isFaulty})`);
}

function said<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw error instanceof SqlError ? new CommandError(error.said) : error;
  }
}
