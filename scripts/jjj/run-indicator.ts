import type { Localized } from "../../src/language/localized";
import { localize, text } from "../../src/language/localized";
import { checkQuery, type FoundFault, faultText, isRefused } from "../../src/sql/checks";
import type { Dialect } from "../../src/sql/dialects/dialect";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { indicatorQuery } from "../../src/sql/queries/indicator-query";
import { type LongTable, SqlError, tableName } from "../../src/sql/table";
import { CommandError } from "../class/command";
import { columnsFrom, queryOptionsFrom } from "../sql/options";
import { requireColumns } from "./columns";
import { columnsOf, commandLine } from "./command-line";
import type { Engine } from "./engines/engine";
import { useEngine } from "./engines/use-engine";
import { writeAnswer } from "./output";

/** Computes an indicator of a table, after the checks of its columns and cells. */
export async function runIndicator(args: readonly string[], usage: Localized): Promise<void> {
  const { values, positionals, out, asked } = commandLine(args, 2, usage);
  const [name = ""] = positionals;
  const options = queryOptionsFrom(name, values);
  const columns = columnsFrom(name, values);
  const query = (table: LongTable["table"], dialect: Dialect) =>
    indicatorQuery(name, { ...columns, table }, dialect, options);
  // What cannot be asked is said before anything is read.
  requireAnswerable(() => query(["jjj_source"], duckdb));
  await useEngine(asked, async (engine) => {
    const source = await engine.open();
    await requireColumns(engine, source, columnsOf(columns));
    const table = { ...columns, table: source.table };
    const faults = await faultsOf(engine, checkQuery(name, table, engine.dialect, options.mode));
    const refused = faults.filter((fault) => isRefused(name, fault, table));
    if (refused.length > 0 && values["leave-out"] !== true) throw new CommandError(refusal(refused));
    for (const fault of faults) process.stderr.write(`${localize(faultText(fault), asked.language)}\n`);
    await engine.answer(
      refused.length === 0
        ? query(source.table, engine.dialect)
        : onAccepted(query(["jjj_accepted"], engine.dialect), source.table, refused, engine.dialect),
    );
    await writeAnswer(engine.store, out);
  });
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

/** A query on `jjj_accepted`, the rows of a table without the faults. */
function onAccepted(query: string, table: LongTable["table"], faults: readonly FoundFault[], dialect: Dialect): string {
  const conditions = faults.map(({ fault, column }) => {
    const name = dialect.quote(column);
    const number = dialect.double(name);
    if (fault === "negative") return `${number} < 0`;
    return fault === "no key" ? `${name} is null` : `${name} is not null and not (${dialect.isFinite(number)})`;
  });
  const isFaulty = conditions.map((condition) => `coalesce(${condition}, false)`).join(" or ");
  const accepted = `select * from ${tableName(dialect, table)} where not (${isFaulty})`;
  return query.replace(/^with /, () => `with jjj_accepted as (\n  ${accepted}\n), `);
}

function requireAnswerable(ask: () => string): void {
  try {
    ask();
  } catch (error) {
    throw error instanceof SqlError ? new CommandError(error.said) : error;
  }
}
