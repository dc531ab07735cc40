/** Why a file was not opened. */
export type FileFailure = "tooLarge" | "unreadable" | "unknown" | "empty";

export class FileError extends Error {
  override readonly name = "FileError";

  constructor(readonly failure: FileFailure) {
    super(failure);
  }
}

/** Beyond this a table is no work for a spreadsheet in a page. */
export const limits = { bytes: 20e6, unpackedBytes: 200e6, cells: 300_000 };
