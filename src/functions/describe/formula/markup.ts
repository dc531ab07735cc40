import temml from "temml";
import type { Language } from "../../../language/localized";
import { formulaLines } from "./lines";

/** A formula in LaTeX as MathML: an element for each equation, which can break between the rows of its top level. */
export function formulaMarkup(latex: string, language: Language): string {
  return formulaLines(inLanguage(latex, language))
    .map((pieces) => `<math display="block">${pieces.map(spaced).map(row).join("")}</math>`)
    .join("");
}

/** LaTeX within a sentence as MathML, which can break as a formula of its own. */
export const inlineMarkup = (latex: string): string =>
  formulaLines(latex)
    .flat()
    .map((piece) => `<math>${content(piece, false).replace(leadingSign, infixSign)}</math>`)
    .join("<wbr>");

/** The words that formulas have, in Chinese. */
const words: Readonly<Record<string, string>> = { or: "或", between: "组间", within: "组内", sample: "样本" };

const inLanguage = (latex: string, language: Language) =>
  language === "en"
    ? latex
    : latex.replace(/\\text\{(\w+)\}/g, (whole, word: string) => {
        const translated = words[word];
        return translated === undefined ? whole : `\\text{${translated}}`;
      });

/** A word that goes on a line needs a space before it. */
const spaced = (piece: string, place: number) => (place > 0 && piece.startsWith("\\text") ? `\\ ${piece}` : piece);

/** A piece as a row. The sign that it begins with is one between two operands, though the first of them is in another row. */
function row(latex: string): string {
  return content(latex, true)
    .replace(/^(?!<mrow>)(.*)$/s, "<mrow>$1</mrow>")
    .replace(leadingSign, infixSign);
}

const leadingSign = /^<mrow><mo[^>]*>([−+×])</;
const infixSign = '<mrow><mo form="infix">$1<';

/** What is in the element of a formula, without styles in attributes, which the pane's content policy refuses. */
function content(latex: string, displayMode: boolean): string {
  const markup = temml.renderToString(latex, { displayMode, throwOnError: true, xml: false });
  return markup.replace(/^<math[^>]*>|<\/math>$/g, "").replace(/ style="[^"]*"/g, "");
}
