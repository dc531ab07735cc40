import { localize, text } from "../../src/language/localized";
import { sqlDefinitions } from "../../src/sql/catalogue";
import { checkQuery } from "../../src/sql/checks";
import { dialects } from "../../src/sql/dialects/catalogue";
import { indicatorQuery } from "../../src/sql/queries/indicator-query";
import { type LongTable, SqlError } from "../../src/sql/table";
import { weightCheckQuery } from "../../src/sql/weight-checks";
import { CommandError, languageAsked, readOptions } from "../class/command";
import { calledAs } from "../jjj/called-as";
import { columnsFrom, dialectOf, given, queryOptionsFrom, tableOptions, tableUsage } from "./options";

const names = sqlDefinitions.map(({ name }) => name.toLowerCase()).join(", ");

const called = calledAs("sql");

const usage = text(
  `${called} locq --table plants --region county --sector industry --value employment --by year

Prints the query for one of: ${names}.

  --dialect     ${Object.keys(dialects).join(", ")}; the first if omitted
  --table       the table; for DuckDB also a file, such as plants.parquet or data/*.csv
  --schema      the schema of the table
${tableUsage.en}
  --check       the query that counts missing, negative, not finite and duplicate cells, to run first
  --language    en or zh-CN, of errors`,
  `${called} locq --table plants --region county --sector industry --value employment --by year

输出下列指标之一的查询：${names}。

  --dialect     ${Object.keys(dialects).join("、")}；省略时为第一个
  --table       数据表；DuckDB 也可为文件，如 plants.parquet 或 data/*.csv
  --schema      数据表的模式（schema）
${tableUsage.zh}
  --check       先行运行的检查查询：统计缺失、负值、非有限数与重复的单元
  --language    错误信息的语言：en 或 zh-CN`,
);

/** Prints the query for an indicator, or the one that checks the table before it. */
// eslint-disable-next-line @typescript-eslint/require-await -- Commands are asynchronous.
export async function printQuery(args: readonly string[]): Promise<void> {
  const isHelp = args.some((arg) => arg === "--help" || arg === "-h");
  process.stdout.write(isHelp ? `${localize(usage, languageAsked(args))}\n` : queryFor(args));
}

function queryFor(args: readonly string[]): string {
  const option = { type: "string" } as const;
  const { values, positionals } = readOptions(
    args,
    {
      ...tableOptions,
      dialect: { type: "string", default: "duckdb" },
      table: option,
      schema: option,
      check: { type: "boolean", default: false },
      language: option,
    },
    usage,
  );
  const [name] = positionals;
  const [table, schema] = [given(values, "table"), given(values, "schema")];
  if (name === undefined || positionals.length > 1 || table === undefined) throw new CommandError(usage);
  const dialect = dialectOf(given(values, "dialect") ?? "");
  const options = queryOptionsFrom(name, values);
  const inSchema = (one: string): LongTable["table"] => (schema === undefined ? [one] : [schema, one]);
  const { neighbours, ...columns } = columnsFrom(name, values);
  const list = neighbours && { ...neighbours, table: inSchema(neighbours.table[0]) };
  const long: LongTable = { table: inSchema(table), ...columns, ...(list && { neighbours: list }) };
  try {
    const query = indicatorQuery(name, long, dialect, options);
    if (!values["check"]) return query;
    const checks = checkQuery(name, long, dialect, options.mode);
    return list === undefined ? checks : `${checks.trimEnd()};\n\n${weightCheckQuery(long, list, dialect)}`;
  } catch (error) {
    throw error instanceof SqlError ? new CommandError(error.said) : error;
  }
}
