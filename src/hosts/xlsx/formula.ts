const jjjCall = /("(?:[^"]|"")*"|'(?:[^']|'')*')|\bJJJ\.([A-Z0-9]+)(?=\()/g;

/** Whether a formula calls one of the add-in's functions. */
export const callsAddIn = (formula: string): boolean => stored(formula) !== formula;

/**
 * A formula as an .xlsx file holds it. Excel stores a call of a custom function under this prefix; `JJJ.SHARE` by itself
 * would stay unknown for ever.
 */
export const stored = (formula: string): string =>
  formula.replace(jjjCall, (whole, quoted: string | undefined, name: string) =>
    quoted === undefined ? `_xldudf_JJJ_${name}` : whole,
  );
