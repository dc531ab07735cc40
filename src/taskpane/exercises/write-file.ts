import type { ClassFile } from "../../exercises/class/types";
import { writeWorkbook } from "../../hosts/xlsx/writer";
import type { Language } from "../../language/localized";

/** How files of a class are written. */
export interface WritingOptions {
  readonly language: Language;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export const bytesOf = (file: ClassFile): Uint8Array | Promise<Uint8Array> =>
  "plans" in file ? writeWorkbook(file.plans) : new TextEncoder().encode(file.text);
