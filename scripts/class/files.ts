import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { ClassFile } from "../../src/exercises/class/types";
import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import { text } from "../../src/language/localized";
import { CommandError, showProgress } from "./command";

export const isExistingFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** What a file of a class is written with. */
const contentOf = async (file: ClassFile): Promise<Uint8Array | string> =>
  "plans" in file ? writeWorkbook(file.plans) : file.text;

/** Writes a file so that it is there whole or not at all, whatever happens meanwhile. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${process.pid}.part`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What is read is never written, whatever the options say. */
export function refuseInputs(outputs: readonly string[], inputs: readonly string[]): void {
  const read = new Set(inputs.map((file) => path.resolve(file)));
  const both = outputs.filter((file) => read.has(path.resolve(file)));
  if (both.length > 0)
    throw new CommandError(
      text(
        `${both.join(", ")} would be overwritten by the results: name another --out.`,
        `${both.join("、")} 会被结果覆盖：请更换 --out。`,
      ),
    );
}

const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

const mostNamed = 5;

/**
 * The files that a command writes into a folder. A list of them with their checksums, in the form of sha256sum, lies
 * beside them: what is on the list and unchanged may be written again, everything else in the folder is the user's.
 */
export class OutputFolder {
  private readonly known = new Map<string, Set<string>>();
  private readonly list: string;

  constructor(
    readonly folder: string,
    listName: string,
  ) {
    this.list = path.join(folder, listName);
    if (!isExistingFile(this.list)) return;
    for (const line of readFileSync(this.list, "utf8").split("\n")) {
      const [, hash, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (hash !== undefined && file !== undefined) this.hashes(file).add(hash);
    }
  }

  /** The paths, relative to the folder, of all that was written. */
  get files(): readonly string[] {
    return [...this.known.keys()];
  }

  /** Whether what is there was not written by the command, or was changed since. */
  isOfUser(file: string): boolean {
    const whole = path.join(this.folder, file);
    if (lstatSync(whole, { throwIfNoEntry: false }) === undefined) return false;
    return !isExistingFile(whole) || !this.hashes(file).has(hashOf(readFileSync(whole)));
  }

  /** Refuses to begin when a file of the user's would be overwritten. */
  refuseOverwriting(files: readonly string[]): void {
    const own = files.filter((file) => this.isOfUser(file));
    if (own.length === 0) return;
    const names = own.slice(0, mostNamed).map((file) => path.join(this.folder, file));
    const more = own.length > names.length ? ", …" : "";
    throw new CommandError(
      text(
        `These exist and were changed or come from something else: ${names.join(", ")}${more}. Name another --out, or overwrite them with --force.`,
        `以下文件已存在，且已被改动或另有来源：${names.join("、")}${more}。请更换 --out，或用 --force 覆盖。`,
      ),
    );
  }

  /** Writes all files of a run, and removes what an earlier one wrote besides them and besides what is to stay. */
  async writeAll(files: readonly ClassFile[], label: string, staying: readonly string[] = []): Promise<void> {
    for (const [done, file] of files.entries()) {
      this.write(file.path, await contentOf(file));
      showProgress(label, done + 1, files.length);
    }
    const current = new Set([...staying, ...files.map((file) => file.path)]);
    this.removeStale((file) => current.has(file));
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(this.folder, { recursive: true });
    const hash = hashOf(content);
    if (!this.hashes(file).has(hash)) {
      // Before the file itself: if all ends between the two, the next run knows its own.
      appendFileSync(this.list, `${hash}  ${file}\n`);
      this.hashes(file).add(hash);
    }
    writeWhole(path.join(this.folder, file), content);
  }

  /** Removes what an earlier run wrote and this one did not, unless the user changed it. */
  private removeStale(isCurrent: (file: string) => boolean): void {
    for (const file of this.files)
      if (!isCurrent(file) && !this.isOfUser(file) && existsSync(path.join(this.folder, file)))
        rmSync(path.join(this.folder, file));
  }

  private hashes(file: string): Set<string> {
    const found = this.known.get(file) ?? new Set<string>();
    this.known.set(file, found);
    return found;
  }
}
