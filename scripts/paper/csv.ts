/** A text that is not valid CSV, with the line counted from 1. */
export class CsvError extends Error {
  override readonly name = "CsvError";

  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}

/**
 * The records of a comma-separated text as RFC 4180 defines it: fields may be quoted, a quote inside is doubled, and
 * all records have the same number of fields. A record ends with CRLF or LF; the last one need not.
 * Anything the standard does not allow is a CsvError.
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let position = 0;
  let line = 1;

  const quotedField = (): string => {
    const opened = line;
    let field = "";
    for (position++; ; position++) {
      const character = text[position];
      if (character === undefined) throw new CsvError(opened, "a quote is opened and never closed");
      if (character === '"') {
        position++;
        if (text[position] !== '"') return field;
      }
      if (character === "\n") line++;
      field += character;
    }
  };

  const plainField = (): string => {
    const start = position;
    while (position < text.length && !/[,"\r\n]/.test(text[position] as string)) position++;
    if (text[position] === '"') throw new CsvError(line, "a quote inside a field that is not quoted");
    return text.slice(start, position);
  };

  /** True when another field of the same record follows. */
  const isContinued = (): boolean => {
    if (text[position] === ",") {
      position++;
      return true;
    }
    if (text.startsWith("\r\n", position)) position += 2;
    else if (text[position] === "\n") position++;
    else if (position < text.length) throw new CsvError(line, "a field must end with a comma or the line");
    return false;
  };

  while (position < text.length) {
    const first = line;
    const record: string[] = [];
    do record.push(text[position] === '"' ? quotedField() : plainField());
    while (isContinued());
    line++;
    const needed = records[0]?.length ?? record.length;
    if (record.length !== needed) throw new CsvError(first, `${record.length} fields, expected ${needed}`);
    records.push(record);
  }
  return records;
}
