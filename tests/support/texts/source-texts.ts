import ts from "typescript";

/** A text that a person reads, with its place. */
export interface ShippedText {
  readonly file: string;
  readonly line: number;
  readonly language: "en" | "zh";
  readonly text: string;
  /** Whether it is about other software, whose functions and options are named as they are. */
  readonly isOnSoftware?: boolean;
}

/** What a computed part of a text becomes: neither a letter nor a mark of punctuation. */
const computedPart = "◇";

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** The text of a literal, with computed parts marked; undefined for other nodes. */
function literalText(node: ts.Node): string | undefined {
  const textOf = (part: ts.TemplateLiteralLikeNode) =>
    ts.isTaggedTemplateExpression(node.parent) ? (part.rawText ?? part.text) : part.text;
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNoSubstitutionTemplateLiteral(node)) return textOf(node);
  if (ts.isTemplateExpression(node)) {
    return textOf(node.head) + node.templateSpans.map((span) => computedPart + textOf(span.literal)).join("");
  }
  return ts.isJsxText(node) ? node.text.trim() : undefined;
}

const hasChinese = (node: ts.Node) => isChinese(node.getText());

/** Whether a node belongs to words that are looked for and never shown, such as the keywords of a search. */
const isSearchWords = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && /keywords/i.test(node.name.getText());

/** The language of a text: that of its letters, but the first argument of `text` and `reply` is English. */
function languageOf(node: ts.Node, text: string): ShippedText["language"] {
  const { parent } = node;
  const isFirst = ts.isCallExpression(parent) && parent.arguments.length === 2 && parent.arguments[0] === node;
  if (isFirst && /^(text|reply)$/.test(parent.expression.getText())) return "en";
  return isChinese(text) ? "zh" : "en";
}

/** Whether English literals of a node are shown: the Chinese is beside them, or they are the message of an error. */
function isShownInEnglish(node: ts.Node, parent: ts.Node): boolean {
  if (
    ts.isPropertyAssignment(parent) &&
    parent.name.getText() === "en" &&
    ts.isObjectLiteralExpression(parent.parent)
  ) {
    return parent.parent.properties.some((property) => property.name?.getText() === "zh");
  }
  // A dictionary beside its translation in the same file.
  if (ts.isVariableDeclaration(parent) && parent.name.getText() === "english") return node === parent.initializer;
  if (ts.isCallExpression(parent) && node !== parent.expression)
    return parent.arguments.some(hasChinese) && !ts.isObjectLiteralExpression(node) && !ts.isArrowFunction(node);
  return ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText());
}

/**
 * The texts of a source file: every literal with Chinese characters, and the English ones beside them, of errors, and
 * of a dictionary (`texts.en.ts`, or `english` in `texts.ts`). Without imports and without words that are only searched for.
 */
export function sourceTexts(file: string, content: string): ShippedText[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const found: ShippedText[] = [];
  const visit = (node: ts.Node, isEnglishShown: boolean, isOnSoftware: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isSearchWords(node)) return;
    const text = literalText(node);
    if (text !== undefined && /\p{L}/u.test(text)) {
      const language = languageOf(node, text);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (language === "zh" || isEnglishShown) found.push({ file, line, language, text, isOnSoftware });
    }
    const isElsewhere = ts.isPropertyAssignment(node) && node.name.getText() === "elsewhere";
    ts.forEachChild(node, (child) => {
      visit(child, isEnglishShown || isShownInEnglish(child, node), isOnSoftware || isElsewhere);
    });
  };
  visit(source, /texts\.en\.ts$/.test(file), false);
  return found;
}
