import { type Localized, text } from "../../src/language/localized";
import { CommandError } from "../class/command";
import { columnsFrom } from "../sql/options";
import { columnsOf, commandLine } from "./command-line";
import { Engine, literal, quote } from "./engine";
import { mostColumns, mostRows, writeAnswer } from "./output";
import { openSource, requireColumns, requireNumbers } from "./source";

/** Adds a file up to a table that fits into a sheet: regions in rows, sectors in columns. */
export async function writeTable(args: readonly string[], usage: Localized): Promise<void> {
  const { values, positionals, out, memory } = commandLine(args, 1, usage);
  const columns = columnsFrom("", values);
  const { region, sector, value, by = [] } = columns;
  if (region === undefined || sector === undefined || value === undefined) throw new CommandError(usage);
  await Engine.use(memory, async (engine) => {
    const source = await openSource(engine, positionals[0] ?? "");
    const { keys, numbers } = columnsOf(columns);
    requireColumns(source, [...keys, ...numbers]);
    await requireNumbers(engine, source, numbers, keys);
    const sectors = (
      await engine.rows(
        `select distinct cast(${quote(sector)} as varchar) from ${source.view} where ${quote(sector)} is not null order by 1`,
      )
    ).map(([name]) => String(name));
    const rowKeys = [...by, region].map(quote).join(", ");
    const [[found] = [0]] = await engine.rows(
      `select count(*) from (select distinct ${rowKeys} from ${source.view} where ${quote(region)} is not null)`,
    );
    requireSize(Number(found), by.length + 1 + sectors.length);
    // A cell without any row, or with blanks alone, is blank.
    const cells = sectors.map(
      (name) =>
        `sum(cast(${quote(value)} as double)) filter (cast(${quote(sector)} as varchar) = ${literal(name)}) as ${quote(name)}`,
    );
    await writeAnswer(
      engine,
      `select ${[rowKeys, ...cells].join(", ")} from ${source.view} where ${quote(region)} is not null group by ${rowKeys} order by ${rowKeys}`,
      out,
    );
  });
}

function requireSize(rows: number, columns: number): void {
  if (rows <= mostRows && columns <= mostColumns) return;
  throw new CommandError(
    text(
      `The table has ${rows} rows and ${columns} columns; a sheet holds ${mostRows} and ${mostColumns}. Use larger regions or fewer sectors.`,
      `该表有 ${rows} 行、${columns} 列，工作表最多 ${mostRows} 行、${mostColumns} 列。请使用更大的地区或更少的产业。`,
    ),
  );
}
