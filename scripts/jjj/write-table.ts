import { type Localized, text } from "../../src/language/localized";
import { tableName } from "../../src/sql/table";
import { CommandError } from "../class/command";
import { columnsFrom } from "../sql/options";
import { requireColumns } from "./columns";
import { columnsOf, commandLine } from "./command-line";
import { useEngine } from "./engines/use-engine";
import { mostColumns, mostRows, writeAnswer } from "./output";

/** Adds a file up to a table that fits into a sheet: regions in rows, sectors in columns. */
export async function writeTable(args: readonly string[], usage: Localized): Promise<void> {
  const { values, out, asked } = commandLine(args, 1, usage);
  const columns = columnsFrom("", values);
  const { region, sector, value, by = [] } = columns;
  if (region === undefined || sector === undefined || value === undefined) throw new CommandError(usage);
  await useEngine(asked, async (engine) => {
    const source = await engine.open();
    await requireColumns(engine, source, columnsOf(columns));
    const { quote, literal, double, text: asText } = engine.dialect;
    const from = `${tableName(engine.dialect, source.table)} where ${quote(region)} is not null`;
    const sectors = (
      await engine.rows(
        `select distinct ${asText(quote(sector))} from ${tableName(engine.dialect, source.table)} where ${quote(sector)} is not null order by 1`,
      )
    ).map(([name]) => String(name));
    const rowKeys = [...by, region].map(quote).join(", ");
    const [[found] = [0]] = await engine.rows(
      `select count(*) from (select distinct ${rowKeys} from ${from}) as jjj_rows`,
    );
    requireSize(Number(found), by.length + 1 + sectors.length);
    // A cell without any row, or with blanks alone, is blank.
    const cells = sectors.map(
      (name) =>
        `sum(${double(quote(value))}) filter (where ${asText(quote(sector))} = ${literal(name)}) as ${quote(name)}`,
    );
    await engine.answer(
      `select ${[rowKeys, ...cells].join(", ")} from ${from} group by ${rowKeys} order by ${rowKeys}`,
    );
    await writeAnswer(engine.store, out);
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
