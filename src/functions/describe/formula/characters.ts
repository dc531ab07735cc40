import { catalogue } from "../../catalogue";
import { formulaMarkup, inlineMarkup } from "./markup";
import { withMath } from "./with-math";

/** All characters of all formulas and of the texts about their symbols, with the italic letters that browsers put for single ones; Chinese aside. */
export function formulaCharacters(): string {
  const plain = new Set(
    catalogue.flatMap(({ help }) => [
      ...(help.formula === null ? [] : charactersOf(formulaMarkup(help.formula, "en"))),
      ...charactersOf(withMath(help.where?.en ?? "", inlineMarkup)),
    ]),
  );
  return [...plain, ...[...plain].map(italic)].join("");
}

/** Of the text, and the sign that browsers draw for a root. */
const charactersOf = (markup: string) => [
  ...(/<(msqrt|mroot)\b/.test(markup) ? ["√"] : []),
  ...Array.from(markup.replace(/<[^>]*>/g, "")),
];

/** The mathematical italic of a letter, which MathML gives to identifiers of one letter. */
function italic(character: string): string {
  if (character === "h") return "\u210e";
  const alphabet = alphabets.find(({ from, to }) => character >= from && character <= to);
  if (alphabet === undefined) return "";
  return String.fromCodePoint(alphabet.italic + character.charCodeAt(0) - alphabet.from.charCodeAt(0));
}

const alphabets = [
  { from: "A", to: "Z", italic: 0x1d434 },
  { from: "a", to: "z", italic: 0x1d44e },
  { from: "Α", to: "Ω", italic: 0x1d6e2 },
  { from: "α", to: "ω", italic: 0x1d6fc },
];
