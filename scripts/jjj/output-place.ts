import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { text } from "../../src/language/localized";
import { CommandError } from "../class/command";

/**
 * Refuses, before anything is read, a place where an answer cannot be written.
 *
 * @param source what is read: a file, a folder, a pattern or an address; null for nothing.
 * @throws CommandError with what to do.
 */
export function requirePlace(out: string, source: string | null, isForced: boolean): void {
  if (out === "-") return;
  const folder = path.dirname(path.resolve(out));
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CommandError(text(`There is no folder ${folder}.`, `没有文件夹 ${folder}。`));
  if (!isWritable(folder))
    throw new CommandError(text(`${folder}: no permission to write there.`, `${folder}：没有写入权限。`));
  if (source !== null && isRead(out, source))
    throw new CommandError(
      text(`${out} is among what is read: write to another place.`, `${out} 属于读取的数据：请写到别处。`),
    );
  if (!existsSync(out)) return;
  if (statSync(out).isDirectory()) throw new CommandError(text(`${out} is a folder.`, `${out} 是文件夹。`));
  if (!isForced)
    throw new CommandError(
      text(
        `${out} exists already: name another file, or replace it with --force.`,
        `${out} 已存在：请更换文件名，或用 --force 覆盖。`,
      ),
    );
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file is the one that is read, or would be read the next time. */
function isRead(out: string, source: string): boolean {
  const target = existsSync(out)
    ? realpathSync(out)
    : path.join(realpathSync(path.dirname(path.resolve(out))), path.basename(out));
  if (existsSync(source)) {
    const real = realpathSync(source);
    // A workbook among the files of a folder is not read.
    return target === real || (target.startsWith(real + path.sep) && !/\.xlsx$/i.test(target));
  }
  return /[*?[]/.test(source) && patternOf(path.resolve(source)).test(path.resolve(out));
}

function patternOf(pattern: string): RegExp {
  const written = pattern
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*+|\?/g, (sign) => (sign === "?" ? "[^/]" : sign === "*" ? "[^/]*" : ".*"));
  try {
    return new RegExp(`^${written}$`);
  } catch {
    return /^$/;
  }
}
