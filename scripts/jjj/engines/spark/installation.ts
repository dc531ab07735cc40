import { existsSync } from "node:fs";
import path from "node:path";
import { text } from "../../../../src/language/localized";
import { CommandError } from "../../../class/command";

const program = process.platform === "win32" ? "spark-submit.cmd" : "spark-submit";

/** @throws CommandError with what to do, where there is no Spark. */
export function findSparkSubmit(env: NodeJS.ProcessEnv = process.env): string {
  const home = env["SPARK_HOME"];
  const folders =
    home === undefined || home === "" ? (env["PATH"] ?? "").split(path.delimiter) : [path.join(home, "bin")];
  const found = folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  const place = home === undefined || home === "" ? "PATH" : `SPARK_HOME (${home})`;
  throw new CommandError(
    text(
      `There is no spark-submit in ${place}. Set SPARK_HOME to the folder of your Spark, or run pip install pyspark.`,
      `${place} 中没有 spark-submit。请将 SPARK_HOME 设为 Spark 所在文件夹，或运行 pip install pyspark。`,
    ),
  );
}
