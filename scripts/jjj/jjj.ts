import { localize, text } from "../../src/language/localized";
import { sqlDefinitions } from "../../src/sql/catalogue";
import { CommandError, languageAsked } from "../class/command";
import { tableUsage } from "../sql/options";
import { printQuery } from "../sql/print-query";
import { calledAs } from "./called-as";
import { runIndicator } from "./run-indicator";
import { writeExample } from "./write-example";
import { writeTable } from "./write-table";

const names = sqlDefinitions.map(({ name }) => name.toLowerCase()).join(", ");

const called = calledAs("jjj");

const usage = text(
  `${called} run locq plants.parquet --region county --sector industry --value employment --by year -o lq.xlsx
${called} table plants.parquet --region county --sector industry --value employment -o table.xlsx
${called} sql locq --dialect spark --table plants --region county --sector industry --value employment

run computes an indicator of a Parquet or CSV file, a folder or a pattern of them, or of a table of PostgreSQL, such
as postgres://host/database?table=plants; table adds up a region × sector
table that fits into a sheet; sql prints the query; example FILE writes made-up plants to try it on. Indicators: ${names}.

${tableUsage.en}
  -o, --out     result.csv, .parquet or .xlsx; - (the default) prints CSV
  --force       replace the file if it exists
  --leave-out   leave out rows that the indicator refuses (negative, not finite, without region or sector)
  --memory      at most this much, such as 4GB; half of the machine's if omitted
  --table       with postgres://…: the table or view, such as plants or schema.plants, if the address does not name it
  --engine      spark: your Spark computes, by the spark-submit in SPARK_HOME or on the PATH
  --master      with spark: as for spark-submit, such as spark://host:7077 or local[4]; its own setting if omitted
  --conf        with spark: a setting such as spark.executor.memory=4g; may be repeated
  --wait        with spark: give up after this many seconds without any worker; 120 if omitted
  --language    en or zh-CN, of messages`,
  `${called} run locq plants.parquet --region county --sector industry --value employment --by year -o lq.xlsx
${called} table plants.parquet --region county --sector industry --value employment -o table.xlsx
${called} sql locq --dialect spark --table plants --region county --sector industry --value employment

run 计算 Parquet 或 CSV 文件（或文件夹、通配符）的指标，也可计算 PostgreSQL 的数据表，
如 postgres://host/database?table=plants ；table 汇总为可放入工作表的地区 × 产业表；
sql 输出查询语句；example 文件名 生成试用数据。指标：${names}。

${tableUsage.zh}
  -o、--out     result.csv、.parquet 或 .xlsx；-（默认）输出 CSV
  --force       覆盖已有文件
  --leave-out   略去指标不接受的行（负值、非有限数、缺少地区或产业）
  --memory      内存上限，如 4GB；省略时为本机内存的一半
  --table       与 postgres:// 合用：数据表或视图，如 plants 或 schema.plants（地址中未写时）
  --engine      spark：由您的 Spark 计算，使用 SPARK_HOME 或 PATH 中的 spark-submit
  --master      与 spark 合用：同 spark-submit，如 spark://host:7077 或 local[4]；省略时用其自身设置
  --conf        与 spark 合用：设置项，如 spark.executor.memory=4g；可重复
  --wait        与 spark 合用：没有可用工作节点时等待的秒数；省略时为 120
  --language    信息的语言：en 或 zh-CN`,
);

/** Runs one of the commands of `jjj`. */
export async function jjj(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  const isHelp = command === "help" || (command !== "sql" && args.some((arg) => arg === "--help" || arg === "-h"));
  if (isHelp) process.stdout.write(`${localize(usage, languageAsked(args))}\n`);
  else if (command === "run") await runIndicator(rest, usage);
  else if (command === "table") await writeTable(rest, usage);
  else if (command === "example") await writeExample(rest, usage);
  else if (command === "sql") await printQuery(rest);
  else throw new CommandError(usage);
}
