import { isNoise, isNoisePath, refusalOfName } from "../../../../exercises/class/grading/returned-names";
import type { FileRefusal } from "../../../../exercises/class/grading/types";
import { Archive } from "../../../../hosts/xlsx/reading/archive";
import { archiveLimits, readingLimits, RefusedFile } from "../../../../hosts/xlsx/reading/limits";

/** What is needed of a file that was chosen or dropped. */
export type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** A returned file; its bytes, or why there are none, are fetched when its turn comes. */
export interface Returned {
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array | FileRefusal>;
}

const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/** All that was returned, archives such as the one that Moodle gives unpacked, each under a name of its own. */
export async function listReturned(files: readonly ChosenFile[]): Promise<readonly Returned[]> {
  const isOnly = files.filter(({ name }) => isArchive(name)).length === 1;
  const found: Returned[] = [];
  for (const file of files)
    if (isArchive(file.name)) found.push(...(await filesOfArchive(file, isOnly ? "" : `${file.name}/`)));
    else if (!isNoise(file.name)) found.push({ file: file.name, bytes: () => bytesOf(file) });
  return withUniqueNames(found);
}

const refused = (file: string, refusal: FileRefusal): Returned => ({ file, bytes: () => Promise.resolve(refusal) });

async function bytesOf(file: ChosenFile): Promise<Uint8Array | FileRefusal> {
  const refusal = refusalOfName(file.name);
  if (refusal !== null) return refusal;
  if (file.size > readingLimits.packedBytes) return "too-large";
  return new Uint8Array(await file.arrayBuffer());
}

async function filesOfArchive(file: ChosenFile, before: string): Promise<readonly Returned[]> {
  try {
    const archive = new Archive(new Uint8Array(await file.arrayBuffer()), archiveLimits);
    return [...archive.paths].sort().flatMap((path): readonly Returned[] => {
      if (isNoisePath(path)) return [];
      const refusal = refusalOfName(path.split("/").at(-1) ?? "");
      if (refusal !== null) return [refused(before + path, refusal)];
      return [{ file: before + path, bytes: () => unpacked(archive, path) }];
    });
  } catch (error) {
    return [refused(file.name, error instanceof RefusedFile ? error.refusal : "no-access")];
  }
}

async function unpacked(archive: Archive, path: string): Promise<Uint8Array> {
  // Large parts follow each other: the pane draws between them.
  await Promise.resolve();
  return archive.part(path, readingLimits.packedBytes) ?? new Uint8Array();
}

/** Files of several folders may have the same name. */
function withUniqueNames(found: readonly Returned[]): readonly Returned[] {
  const taken = new Set<string>();
  return found.map(({ file, bytes }) => {
    let name = file;
    for (let copy = 2; taken.has(name); copy++) name = `${file} (${copy})`;
    taken.add(name);
    return { file: name, bytes };
  });
}
