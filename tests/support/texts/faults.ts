import { catalogue } from "../../../src/functions/catalogue";
import type { ShippedText } from "./source-texts";
import type { AvoidedWord, TermsPage } from "./terms-page";

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const complaint = ({ word, instead }: AvoidedWord) => `“${word}”: write ${instead}`;

/** What an English text says that docs/terms.md avoids. */
export function phraseFaults(text: string, avoided: readonly AvoidedWord[]): string[] {
  return avoided
    .filter(({ word }) => new RegExp(`(?<![\\w-])${escaped(word).replace(/ /g, "\\s+")}(?![\\w-])`, "i").test(text))
    .map(complaint);
}

const englishSigns: readonly (readonly [fault: RegExp, what: string])[] = [
  [/\d %/, "no space before %"],
  [/(?<![\d.])\d{1,3} \d{3}(?![\d.])/, "thousands with a comma"],
];

/** What is wrong with an English text. */
export function englishFaults(text: string, page: TermsPage): string[] {
  return [
    ...phraseFaults(text, [...page.english, ...page.everywhere]),
    ...englishSigns.filter(([fault]) => fault.test(text)).map(([, what]) => what),
  ];
}

/** Names that formulas and texts about them have in every language. */
const namesOfFunctions = new Set(
  catalogue.flatMap(({ name, args }) => [
    name,
    ...args.flatMap((argument) => [argument.name, ...("modes" in argument ? Object.keys(argument.modes) : [])]),
  ]),
);

/** Calls of functions, and brackets beside a sign of arithmetic, keep half-width signs. */
const withoutFormulas = (text: string) =>
  text
    .replace(/[A-Za-z][A-Za-z.]+\((?:[^()]|\([^()]*\))*\)/g, "")
    .replace(/\([^()]*\)(?=\s*[/×÷^−+·])|(?<=[/×÷^−+·√ΣN]\s*)\([^()]*\)/g, "");

const chineseSigns: readonly (readonly [fault: RegExp, what: string])[] = [
  [/[\p{Script=Han}◇”）][,;?!](?!\d)|[,;?!]\p{Script=Han}/u, "full-width punctuation"],
  [/\p{Script=Han}[:.()]|[:()]\p{Script=Han}/u, "full-width punctuation"],
  [/\p{Script=Han}["']|["']\p{Script=Han}/u, "quotation marks “ ”"],
  [/”、“/, "no 、 between quotations"],
  [/(?<!\d)(\d{4}|◇) ?(至|到|-|–|~|～) ?(\d{4}|◇) ?年/, "years as 2009—2013 年"],
  [/[\d◇] ?(至|到) ?[A-Z−]?[\d◇]/, "a range with ～ (years with —)"],
  [/(?<![\d.–-]\d{0,3})(?!\d{4}—)\d+(\.\d+)? ?[—–] ?\d/, "a range with ～"],
  [/\d,\d{3}(?!\d)|(?<![\d.])\d{1,3} \d{3}(?![\d.])/, "no comma or space in numbers"],
  [/(^|[\s（，、：；(])-(?!1(?![\d.]))\d/, "a minus is −"],
  [/(?<!…)…(?!…)/, "an ellipsis is ……"],
];

/** Latin words of a Chinese text that are neither names nor listed, outside `code` and the addresses of [links](address). */
function latinFaults(text: string, { latin }: TermsPage): string[] {
  const bare = text
    .replace(/`[^`]*`|\]\([^)]*\)/g, "")
    .replace(/\$[^$]*\$/g, "")
    .replace(/\{\w+、?\}|#[A-Z/0]+[!?]?/g, "")
    .replace(/JJJ\.\w+|\\\w+/g, "")
    .replace(/(?<![A-Za-z])[A-Z]{1,3}\d+/g, "");
  const words = bare.match(/[A-Za-z_][\w]*/g) ?? [];
  return words
    .filter((word) => !/^[A-Za-z]{1,2}\d*(_\w*)?$/.test(word) && !latin.includes(word) && !namesOfFunctions.has(word))
    .map((word) => `“${word}” is not Chinese`);
}

const without = (text: string, words: readonly string[]) =>
  words.reduce((rest, word) => rest.split(word).join(""), text);

/** What is wrong with a Chinese text. */
export function chineseFaults(text: string, page: TermsPage, isOnSoftware = false): string[] {
  const signs = withoutFormulas(text);
  const words = page.chinese.filter(({ word, but }) => without(text, but).includes(word));
  return [
    ...words.map(complaint),
    ...(isOnSoftware ? [] : latinFaults(text, page)),
    ...chineseSigns.filter(([fault]) => fault.test(signs)).map(([, what]) => what),
  ];
}

/** The faults of texts, each with its place. */
export const located = (texts: readonly ShippedText[], faultsIn: (shipped: ShippedText) => string[]): string[] =>
  texts.flatMap((shipped) =>
    faultsIn(shipped).map((fault) => `${shipped.file}:${shipped.line} ${fault} (${shipped.text.slice(0, 60)})`),
  );
