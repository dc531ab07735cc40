const pattern = /("(?:[^"]|"")*")|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.'\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The names of the sheets that a formula refers to. */
export function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(pattern)].flatMap(([, text, quoted, plain]) =>
    text === undefined ? [quoted?.replace(/''/g, "'") ?? plain ?? ""] : [],
  );
}

/** The formula where sheets have got other names. */
export function withSheetsRenamed(formula: string, rename: (name: string) => string): string {
  return formula.replace(pattern, (whole, text?: string, quoted?: string, plain?: string) => {
    if (text !== undefined) return whole;
    const name = rename(quoted?.replace(/''/g, "'") ?? plain ?? "");
    return `'${name.replace(/'/g, "''")}'!`;
  });
}
