/** A formula such as `=JJJ.SHARE({1;2},,"row")` parsed into the values that Excel would pass. */
export interface ParsedCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * Parses one call with literal arguments: numbers, text, TRUE and FALSE, error values and array constants.
 *
 * @param errorValue the host's error with this code.
 */
export function parseCall(formula: string, errorValue: (code: string) => unknown): ParsedCall {
  const match = /^=JJJ\.([A-Z0-9]+)\((.*)\)$/s.exec(formula);
  if (!match) throw new Error(`not a call: ${formula}`);
  const [, name = "", inside = ""] = match;
  const literal = (source: string) => literalValue(source, errorValue);
  const argument = (source: string): unknown => {
    const text = source.trim();
    if (text === "") return null;
    if (text.startsWith("{")) return split(text.slice(1, -1), ";").map((row) => split(row, ",").map(literal));
    return literal(text);
  };
  return { name, args: inside.trim() === "" ? [] : split(inside, ",").map(argument) };
}

function literalValue(source: string, errorValue: (code: string) => unknown): unknown {
  const text = source.trim();
  if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith("#")) return errorValue(text);
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) throw new Error(`not a literal: ${source}`);
  return value;
}

/** Splits at a separator that is neither in quotes nor in braces. */
function split(source: string, separator: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  let depth = 0;
  for (const character of source) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "{") depth++;
    else if (!quoted && character === "}") depth--;
    if (character === separator && !quoted && depth === 0) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}
