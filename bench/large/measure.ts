import { DuckDBInstance } from "@duckdb/node-api";

/** What a query took, in a process of its own. */
export interface Measured {
  /** Time by the clock and of the processors, in seconds. */
  readonly seconds: number;
  readonly processor: number;
  /** The most memory that the process held, in MB. */
  readonly memory: number;
  /** How many rows the answer has, and the sum of its numbers, which tells different answers apart. */
  readonly rows: number;
  readonly sum: number;
}

/** Runs a query on a file of plants. */
async function measured(file: string, query: string, temporary: string): Promise<Measured> {
  const options = { memory_limit: "1500MiB", temp_directory: temporary, threads: "2" };
  const instance = await DuckDBInstance.create(":memory:", options);
  const connection = await instance.connect();
  await connection.run(`create view plants as select * from read_parquet('${file}')`);
  const [started, before] = [process.hrtime.bigint(), process.cpuUsage()];
  await connection.run(`create temp table answer as ${query}`);
  const { user, system } = process.cpuUsage(before);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const reader = await connection.runAndReadAll("select count(*)::double, sum(result)::double from answer");
  const [[rows, sum] = []] = reader.getRows();
  connection.closeSync();
  instance.closeSync();
  const memory = process.resourceUsage().maxRSS / 1024;
  return { seconds, processor: (user + system) / 1e6, memory, rows: Number(rows), sum: Number(sum) };
}

if (require.main === module) {
  const [file = "", query = "", temporary = ""] = process.argv.slice(2);
  void measured(file, query, temporary).then((one) => {
    process.stdout.write(JSON.stringify(one));
  });
}
