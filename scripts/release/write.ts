import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Files } from "./zip";

/** The files of a folder and the folders below it. */
export function readFolder(folder: string): Files {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)];
      }),
  );
}

/**
 * Makes a folder hold exactly these files: all of them, or what it held before. A folder that holds them already is not
 * touched. Returns whether anything was written.
 */
export function writeFolder(folder: string, files: Files): boolean {
  if (areSame(readFolder(folder), files)) return false;
  replace(folder, (draft) => {
    for (const [file, content] of files) {
      const place = path.join(draft, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
  });
  return true;
}

/** Writes a file, unless it holds the content already; a reader never sees half of it. Returns whether it was written. */
export function writeWhole(file: string, content: Uint8Array): boolean {
  if (existsSync(file) && readFileSync(file).equals(content)) return false;
  const draft = `${file}.part`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(draft, content);
  renameSync(draft, file);
  return true;
}

/** Fills a new folder beside the old one, then puts it in its place. */
function replace(folder: string, fill: (draft: string) => void): void {
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  const workshop = mkdtempSync(path.join(parent, ".release-"));
  const [draft, old] = [path.join(workshop, "new"), path.join(workshop, "old")];
  try {
    mkdirSync(draft);
    fill(draft);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(draft, folder);
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

const areSame = (one: Files, other: Files): boolean =>
  one.size === other.size &&
  [...one].every(([file, content]) => {
    const counterpart = other.get(file);
    return counterpart !== undefined && Buffer.compare(content, counterpart) === 0;
  });
