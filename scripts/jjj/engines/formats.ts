import { readdirSync } from "node:fs";

export type Format = "parquet" | "csv";

/** What a file is by its name. */
export function formatOf(name: string): Format | null {
  if (/\.parquet$/i.test(name)) return "parquet";
  return /\.(?:csv|tsv|txt)(?:\.gz|\.zst)?$/i.test(name) ? "csv" : null;
}

/** What the files of a folder are. */
export function formatInside(folder: string): Format | null {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.map(formatOf).find((kind) => kind !== null) ?? null;
}
