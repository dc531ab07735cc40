import { stem } from "./stem";
import { chineseStopWords, stopWords } from "./stop-words";

/** A text without differences of spelling: case, accents, British and American, punctuation. */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/is(ation|e[ds]?|ing)\b/g, "iz$1")
    .replace(/\b(labo|colo|neighbo)ur/g, "$1r")
    .replace(/\bgray\b/g, "grey")
    .trim();
}

/** A question longer than this is a paste: the rest of it need not be read. */
export const longestQuery = 300;

/** Chinese, which has no spaces to cut at. */
const han = /\p{Script=Han}+/gu;

export const isHan = (term: string) => /^\p{Script=Han}/u.test(term);

/** The meaningful parts of a text: stems of words, and runs of Chinese characters. */
export interface Parts {
  readonly stems: readonly string[];
  readonly runs: readonly string[];
}

/** Of a text without any meaningful part all that it has. */
export function partsOf(text: string): Parts {
  const key = searchKey(text);
  const words = key.replace(han, " ").split(" ").filter(Boolean);
  const runs = key.match(han) ?? [];
  const meaningful = words.filter((word) => !stopWords.has(word));
  const chinese = runs.flatMap((run) => run.split(chineseStops)).filter(Boolean);
  const isEmpty = meaningful.length + chinese.length === 0;
  return { stems: (isEmpty ? words : meaningful).map(stem), runs: isEmpty ? runs : chinese };
}

const chineseStops = new RegExp(chineseStopWords.join("|"), "u");

/** Stems of words and pairs of Chinese characters; a character alone where it has no neighbour. */
export const wordsOf = ({ stems, runs }: Parts): readonly string[] => [
  ...new Set([...stems, ...runs.flatMap(pairsOf)]),
];

function pairsOf(run: string): readonly string[] {
  if (run.length === 1) return [run];
  return Array.from({ length: run.length - 1 }, (_, place) => run.slice(place, place + 2));
}
