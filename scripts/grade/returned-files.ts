import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isNoise, isNoisePath, refusalOfName } from "../../src/exercises/class/grading/returned-names";
import type { FileRefusal } from "../../src/exercises/class/grading/types";
import { Archive } from "../../src/hosts/xlsx/reading/archive";
import { archiveLimits, readingLimits, RefusedFile } from "../../src/hosts/xlsx/reading/limits";
import { text } from "../../src/language/localized";
import { CommandError } from "../class/command";
import type { GradingJob } from "./worker";

/** A returned file to be marked, or why it is not. */
export type Returned = GradingJob | { readonly file: string; readonly refusal: FileRefusal };

const deepest = 20;
const mostFiles = 50_000;

/**
 * All that was returned in a folder with its subfolders, in the order of names. Only regular files are opened; links,
 * devices and unreadable folders are reported.
 */
export function filesOfFolder(folder: string, isOurs: (file: string) => boolean): readonly Returned[] {
  const found: Returned[] = [];
  const visit = (below: string, depth: number) => {
    const refuse = (file: string, refusal: FileRefusal) => found.push({ file, refusal });
    const entries = entriesOf(path.join(folder, below));
    if (entries === null || depth > deepest) {
      refuse(below, "no-access");
      return;
    }
    for (const entry of entries) {
      const file = path.join(below, entry.name);
      const whole = path.resolve(folder, file);
      if (isNoise(entry.name) || isOurs(whole)) continue;
      if (found.length >= mostFiles)
        throw new CommandError(
          text(`More than ${mostFiles} files in ${folder}.`, `${folder} 中的文件超过 ${mostFiles} 个。`),
        );
      const refusal = refusalOfName(entry.name);
      if (refusal === "left-behind") refuse(file, refusal);
      else if (entry.isDirectory()) visit(file, depth + 1);
      else if (!entry.isFile()) refuse(file, "not-a-file");
      else if (refusal !== null) refuse(file, refusal);
      else found.push(sized(file, whole));
    }
  };
  visit("", 0);
  return found;
}

function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

function sized(file: string, whole: string): Returned {
  try {
    const { size } = lstatSync(whole);
    return size > readingLimits.packedBytes ? { file, refusal: "too-large" } : { file, source: whole };
  } catch {
    return { file, refusal: "no-access" };
  }
}

/** All that was returned in an archive, such as the one that Moodle gives; each file is unpacked when its turn comes. */
export function* filesOfArchive(archiveFile: string): Generator<Returned> {
  const archive = openArchive(archiveFile);
  for (const file of [...archive.paths].sort()) {
    if (isNoisePath(file)) continue;
    const refusal = refusalOfName(path.posix.basename(file));
    yield refusal === null ? unpacked(archive, file) : { file, refusal };
  }
}

function openArchive(file: string): Archive {
  try {
    return new Archive(readFileSync(file), archiveLimits);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new CommandError(text(`${file} is not a zip archive, or is damaged.`, `${file} 不是 zip 压缩包，或已损坏。`));
  }
}

function unpacked(archive: Archive, file: string): Returned {
  try {
    return { file, source: archive.part(file, readingLimits.packedBytes) ?? new Uint8Array() };
  } catch (error) {
    if (error instanceof RefusedFile) return { file, refusal: error.refusal };
    throw error;
  }
}
