import { conceptLines } from "./concepts";
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

/** What a text is compared by. */
export interface Terms {
  /** Stems of its words and pairs of its Chinese characters; a character alone where it has no neighbour. */
  readonly words: readonly string[];
  /** Meanings of its words, as `#` with their number. */
  readonly concepts: readonly string[];
}

/** Chinese, which has no spaces to cut at. */
const han = /\p{Script=Han}+/gu;

export const isHan = (term: string) => /^\p{Script=Han}/u.test(term);

/** The meaningful terms of a text; those of all its words where none is meaningful. */
export function termsOf(text: string): Terms {
  const key = searchKey(text);
  const latin = key.replace(han, " ").split(" ").filter(Boolean);
  const runs = key.match(han) ?? [];
  const meaningful = latin.filter((word) => !stopWords.has(word));
  const chinese = runs.flatMap((run) => run.split(chineseStops)).filter(Boolean);
  const isEmpty = meaningful.length + chinese.length === 0;
  const stems = (isEmpty ? latin : meaningful).map(stem);
  const pairs = (isEmpty ? runs : chinese).flatMap(pairsOf);
  return {
    words: [...new Set([...stems, ...pairs])],
    concepts: [...new Set([...stems.flatMap(conceptsOf), ...chinese.flatMap(chineseConcepts)])],
  };
}

const chineseStops = new RegExp(chineseStopWords.join("|"), "u");

function pairsOf(run: string): readonly string[] {
  if (run.length === 1) return [run];
  return Array.from({ length: run.length - 1 }, (_, place) => run.slice(place, place + 2));
}

const conceptsOfWord = new Map<string, string[]>();
conceptLines.forEach((line, number) => {
  for (const word of line) {
    const key = stem(searchKey(word));
    conceptsOfWord.set(key, [...(conceptsOfWord.get(key) ?? []), `#${number}`]);
  }
});

const conceptsOf = (word: string) => conceptsOfWord.get(word) ?? [];

const longestTerm = 4;

/** The meanings of every term within a run of Chinese characters. */
function chineseConcepts(run: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < run.length; start++)
    for (let length = 1; length <= longestTerm; length++) found.push(...conceptsOf(run.slice(start, start + length)));
  return found;
}
