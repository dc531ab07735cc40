import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { text } from "../../../../src/language/localized";
import { spark } from "../../../../src/sql/dialects/spark";
import { CommandError } from "../../../class/command";
import { formatInside, formatOf } from "../formats";
import { masked } from "../masked";

/** How Spark reads a file, a folder of files, a pattern or an address such as hdfs://. */
export function readerOf(given: string): string {
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  const format = isFolder ? formatInside(given) : (formatOf(given) ?? (isAddress(given) ? "parquet" : null));
  if (format === null)
    throw new CommandError(
      text(`${masked(given)}: expected Parquet or CSV files.`, `${masked(given)}：应为 Parquet 或 CSV 文件。`),
    );
  const options = {
    path: pathOf(given),
    ...(format === "csv" && {
      header: "true",
      inferSchema: "true",
      escape: '"',
      sep: /\.tsv\b/i.test(given) ? "\t" : ",",
    }),
    ...(isFolder && { pathGlobFilter: `*.${format}*` }),
    // Folders such as year=2020 are columns.
    ...(isFolder && !hasPartitions(given) && { recursiveFileLookup: "true" }),
  };
  const written = Object.entries(options).map(([name, value]) => `${name} ${spark.literal(value)}`);
  return `using ${format} options (${written.join(", ")})`;
}

const isAddress = (given: string) => /^[a-z][\w+.-]+:/i.test(given);

/** What is not on this machine may be where Spark looks by itself. */
function pathOf(given: string): string {
  const before = given.replace(/[*?[{].*$/, "");
  const start = before === given ? given : path.dirname(`${before}x`);
  return !isAddress(given) && existsSync(start) ? `file://${path.resolve(given)}` : given;
}

const hasPartitions = (folder: string) => readdirSync(folder).some((name) => /^[^=]+=/.test(name));
