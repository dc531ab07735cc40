import { readFileSync } from "node:fs";
import { text } from "../../src/language/localized";
import { CommandError } from "./command";
import { isExistingFile } from "./files";

/** The bytes of a file that the user named. */
export function readNamed(file: string): Uint8Array {
  if (!isExistingFile(file)) throw new CommandError(text(`There is no file ${file}.`, `没有文件 ${file}。`));
  return readFileSync(file);
}
