import { text } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";
import { sqlDefinitions } from "../../src/sql/catalogue";
import { checkQuery } from "../../src/sql/checks";
import { dialects } from "../../src/sql/dialects/catalogue";
import type { Dialect } from "../../src/sql/dialects/dialect";
import { indicatorQuery } from "../../src/sql/queries/indicator-query";
import { type LongTable, SqlError } from "../../src/sql/table";
import { CommandError, readOptions } from "../class/command";

const names = sqlDefinitions.map(({ name }) => name.toLowerCase()).join(", ");

const usage = text(
  `npm run --silent sql -- locq --table plants --region county --sector industry --value employment --by year

Prints the query for one of: ${names}.

  --dialect     ${Object.keys(dialects).join(", ")}; the first if omitted
  --table       the table; for DuckDB also a file, such as plants.parquet or data/*.csv
  --schema      the schema of the table
  --region, --sector, --value, --weight   columns of the table
  --by          a column such as the year, for each of whose values to compute; may be repeated
  --mode        a mode of the indicator; its first if omitted
  --over        region or sector: what a distribution runs over
  --check       the query that counts missing, negative, not finite and duplicate cells, to run first
  --language    en or zh-CN, of errors`,
  `npm run --silent sql -- locq --table plants --region county --sector industry --value employment --by year

输出下列指标之一的查询：${names}。

  --dialect     ${Object.keys(dialects).join("、")}；省略时为第一个
  --table       数据表；DuckDB 也可为文件，如 plants.parquet 或 data/*.csv
  --schema      数据表的模式（schema）
  --region、--sector、--value、--weight   地区、产业、数值、权重所在列
  --by          年份等列，按其每个取值分别计算；可重复
  --mode        指标的计算形式；省略时为第一种
  --over        region 或 sector：分布由地区还是产业构成
  --check       先行运行的检查查询：统计缺失、负值、非有限数与重复的单元
  --language    错误信息的语言：en 或 zh-CN`,
);

/** Prints the query for an indicator, or the one that checks the table before it. */
// eslint-disable-next-line @typescript-eslint/require-await -- Commands are asynchronous.
export async function printQuery(args: readonly string[]): Promise<void> {
  process.stdout.write(queryFor(args));
}

function queryFor(args: readonly string[]): string {
  const option = { type: "string" } as const;
  const { values, positionals } = readOptions(
    args,
    {
      dialect: { type: "string", default: "duckdb" },
      table: option,
      schema: option,
      region: option,
      sector: option,
      value: option,
      weight: option,
      by: { type: "string", multiple: true, default: [] },
      mode: option,
      over: option,
      check: { type: "boolean", default: false },
      language: option,
    },
    usage,
  );
  const [name] = positionals;
  const { table, schema, value, region, sector, weight, mode, by } = values;
  if (name === undefined || positionals.length > 1 || table === undefined || value === undefined)
    throw new CommandError(usage);
  const long: LongTable = {
    table: schema === undefined ? [table] : [schema, table],
    value,
    by,
    ...(region !== undefined && { region }),
    ...(sector !== undefined && { sector }),
    ...(weight !== undefined && { weight }),
  };
  const dialect = dialectOf(values.dialect);
  const over = overOf(values.over);
  try {
    const query = indicatorQuery(name, long, dialect, {
      ...(mode !== undefined && { mode }),
      ...(over !== undefined && { over }),
    });
    return values.check ? checkQuery(name, long, dialect, mode) : query;
  } catch (error) {
    throw error instanceof SqlError ? new CommandError(error.said) : error;
  }
}

function dialectOf(given: string): Dialect {
  const known = Object.entries(dialects).find(([name]) => name === given)?.[1];
  if (known !== undefined) return known;
  const all = Object.keys(dialects);
  const meant = nearest(given, all);
  const hint = meant === null ? text("", "") : text(` Did you mean ${meant}?`, `是否指 ${meant}？`);
  throw new CommandError(
    text(
      `There is no dialect ${given}: use one of ${all.join(", ")}.${hint.en}`,
      `没有方言 ${given}：可用 ${all.join("、")}。${hint.zh}`,
    ),
  );
}

function overOf(given: string | undefined): "region" | "sector" | undefined {
  if (given === undefined || given === "region" || given === "sector") return given;
  throw new CommandError(
    text(`--over is ${given}; use region or sector.`, `--over 为 ${given}：请使用 region 或 sector。`),
  );
}
