import { unzipSync, zipSync } from "fflate";

/** Files by their path, with / between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest time that a zip file can hold, so that the same files are always the same bytes. */
const noTime = new Date(1980, 0, 1);

/** The bytes of a zip file with these files, in the order of their paths, inside a folder if one is given. */
export function zip(files: Files, folder?: string): Uint8Array {
  const paths = [...files.keys()].sort();
  const entries = paths.map((path) => [folder === undefined ? path : `${folder}/${path}`, files.get(path)] as const);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 9, mtime: noTime });
}

/** The files in a zip file. */
export function unzip(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") })));
}
