import type { CellRange } from "../../../sheets/plan";
import { Archive } from "./archive";
import { type FileValue, readCells } from "./cells";
import { Deadline, type ReadingLimits, readingLimits, RefusedFile } from "./limits";
import { readParts } from "./parts";
import { readStrings } from "./strings";
import { readZeroFormats } from "./zero-formats";

/** A sheet of a file. */
export interface FileSheet {
  readonly name: string;
  /** From A1; a row may be short. */
  readonly cells: readonly (readonly FileValue[])[];
  /** The defined names of ranges of this sheet. */
  readonly names: ReadonlyMap<string, CellRange>;
}

export interface ReadOptions {
  /** Which defined names are read; all if omitted. */
  readonly isWantedName?: (name: string) => boolean;
  readonly limits?: Partial<ReadingLimits>;
  /** Whether numbers in a format of zeros, as IDs may be, become the text that their cells show, such as 00123. */
  readonly keepsZeros?: boolean;
}

/**
 * The sheets of an xlsx file, hidden ones too, with what is needed to mark an exercise or to read a list: values and
 * names. Nothing in the file can make it take more than the limits, or change anything beside it.
 *
 * @throws RefusedFile with the reason when it is not read.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): readonly FileSheet[] {
  const limits = { ...readingLimits, ...options.limits };
  const deadline = new Deadline(limits.milliseconds);
  if (bytes.length === 0) throw new RefusedFile("empty");
  if (bytes.length > limits.packedBytes) throw new RefusedFile("too-large");
  if (startsWith(bytes, compound)) throw new RefusedFile("old-or-password");
  if (!startsWith(bytes, zip)) throw new RefusedFile("not-xlsx");
  const archive = new Archive(bytes, limits);
  const { sheets, names, strings, styles } = readParts(archive, options.isWantedName ?? (() => true), limits, deadline);
  const shared = strings === null ? undefined : archive.part(strings);
  const texts = shared === undefined ? [] : readStrings(shared, limits, deadline);
  const formats = options.keepsZeros === true && styles !== null ? archive.part(styles) : undefined;
  const zeros = formats === undefined ? undefined : readZeroFormats(formats, limits, deadline);
  const budget = { rest: limits.cells };
  return sheets.flatMap(({ name, path }): readonly FileSheet[] => {
    const part = path === null ? undefined : archive.part(path);
    if (part === undefined) return [];
    deadline.check();
    return [
      {
        name,
        cells: readCells(part, texts, limits, budget, deadline, zeros),
        names: new Map(
          names.filter(({ sheet }) => sheet === name.toLowerCase()).map((named) => [named.name, named.range]),
        ),
      },
    ];
  });
}

/** Whether a file begins as a workbook does, of any version. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, compound) || startsWith(bytes, [...zip, 3, 4]);

const zip = [0x50, 0x4b];
/** The container of older workbooks, and of those with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
