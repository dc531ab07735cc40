/** A line of a formula: one equation, in pieces between which a narrow page may break it. */
export type FormulaLine = readonly string[];

/**
 * Divides a formula in LaTeX into its equations, which are separated by a comma with a wide space or by the lines of an
 * `aligned` or `gathered`, and each of them into pieces that begin with a relation, a sign or "or".
 */
export function formulaLines(latex: string): readonly FormulaLine[] {
  const body = latex.replace(/\\(begin|end)\{(aligned|gathered)\}/g, "").replace(/&/g, "");
  const lines: string[][] = [[""]];
  let isOperand = false;
  for (const { token, isTop } of tokensOf(body)) {
    const line = lines.at(-1) ?? [];
    const piece = line.at(-1) ?? "";
    if (isTop && lineEnds.has(token)) {
      lines.push([""]);
      isOperand = false;
      continue;
    }
    const isBreak = relations.has(token) || token === or || (isOperand && signs.has(token));
    if (isTop && isBreak && piece.trim() !== "") line.push(token);
    else line[line.length - 1] = piece + token;
    if (!isSpace(token)) isOperand = !relations.has(token) && !signs.has(token);
  }
  return lines
    .map((line) => line.map(trimmed).filter((piece) => piece !== ""))
    .filter((line) => line.length > 0)
    .flatMap(withoutAlternatives);
}

/** Another equation after "or" is a line of its own. */
function withoutAlternatives(line: FormulaLine): readonly FormulaLine[] {
  const place = line.findIndex((piece) => piece.startsWith(or));
  if (place < 0 || !line.slice(place + 1).some((piece) => relations.has(tokensOf(piece)[0]?.token ?? "")))
    return [line];
  return [line.slice(0, place), line.slice(place)];
}

const relations = new Set(["=", "<", ">", String.raw`\le`, String.raw`\ge`]);
/** Between two operands; a bracket after an operand is a factor. */
const signs = new Set(["+", "-", String.raw`\times`, "["]);
const or = String.raw`\text{or}`;
const lineEnds = new Set([",", "\\\\"]);

const isSpace = (token: string) => /^(\s+|\\[ ,]|\\q?quad)$/.test(token);

interface Token {
  readonly token: string;
  /** Not within braces, parentheses, bars or brackets that grow. */
  readonly isTop: boolean;
}

/** Commands, groups in braces after \text, and single characters; a comma before a wide space is a token with it. */
function tokensOf(latex: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let isInBars = false;
  for (const [token] of latex.matchAll(/\\text\{[^}]*\}|\\left.|\\right.|\\[a-zA-Z]+|\\.|,(?=\\q?quad)|\s+|./gs)) {
    if (/^([)}]|\\right.)$/.test(token)) depth -= 1;
    if (token === "|") isInBars = !isInBars;
    tokens.push({ token, isTop: depth === 0 && !isInBars });
    if (/^([({]|\\left.)$/.test(token)) depth += 1;
  }
  return tokens;
}

const trimmed = (piece: string) => piece.replace(/^(\s|\\[ ,](?!\S)|\\q?quad)+|(\s|\\ |\\q?quad)+$/g, "").trim();
