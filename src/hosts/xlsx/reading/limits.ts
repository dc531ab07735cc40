/** Why a file was not read. */
export type Refusal =
  /** Neither a workbook nor any other zip archive. */
  | "not-xlsx"
  /** A workbook of before 2007, or one that needs a password. */
  | "old-or-password"
  | "empty"
  /** Parts are missing, cut off, encrypted or not well-formed. */
  | "damaged"
  /** More than a workbook of this kind can need. */
  | "too-large"
  | "too-slow";

/** Thrown when a file is not read. */
export class RefusedFile extends Error {
  override readonly name = "RefusedFile";

  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** What may be needed to read one file, whatever it says of itself. Far above what any returned workbook needs. */
export const readingLimits = {
  packedBytes: 20e6,
  /** Of all parts that are read together. */
  unpackedBytes: 60e6,
  /** Of a part above `ratioFrom` bytes: how many times as large as packed. */
  ratio: 500,
  ratioFrom: 5e6,
  /** Entries in the archive. */
  entries: 5_000,
  sheets: 250,
  /** Cells beyond these are not read; no sheet of ours comes near. */
  rows: 5_000,
  columns: 200,
  /** Of all sheets together, with the blank cells to the left of others. */
  cells: 500_000,
  strings: 200_000,
  /** Characters in a cell, as in Excel. */
  textLength: 32_767,
  names: 2_000,
  /** Cells in the range of a name that is read. */
  namedCells: 20_000,
  depth: 64,
  milliseconds: 8_000,
};

export type ReadingLimits = typeof readingLimits;

/** Of an archive of what a whole class returned, whose files have limits of their own. */
export const archiveLimits: ReadingLimits = { ...readingLimits, entries: 50_000, unpackedBytes: 4e9 };

/** Of a workbook of the user's own, such as a list of students or results that have a row for each question. */
export const ownFileLimits: ReadingLimits = {
  ...readingLimits,
  packedBytes: 100e6,
  unpackedBytes: 1e9,
  rows: 2 ** 20,
  cells: 20e6,
  strings: 2e6,
  milliseconds: 120_000,
};

/** Throws when reading has taken too long. */
export class Deadline {
  private readonly end: number;

  constructor(milliseconds: number) {
    this.end = Date.now() + milliseconds;
  }

  check(): void {
    if (Date.now() > this.end) throw new RefusedFile("too-slow");
  }
}
